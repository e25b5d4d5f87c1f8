/**
 * Keeps what several pages of one build need, so that it is worked out once however many of them show it. Whatever is
 * given what was kept counts as having read the parts of the record that it was made of.
 */

import { collapseReads, collectReadsHere, noteReads } from '../corpus/reads.ts';

/** Keeps the result of `build` for each key, for as long as the key itself is kept. */
export function buildMemo<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  return keepIn(new WeakMap<Key, Kept<Value>>(), build);
}

/** The same for texts, such as ids and language tags, for as long as the memo is kept. */
export function buildTextMemo<Key extends string, Value>(build: (key: Key) => Value): (key: Key) => Value {
  return keepIn(new Map<Key, Kept<Value>>(), build);
}

interface Kept<Value> {
  readonly value: Value;
  readonly reads: Uint32Array;
}

function keepIn<Key, Value>(
  kept: { get(key: Key): Kept<Value> | undefined; set(key: Key, value: Kept<Value>): unknown },
  build: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) {
      noteReads(known.reads);
      return known.value;
    }
    const { value, reads } = collectReadsHere(() => build(key));
    kept.set(key, { value, reads: collapseReads(reads) });
    return value;
  };
}
