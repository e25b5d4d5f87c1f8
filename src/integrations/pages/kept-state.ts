/** What is remembered of a site between two builds, on disk: which file was made of what. */

import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** A piece of the state as it is written: whole, that of fifty thousand events would take a gigabyte while it is made. */
type Piece =
  | Pick<KeptState, 'version' | 'parts'>
  | { readonly files: readonly (readonly [string, KeptFile])[] }
  | { readonly texts: readonly (readonly [string, KeptText])[] };

/** Entries of a piece. */
const together = 5_000;
/** Bytes before each piece that say how long it is, and of the digest of all at the end. */
const lengthBytes = 4;
const digestBytes = 32;

/** Undefined where nothing was kept, by another version, or what was is damaged. */
export function readKeptState(path: string, version: string): KeptState | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.length - digestBytes;
    if (!hash('sha256', bytes.subarray(0, end), 'buffer').equals(bytes.subarray(end))) return undefined;
    const files = new Map<string, KeptFile>();
    const texts = new Map<string, KeptText>();
    let head: Pick<KeptState, 'version' | 'parts'> = { version: '', parts: [] };
    for (let at = 0; at < end;) {
      const from = at + lengthBytes;
      at = from + bytes.readUInt32LE(at);
      const piece = deserialize(bytes.subarray(from, at)) as Piece;
      if ('version' in piece) head = piece;
      else if ('files' in piece) for (const [name, file] of piece.files) files.set(name, file);
      else for (const [name, text] of piece.texts) texts.set(name, text);
      if (head.version !== version) return undefined;
    }
    return { ...head, files, texts };
  } catch {
    return undefined;
  }
}

/** What is kept, one after the other. */
export interface KeptOrder extends Omit<KeptState, 'files' | 'texts'> {
  readonly files: Iterable<readonly [string, KeptFile]>;
  readonly texts: Iterable<readonly [string, KeptText]>;
}

/** Never fails: what cannot be kept is made again. */
export function writeKeptState(path: string, order: KeptOrder): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writePieces(part, listPieces(order));
    renameSync(part, path);
  } catch {
    for (const file of [part, path]) rmSync(file, { recursive: true, force: true });
  }
}

function* listPieces({ version, parts, files, texts }: KeptOrder): Generator<Piece> {
  yield { version, parts };
  for (const some of listGroups(files)) yield { files: some };
  for (const some of listGroups(texts)) yield { texts: some };
}

function* listGroups<Item>(items: Iterable<Item>): Generator<Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < together) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function writePieces(path: string, pieces: Iterable<Piece>): void {
  const file = openSync(path, 'w');
  try {
    const digest = createHash('sha256');
    const write = (bytes: Uint8Array) => writeFileSync(file, bytes);
    for (const piece of pieces) {
      const bytes = serialize(piece);
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32LE(bytes.length);
      for (const each of [length, bytes]) {
        digest.update(each);
        write(each);
      }
    }
    write(digest.digest());
  } finally {
    closeSync(file);
  }
}
