/**
 * The search in Chromium, at the project's own record and at generated ones: what a first search and the next ones
 * download, and how long they take, beside prebuilt indexes of MiniSearch and FlexSearch over the same texts.
 */

import { join } from 'node:path';
import { buildSearchIndex } from '../../src/integrations/search/build-index.ts';
import { openBrowser } from '../support/browser.ts';
import { listFound, openSearchFolder } from '../support/search.ts';
import type { BenchContext, Row, Section } from './section.ts';
import { readSearchCorpus, type SearchCorpus } from './search/corpus.ts';
import { measureDateFilters } from './search/date-filters.ts';
import { measureLikeWithLike } from './search/like-with-like.ts';
import { buildSearchSite, measureOurSearch } from './search/ours.ts';
import { buildPeerFolder, installPeers, measurePeerSearch, peers } from './search/peers.ts';
import type { SearchFigures } from './search/figures.ts';

/** Sizes beyond this are left out: whole-index libraries do not get there. */
const largest = 10_000;

export async function measureSearch(context: BenchContext): Promise<Section> {
  const rows: Row[] = [];
  const notes: string[] = [];
  const work = join(context.work, 'search');
  const site = await buildSearchSite(context, work);
  const installed = await installPeers(context, work);
  await using browser = await openBrowser();
  for (const events of [undefined, ...context.sizes.filter((size) => size <= largest)]) {
    const folder = events === undefined ? join(context.root, 'content') : await context.readRecordFolder(events);
    const name = events === undefined ? 'this record' : `${events} events`;
    context.tell(`Indexing ${name}.`);
    const corpus = await readSearchCorpus(folder);
    const index = join(work, `index-${events ?? 'own'}`);
    const begun = process.cpuUsage();
    const started = performance.now();
    await buildSearchIndex({ records: listFound(corpus.records), language: 'en', files: openSearchFolder(index) });
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(begun);
    notes.push(
      `Indexing ${name} (${corpus.records.length} pages) took ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of them of one processor beside Pagefind's own.`,
    );
    context.tell(`Searching ${name}.`);
    rows.push(buildRow(`this project, ${name}`, await measureOurSearch(browser, { site, index, queries: corpus.queries })));
    for (const peer of peers) rows.push(await measurePeer(peer));
    notes.push(await measureDateFilters(corpus.records, index, name));

    async function measurePeer(peer: (typeof peers)[number]): Promise<Row> {
      if (installed === undefined) return { name: `${peer}, ${name}`, figures: { skipped: 'could not be installed' } };
      context.tell(`Indexing ${name} with ${peer}.`);
      const target = await buildPeerFolder(peer, installed, corpus as SearchCorpus, join(work, `${peer}-${events ?? 'own'}`));
      notes.push(await measureLikeWithLike(peer, target, index, name));
      return buildRow(`${peer}, ${name}`, await measurePeerSearch(browser, target, corpus.queries));
    }
  }
  notes.push(
    'Bytes are those of every script, list and index that a search asks the server for, compressed by gzip; pages, styles and fonts are left out.',
    'The first search is timed from the key to the painted results with nothing loaded; the next ones ask for other words; warm ones were asked before.',
  );
  return { title: 'Search', rows, notes };
}

function buildRow(name: string, figures: SearchFigures): Row {
  return {
    name,
    figures: {
      'first kB': figures.firstBytes / 1000,
      'first requests': figures.firstRequests,
      'next kB, median': figures.nextBytes / 1000,
      'next kB, most': figures.mostBytes / 1000,
      'first ms': figures.firstMs,
      'next ms, median': figures.nextMs,
      'warm ms, median': figures.warmMs,
      'warm ms, most': figures.mostWarmMs,
    },
  };
}
