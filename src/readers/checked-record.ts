/** The record as the gate before a build judges it; only files that changed since the last time are parsed. */

import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import { readContent, readContentFolder } from './from-disk.ts';
import { readKeptFolder } from './kept-folder.ts';
import { keepReadings } from './kept-readings.ts';
import { readFilesApart } from './record-apart.ts';

export interface CheckedRecord {
  readonly corpus: Corpus;
  /** Sorted by file and place. With errors among them the corpus is good for messages only. */
  readonly issues: readonly Issue[];
}

/** The record as it is now; files that have not changed since they were last read are not parsed again. */
export async function readCheckedRecord(): Promise<CheckedRecord> {
  const readFiles = keepReadings(readFilesApart, readKeptFolder(process.env));
  const { records, issues } = await readContent(readContentFolder(process.env), process.cwd(), readFiles);
  return buildCorpus(records, issues);
}
