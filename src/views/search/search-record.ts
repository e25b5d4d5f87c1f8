/** What the search knows of a page: one plain object a page, from which every file of the search is made. */

import type { Level } from '../../domain/confidence.ts';
import type { Day, DayRange } from '../../domain/edtf.ts';

/** Kinds of page that can be found, in the order in which results are grouped. */
export const searchKinds = ['event', 'source', 'place', 'actor', 'publisher', 'topic'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Filters by what a page belongs to; each page may have several values of one. */
export const searchFacets = ['place', 'actor', 'topic', 'publisher', 'evidence'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** A stretch of a page's text that has a place of its own on the page. */
export interface SearchPart {
  /** Fragment of the address, without `#`; empty for the page as a whole. */
  readonly anchor: string;
  readonly text: string;
  /** Present where the text is the statement of a claim. */
  readonly claim?: { readonly level: Level; readonly disputed: boolean; readonly origins: string };
  /** Whether results show the text at once. Long texts are fetched only where a passage of them is shown. */
  readonly isShort: boolean;
}

export interface SearchRecord {
  readonly kind: SearchKind;
  /** Unique within its kind. */
  readonly id: string;
  /** Address inside the site, with the base path. */
  readonly url: string;
  readonly title: string;
  /** Date in words as a result shows it; empty where the page has none. */
  readonly date: string;
  /** Days it may and must cover; null where the page has no date. */
  readonly days: { readonly possible: DayRange; readonly certain: DayRange | null } | null;
  /** Day of the last change; null where unknown. */
  readonly changed: Day | null;
  /** Level of an event; null for other pages. */
  readonly level: Level | null;
  readonly disputed: boolean;
  /** How many independent origins an event rests on, in words; empty for other pages. */
  readonly origins: string;
  /** A second line for results: the publisher of a source, the type of an actor. */
  readonly detail: string;
  readonly facets: Readonly<Record<SearchFacet, readonly string[]>>;
  /** Spelling variants of the page's own name, shown with a result that they led to. */
  readonly aliases: readonly string[];
  /** Spellings of what the page is about and numbers in registers: they lead to it, unseen. */
  readonly names: readonly string[];
  /** Other words of the publication's synonym groups: they lead to it too, but not before what has the words itself. */
  readonly synonyms: readonly string[];
  /** In the order in which they are indexed. */
  readonly parts: readonly SearchPart[];
}
