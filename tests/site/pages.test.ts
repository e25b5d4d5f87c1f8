/** What holds for every page of the built publication, at the root and below a base path. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSite, type SitePage, type SiteTree } from '../support/html.ts';
import { buildLinkReport } from '../support/links.ts';
import { buildSoundSite } from '../support/site.ts';
import { readBudget, readWeight } from '../support/weight.ts';

const site = 'https://reader.example';

/** A card for other sites: nothing here leads to it, and it speaks for the page of its event. */
const isEmbed = (file: string) => file.startsWith('embed/');

describe.each(['/', '/sub/'])('the site at %s', (base) => {
  let tree: SiteTree;
  let pages: readonly SitePage[];
  let dir: string;

  beforeAll(async () => {
    const built = await buildSoundSite({ base, site });
    dir = built.dir;
    tree = readSite(built);
    pages = [...tree.pages.values()];
  });

  it('has a page for every record and every index', () => {
    const urls = new Set(pages.map((page) => page.url));
    const paths = [
      '',
      'events/fall-of-assad/',
      'sources/',
      'sources/twz-2025-01-27/',
      'publishers/bbc/',
      'places/',
      'places/tartus/',
      'actors/',
      'actors/sparta-ii/',
      'topics/warships/',
      '2024/',
      '2024/12/',
      '2025/01/',
      'search/',
      'method/',
      'about/',
      'contribute/',
      'verification/',
      'disputed/',
      'gaps/',
      'as-of/',
      'as-of/2024-12-13/',
      'rules/',
      'rules/unknown-reference/',
    ];
    expect(paths.filter((path) => !urls.has(`${base}${path}`))).toEqual([]);
    expect(tree.files).toContain('404.html');
    expect(tree.files).toContain('sitemap-index.xml');
    expect(pages.filter((page) => page.file.startsWith('events/')).length).toBeGreaterThanOrEqual(49);
  });

  it('has no link that leads nowhere and no page that nothing leads to', () => {
    const report = buildLinkReport(tree, { site, mayBeOrphan: isEmbed });
    expect(report.checked).toBeGreaterThan(5000);
    expect(report.broken).toEqual([]);
    expect(report.orphans).toEqual([]);
  });

  it('names each page once: own title, one heading, canonical address, language', () => {
    const titles = new Map<string, string>();
    for (const page of pages) {
      expect(page.elements.filter(({ name }) => name === 'h1').length, page.file).toBe(1);
      expect(page.language, page.file).toBe('en');
      if (page.file === '404.html' || isEmbed(page.file)) continue;
      const canonical = page.elements.find(({ attributes }) => attributes['rel'] === 'canonical');
      if (!page.elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')) {
        expect(canonical?.attributes['href'], page.file).toBe(`${site}${page.url}`);
      }
      expect(titles.get(page.title), `${page.file} has the title of another page`).toBeUndefined();
      titles.set(page.title, page.file);
    }
  });

  it('carries nothing inline that a strict policy would refuse', () => {
    for (const page of pages) {
      for (const element of page.elements) {
        const where = `${page.file}:${element.line} <${element.name}>`;
        expect(element.attributes['style'], where).toBeUndefined();
        expect(
          Object.keys(element.attributes).filter((name) => name.startsWith('on')),
          where,
        ).toEqual([]);
        if (element.name === 'style') expect.fail(`${where} holds styles`);
        if (element.name === 'script' && element.attributes['type'] !== 'application/ld+json') {
          expect(element.attributes['src'], where).toMatch(new RegExp(`^${base}`, 'u'));
        }
      }
    }
  });

  it('shows no clock time that no source gives', () => {
    for (const page of pages) expect(page.text, page.file).not.toMatch(/\b00:00\b/u);
  });

  if (base !== '/') return;

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        // A list without markers keeps its role in every browser only when the role is written out.
        'no-redundant-role': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'attr-quotes': 'off',
        'doctype-style': 'off',
        'no-raw-characters': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const kinds = [
      'index.html',
      'events/sparta-breakdown/index.html',
      'sources/twz-2025-01-27/index.html',
      'publishers/bbc/index.html',
      'places/tartus/index.html',
      'actors/sparta/index.html',
      'topics/warships/index.html',
      '2025/01/index.html',
      'search/index.html',
      'method/index.html',
      'about/index.html',
      'contribute/index.html',
      '404.html',
      'verification/index.html',
      'disputed/index.html',
      'gaps/index.html',
      'as-of/index.html',
      'as-of/2024-12-13/index.html',
      'rules/unknown-reference/index.html',
      'sources/index.html',
    ];
    const problems = await Promise.all(
      kinds.map(async (file) => {
        const report = await validator.validateString(readFileSync(join(dir, file), 'utf8'), file);
        return report.results.flatMap(({ messages }) =>
          messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
        );
      }),
    );
    expect(problems.flat()).toEqual([]);
  });

  it('keeps to the weight that a slow connection bears', () => {
    const heavy = pages.flatMap((page) => {
      const { html, css, js } = readWeight(page, dir, base);
      const budget = readBudget(page.file);
      return html + css > budget.text || js > budget.js
        ? [
            `${page.file} weighs ${html + css} bytes and ${js} of scripts; a page of the kind "${budget.kind}" may weigh ${budget.text} and ${budget.js}.`,
          ]
        : [];
    });
    expect(heavy).toEqual([]);
  });
});
