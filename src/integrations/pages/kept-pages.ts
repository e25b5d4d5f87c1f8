/**
 * Takes files of the last site over into the next where they were made of the same. Nothing is believed: a file is taken
 * over only when it has the digest that it was written with, and what cannot be read or compared is made anew.
 */

import { hash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { collapseReads } from '../../corpus/reads.ts';
import type { PartDigests } from './part-digests.ts';

export interface KeptPages {
  /**
   * Puts the file of the last site at `target`, where what it was made of is what it would be made of now.
   *
   * @param path of the file in the site
   * @param given digest of what the page is given beside the record
   * @returns SHA-256 of the file, hexadecimal; undefined where it has to be made
   */
  readonly takeOver: (path: string, given: string, target: string) => string | undefined;
  /** Remembers what a file that was made now was made of. */
  readonly remember: (path: string, given: string, bytes: Uint8Array, reads: ReadonlySet<string>) => void;
  /** Writes down what was taken over and remembered, for the next build. Never fails: the next then makes every page. */
  readonly save: () => void;
}

interface KeptFile {
  /** SHA-256 of its bytes, base64url. */
  readonly digest: string;
  /** Digest of everything that it was made of. */
  readonly key: string;
  /** Numbers of the parts that it was made of. */
  readonly reads: Uint32Array;
}

interface KeptState {
  readonly version: string;
  readonly parts: readonly string[];
  readonly files: ReadonlyMap<string, KeptFile>;
}

export interface KeptPagesOrder {
  /** File that the state is kept in. */
  readonly path: string;
  /** Output folder of the last build, and of this one when it ends well. */
  readonly last: string;
  /** Changes with everything that pages are made of beside the record: program, packages, settings. */
  readonly version: string;
  readonly digests: PartDigests;
}

export function openKeptPages({ path, last, version, digests }: KeptPagesOrder): KeptPages {
  const kept = readState(path, version);
  const files = new Map<string, KeptFile>();
  const parts = [...(kept?.parts ?? [])];
  const numbers = new Map(parts.map((part, number) => [part, number]));
  const number = (part: string) => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    numbers.set(part, parts.length);
    return parts.push(part) - 1;
  };
  const partDigests: string[] = [];
  const buildKey = (given: string, reads: Uint32Array) => {
    let text = given;
    for (const at of reads) text += partDigests[at] ??= digests.ofPart(parts[at]!);
    return buildDigest(text);
  };
  return {
    takeOver: (file, given, target) => {
      const known = kept?.files.get(file);
      if (known === undefined || known.key !== buildKey(given, known.reads)) return undefined;
      if (!copySame(join(last, file), known.digest, target)) return undefined;
      files.set(file, known);
      return Buffer.from(known.digest, 'base64url').toString('hex');
    },
    remember: (file, given, bytes, found) => {
      const reads = Uint32Array.from(collapseReads(found), number).sort();
      files.set(file, { digest: buildDigest(bytes), key: buildKey(given, reads), reads });
    },
    save: () => writeState(path, { version, parts, files }),
  };
}

function buildDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/** The folder of the target has to be there. */
function copySame(from: string, digest: string, target: string): boolean {
  try {
    if (!lstatSync(from).isFile() || buildDigest(readFileSync(from)) !== digest) return false;
  } catch {
    return false;
  }
  try {
    linkSync(from, target);
  } catch {
    // Another file system: what was compared is not what is copied, so that the copy is compared too.
    copyFileSync(from, target);
    return buildDigest(readFileSync(target)) === digest;
  }
  return true;
}

function readState(path: string, version: string): KeptState | undefined {
  try {
    const bytes = readFileSync(path);
    const state = bytes.subarray(32);
    if (!hash('sha256', state, 'buffer').equals(bytes.subarray(0, 32))) return undefined;
    const kept = deserialize(state) as KeptState;
    return kept.version === version ? kept : undefined;
  } catch {
    return undefined;
  }
}

function writeState(path: string, state: KeptState): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const bytes = serialize(state);
    writeFileSync(part, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]));
    renameSync(part, path);
  } catch {
    for (const file of [part, path]) rmSync(file, { recursive: true, force: true });
  }
}
