/** Asks the search index of the site. It is loaded on the first search, from this site, and runs in the browser. */

import type { SearchState } from './search-state.ts';

/** A page found, with what the index knows about it. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

/** A result whose page is not loaded yet. */
export interface FoundResult {
  readonly id: string;
  /** Fields beside the text in which the search words stand. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<FoundPage>;
}

/** Numbers of pages by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  readonly groups: readonly { readonly kind: string; readonly results: readonly FoundResult[] }[];
  readonly total: number;
  /** Pages of each kind, whatever kinds are chosen. */
  readonly kindCounts: Readonly<Record<string, number>>;
  /** Events of each level, whatever levels are chosen. */
  readonly levelCounts: Readonly<Record<string, number>>;
  readonly disputedCount: number;
}

interface Answer {
  readonly results: readonly FoundResult[];
  readonly filters: FilterCounts;
}

interface Index {
  options(options: object): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: object): Promise<Answer>;
}

/** What a match outside the text is worth beside one within it; the lead repeats text that counts already. */
const metaWeights = { title: 5, aliases: 3, synonyms: 1, detail: 1, date: 1, lead: 0 };

let loaded: Promise<Index> | undefined;

/** Loads the index once; a failed load is tried again at the next search. */
export function readIndex(bundlePath: string, baseUrl: string): Promise<Index> {
  loaded ??= loadIndex(bundlePath, baseUrl).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Asks for each kind by itself, so that results come grouped and every count is exact. */
export async function searchGroups(index: Index, state: SearchState, kinds: readonly string[]): Promise<SearchAnswer> {
  const query = state.query === '' ? null : state.query;
  const confidence = state.levels.length > 0 ? { confidence: { any: state.levels } } : {};
  const disputed = state.disputed ? { disputed: ['yes'] } : {};
  const answers = await Promise.all(kinds.map((kind) => searchKind(index, query, { kind, ...confidence, ...disputed }, state.sort)));
  const events = await index.search(query, { filters: { kind: 'event', ...disputed } });
  const undisputed = await index.search(query, { filters: { kind: 'event', ...confidence } });
  const all = kinds.map((kind, at) => ({ kind, results: answers[at]! }));
  const groups = all.filter(({ kind, results }) => results.length > 0 && (state.kinds.length === 0 || state.kinds.includes(kind)));
  return {
    groups,
    total: groups.reduce((sum, { results }) => sum + results.length, 0),
    kindCounts: Object.fromEntries(all.map(({ kind, results }) => [kind, results.length])),
    levelCounts: events.filters['confidence'] ?? {},
    disputedCount: undisputed.filters['disputed']?.['yes'] ?? 0,
  };
}

/** An index that sorts by date leaves out what has none; those follow in the order of the match. */
async function searchKind(index: Index, query: string | null, filters: object, sort: SearchState['sort']): Promise<readonly FoundResult[]> {
  const { results } = await index.search(query, { filters });
  if (sort === 'relevance' && query !== null) return results;
  const dated = await index.search(query, { filters, sort: { date: 'asc' } });
  const ids = new Set(dated.results.map(({ id }) => id));
  return [...dated.results, ...results.filter(({ id }) => !ids.has(id))];
}

async function loadIndex(bundlePath: string, baseUrl: string): Promise<Index> {
  const index = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as Index;
  await index.options({ bundlePath, baseUrl, excerptLength: 28, ranking: { metaWeights } });
  await index.filters();
  return index;
}
