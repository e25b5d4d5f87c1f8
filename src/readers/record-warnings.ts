/** What the check of the record warns of, with the true places in its files, for the verification page. */

import { buildCorpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import { readContent, readContentFolder } from './from-disk.ts';
import { readFilesHere } from './record-batch.ts';

/**
 * Reads the record as `check` does and gives its warnings, sorted by file and place. Pages are made when the gate has
 * read the same files apart, so this reading may share their process.
 */
export async function readWarnings(): Promise<readonly Issue[]> {
  const { records, issues: readerIssues } = await readContent(readContentFolder(process.env), process.cwd(), readFilesHere);
  return buildCorpus(records, readerIssues).issues.filter(({ severity }) => severity === 'warning');
}
