/** Small records made of files in memory, read by the one reader and judged by the one corpus. */

import type { Day } from '../../src/domain/edtf.ts';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import type { Issue } from '../../src/corpus/issue.ts';
import type { RawRecord } from '../../src/corpus/record.ts';
import { readAddress } from '../../src/readers/from-disk.ts';
import { readRecordFile } from '../../src/readers/record-file.ts';

/** Files of a record: path below the content folder to text. */
export type RecordFiles = Readonly<Record<string, string>>;

/** A valid record to put others on top of: a publication and one source, `gazette`, graded C and primary. */
export const baseFiles: RecordFiles = {
  'publication.yaml': `title: Example timeline
description: What is known of the pier.
language: en
timeZone: Europe/Amsterdam
licence: CC-BY-4.0
url: https://timeline.example/
editors: [{ name: The editors }]
corrections: [{ name: Corrections desk, email: desk@timeline.example }]
`,
  'sources/gazette.mdx': `---
title: Report of the gazette
reliability: C
primary: true
---

A report.
`,
};

/** An event file: the required fields, then further lines of YAML, which may replace them, then the body. */
export function formatEvent(fields: Readonly<Record<string, string | undefined>> = {}, body = ''): string {
  const all = {
    title: 'The pier is empty',
    date: '2025-01-22',
    summary: 'A picture shows an empty pier.',
    confidence: 'possible',
    sources: '[gazette]',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Reads files on top of the base record. Throws for a path that is no record. */
export function readRecords(files: RecordFiles, base: RecordFiles = baseFiles): { records: RawRecord[]; issues: Issue[] } {
  const records: RawRecord[] = [];
  const issues: Issue[] = [];
  for (const [path, text] of Object.entries({ ...base, ...files })) {
    const address = readAddress(path);
    if (address === undefined) throw new Error(`${path} is no record.`);
    const read = readRecordFile(`content/${path}`, new TextEncoder().encode(text), address);
    if (read.record) records.push(read.record);
    issues.push(...read.issues);
  }
  return { records, issues };
}

/** Reads files on top of the base record and judges the whole. */
export function buildRecord(files: RecordFiles, options: { readonly today?: Day } = {}): { corpus: Corpus; issues: readonly Issue[] } {
  const { records, issues } = readRecords(files);
  return buildCorpus(records, issues, options);
}

/** Reads files on top of the base record, which have to be free of errors, and gives the corpus. */
export function buildSoundCorpus(files: RecordFiles = {}): Corpus {
  const { corpus, issues } = buildRecord(files);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return corpus;
}
