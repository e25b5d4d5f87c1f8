/** Reads files in this process. Whoever must survive a crash of the parsers reads them apart instead. */

import { formatFound, type Issue } from '../corpus/issue.ts';
import type { RecordAddress } from './record-address.ts';
import { readRecordFile } from './record-file.ts';
import { storeRecord, type StoredRecord } from './stored-record.ts';

/** A file to be read. */
export interface RecordFile {
  /** The path as messages name it. */
  readonly file: string;
  /** Empty for a file over the limit, which is refused by its size alone. */
  readonly bytes: Uint8Array;
  readonly address: RecordAddress;
  /** Size of the file in bytes. */
  readonly size: number;
}

/** What was read of one file, as plain values that can be sent from one process to another. */
export interface RecordReading {
  /** Null where nothing of the file can be trusted. */
  readonly record: StoredRecord | null;
  readonly issues: readonly Issue[];
  /** SHA-256 of the bytes, hexadecimal; empty where reading ended in a crash. */
  readonly digest: string;
}

/** Reads many files: one reading for each, in their order. */
export type RecordBatchReader = (files: readonly RecordFile[]) => Promise<readonly RecordReading[]> | readonly RecordReading[];

/** Reads files one after the other in this process. */
export const readFilesHere: RecordBatchReader = (files) => files.map(readOneFile);

/** Reads one file. An exception of a parser is an issue of this file. */
export function readOneFile({ file, bytes, address, size }: RecordFile): RecordReading {
  try {
    const { record, issues, digest } = readRecordFile(file, bytes, address, size);
    return { record: record && storeRecord(record), issues, digest };
  } catch (error) {
    return buildCrash(file, `the error ${formatFound(String(error))}`);
  }
}

/** The reading of a file on which the parser died, with what it died of, such as `the signal SIGSEGV`. */
export function buildCrash(file: string, cause: string): RecordReading {
  const rule = 'parser-crashed';
  const issue: Issue = {
    rule,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `Reading this file ended with ${cause}.`,
    found: 'text that the parser cannot read to its end',
    expected: 'text that can be parsed within seconds',
    fix: 'take out the newest part of the file until it can be read, and report that part as a mistake of the check',
    url: `/rules/${rule}/`,
  };
  return { record: null, issues: [issue], digest: '' };
}
