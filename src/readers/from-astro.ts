/** The record as Astro's content layer holds it, judged again by the same corpus before any page is made. */

import { getCollection } from 'astro:content';
import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import { hasErrors } from '../corpus/issue.ts';
import type { StoredRecord } from './stored-record.ts';

/**
 * Reads the corpus of this build.
 *
 * @throws where the record has errors, which the gate before the build has printed
 */
export async function readCorpus(): Promise<Corpus> {
  const stored = await getCollection('record');
  const records = stored.map((entry) => ({
    ...(entry.data as unknown as StoredRecord),
    locate: () => ({ line: 1, column: 1 }),
  }));
  const { corpus, issues } = buildCorpus(records);
  if (hasErrors(issues)) throw new Error(`The record has errors: ${issues[0]!.file}: ${issues[0]!.message}`);
  return corpus;
}
