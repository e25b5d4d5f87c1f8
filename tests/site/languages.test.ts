/** Publications in Arabic, which has a table of words, and in Chinese, which has none: script, direction, dates, addresses. */

import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { readSite, type PageElement, type SitePage, type SiteTree } from '../support/html.ts';
import { buildLinkReport } from '../support/links.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

const arabicPages = [
  '',
  'events/roof-collapse/',
  'events/wheel-returned/',
  'sources/',
  'sources/mills-quarterly-2023/',
  'places/ain-al-rihan/',
  'actors/mill-society/',
  `topics/${encodeURIComponent('ترميم-الطواحين')}/`,
  'map/',
  'disputed/',
  'as-of/2021-11-28/',
  'search/',
  'method/',
  'rules/invalid-date/',
  'verification/',
];
const chinesePages = ['', 'events/survey/', 'sources/bridges-journal/', `topics/${encodeURIComponent('石桥')}/`, 'search/'];

let arabic: SiteTree;
let chinese: SiteTree;
let browser: OpenBrowser;
const servers: Record<string, StaticServer> = {};

beforeAll(async () => {
  for (const language of ['arabic', 'chinese']) {
    const { dir, base } = await buildSoundSite({ content: `tests/fixtures/${language}/content` });
    const site = readSite({ dir, base });
    if (language === 'arabic') arabic = site;
    else chinese = site;
    servers[language] = await serveFolder({ dir, base });
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of Object.values(servers)) await server.close();
});

describe('the language of a page', () => {
  it('is that of the publication, with its direction', () => {
    expect(readRoots(arabic)).toEqual(new Set(['ar rtl']));
    expect(readRoots(chinese)).toEqual(new Set(['zh-Hans ltr']));
  });

  it('is marked where the interface has to be in English', () => {
    const home = readPage(chinese, 'index.html');
    for (const name of ['nav', 'footer']) {
      const marked = home.elements.filter((element) => element.name === name && element.attributes['lang'] === 'en');
      expect(marked.length, name).toBeGreaterThan(0);
    }
    expect(readPage(arabic, 'index.html').elements.filter(({ name, attributes }) => name === 'nav' && attributes['lang'])).toEqual([]);
  });

  it('is marked on prose that is there in English only, and the page says so', () => {
    for (const file of ['method/index.html', 'about/index.html', 'contribute/index.html']) {
      const page = readPage(arabic, file);
      expect(page.elements.find(({ name }) => name === 'article')?.attributes, file).toMatchObject({
        lang: 'en',
        dir: 'ltr',
      });
      expect(page.text, file).toContain('نص هذه الصفحة متاح بالإنجليزية فقط.');
    }
    const tables = readPage(arabic, 'method/index.html').elements.filter(({ name }) => name === 'table');
    expect(tables.map(({ attributes }) => `${attributes['lang']} ${attributes['dir']}`)).toEqual(tables.map(() => 'ar rtl'));
  });

  it('is marked on titles and passages of sources in another', () => {
    const title = 'A wheel turns again in the valley';
    for (const file of [
      'events/roof-collapse/index.html',
      'sources/index.html',
      'sources/mills-quarterly-2023/index.html',
      'disputed/index.html',
    ]) {
      const named = readPage(arabic, file).elements.filter(({ name, text }) => ['a', 'h1'].includes(name) && text === title);
      expect(named.length, file).toBeGreaterThan(0);
      expect(named.map(readMark), file).toEqual(named.map(() => 'en auto'));
    }
    const passages = readPage(arabic, 'events/roof-collapse/index.html').elements.filter(({ name }) => name === 'q');
    expect(passages.map((passage) => `${passage.text} ${readMark(passage)}`)).toContain('the roof had gone years before en auto');
  });
});

describe('words in Arabic', () => {
  it('write dates, with Latin digits', () => {
    const days = readPage(arabic, 'events/roof-collapse/index.html').text;
    expect(days).toContain('20 أو 21 نوفمبر 2021');
    expect(readPage(arabic, 'events/grant/index.html').text).toContain('نحو فبراير 2022');
    expect(readPage(arabic, 'events/first-flour/index.html').text).toContain('بحلول 10 يونيو 2023');
    expect(readPage(arabic, 'events/old-millstone/index.html').text).toContain('من 3 إلى 7 سبتمبر 2022');
    for (const page of arabic.pages.values()) expect(page.text, page.file).not.toMatch(/[٠-٩۰-۹]/u);
  });

  it('count in the forms of the language', () => {
    expect(readPage(arabic, 'events/roof-collapse/index.html').text).toContain('3 مصادر من أصلين');
  });

  it('leave no word of the English interface', () => {
    const english = /\b(?:Timeline|Sources|Search|Disputed|Confidence|Published|Claims|Evidence|Events|Filter|Corrections|Places)\b/u;
    const marked = new Set(['method/index.html', 'about/index.html', 'contribute/index.html']);
    for (const page of arabic.pages.values()) {
      if (marked.has(page.file) || page.file.startsWith('rules/') || page.file.startsWith('contribute/')) continue;
      expect(english.exec(page.text)?.[0], page.file).toBeUndefined();
    }
  });
});

describe('dates in a language without words', () => {
  it('are English throughout, headings too', () => {
    const home = readPage(chinese, 'index.html').text;
    expect(home).toContain('October 2022');
    const headings = home.match(/\d+月/gu) ?? [];
    expect(headings).toEqual([]);
    expect(readPage(chinese, 'events/keystone/index.html').text).toContain('14 or 15 August 2022');
  });
});

describe('addresses', () => {
  it.each([
    ['arabic', () => arabic, 'topics/ترميم-الطواحين/index.html'],
    ['chinese', () => chinese, 'topics/石桥/index.html'],
  ] as const)('of the %s site all lead somewhere, topics by words of their own script', (_, read, topic) => {
    const report = buildLinkReport(read());
    expect(report.broken).toEqual([]);
    expect(report.checked).toBeGreaterThan(300);
    expect([...read().pages.keys()]).toContain(topic);
  });

  it('are percent-encoded where programs read them', () => {
    const canonical = readPage(chinese, 'topics/石桥/index.html').elements.find(({ attributes }) => attributes['rel'] === 'canonical');
    expect(canonical?.attributes['href']).toBe(`https://bridge.example/topics/${encodeURIComponent('石桥')}/`);
  });
});

describe('in the browser', () => {
  const pages = [...arabicPages.map((path) => ['arabic', path] as const), ...chinesePages.map((path) => ['chinese', path] as const)];

  it.each(pages)('a page in %s, /%s, has no accessibility violation, keeps quiet and fits', async (language, path) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
    ] as const) {
      const page = await browser.openPage({ viewport: { width, height: 800 }, colorScheme });
      const answer = await page.goto(`${servers[language]!.url}${path}`);
      expect(answer?.status()).toBe(200);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      if (width === 1280) {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
        ).toEqual([]);
        expectQuiet(page);
      }
      await page.context().close();
    }
  });

  it('a search in Arabic finds the event, counted with Latin digits', async () => {
    const page = await browser.openPage();
    await page.goto(`${servers['arabic']!.url}search/?q=${encodeURIComponent('العجلة')}`);
    const result = page.locator('a[href*="/events/wheel-returned/"]').first();
    await result.waitFor();
    expect(await page.locator('main').innerText()).toMatch(/عدد النتائج عن «العجلة»: \d+/u);
    await page.context().close();
  });
});

function readPage(site: SiteTree, file: string): SitePage {
  const page = site.pages.get(file);
  if (page === undefined) throw new Error(`There is no page ${file}.`);
  return page;
}

function readRoots(site: SiteTree): Set<string> {
  return new Set(
    [...site.pages.values()].flatMap(({ elements }) =>
      elements.filter(({ name }) => name === 'html').map(({ attributes }) => `${attributes['lang']} ${attributes['dir']}`),
    ),
  );
}

function readMark({ attributes }: PageElement): string {
  return `${attributes['lang']} ${attributes['dir']}`;
}
