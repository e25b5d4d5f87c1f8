/** Keeps what several pages of one build need, so that it is worked out once however many of them show it. */

/** Keeps the result of `build` for each key, for as long as the key itself is kept. */
export function buildMemo<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = kept.get(key) ?? { value: build(key) };
    kept.set(key, found);
    return found.value;
  };
}

/** The same for texts, such as ids and language tags, for as long as the memo is kept. */
export function buildTextMemo<Key extends string, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = kept.get(key) ?? { value: build(key) };
    kept.set(key, found);
    return found.value;
  };
}
