/** What the check found, kept under everything it depends on, so that nothing is judged twice. */

import { join } from 'node:path';
import { buildCorpus } from '../../corpus/corpus.ts';
import type { Issue } from '../../corpus/issue.ts';
import type { Day } from '../../domain/edtf.ts';
import { buildCodeDigest } from '../../readers/code-digest.ts';
import { findFiles, readContent } from '../../readers/from-disk.ts';
import { keepReadings } from '../../readers/kept-readings.ts';
import { buildKey, openPack } from '../../readers/pack.ts';
import type { RecordBatchReader } from '../../readers/record-batch.ts';

/** A record as far as reports count it; a corpus is one. */
export interface CountedRecord {
  readonly events: { readonly length: number };
  readonly sources: { readonly size: number };
}

export interface Verdict {
  /** Sorted by file and place. */
  readonly issues: readonly Issue[];
  readonly record: CountedRecord;
}

/**
 * Checks a record. Where every byte of it, the program and the day are those of an earlier check, the answer of that
 * check is given; otherwise only files that changed are parsed again.
 *
 * @param kept folder of what is kept between runs
 */
export async function readVerdict(folder: string, readFiles: RecordBatchReader, kept: string, today: Day | undefined): Promise<Verdict> {
  const { files, issues } = await findFiles(folder);
  const told = JSON.stringify([today ?? null, issues]);
  const parts = files.flatMap(({ file, bytes, address, size }) => [file, address.kind, address.id, String(size), bytes]);
  const key = buildKey([buildCodeDigest(['']), process.cwd(), told, ...parts]);
  const pack = openPack(join(kept, 'verdicts.pack'));
  const known = pack.read(key) as Verdict | undefined;
  if (known !== undefined) return known;
  const content = await readContent(folder, process.cwd(), keepReadings(readFiles, kept));
  const { corpus, issues: found } = buildCorpus(content.records, content.issues, { today });
  const record = { events: { length: corpus.events.length }, sources: { size: corpus.sources.size } };
  const verdict: Verdict = { issues: found, record };
  pack.write(key, verdict);
  pack.save();
  return verdict;
}
