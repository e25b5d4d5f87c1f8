/** Our own search, on the page that readers use, with the index of any record behind it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBrowser } from '../../support/browser.ts';
import { measureCommand } from '../measure-command.ts';
import { readOwnBuild } from '../own-build.ts';
import type { BenchContext } from '../section.ts';
import { buildFigures, type Seen, type SearchFigures } from './figures.ts';
import { serveCounting } from './server.ts';

/** Builds the project's own site once; its search page is the same whatever the record. */
export async function buildSearchSite({ root, tell }: BenchContext, work: string): Promise<string> {
  const site = join(work, 'site');
  tell('Building the site whose search page is measured.');
  await measureCommand({
    ...readOwnBuild(root, '--outDir', site),
    env: { CACHE_DIR: join(work, 'cache'), SITE_URL: 'https://bench.example', BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (!existsSync(join(site, 'search/index.html'))) throw new Error(`The build left no search page in ${site}.`);
  return site;
}

export async function measureOurSearch(
  browser: OpenBrowser,
  { site, index, queries }: { readonly site: string; readonly index: string; readonly queries: readonly string[] },
): Promise<SearchFigures> {
  await using server = await serveCounting([
    ['/pagefind/', index],
    ['/', site],
  ]);
  const page = await browser.openPage();
  await page.goto(`${server.url}search/`);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached', timeout: 60_000 });
  const search = async (query: string): Promise<Seen> => {
    const ms = await page.evaluate(
      (typed) =>
        new Promise<number>((done) => {
          const field = document.querySelector<HTMLInputElement>('main input[name="q"]')!;
          const results = document.querySelector('main [data-results]')!;
          let begun = 0;
          let wasBusy = false;
          const watcher = new MutationObserver(() => {
            if (results.getAttribute('aria-busy') === 'true') wasBusy = true;
            else if (wasBusy) {
              watcher.disconnect();
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
            }
          });
          watcher.observe(results, { attributes: true });
          field.value = typed;
          begun = performance.now();
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      query,
    );
    // Passages of long texts are put in place after the results are painted.
    await page.waitForTimeout(500);
    return { ms, ...server.readSent() };
  };
  const seen: Seen[] = [];
  for (const query of queries) seen.push(await search(query));
  const warm: Seen[] = [];
  for (const query of queries.slice(1)) warm.push(await search(query));
  await page.context().close();
  return buildFigures(seen, warm);
}
