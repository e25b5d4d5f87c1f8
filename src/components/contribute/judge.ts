/** Judges new files in the browser by the code of the commands: the same reader, the same schemas, the same rules. */

import './no-eval.ts';
import { parseMdxPortable } from '../../corpus/body/engine-portable.ts';
import { parseBodyWith } from '../../corpus/body/parse.ts';
import { buildCorpus } from '../../corpus/corpus.ts';
import { compareIssues, type Issue } from '../../corpus/issue.ts';
import type { RawRecord } from '../../corpus/record.ts';
import { proposePublisher, type KnownAddresses } from '../../corpus/propose.ts';
import { parseDay } from '../../domain/edtf.ts';
import type { FormRecord } from '../../outputs/form/form-record.ts';
import { readAddress } from '../../readers/record-address.ts';
import { readContents } from '../../readers/record-contents.ts';
import { readNeighbours, type KnownRecord } from './known-record.ts';

export { formatRecord } from '../../corpus/write-record.ts';
export { proposeId } from '../../corpus/propose.ts';
export { formatRecordPath } from '../../readers/record-path.ts';
export { buildKnownRecord } from './known-record.ts';

/** A file that is not in the record yet. */
export interface NewText {
  /** Below the content folder, such as `events/2025/pier-empty.mdx`. */
  readonly path: string;
  readonly text: string;
}

/**
 * What `check` would say once these files were in the record, and did not say before: problems in them, and problems
 * that they bring to other files.
 *
 * @param today ISO day on which the record is judged
 */
export function judgeTexts(texts: readonly NewText[], known: KnownRecord, today: string): readonly Issue[] {
  const readings = texts.flatMap(({ path, text }) => {
    const address = readAddress(path);
    const bytes = new TextEncoder().encode(text);
    return address === undefined ? [] : [readContents({ file: `content/${path}`, bytes, address }, parseBody)];
  });
  const drafts = readings.flatMap(({ record }) => (record === null ? [] : [record]));
  const found = readings.flatMap(({ issues }) => issues);
  const neighbours = readNeighbours(drafts, known);
  const before = new Set(judge(neighbours, [], today).map(formatKey));
  return judge([...neighbours, ...drafts], found, today)
    .filter((issue) => !before.has(formatKey(issue)))
    .sort(compareIssues);
}

/** The publisher of an address, where the record knows it. */
export function readPublisher(url: string, record: FormRecord): string | undefined {
  const { publisher, source } = record.records;
  return proposePublisher(url, { publishers: publisher, sources: source } as unknown as KnownAddresses);
}

const parseBody: Parameters<typeof readContents>[1] = (input) => parseBodyWith(input, parseMdxPortable);

function judge(records: readonly RawRecord[], issues: readonly Issue[], today: string): readonly Issue[] {
  return buildCorpus(records, issues, { today: parseDay(today) }).issues;
}

function formatKey({ rule, file, line, column, message }: Issue): string {
  return JSON.stringify([rule, file, line, column, message]);
}
