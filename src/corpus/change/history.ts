/** Lists that only grow: which items are new, and whether the old ones stand as they did. */

import { isSameWording } from './change.ts';

/** An item with its place in the list. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

interface Dated {
  readonly date: string;
}

/** Items of a list that were not in it before, in their order. What was there before is found again in its order. */
export function readNewItems<Item extends Dated>(before: readonly Item[], after: readonly Item[]): readonly Placed<Item>[] {
  let next = 0;
  return after.flatMap((item, index) => {
    if (next < before.length && isSameItem(before[next]!, item)) {
      next++;
      return [];
    }
    return [{ item, index }];
  });
}

/** Items that were there before and are not there now as they were, in their order. */
export function readLostItems<Item extends Dated>(before: readonly Item[], after: readonly Item[]): readonly Placed<Item>[] {
  let from = 0;
  return before.flatMap((item, index) => {
    const found = after.findIndex((one, at) => at >= from && isSameItem(item, one));
    if (found < 0) return [{ item, index }];
    from = found + 1;
    return [];
  });
}

/** Whether two items say the same; punctuation and white space within their texts are free. */
function isSameItem(a: Dated, b: Dated): boolean {
  const [one, other] = [a, b].map((item) => new Map<string, unknown>(Object.entries(item))) as [Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...one.keys(), ...other.keys()])].every((name) => {
    const [left, right] = [one.get(name), other.get(name)];
    return typeof left === 'string' && typeof right === 'string'
      ? isSameWording(left, right)
      : JSON.stringify(left) === JSON.stringify(right);
  });
}
