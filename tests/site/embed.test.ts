/** The cards of events for pages of other sites, the pictures for shared addresses, and the slider over the days. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPolicy } from '../../src/outputs/policy.ts';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { readSite, type SiteTree } from '../support/html.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite, type BuiltSite } from '../support/site.ts';

let built: BuiltSite;
let tree: SiteTree;
let server: StaticServer;
let browser: OpenBrowser;
let ids: readonly string[];

const read = (path: string) => readFileSync(join(built.dir, path), 'utf8');
const meta = (html: string, name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];

beforeAll(async () => {
  built = await buildSoundSite();
  tree = readSite(built);
  ids = [...tree.pages.values()].flatMap(({ file }) => /^embed\/([^/]+)\/index\.html$/u.exec(file)?.[1] ?? []);
  server = await serveFolder(built);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the card of an event', () => {
  it('is there for every event, without a script, outside of search engines and of the sitemap', () => {
    expect(ids.length).toBeGreaterThan(40);
    const listed = [...tree.files]
      .filter((file) => /^sitemap-\d+\.xml$/u.test(file))
      .map(read)
      .join('');
    expect(listed).toContain(`/events/${ids[0]}/`);
    expect(listed).not.toContain('/embed/');
    for (const id of ids) {
      const html = read(`embed/${id}/index.html`);
      expect(html).not.toContain('<script');
      expect(meta(html, 'robots')).toBe('noindex');
      expect(html).toMatch(new RegExp(`rel="canonical" href="[^"]*/events/${id}/"`, 'u'));
    }
  });

  it('says how sure it is and leads to the evidence in the whole window', () => {
    const html = read(`embed/${ids[0]}/index.html`);
    expect(html).toMatch(/class="confidence \w+"/u);
    expect(html).toMatch(/\d+ sources? from \d+ origins?/u);
    const links = html.match(/<a [^>]*>/gu)!;
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.includes('target="_top"'))).toEqual([]);
  });

  it('may be framed by other sites, which pages may not, and loads nothing from elsewhere', () => {
    expect(formatPolicy('embed', 'header')).toContain('frame-ancestors *');
    expect(formatPolicy('page', 'header')).toContain("frame-ancestors 'none'");
    const policy = read(`embed/${ids[0]}/index.html`).match(/http-equiv="Content-Security-Policy" content="([^"]*)"/iu)![1]!;
    expect(policy.replaceAll('&#39;', "'")).toBe(formatPolicy('embed', 'meta'));
  });

  it.each(['light', 'dark'] as const)('fits 320 pixels in %s and is quiet', async (colorScheme) => {
    const page = await browser.openPage({ viewport: { width: 320, height: 480 }, colorScheme });
    await page.goto(new URL(`embed/${ids[0]}/`, server.url).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expectQuiet(page);
    await page.context().close();
  });

  it('is offered on the page of its event as markup to copy', async () => {
    const page = await browser.openPage({ javaScript: false });
    await page.goto(new URL(`events/${ids[0]}/`, server.url).href);
    const frame = await page.locator('.embed-code textarea').inputValue();
    expect(frame).toMatch(
      new RegExp(`^<iframe src="https://[^"]*/embed/${ids[0]}/" .*sandbox="[^"]*allow-top-navigation-by-user-activation`, 'u'),
    );
    await page.context().close();
  });
});

describe('the picture of a page', () => {
  it('is there for every event and is named in its head with its size and its words', async () => {
    for (const id of ids) {
      const html = read(`events/${id}/index.html`);
      expect(meta(html, 'og:image')).toMatch(new RegExp(`^https://.*/events/${id}/og\\.png$`, 'u'));
      expect(meta(html, 'og:image:alt')).not.toBe('');
      expect(tree.files.has(`events/${id}/og.png`)).toBe(true);
    }
    const { width, height } = await sharp(join(built.dir, 'events', ids[0]!, 'og.png')).metadata();
    const html = read(`events/${ids[0]}/index.html`);
    expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')]).toEqual([String(width), String(height)]);
  });

  it('is that of the whole record on every other page', () => {
    expect(tree.files.has('og.png')).toBe(true);
    expect(meta(read('sources/index.html'), 'og:image')).toMatch(/\/og\.png$/u);
    expect(meta(read('sources/index.html'), 'twitter:card')).toBe('summary_large_image');
  });
});

describe('the slider over the days', () => {
  const days = () =>
    [...tree.pages.values()]
      .map(({ url }) => url)
      .filter((url) => /\/as-of\/[\d-]+\/$/u.test(url))
      .sort();

  it('leads by keyboard to the real page of a day, says the day in words and keeps the focus', async () => {
    const page = await browser.openPage({ reducedMotion: 'reduce' });
    await page.goto(new URL(days().at(-1)!, server.url).href);
    const slider = page.getByRole('slider');
    const before = await slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    const chosen = await slider.getAttribute('aria-valuetext');
    expect(chosen).not.toBe(before);
    await page.waitForURL((url) => url.pathname.endsWith(days().at(-2)!));
    expect(await page.locator('[data-days] a[aria-current=page]').getAttribute('aria-label')).toBe(chosen);
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    expectQuiet(page);
    await page.context().close();
  });

  it('does not show without scripts, where the days are links', async () => {
    const page = await browser.openPage({ javaScript: false });
    await page.goto(new URL('as-of/', server.url).href);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.locator('[data-days] a').count()).toBe(days().length);
    await page.context().close();
  });
});
