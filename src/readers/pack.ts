/**
 * A file of kept values, each under a digest of everything it was made from. New values are added at its end, so a
 * change costs what changed. What is damaged, cut off or not known is passed over as if it were not there: the worst a
 * broken file can do is to make its values anew.
 */

import { createHash, hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

export interface Pack {
  /** The value kept under a key; undefined where there is none or it is damaged. */
  readonly read: (key: string) => unknown;
  /** Keeps a value, in memory until {@link Pack.save}. Values are plain: what the structured clone of V8 carries. */
  readonly write: (key: string, value: unknown) => void;
  /** Writes what is new to the disk. Never fails: what cannot be kept is made again next time. */
  readonly save: () => void;
}

/** Bytes before each value: the key, the digest of the value, and its length. */
const keyBytes = 32;
const headBytes = keyBytes + 32 + 4;

/** How many times more than what was asked for a file may hold before the rest is left out. */
const mostRatio = 3;

/** The key of anything: SHA-256 of the parts, each with its length. Hexadecimal. */
export function buildKey(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}:`).update(part);
  return digest.digest('hex');
}

export function openPack(path: string): Pack {
  const held = readEntries(path);
  const used = new Map<string, Buffer>();
  const added = new Map<string, Buffer>();
  return {
    read: (key) => {
      const bytes = held.get(key);
      if (bytes === undefined || !isWhole(bytes)) return undefined;
      used.set(key, bytes);
      return deserialize(bytes.subarray(headBytes));
    },
    write: (key, value) => added.set(key, buildEntry(key, serialize(value))),
    save: () => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        if (held.size > mostRatio * (used.size + added.size)) rewrite(path, [...used.values(), ...added.values()]);
        else if (added.size > 0) appendFileSync(path, Buffer.concat([...added.values()]));
      } catch {
        rmSync(path, { force: true });
      }
      added.clear();
    },
  };
}

function buildEntry(key: string, value: Buffer): Buffer {
  const head = Buffer.alloc(headBytes);
  head.write(key, 'hex');
  head.write(hash('sha256', value), keyBytes, 'hex');
  head.writeUInt32LE(value.length, headBytes - 4);
  return Buffer.concat([head, value]);
}

function isWhole(entry: Buffer): boolean {
  return hash('sha256', entry.subarray(headBytes), 'buffer').equals(entry.subarray(keyBytes, headBytes - 4));
}

/** Where the entries of a file lie; a file that does not end with an entry is read up to the last whole one. */
function readEntries(path: string): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return entries;
  }
  for (let at = 0; at + headBytes <= bytes.length;) {
    const end = at + headBytes + bytes.readUInt32LE(at + headBytes - 4);
    if (end > bytes.length) break;
    entries.set(bytes.toString('hex', at, at + keyBytes), bytes.subarray(at, end));
    at = end;
  }
  return entries;
}

function rewrite(path: string, entries: readonly Buffer[]): void {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([...entries]));
  renameSync(part, path);
}
