/** Files of the last site: whether one is still what was written, and what stands in it. */

import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, linkSync, lstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeptFile, KeptPart } from './kept-state.ts';

/**
 * Identity of a file as the system counts it. Whoever writes to a file, moves it or puts another in its place changes it,
 * and cannot change it back: the time of the last change of state is set by the system alone.
 *
 * @param before files that were touched in the last moments have none, since clocks of file systems stand still so long;
 *   milliseconds since 1970
 * @returns empty for what is no file
 */
export function readStamp(path: string, before = Infinity): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.ctimeMs > before) return '';
  return `${found.dev} ${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}

/** Whether a file is the one that was written: by its stamp, else by its digest. */
export function isSameFile(path: string, { stamp, digest }: Pick<KeptFile, 'stamp' | 'digest'>): boolean {
  const found = readStamp(path);
  return found !== '' && (found === stamp || buildFileDigest(path) === digest);
}

/**
 * Puts a file of the last site at `target`, whose folder is made where it is missing; as the same file where the system can.
 *
 * @returns false where it is not the one that was written, or is no file
 */
export function copyLastFile(from: string, target: string, known: Pick<KeptFile, 'stamp' | 'digest'>): boolean {
  if (!isSameFile(from, known)) return false;
  if (linkFile(from, target)) return true;
  mkdirSync(dirname(target), { recursive: true });
  if (linkFile(from, target)) return true;
  // Another file system: what was compared is not what is copied, so that the copy is compared too.
  copyFileSync(from, target);
  return buildFileDigest(target) === known.digest;
}

/** @returns false where the folder is missing, or the system cannot give one file two names */
function linkFile(from: string, target: string): boolean {
  try {
    linkSync(from, target);
    return true;
  } catch {
    return false;
  }
}

/** So many bytes are read at once. */
const windowBytes = 1 << 20;

/** SHA-256 of a file in base64url; undefined for what cannot be read. */
export function buildFileDigest(path: string): string | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const window = Buffer.allocUnsafe(windowBytes);
      const digest = createHash('sha256');
      for (let size = readSync(file, window); size > 0; size = readSync(file, window)) digest.update(window.subarray(0, size));
      return digest.digest('base64url');
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** An open file that is read in pieces, most of them one after the other. */
export interface OpenFile {
  /** The bytes of a part; good until the next are read. */
  readonly read: (part: Pick<KeptPart, 'from' | 'to'>) => Uint8Array;
  readonly close: () => void;
}

export function openFile(path: string): OpenFile {
  const file = openSync(path, 'r');
  let memory = Buffer.allocUnsafe(windowBytes);
  let window = memory.subarray(0, 0);
  let begin = 0;
  return {
    read: ({ from, to }) => {
      if (from < begin || to > begin + window.length) {
        if (to - from > memory.length) memory = Buffer.allocUnsafe(to - from);
        begin = from;
        window = memory.subarray(0, readSync(file, memory, { position: from }));
        if (window.length < to - from) throw new Error(`${path} is shorter than it was.`);
      }
      return window.subarray(from - begin, to - begin);
    },
    close: () => closeSync(file),
  };
}
