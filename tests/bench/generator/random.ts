/** Chance that comes out the same for the same seed, on every machine. */

/** A source of chance. */
export interface Chance {
  /** A number from 0 up to and without 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** Whether something happens that happens in this share of all cases. */
  readonly is: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Up to `count` different items, in the order drawn. */
  readonly draw: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Mulberry32, a generator with a state of 32 bits. */
export function buildChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
  return {
    next,
    between,
    pick,
    is: (share) => next() < share,
    draw: <Item>(items: readonly Item[], count: number) => {
      const drawn = new Set<Item>();
      for (let turn = 0; turn < count * 3 && drawn.size < Math.min(count, items.length); turn++) drawn.add(pick(items));
      return [...drawn];
    },
  };
}
