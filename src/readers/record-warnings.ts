/** What the check of the record warns of, with the true places in its files, for the verification page. */

import { buildCorpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import { readContent, readContentFolder } from './from-disk.ts';

/** Reads the record as `check` does and gives its warnings, sorted by file and place. */
export async function readWarnings(): Promise<readonly Issue[]> {
  const { records, issues: readerIssues } = await readContent(readContentFolder(process.env));
  return buildCorpus(records, readerIssues).issues.filter(({ severity }) => severity === 'warning');
}
