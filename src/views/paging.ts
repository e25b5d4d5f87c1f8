/** Long lists in pages: the first at the address of the list, each further one at an address of its own. */

import type { NamedLink } from './event-card-view.ts';
import type { ViewContext } from './view-context.ts';

/** Items that one page lists. */
export const mostOnPage = 150;

/** Which page of a list, from 1, and of how many. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

export interface PagingView {
  /** "Page 2 of 20". */
  readonly text: string;
  readonly previous: NamedLink | null;
  readonly next: NamedLink | null;
  readonly pages: readonly (NamedLink & { readonly isCurrent: boolean })[];
}

/** How many pages a list takes; an empty one takes one. */
export function countPages(items: number): number {
  return Math.max(1, Math.ceil(items / mostOnPage));
}

/** The items of a page, out of a list that may be continued from another. */
export function readPageOf<Item>(items: readonly Item[], { page }: PageNumber, before = 0): readonly Item[] {
  const from = (page - 1) * mostOnPage - before;
  return items.slice(Math.max(0, from), Math.max(0, from + mostOnPage));
}

/** A title that no other page of the list has. */
export function formatPageTitle({ words }: ViewContext, title: string, { page }: PageNumber): string {
  return page === 1 ? title : words.record.paging.title(title, page);
}

/**
 * The ways between the pages of a list.
 *
 * @param readPath path of a page inside the site by its number
 * @returns null where there is one page only
 */
export function buildPaging(context: ViewContext, { page, pages }: PageNumber, readPath: (page: number) => string): PagingView | null {
  if (pages === 1) return null;
  const { paging } = context.words.record;
  const link = (number: number, text: string) => (number < 1 || number > pages ? null : { href: context.link(readPath(number)), text });
  return {
    text: paging.text(page, pages),
    previous: link(page - 1, paging.previous),
    next: link(page + 1, paging.next),
    pages: Array.from({ length: pages }, (_, at) => ({ ...link(at + 1, paging.number(at + 1))!, isCurrent: at + 1 === page })),
  };
}
