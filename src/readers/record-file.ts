/** The one reader of a file of the record on disk, for checking and rendering alike. */

import { createHash } from 'node:crypto';
import { parseBody } from '../corpus/body.ts';
import type { RecordAddress } from './record-address.ts';
import { readContents, type RecordContents } from './record-contents.ts';

export { fileMaxBytes } from './record-text.ts';

export interface ReadRecord extends RecordContents {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
}

/**
 * Reads one file.
 *
 * @param file the path as messages name it
 * @param size size of the file; larger than `bytes` where a file over the limit was not read
 */
export function readRecordFile(file: string, bytes: Uint8Array, address: RecordAddress, size = bytes.length): ReadRecord {
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { ...readContents({ file, bytes, address, size }, parseBody), digest };
}
