/** What a page shows of a list that grows with the record: all of it while it is short, and of a long one a part. */

import type { ViewContext } from './view-context.ts';

export interface CutList<Item> {
  readonly shown: readonly Item[];
  /** Says how many of how many are shown, and where all of them are; absent where all are shown. */
  readonly rest?: string;
}

/** Items that one page lists. */
export const mostWhole = 150;

/** Items that a page shows of a list with more. */
export const mostListed = 40;

/** Of a list in timeline order the latest are shown, in their order. */
export function cutToLatest<Item>(context: ViewContext, items: readonly Item[]): CutList<Item> {
  return cut(context, items, items.slice(-mostListed));
}

/** Of a list whose first items weigh most, or that has no order of weight, the first are shown. */
export function cutToFirst<Item>(context: ViewContext, items: readonly Item[]): CutList<Item> {
  return cut(context, items, items.slice(0, mostListed));
}

function cut<Item>({ words }: ViewContext, items: readonly Item[], part: readonly Item[]): CutList<Item> {
  return items.length <= mostWhole ? { shown: items } : { shown: part, rest: words.record.listed(part.length, items.length) };
}
