/**
 * Other publications than the first pass what every site passes: a mill in Arabic and a bridge in Chinese, which set up
 * all that a publication may, and the one that `npm run new -- publication` writes.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { findHtmlProblems, testEverySite } from '../support/every-site.ts';
import { writeFolder } from '../support/folder.ts';
import { readSite, type SiteTree } from '../support/html.ts';
import { serveFolder } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

const command = fileURLToPath(new URL('../../src/cli/new.ts', import.meta.url));

/** The content folder of a publication that the command has just written. */
function writeNewPublication(): string {
  const folder = join(writeFolder({}), 'content');
  const flags = ['--title', 'The old light', '--url', 'https://light.example/record/'];
  const run = spawnSync(process.execPath, [command, 'publication', folder, ...flags], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return folder;
}

const publications = [
  {
    name: 'a mill in Arabic',
    content: () => 'tests/fixtures/arabic/content',
    expected: { origin: 'https://mill.example', language: 'ar', links: 2000 },
    pages: ['how-we-work/', 'supporters/'],
    absent: [],
  },
  {
    name: 'a bridge in Chinese',
    content: () => 'tests/fixtures/chinese/content',
    expected: { origin: 'https://bridge.example', language: 'zh-Hans', links: 1000 },
    pages: ['editors-note/'],
    absent: ['map/', 'gaps/', 'contribute/', 'check/'],
  },
  {
    name: 'a publication just written',
    content: writeNewPublication,
    base: '/record/',
    expected: { origin: 'https://light.example', language: 'en', links: 500 },
    pages: ['how-we-work/', 'events/lamp-is-lit-again/', 'places/old-lighthouse/', 'publishers/harbour-gazette/'],
    absent: [],
  },
];

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(publications)('$name', ({ content, expected, pages, absent, base = '/' }) => {
  let tree: SiteTree;
  let dir: string;

  beforeAll(async () => {
    dir = (await buildSoundSite({ content: content() })).dir;
    tree = readSite({ dir, base });
  });

  testEverySite(() => ({ dir, base, tree }), expected);

  it('has its own pages, and none of a section that it does without', () => {
    const urls = [...tree.pages.values()].map(({ url }) => url);
    expect(pages.filter((path) => !urls.includes(`${base}${path}`))).toEqual([]);
    expect(absent.filter((path) => urls.some((url) => url.startsWith(`${base}${path}`)))).toEqual([]);
    const sitemap = readFileSync(join(dir, 'sitemap-0.xml'), 'utf8');
    for (const path of pages) expect(sitemap).toContain(`<loc>${expected.origin}${base}${path}</loc>`);
    for (const path of absent) expect(sitemap).not.toContain(`${base}${path}<`);
  });

  it('is valid HTML', async () => {
    expect(
      await findHtmlProblems(dir, ['index.html', 'method/index.html', 'about/index.html', ...pages.map((path) => `${path}index.html`)]),
    ).toEqual([]);
  });

  it('keeps quiet, and looks as it was set up to', async () => {
    await using server = await serveFolder({ dir, base });
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.openPage({ colorScheme });
      await page.goto(`${server.url}${pages[0]}`);
      const style = await page.evaluate(() => {
        const read = (selector: string) => getComputedStyle(document.querySelector(selector)!);
        return { name: read('.site-header .name').color, family: read('h1').fontFamily.split(',')[0] };
      });
      expect(style).toEqual(looks[expected.language]![colorScheme]);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
      expectQuiet(page);
      await page.context().close();
    }
  });
});

const looks: Readonly<Record<string, Record<'light' | 'dark', { name: string; family: string }>>> = {
  ar: {
    light: { name: 'rgb(122, 59, 18)', family: '"Noto Naskh Arabic Web"' },
    dark: { name: 'rgb(240, 181, 138)', family: '"Noto Naskh Arabic Web"' },
  },
  'zh-Hans': {
    light: { name: 'rgb(21, 25, 29)', family: 'system-ui' },
    dark: { name: 'rgb(235, 232, 223)', family: 'system-ui' },
  },
  en: {
    light: { name: 'rgb(21, 25, 29)', family: '"Source Serif 4"' },
    dark: { name: 'rgb(235, 232, 223)', family: '"Source Serif 4"' },
  },
};
