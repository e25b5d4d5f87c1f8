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

async function openSearch(search: string, options?: PageOptions): Promise<Page> {
  const page = await browser.openPage(options);
  await page.goto(`${server.url}search/${search}`);
  return page;
}

/** What the live region says once everything found is on the page. A search that has begun makes the results busy at once. */
async function readCount(page: Page): Promise<string> {
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return (await page.getByRole('status').textContent()) ?? '';
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
    const disputed = page.getByRole('checkbox', { name: /disputed only/u });
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

  it('shows what is typed as text and never as markup', async () => {
    const page = await openSearch(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> tartus')}`);
    expect(await readCount(page)).toContain('<img src=x onerror=alert(1)> tartus');
    expect(await page.locator('.search img').count()).toBe(0);
    expectQuiet(page);
    await page.context().close();
  });

  it('leads to the match on the page, below the base path', async () => {
    const page = await openSearch('?q=transponder&kind=source');
    await readCount(page);
    const address = await page.locator('[data-results] h3 a').first().getAttribute('href');
    expect(address).toMatch(/^\/sub\/sources\/[a-z0-9-]+\//u);
    await page.context().close();
  });

  it('says without scripts that it needs them, and offers the lists', async () => {
    const page = await openSearch('?q=sparta', { javaScript: false });
    expect(await page.locator('main').innerText()).toContain('The search needs scripts');
    expect(await page.getByRole('searchbox').isDisabled()).toBe(true);
    expect(await page.locator('[data-browse] a').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});
