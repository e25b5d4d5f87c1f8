/** The process in which files are parsed: it gets batches of files and answers each file before it opens the next. */

import { readOneFile, type RecordFile } from './record-batch.ts';

process.on('message', (files: readonly RecordFile[]) => void answer(files));
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** An answer has left this process before the next file is begun, so a crash is always the fault of the first unanswered file. */
async function answer(files: readonly RecordFile[]): Promise<void> {
  for (const file of files) {
    const reading = readOneFile(file);
    await new Promise((done) => process.send?.(reading, done));
  }
}
