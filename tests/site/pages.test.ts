/** What holds for every page of the built publication, at the root and below a base path. */

import { beforeAll, describe, expect, it } from 'vitest';
import { findHtmlProblems, testEverySite } from '../support/every-site.ts';
import { readSite, type SitePage, type SiteTree } from '../support/html.ts';
import { buildSoundSite } from '../support/site.ts';
import { readBudget, readWeight } from '../support/weight.ts';

const site = 'https://reader.example';

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
      'confidence/probable/',
      'evidence/satellite-image/',
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

  testEverySite(() => ({ dir, base, tree }), { origin: site, language: 'en', links: 5000 });

  if (base !== '/') return;

  it('is valid HTML', async () => {
    const kinds = [
      'index.html',
      'events/sparta-breakdown/index.html',
      'sources/twz-2025-01-27/index.html',
      'publishers/bbc/index.html',
      'places/tartus/index.html',
      'actors/sparta/index.html',
      'topics/warships/index.html',
      'confidence/probable/index.html',
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
    expect(await findHtmlProblems(dir, kinds)).toEqual([]);
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
