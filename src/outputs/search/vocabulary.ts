/**
 * The words of the record, split so that a reader who made a slip loads only those that can be meant. A slip in a word
 * of five letters or more leaves its first two or its last two letters as they are: every word stands in one file by
 * the first two and in another by the last two.
 */

import { readVocabularyBucket } from '../../domain/spelling.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { readVocabulary } from './cards.ts';

export interface VocabularyFiles {
  readonly buckets: number;
  /** By `first` or `last` and number of bucket: words with a space before their count, one a line, sorted. */
  readonly files: ReadonlyMap<string, string>;
}

/** Size that a file is split to, in characters, give or take. */
const bucketSize = 3_000;

export function buildVocabulary(records: readonly SearchRecord[]): VocabularyFiles {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of new Set(readVocabulary(record))) {
      if (word.length >= 5 && word.length <= 30 && !/^\d/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts.keys()].sort();
  const size = words.reduce((sum, word) => sum + word.length + 3, 0);
  const buckets = Math.max(1, Math.min(256, Math.ceil(size / bucketSize)));
  const lines = new Map<string, string[]>();
  for (const end of ['first', 'last'] as const) for (let at = 0; at < buckets; at += 1) lines.set(`${end}-${at}`, []);
  for (const word of words) {
    for (const end of ['first', 'last'] as const) {
      lines.get(`${end}-${readVocabularyBucket(word, end, buckets)}`)!.push(`${word} ${counts.get(word)}`);
    }
  }
  return { buckets, files: new Map([...lines].map(([name, all]) => [name, all.join('\n')])) };
}
