/** What holds for every page of every publication, whatever its subject, language and address. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import type { SiteTree } from './html.ts';
import { buildLinkReport } from './links.ts';

export interface CheckedSite {
  readonly dir: string;
  readonly base: string;
  readonly tree: SiteTree;
}

/** A card for other sites: nothing leads to it, and it speaks for the page of its event. */
const isEmbed = (file: string) => file.startsWith('embed/');

interface Expected {
  /** Origin under which the site is published. */
  readonly origin: string;
  readonly language: string;
  /** Links there must be at least, so that a broken search for links is noticed. */
  readonly links: number;
}

/** Declares the tests of one site; `read` gives it once it is built. */
export function testEverySite(read: () => CheckedSite, { origin, language, links }: Expected): void {
  it('has no link that leads nowhere and no page that nothing leads to', () => {
    const report = buildLinkReport(read().tree, { site: origin, mayBeOrphan: isEmbed });
    expect(report.checked).toBeGreaterThan(links);
    expect(report.broken).toEqual([]);
    expect(report.orphans).toEqual([]);
  });

  it('names each page once: own title, one heading, canonical address, language', () => {
    const titles = new Map<string, string>();
    for (const page of read().tree.pages.values()) {
      expect(page.elements.filter(({ name }) => name === 'h1').length, page.file).toBe(1);
      expect(page.language, page.file).toBe(language);
      if (page.file === '404.html' || isEmbed(page.file)) continue;
      const canonical = page.elements.find(({ attributes }) => attributes['rel'] === 'canonical');
      if (!page.elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')) {
        expect(canonical?.attributes['href'], page.file).toBe(encodeURI(`${origin}${page.url}`));
      }
      expect(titles.get(page.title), `${page.file} has the title of another page`).toBeUndefined();
      titles.set(page.title, page.file);
    }
  });

  it('carries nothing inline that a strict policy would refuse', () => {
    const { tree, base } = read();
    for (const page of tree.pages.values()) {
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
    for (const page of read().tree.pages.values()) expect(page.text, page.file).not.toMatch(/\b00:00\b/u);
  });
}

/** Problems of HTML files, each with its place and rule. */
export async function findHtmlProblems(dir: string, files: readonly string[]): Promise<readonly string[]> {
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
  const problems = await Promise.all(
    files.map(async (file) => {
      const report = await validator.validateString(readFileSync(join(dir, file), 'utf8'), file);
      return report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
      );
    }),
  );
  return problems.flat();
}
