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
  const digest = createHash('sha256');
  const file = openSync(target, 'w');
  let open: Uint8Array[] = [];
  let held = 0;
  let bytes = 0;
  const flush = () => {
    writeWhole(file, open);
    open = [];
    held = 0;
  };
  const add = (piece: Uint8Array) => {
    digest.update(piece);
    open.push(piece);
    held += piece.length;
    bytes += piece.length;
    if (held >= gathered) flush();
  };
  try {
    for (const piece of text) {
      if (typeof piece === 'string') {
        add(Buffer.from(piece));
        continue;
      }
      const { name, make } = piece;
      if (names.has(name)) throw new Error(`Two parts of ${target} are called ${name}.`);
      names.add(name);
      const from = bytes;
      const known = last?.find(name);
      if (known !== undefined) {
        noteReads(known.reads);
        add(Buffer.from(last!.read(known)));
        parts.set(name, { ...known, from, to: bytes });
        continue;
      }
      const { value, reads } = collectReadsHere(make);
      const collapsed = collapseReads(reads);
      add(Buffer.from(value));
      // Of a part that read nothing nobody can say when it would be another.
      if (collapsed.length > 0) parts.set(name, { key: buildKey(collapsed), reads: collapsed, from, to: bytes });
    }
    flush();
  } finally {
    closeSync(file);
  }
  return { digest: digest.digest('base64url'), bytes, parts };
}

/** The system may write fewer bytes than it is given. */
function writeWhole(file: number, pieces: readonly Uint8Array[]): void {
  const whole = Buffer.concat(pieces);
  for (let done = 0; done < whole.length;) done += writeSync(file, whole, done);
}
