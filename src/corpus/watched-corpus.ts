/** The corpus and its index, saying of each part that is read that it was. What they hold is the same. */

import type { CorpusIndex } from './corpus-index.ts';
import type { Corpus } from './corpus.ts';
import { isCollecting, noteRead, readPart, type Part } from './reads.ts';

/** The collections of a record by the names that {@link readPart} is given. */
export function readCollections(corpus: Corpus, index: CorpusIndex): ReadonlyMap<string, unknown> {
  const { provenance, ...own } = corpus;
  return new Map<string, unknown>([
    ...Object.entries(own),
    ...Object.entries(provenance).map(([name, value]) => [`provenance.${name}`, value] as const),
    ...Object.entries(index).map(([name, value]) => [`index.${name}`, value] as const),
  ]);
}

/** @returns a corpus for views: reading a property of it, or a map it holds, is noted */
export function watchCorpus(corpus: Corpus): Corpus {
  const { provenance, ...own } = corpus;
  return Object.defineProperty(watchEach(own, ''), 'provenance', {
    enumerable: true,
    value: watchEach(provenance, 'provenance.'),
  }) as Corpus;
}

export function watchIndex(index: CorpusIndex): CorpusIndex {
  return watchEach(index, 'index.');
}

/** Maps note the entry that is asked for, everything else is noted as a whole when it is read. */
function watchEach<Value extends object>(values: Value, prefix: string): Value {
  const watched = {};
  for (const [name, value] of Object.entries(values)) {
    const collection = `${prefix}${name}`;
    const part = readPart(collection);
    if (value instanceof Map) Object.defineProperty(watched, name, { enumerable: true, value: new WatchedMap(value, collection) });
    else
      Object.defineProperty(watched, name, {
        enumerable: true,
        get: () => {
          noteRead(part);
          return value as unknown;
        },
      });
  }
  return watched as Value;
}

class WatchedMap<Key, Value> extends Map<Key, Value> {
  // Not private fields: the constructor of Map runs before they would be there.
  readonly inner: ReadonlyMap<Key, Value>;
  readonly collection: string;
  readonly part: Part;
  /** Parts of the entries, so that each name is put together once. */
  readonly parts: Map<string, Part>;

  constructor(inner: ReadonlyMap<Key, Value>, collection: string) {
    super();
    this.inner = inner;
    this.collection = collection;
    this.part = readPart(collection);
    this.parts = new Map();
  }

  override get(key: Key): Value | undefined {
    this.note(key);
    return this.inner.get(key);
  }

  override has(key: Key): boolean {
    this.note(key);
    return this.inner.has(key);
  }

  override get size(): number {
    return this.whole.size;
  }

  override keys(): MapIterator<Key> {
    return this.whole.keys() as MapIterator<Key>;
  }

  override values(): MapIterator<Value> {
    return this.whole.values() as MapIterator<Value>;
  }

  override entries(): MapIterator<[Key, Value]> {
    return this.whole.entries() as MapIterator<[Key, Value]>;
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    this.whole.forEach((value, key) => visit(value, key, this));
  }

  override set(): never {
    throw new TypeError('The record does not change while pages are made of it.');
  }

  override delete(): never {
    return this.set();
  }

  override clear(): never {
    return this.set();
  }

  /** Only a text names an entry in the next build too. */
  private note(key: Key): void {
    if (!isCollecting()) return;
    if (typeof key !== 'string') return noteRead(this.part);
    const known = this.parts.get(key);
    if (known !== undefined) return noteRead(known);
    const part = readPart(`${this.collection}/${key}`);
    this.parts.set(key, part);
    noteRead(part);
  }

  private get whole(): ReadonlyMap<Key, Value> {
    noteRead(this.part);
    return this.inner;
  }
}
