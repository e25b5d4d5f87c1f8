/** Whether readers find what they mean: searches as they would type them, run in the browser against the built record. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

/** What was typed, the page that is meant, and the place at which it must stand at the latest. */
type Wanted = readonly [query: string, page: string, within: 1 | 3];

const { queries } = JSON.parse(readFileSync(new URL('relevance.json', import.meta.url), 'utf8')) as { queries: readonly Wanted[] };

/** Mean reciprocal rank that must be reached; only ever raised. The first measurement of all gave 0.89, this form 0.93. */
const floor = 0.92;

let browser: OpenBrowser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  const { dir, base } = await buildSoundSite({ base: '/sub/', site: 'https://reader.example' });
  server = await serveFolder({ dir, base });
  browser = await openBrowser();
  page = await browser.openPage();
  await page.goto(`${server.url}search/?q=a`);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The place of a page in its group, from 1; the group of what has the very name counts as its own. Infinity where it is not listed. */
async function readRank(query: string, wanted: string): Promise<number> {
  await page.getByRole('searchbox').fill(query);
  await page.waitForURL((url) => url.searchParams.get('q') === query.trim());
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  const groups = await page
    .locator('[data-results] section')
    .evaluateAll((sections) =>
      sections.map((section) => [...section.querySelectorAll<HTMLAnchorElement>('h3 a')].map(({ pathname }) => pathname)),
    );
  const places = groups.map((group) => group.indexOf(`/sub/${wanted}/`)).filter((place) => place !== -1);
  return places.length === 0 ? Infinity : Math.min(...places) + 1;
}

describe('a reader', () => {
  it('finds what they mean, by the mean reciprocal rank of all searches', { timeout: 300_000 }, async () => {
    const ranks: { query: string; wanted: string; within: number; rank: number }[] = [];
    for (const [query, wanted, within] of queries) ranks.push({ query, wanted, within, rank: await readRank(query, wanted) });
    const mean = ranks.reduce((sum, { rank }) => sum + 1 / rank, 0) / ranks.length;
    const late = ranks.filter(({ rank, within }) => rank > within);
    const report = late.map(
      ({ query, wanted, within, rank }) => `  “${query}”: ${wanted} stands at ${rank}, not among the first ${within}`,
    );
    console.log([`Mean reciprocal rank of ${ranks.length} searches: ${mean.toFixed(3)}; ${late.length} too late.`, ...report].join('\n'));
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(mean).toBeGreaterThanOrEqual(floor);
    expectQuiet(page);
  });
});
