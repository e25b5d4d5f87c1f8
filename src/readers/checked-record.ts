/** The record as the gate before a build judges it; only files that changed since the last time are parsed. */

import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import { hasErrors, type Issue } from '../corpus/issue.ts';
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

let ofBuild: Promise<CheckedRecord> | undefined;

/** The record that a build is about: read and judged once in a process, for the gate and for every page alike. */
export function readBuildRecord(): Promise<CheckedRecord> {
  return (ofBuild ??= readCheckedRecord());
}

/**
 * A record that can be shown.
 *
 * @throws where it has errors: how many, and the first; the gate prints them all before a build
 */
export function readSound({ corpus, issues }: CheckedRecord): CheckedRecord {
  if (!hasErrors(issues)) return { corpus, issues };
  const [first, ...others] = issues.filter(({ severity }) => severity === 'error');
  const { file, line, column, message } = first!;
  const rest = others.length === 0 ? '' : ` and ${others.length} more; \`npm run check\` lists them`;
  throw new Error(`The record has errors: ${file}:${line}:${column} ${message}${rest}`);
}
