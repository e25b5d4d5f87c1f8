/** The search as readers use it: by keyboard, through the address, in any spelling, below a base path, and without scripts. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser, type PageOptions } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

let browser: OpenBrowser;
let server: StaticServer;

beforeAll(async () => {
  const { dir, base } = await buildSoundSite({ base: '/sub/', site: 'https://reader.example' });
  server = await serveFolder({ dir, base });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openPage(path: string, options?: PageOptions): Promise<Page> {
  const page = await browser.openPage(options);
  await page.goto(`${server.url}${path}`);
  return page;
}

const openSearch = (search: string, options?: PageOptions) => openPage(`search/${search}`, options);

/** What the live region says once everything found is on the page. A search that has begun makes the results busy at once. */
async function readCount(page: Page): Promise<string> {
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return (await page.locator('[data-status]').textContent()) ?? '';
}

/** Presses a key once the scripts that wait for keys run: then they show the way to the list of keys. */
async function openDialog(page: Page, key: string): Promise<void> {
  await page.locator('[data-keys-opener]').waitFor();
  await page.keyboard.press(key);
  await page.locator('dialog[data-search-dialog]').waitFor();
  await readCount(page);
}

describe('the search', () => {
  it.each([
    ['Tartous', 'Tartus'],
    ['طرطوس', 'Tartus'],
    ['Hmeymim', 'Khmeimim Air Base'],
    ['SpartaII', 'Sparta II'],
  ])('finds for %s the record %s first, and the events that belong to it', async (spelling, name) => {
    const page = await openSearch(`?q=${encodeURIComponent(spelling)}`);
    expect(await readCount(page)).toMatch(/^\d+ results for/u);
    expect(await page.locator('[data-results] h3').first().textContent()).toBe(name);
    expect(await page.getByRole('heading', { name: /^Events \(\d+\)$/u }).count()).toBe(1);
    expectQuiet(page);
    await page.context().close();
  });

  it('works by keyboard alone and keeps the address true', async () => {
    const page = await openSearch('');
    await readCount(page);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('transponder');
    await page.waitForURL(/\?q=transponder$/u);
    expect(await readCount(page)).toContain('“transponder”');
    await page.getByRole('checkbox', { name: /^Sources/u }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=source$/u);
    await readCount(page);
    expect(await page.getByRole('heading', { name: /^Events/u }).count()).toBe(0);
    await page.context().close();
  });

  it('comes back with the browser’s own buttons', async () => {
    const page = await openSearch('?q=sparta');
    await readCount(page);
    const disputed = page.getByRole('checkbox', { name: /Disputed only/u });
    await disputed.check();
    await page.waitForURL(/disputed=yes/u);
    await readCount(page);
    await page.goBack();
    await page.waitForURL(/\?q=sparta$/u);
    await readCount(page);
    expect(await disputed.isChecked()).toBe(false);
    expect(await page.getByRole('searchbox').inputValue()).toBe('sparta');
    await page.context().close();
  });

  it('lists by filters without words, and counts every choice', async () => {
    const page = await openSearch('?kind=event');
    const total = Number.parseInt(await readCount(page), 10);
    const shown = await page.locator('[data-count^="confidence="]').allTextContents();
    expect(shown.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    await page.context().close();
  });

  it('takes two values of one filter for either, and says before how many each would give', async () => {
    const page = await openSearch('?kind=event&place=tartus');
    const tartus = Number.parseInt(await readCount(page), 10);
    const other = page.locator('details[data-filter="place"] label').filter({ hasText: 'Libya' });
    const promised = Number(await other.locator('.count').textContent());
    expect(promised).toBeGreaterThan(0);
    await other.getByRole('checkbox').check();
    await page.waitForURL(/place=libya/u);
    const both = Number.parseInt(await readCount(page), 10);
    expect(both).toBeGreaterThanOrEqual(Math.max(tartus, promised));
    expect(both).toBeLessThanOrEqual(tartus + promised);
    expectQuiet(page);
    await page.context().close();
  });

  it('finds less between two days for certain than possibly, and keeps that in the address', async () => {
    const page = await openSearch('?kind=event&from=2025-01-22&to=2025-01-22');
    const possible = Number.parseInt(await readCount(page), 10);
    await page.getByRole('radio', { name: /for certain/u }).check();
    await page.waitForURL(/dates=certain/u);
    const certain = Number.parseInt(await readCount(page), 10);
    expect(certain).toBeGreaterThan(0);
    expect(certain).toBeLessThan(possible);
    await page.context().close();
  });

  it('sorts by date and by last change', async () => {
    const page = await openSearch('?q=tartus&kind=event&sort=date');
    await readCount(page);
    expect(await page.locator('[data-results] .facts-line').first().textContent()).toMatch(/^(?:201|2022)/u);
    await page.getByLabel('Order').selectOption('changed');
    await page.waitForURL(/sort=changed/u);
    expect(await readCount(page)).toMatch(/results/u);
    await page.context().close();
  });

  it.each([
    ['transpondr', 'transponder'],
    ['Khmeimin', 'khmeimim'],
    ['wtihdrawal tartus', 'withdrawal tartus'],
  ])('takes %s for a slip and says what it shows instead', async (typed, meant) => {
    const page = await openSearch(`?q=${encodeURIComponent(typed)}`);
    expect(await readCount(page)).toContain(`Shown instead: “${meant}”`);
    expect(await page.locator('[data-results] h3').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('leads from a claim to the claim, with the words marked until they are switched off', async () => {
    const page = await openSearch('?q=left%20Tartus%20by%2027%20January');
    await readCount(page);
    await page.locator('[data-results] .claims a').first().click();
    await page.waitForURL(/\/sub\/events\/[a-z0-9-]+\/\?found=[^#]+#claim-/u);
    const off = page.getByRole('button', { name: 'Take the marks away' });
    await off.waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    await off.click();
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
    await expect.poll(() => page.url()).not.toContain('found=');
    expectQuiet(page);
    await page.context().close();
  });

  it('shows what is typed as text and never as markup', async () => {
    const page = await openSearch(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> tartus')}`);
    expect(await readCount(page)).toContain('<img src=x onerror=alert(1)> tartus');
    expect(await page.locator('.search img').count()).toBe(0);
    expectQuiet(page);
    await page.context().close();
  });

  it('says without scripts that it needs them, and offers the lists', async () => {
    const page = await openSearch('?q=sparta', { javaScript: false });
    expect(await page.locator('main').innerText()).toContain('The search needs scripts');
    expect(await page.getByRole('searchbox').isDisabled()).toBe(true);
    expect(await page.locator('[data-browse] a').count()).toBeGreaterThan(5);
    expect(await page.locator('main a[href*="/events/"]').count()).toBeGreaterThan(40);
    await page.context().close();
  });

  it('describes itself to browsers', async () => {
    const page = await openPage('');
    const address = await page.locator('link[rel="search"]').getAttribute('href');
    expect(address).toBe('/sub/opensearch.xml');
    const text = await (await page.request.get(new URL(address!, server.url).href)).text();
    expect(text).toContain('template="https://reader.example/sub/search/?q={searchTerms}"');
    await page.context().close();
  });
});

describe('the search over any page', () => {
  it('opens with a key, searches while somebody types, and leads on by arrows alone', async () => {
    const page = await openPage('places/tartus/');
    await openDialog(page, '/');
    await page.keyboard.type('gur');
    await expect.poll(() => page.locator('dialog [data-status]').textContent()).toContain('“gur”');
    await readCount(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sub\/(?:actors|publishers)\/hur\//u);
    expectQuiet(page);
    await page.context().close();
  });

  it('opens from its link too, and leads to the page of the search with all results', async () => {
    const page = await openPage('about/');
    await openDialog(page, 'Control+k');
    await page.keyboard.type('sparta');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sub\/search\/\?q=sparta$/u);
    expect(await readCount(page)).toMatch(/^\d+ results/u);
    expectQuiet(page);
    await page.context().close();
  });
});
