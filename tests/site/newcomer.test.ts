/** Reads the built publication as somebody who has never seen it. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

let browser: OpenBrowser;
let server: StaticServer;

beforeAll(async () => {
  const { dir, base } = await buildSoundSite();
  server = await serveFolder({ dir, base });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a newcomer', () => {
  it('opens the timeline and reads what is known, when, and how surely', async () => {
    const page = await browser.openPage();
    await page.goto(server.url);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('article').count()).toBeGreaterThanOrEqual(49);
    const first = page.locator('article').first();
    expect(await first.innerText()).toMatch(/confirmed|probable|possible|doubtful|refuted|unverified/iu);
    expect(await first.innerText()).toMatch(/\d+ sources? from \d+ origins?|1 source/iu);
    expectQuiet(page);
  });

  it('filters by a link, follows an event to a source, and from there to another event', async () => {
    const page = await browser.openPage();
    await page.goto(server.url);
    await page.locator('main a[href*="/places/tartus/"]').first().click();
    await page.waitForURL('**/places/tartus/');
    await page.locator('main a[href*="/events/sparta-ii-departs/"]').first().click();
    await page.waitForURL('**/events/sparta-ii-departs/');
    expect(await page.locator('h1').innerText()).toBe('Sparta II leaves Tartus');
    await page.locator('main a[href*="/sources/planet-2025-01-27/"]').first().click();
    await page.waitForURL('**/sources/planet-2025-01-27/');
    const others = page.locator('main a[href*="/events/"]:not([href*="sparta-ii-departs"])');
    const target = await others.first().getAttribute('href');
    await others.first().click();
    await page.waitForURL(`**${new URL(target!, server.url).pathname}`);
    expect(await page.locator('h1').innerText()).not.toBe('Sparta II leaves Tartus');
    expectQuiet(page);
  });

  it('searches for Hmeimim and finds Khmeimim', async () => {
    const page = await browser.openPage();
    await page.goto(`${server.url}search/`);
    await page.getByRole('searchbox').fill('Hmeimim');
    const place = page.locator('main a[href*="/places/khmeimim/"]').first();
    await place.waitFor({ timeout: 15_000 });
    expect(await page.getByRole('status').first().innerText()).toMatch(/\d/u);
    await place.click();
    await page.waitForURL('**/places/khmeimim/**');
    expect(await page.locator('h1').innerText()).toContain('Khmeimim');
    expectQuiet(page);
  });

  it('comes back to the search they shared', async () => {
    const page = await browser.openPage();
    await page.goto(`${server.url}search/?q=Hmeimim`);
    await page.locator('main a[href*="/places/khmeimim/"]').first().waitFor({ timeout: 15_000 });
    expect(await page.getByRole('searchbox').inputValue()).toBe('Hmeimim');
    expectQuiet(page);
  });

  it('who mistypes an address is shown the way back', async () => {
    const page = await browser.openPage();
    const answer = await page.goto(`${server.url}no/such/page/`);
    expect(answer?.status()).toBe(404);
    await page.locator('main a').first().click();
    expectQuiet(page);
  });
});

describe('without scripts', () => {
  it('every event can be read, and the search says what to use instead', async () => {
    const page = await browser.openPage({ javaScript: false });
    await page.goto(server.url);
    expect(await page.locator('article').count()).toBeGreaterThanOrEqual(49);
    await page.locator('article a').first().click();
    expect(await page.locator('main').innerText()).toMatch(/origin/iu);
    await page.goto(`${server.url}search/`);
    expect(await page.locator('main').innerText()).toMatch(/script/iu);
    expect(await page.locator('main a[href*="/places/"]').count()).toBeGreaterThan(0);
    expectQuiet(page);
  });

  it('places, sources and months lead to events by links alone', async () => {
    const page = await browser.openPage({ javaScript: false });
    for (const path of ['places/khmeimim/', 'sources/maxar-2024-12-13/', '2025/01/', 'topics/warships/']) {
      await page.goto(`${server.url}${path}`);
      expect(await page.locator('main a[href*="/events/"]').count(), path).toBeGreaterThan(0);
    }
  });
});
