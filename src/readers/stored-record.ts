/** A record as it is kept and sent between processes: what a raw record holds, without the places of its fields. */

import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CheckedBody } from '../corpus/body.ts';
import type { RawRecord } from '../corpus/record.ts';

export interface StoredRecord extends Omit<RawRecord, 'body' | 'locate'> {
  readonly body: StoredBody | null;
}

/** A body of which no more than the rules need is unpacked: the texts of ten thousand bodies would fill the memory. */
export interface StoredBody extends Pick<CheckedBody, 'mentions' | 'words'> {
  /** Everything else, as V8 serializes it, deflated: most of it is the same text three times. */
  readonly rest: Uint8Array;
}

type Rest = Omit<CheckedBody, keyof StoredBody>;

export function storeRecord({ kind, id, file, data, body }: RawRecord): StoredRecord {
  return { kind, id, file, data, body: body && storeBody(body) };
}

/** The record with a body that is unpacked whenever it is read. */
export function openRecord(stored: StoredRecord): Omit<RawRecord, 'locate'> {
  return { ...stored, body: stored.body && openBody(stored.body) };
}

function storeBody({ mentions, words, ...rest }: CheckedBody): StoredBody {
  return { mentions, words, rest: new Uint8Array(deflateRawSync(serialize(rest satisfies Rest), { level: 1 })) };
}

function openBody({ mentions, words, rest }: StoredBody): CheckedBody {
  // A copy: what it was read with would be kept as a whole.
  const bytes = new Uint8Array(rest);
  return {
    mentions,
    words,
    get markdown() {
      return readRest(bytes).markdown;
    },
    get parts() {
      return readRest(bytes).parts;
    },
    get text() {
      return readRest(bytes).text;
    },
  };
}

let last: { readonly bytes: Uint8Array; readonly rest: Rest } | undefined;

/** Pages ask for several things of one body, one after the other. */
function readRest(bytes: Uint8Array): Rest {
  if (last?.bytes !== bytes) last = { bytes, rest: deserialize(inflateRawSync(bytes)) as Rest };
  return last.rest;
}
