/**
 * The files of the search beside Pagefind's own, as the builder writes them and the browser reads them. All are JSON.
 * Records are known by their number, counted from 0 in the order of `buildSearchRecords`.
 */

import type { Level } from '../../domain/confidence.ts';
import type { SearchKind } from './search-record.ts';

/** `search.json` in the folder of the index: what there is to load. */
export interface SearchManifest {
  /** The whole record first, in parts where it is large, then what replaces some of it, if anything does. */
  readonly indexes: readonly SearchIndexEntry[];
}

export interface SearchIndexEntry {
  /** Folder below that of the manifest, with a final slash; empty for the same. */
  readonly path: string;
  /** The letter that Pagefind's names of its pages begin with, another for each index. */
  readonly mark: string;
  /** Digest of everything indexed: part of the addresses of files, so that these never change what they hold. */
  readonly version: string;
  /** Language that Pagefind stems words in. */
  readonly language: string;
  readonly count: number;
  /** Files that each list of words is split into. */
  readonly buckets: number;
  /** Numbers among all records of those that this index replaces or that are gone. */
  readonly replaces: readonly number[];
}

/** `cards/<version>/<number>.json`: a result as it is listed. What does not apply is absent. */
export interface SearchCard {
  readonly url: string;
  readonly title: string;
  readonly date?: string;
  readonly detail?: string;
  /** How many independent origins, in words. */
  readonly origins?: string;
  readonly aliases?: readonly string[];
  readonly parts: readonly SearchCardPart[];
  /** Numbers among all records of the events that bear a name of this page, as gaps; only for pages that name something. */
  readonly events?: readonly number[];
}

/** A stretch of the indexed text. */
export interface SearchCardPart {
  /** How many words of the record's text come before it; words stand between white space. */
  readonly start: number;
  readonly anchor?: string;
  /** Absent where it stands in `texts/<version>/<number>.json`, an array of texts in the order of the parts without one. */
  readonly text?: string;
  readonly claim?: { readonly level: Level; readonly disputed?: true; readonly origins: string };
}

/** `facets/<version>/base.json`: for each record one character, whose place in `alphabet` is a row of `table`. */
export interface SearchBase {
  readonly codes: string;
  readonly table: readonly (readonly [kind: SearchKind, level: Level | '', disputed: 0 | 1])[];
}

/** Characters that JSON writes as they are. */
export const codeAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~';

/** `facets/<version>/<facet>.json`: each value with its name, where the record gives one, and its records as gaps. */
export type SearchFacetFile = readonly (readonly [value: string, name: string, gaps: readonly number[]])[];

/**
 * `facets/<version>/days.json`. `from` has for each dated record the distance from the last one's first day, or null
 * where the beginning is open; `length` the days to its last day, -1 where the end is open, and where the beginning is
 * open the last day itself. Certain is what is one day long, but for `unsure`; `certain` has the other stretches.
 */
export interface SearchDays {
  /** Records with a date, as gaps. */
  readonly records: readonly number[];
  readonly from: readonly (number | null)[];
  readonly length: readonly number[];
  /** Places in the lists above, as gaps. */
  readonly unsure: readonly number[];
  readonly certain: readonly (readonly [place: number, from: number, to: number])[];
}

/** `facets/<version>/changed.json`: days of last change in the order of the records, as distances; null where unknown. */
export type SearchChanges = readonly (number | null)[];
