/** An index that is added to: the browser shows what has changed instead of what it was, and nothing of what is gone. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/integrations/search/build-index.ts';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { buildSearchRecord, listFound, openSearchFolder } from '../support/search.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

let browser: OpenBrowser;
let server: StaticServer;
let folder: string;

const none = { actor: [], topic: [], publisher: [], evidence: [] };
const port = buildSearchRecord({ kind: 'place', id: 'port', url: '/places/port/', title: 'Port', facets: { ...none, place: ['port'] } });
const records = Array.from({ length: 200 }, (_, at) =>
  buildSearchRecord({
    id: `e${at}`,
    title: `Voyage ${at}`,
    level: 'possible',
    facets: { ...none, place: ['port'] },
    parts: [{ anchor: '', text: `A steamer leaves on day ${at}.`, isShort: true }],
  }),
);

beforeAll(async () => {
  const { dir, base } = await buildSoundSite({ base: '/sub/', site: 'https://reader.example' });
  folder = await mkdtemp(join(tmpdir(), 'search-delta-'));
  const site = join(folder, 'site');
  await cp(dir, site, { recursive: true });
  const index = { language: 'en', cacheFolder: join(folder, 'cache'), keptFrom: 0, mostTogether: 120 };
  const last = join(folder, 'last');
  await buildSearchIndex({ ...index, files: openSearchFolder(last), records: listFound([...records, port]) });
  const files = openSearchFolder(join(site, 'pagefind'), last);
  files.clear();
  const changed = records
    .filter(({ id }) => id !== 'e4')
    .map((record) =>
      record.id === 'e7' ? { ...record, title: 'Renamed', parts: [{ anchor: '', text: 'A ferry leaves.', isShort: true }] } : record,
    );
  expect(await buildSearchIndex({ ...index, files, records: listFound([...changed, port]) })).toEqual({ all: 200, indexed: 1 });
  server = await serveFolder({ dir: site, base });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function search(query: string): Promise<Page> {
  const page = await browser.openPage();
  await page.goto(`${server.url}search/${query}`);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return page;
}

describe('an index with changes beside it', () => {
  it('finds what a page says now, and no longer what it said', async () => {
    const now = await search('?q=ferry');
    expect(await now.locator('[data-results] h3').allTextContents()).toEqual(['Renamed']);
    expectQuiet(now);
    const before = await search('?q=steamer');
    expect(await before.locator('[data-status]').textContent()).toMatch(/^198 results/u);
    expectQuiet(before);
  });

  it('counts each page once in every filter', async () => {
    const page = await search('?kind=event&place=port');
    expect(await page.locator('[data-status]').textContent()).toMatch(/^199 /u);
    expect(await page.locator('details[data-filter="place"] .count').last().textContent()).toBe('199');
    expectQuiet(page);
  });
});
