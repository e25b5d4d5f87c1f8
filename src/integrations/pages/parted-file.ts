/** Writes a file in parts, of which those that would be the same are copied from the last. */

import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { collapseReads, collectReadsHere, noteReads } from '../../corpus/reads.ts';
import type { PartedText } from '../../outputs/parted-text.ts';
import type { KeptPart } from './kept-state.ts';

/** Parts of the last file that stand for what would be made now. */
export interface LastParts {
  readonly find: (name: string) => KeptPart | undefined;
  /** Bytes of a part that was found. */
  readonly read: (part: KeptPart) => Uint8Array;
}

export interface PartedFile {
  /** SHA-256 of its bytes, base64url. */
  readonly digest: string;
  readonly bytes: number;
  readonly parts: ReadonlyMap<string, KeptPart>;
}

/** So many bytes are gathered before they are written. */
const gathered = 1 << 20;

/**
 * Writes the file. What its parts were made of is noted, also of those that are copied.
 *
 * @param buildKey digest of everything that a part is made of
 * @throws where two parts have one name
 */
export function writePartedFile(
  target: string,
  text: PartedText,
  last: LastParts | undefined,
  buildKey: (reads: Uint32Array) => string,
): PartedFile {
  const parts = new Map<string, KeptPart>();
  const names = new Set<string>();
  const out = openDigestedFile(target);
  try {
    for (const piece of text) {
      if (typeof piece === 'string') {
        out.addText(piece);
        continue;
      }
      const { name, make } = piece;
      if (names.has(name)) throw new Error(`Two parts of ${target} are called ${name}.`);
      names.add(name);
      const from = out.size();
      const known = last?.find(name);
      if (known !== undefined) {
        noteReads(known.reads);
        out.add(last!.read(known));
        parts.set(name, { ...known, from, to: out.size() });
        continue;
      }
      const { value, reads } = collectReadsHere(make);
      const collapsed = collapseReads(reads);
      out.addText(value);
      // Of a part that read nothing nobody can say when it would be another.
      if (collapsed.length > 0) parts.set(name, { key: buildKey(collapsed), reads: collapsed, from, to: out.size() });
    }
    return { digest: out.end(), bytes: out.size(), parts };
  } finally {
    out.close();
  }
}

/** A file that is written from its beginning to its end. */
interface DigestedFile {
  readonly addText: (text: string) => void;
  /** Adds bytes, which may change afterwards. */
  readonly add: (bytes: Uint8Array) => void;
  /** Bytes added so far. */
  readonly size: () => number;
  /** Writes what is still gathered. @returns SHA-256 of everything, base64url */
  readonly end: () => string;
  readonly close: () => void;
}

function openDigestedFile(target: string): DigestedFile {
  const file = openSync(target, 'w');
  const digest = createHash('sha256');
  const open = Buffer.allocUnsafe(gathered);
  let held = 0;
  let written = 0;
  const write = (bytes: Uint8Array) => {
    digest.update(bytes);
    writeWhole(file, bytes);
    written += bytes.length;
  };
  const flush = () => {
    write(open.subarray(0, held));
    held = 0;
  };
  const add = (bytes: Uint8Array) => {
    if (bytes.length > gathered - held) flush();
    if (bytes.length > gathered) return write(bytes);
    open.set(bytes, held);
    held += bytes.length;
  };
  return {
    add,
    addText: (text) => {
      // No character of a string takes more than three bytes.
      if (3 * text.length > gathered) return add(Buffer.from(text));
      if (3 * text.length > gathered - held) flush();
      held += open.write(text, held);
    },
    size: () => written + held,
    end: () => {
      flush();
      return digest.digest('base64url');
    },
    close: () => closeSync(file),
  };
}

/** The system may write fewer bytes than it is given. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
