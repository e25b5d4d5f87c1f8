/** The texts that all searches are given, and what is searched for. */

import { buildCorpus } from '../../../src/corpus/corpus.ts';
import { readWords as readSpokenWords } from '../../../src/domain/spelling.ts';
import { readIndexedText } from '../../../src/outputs/search/cards.ts';
import { readContent } from '../../../src/readers/from-disk.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';
import { buildSearchRecords } from '../../../src/views/search/search-records.ts';
import { buildViewContext } from '../../../src/views/view-context.ts';
import { readWords } from '../../../src/words/words.ts';

export interface SearchCorpus {
  readonly records: readonly SearchRecord[];
  /** The same for the same record: words from common to rare, two of them together, and names. */
  readonly queries: readonly string[];
}

/** Shares of all pages that the searched words stand in. */
const shares = [0.2, 0.1, 0.05, 0.02, 0.01, 0.003, 0.001, 0.0003];

/** @throws where the folder is not a sound record */
export async function readSearchCorpus(folder: string): Promise<SearchCorpus> {
  const { records, issues } = await readContent(folder);
  const { corpus } = buildCorpus(records, issues);
  const context = buildViewContext(corpus, readWords('en'), 'https://bench.example/');
  const all = buildSearchRecords(context);
  return { records: all, queries: buildQueries(all) };
}

function buildQueries(records: readonly SearchRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of new Set(readSpokenWords(readIndexedText(record)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].filter(([word]) => /^[a-z]{5,}$/u.test(word)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const single = shares.map((share, at) => {
    const first = words.findIndex(([, count]) => count <= Math.max(1, share * records.length));
    return words[first === -1 ? words.length - 1 - at : Math.min(words.length - 1, first + at)]![0];
  });
  const names = records.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ title }) => title);
  const pairs = [`${single[0]} ${single[1]}`, `${single[1]} ${single[2]}`];
  return [...new Set([single[3]!, ...single, ...pairs, ...names.slice(0, 1), ...names.slice(-1)])];
}
