/**
 * What of an index that is kept from the last build still holds. Pagefind cannot change an index, so that a change is
 * indexed by itself, and the browser shows it instead of what it replaces.
 */

import { createHash } from 'node:crypto';
import type { SearchIndexEntry } from '../../views/search/search-files.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';

/** A record of which no more than the digest is needed where it has not changed. */
export interface FoundRecord {
  /** `<kind>/<id>`. */
  readonly key: string;
  /** See {@link buildDigest}. */
  readonly readDigest: () => string;
  readonly make: () => SearchRecord;
}

/** What is remembered of an index beside its files. */
export interface KeptIndex {
  /** Changes with everything else that makes the files what they are. */
  readonly maker: string;
  readonly language: string;
  /** Digest of each record in the order of their numbers, by `<kind>/<id>`. */
  readonly digests: readonly (readonly [key: string, digest: string])[];
  readonly parts: readonly WrittenIndex[];
}

/** An index whose files are written. */
export interface WrittenIndex {
  /** What the list of indexes says of it. */
  readonly entry: SearchIndexEntry;
  /** Its files, below the folder of the search. */
  readonly paths: readonly string[];
}

export interface DeltaPlan {
  /** Records that are new or not what they were. */
  readonly changed: readonly FoundRecord[];
  /** Numbers in the kept index of what has changed or is gone. */
  readonly replaces: readonly number[];
}

/** From so many records on a part of them is indexed by itself; fewer are indexed anew in a second or two. */
export const fewestRecords = 2_000;

/** The share of an index that may be replaced before all of it is made anew. */
const largestShare = 0.03;

/** What to index beside a kept index; null where all has to be indexed anew. */
export function buildDeltaPlan(
  records: readonly FoundRecord[],
  digests: KeptIndex['digests'],
  kept: KeptIndex | null,
  { maker, language }: Pick<KeptIndex, 'maker' | 'language'>,
): DeltaPlan | null {
  if (kept === null || kept.maker !== maker || kept.language !== language) return null;
  const known = new Map(kept.digests);
  const now = new Map(digests);
  const changed = records.filter((_, number) => known.get(digests[number]![0]) !== digests[number]![1]);
  const replaces = kept.digests.flatMap(([key, digest], number) => (now.get(key) === digest ? [] : [number]));
  return changed.length + replaces.length > records.length * largestShare * 2 ? null : { changed, replaces };
}

export function readDigests(records: readonly FoundRecord[]): KeptIndex['digests'] {
  return records.map(({ key, readDigest }) => [key, readDigest()]);
}

/** Digest of everything that an index is made of, short enough for the names of its files. */
export function buildVersion(digests: KeptIndex['digests'], maker: string, language: string): string {
  return buildDigest(`${maker} ${language} ${digests.map(([, digest]) => digest).join(' ')}`).slice(0, 10);
}

/** Digest of a record, given as text. */
export function buildDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
