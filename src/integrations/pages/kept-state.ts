/** What is remembered of a site between two builds, on disk: which file was made of what. */

import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Something that was made of parts of the record. */
export interface KeptThing {
  /** Digest of everything that it was made of. */
  readonly key: string;
  /** Numbers of the parts that it was made of, in the order in which the key holds them. */
  readonly reads: Uint32Array;
}

export interface KeptFile extends KeptThing {
  /** SHA-256 of its bytes, base64url. */
  readonly digest: string;
  readonly bytes: number;
  /** Names the very file on the disk as long as nobody touches it; empty where that cannot be told. */
  readonly stamp: string;
  /** Parts of the file by name, where it has been written in parts. */
  readonly parts?: ReadonlyMap<string, KeptPart>;
}

export interface KeptPart extends KeptThing {
  /** Where in the file it stands: its first byte, and the first after it. */
  readonly from: number;
  readonly to: number;
}

/** A text that is worked out from the record and needed in every build. */
export interface KeptText extends KeptThing {
  readonly text: string;
}

export interface KeptState {
  readonly version: string;
  /** Names of the parts of the record, by number. */
  readonly parts: readonly string[];
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly texts: ReadonlyMap<string, KeptText>;
}

/** Undefined where nothing was kept, by another version, or what was is damaged. */
export function readKeptState(path: string, version: string): KeptState | undefined {
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

/** Never fails: what cannot be kept is made again. */
export function writeKeptState(path: string, state: KeptState): void {
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
