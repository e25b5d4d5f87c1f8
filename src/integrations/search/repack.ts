/**
 * Packs an index of Pagefind anew, so that a reader downloads less of it. What is found, and in which order, stays the
 * same.
 *
 * - Pages are named by the number of their record instead of by a digest; results are listed from cards, never from
 *   fragments, so that the names have no file to lead to.
 * - Lengths of pages, which only weigh matches, keep two digits' worth.
 * - Lists of words are cut smaller.
 * - Of all this the metadata says only what cannot be counted on from it; the worker writes it out.
 *
 * Measured at 14,123 pages: metadata of 10 kB instead of about 120 kB, lists of words of 10 kB instead of 22 kB.
 */

import { gunzipSync, gzipSync } from 'node:zlib';
import { formatHead, readEnd, readHead, readList, readText } from './cbor.ts';
import type { ShortMeta } from './expand-meta.ts';

/** What a browser loads of an index beside the worker. */
export interface PackedIndex {
  readonly meta: Buffer;
  /** By name, which begins with that of their folder. */
  readonly chunks: ReadonlyMap<string, Buffer>;
}

const signature = Buffer.from('pagefind_dcd');

/** Bytes before compression at which a list of words is cut. */
const chunkSize = 24_000;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~';

/**
 * @param meta Pagefind's `pf_meta`
 * @param readChunk gives the `pf_index` of a name
 * @param readNumber gives the number of the record whose page has a name
 * @param mark a letter that the names of the pages of this index begin with
 * @param folder name of the folder of the lists of words
 * @throws where the files are not of the form this module knows
 */
export function packIndex(
  meta: Uint8Array,
  readChunk: (name: string) => Uint8Array,
  readNumber: (name: string) => number,
  mark: string,
  folder: string,
): PackedIndex {
  const bytes = unpack(meta);
  const [version, pages, lists, filters, , , end] = readList(bytes, 0);
  if (end === undefined || end !== bytes.length) throw new Error('The index of Pagefind is not of the form that this version packs.');
  const chunks = new Map<string, Buffer>();
  const words: string[] = [];
  for (const at of readList(bytes, lists!).slice(0, -1)) {
    const [, , name] = readList(bytes, at);
    for (const { first, last, content } of cutChunk(unpack(readChunk(readText(bytes, name!))))) {
      chunks.set(`${folder}/${chunks.size.toString(36)}`, gzipSync(Buffer.concat([signature, content]), { level: 9 }));
      words.push(...(words.length === 0 ? [first, last] : [last]));
    }
  }
  const short: ShortMeta = {
    version: readText(bytes, version!),
    mark,
    ...buildPages(bytes, pages!, readNumber),
    alphabet,
    folder,
    words: words.map((word, at) => shorten(words[at - 1] ?? '', word)),
    rest: Buffer.from(bytes.subarray(filters, end)).toString('hex'),
  };
  return { meta: gzipSync(JSON.stringify(short), { level: 9 }), chunks };
}

function buildPages(
  bytes: Uint8Array,
  at: number,
  readNumber: (name: string) => number,
): Pick<ShortMeta, 'width' | 'steps' | 'lengths' | 'order'> {
  const pages = readList(bytes, at)
    .slice(0, -1)
    .map((page) => {
      const [name, length] = readList(bytes, page);
      return { number: readNumber(readText(bytes, name!)), length: roundLength(readHead(bytes, length!).value) };
    });
  const steps = [...new Set(pages.map(({ length }) => length))].sort((a, b) => a - b);
  return {
    width: Math.max(0, pages.length - 1).toString(36).length,
    steps,
    lengths: pages.map(({ length }) => alphabet[steps.indexOf(length)]!).join(''),
    ...(pages.every(({ number }, place) => number === place) ? {} : { order: pages.map(({ number }) => number) }),
  };
}

/** The nearest of a row of lengths in which each is a quarter longer than the one before. */
function roundLength(words: number): number {
  return words < 4 ? words : Math.round(1.25 ** Math.round(Math.log(words) / Math.log(1.25)));
}

function shorten(before: string, word: string): [number, string] {
  let shared = 0;
  while (shared < word.length && word[shared] === before[shared]) shared += 1;
  return [shared, word.slice(shared)];
}

/** Pagefind's chunk is a list with one list of words in it, in their order. */
function* cutChunk(bytes: Uint8Array): Generator<{ first: string; last: string; content: Buffer }> {
  const { value, next } = readHead(bytes, 0);
  if (value !== 1) throw new Error('A list of words in the index of Pagefind is not of the form that this version packs.');
  let { value: left, next: at } = readHead(bytes, next);
  while (left > 0) {
    const begin = at;
    const first = readWord(bytes, at);
    let [last, count] = [first, 0];
    while (left > 0 && (count === 0 || at - begin < chunkSize)) {
      last = readWord(bytes, at);
      at = readEnd(bytes, at);
      left -= 1;
      count += 1;
    }
    yield { first, last, content: Buffer.concat([formatHead(4, 1), formatHead(4, count), bytes.subarray(begin, at)]) };
  }
}

function readWord(bytes: Uint8Array, at: number): string {
  return readText(bytes, readHead(bytes, at).next);
}

function unpack(bytes: Uint8Array): Buffer {
  const unpacked = gunzipSync(bytes);
  if (!unpacked.subarray(0, signature.length).equals(signature)) throw new Error('A file of the search index has no signature.');
  return unpacked.subarray(signature.length);
}
