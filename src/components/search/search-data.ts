/** The files of the search, each loaded when it is first asked for and then kept. All come from this site. */

import type {
  SearchBase,
  SearchCard,
  SearchChanges,
  SearchDays,
  SearchFacetFile,
  SearchIndexEntry,
  SearchManifest,
} from '../../views/search/search-files.ts';
import type { SearchFacet } from '../../views/search/search-record.ts';

/** One index of the site. Its records are numbered on from those of the indexes before it. */
export interface LoadedIndex extends SearchIndexEntry {
  /** Number that its first record has among all. */
  readonly offset: number;
  /** Folder of its files, with a final slash. */
  readonly folder: string;
}

/** What is loaded of the search; records are known by their number among all. */
export interface SearchFiles {
  readonly indexes: readonly LoadedIndex[];
  readonly count: number;
  /** One byte a record: 1 where another has taken its place. */
  readonly replaced: Uint8Array;
  readCard(record: number): Promise<SearchCard>;
  /** Texts of the parts that the card of a record leaves out. */
  readTexts(record: number): Promise<readonly string[]>;
  /** The column of each index, in their order. */
  readBase(): Promise<readonly SearchBase[]>;
  readDays(): Promise<readonly SearchDays[]>;
  readChanges(): Promise<readonly SearchChanges[]>;
  readFacet(facet: SearchFacet): Promise<readonly SearchFacetFile[]>;
  /** Lines of one file of words of each index; `readBucket` says which. */
  readWords(end: 'first' | 'last', readBucket: (buckets: number) => number): Promise<readonly string[]>;
}

/** @param folder address of the folder of the index, with a final slash. @throws where it cannot be loaded */
export async function loadSearchFiles(folder: string): Promise<SearchFiles> {
  const { indexes: entries } = (await load(`${folder}search.json`, { cache: 'no-cache' })) as SearchManifest;
  let count = 0;
  const indexes = entries.map((entry) => {
    const index = { ...entry, offset: count, folder: `${folder}${entry.path}` };
    count += entry.count;
    return index;
  });
  const replaced = new Uint8Array(count);
  for (const { replaces } of indexes) for (const record of replaces) replaced[record] = 1;
  const loaded = new Map<string, Promise<unknown>>();
  const read = <Value>(address: string): Promise<Value> => {
    let known = loaded.get(address);
    if (!known) {
      known = load(address).catch((error: unknown) => {
        loaded.delete(address);
        throw error;
      });
      loaded.set(address, known);
    }
    return known as Promise<Value>;
  };
  const readOne = <Value>(kind: string, record: number) => {
    const index = indexes.findLast(({ offset }) => offset <= record)!;
    return read<Value>(`${index.folder}${kind}/${index.version}/${record - index.offset}.json`);
  };
  const readAll = <Value>(name: string) =>
    Promise.all(indexes.map((index) => read<Value>(`${index.folder}facets/${index.version}/${name}.json`)));
  return {
    indexes,
    count,
    replaced,
    readCard: (record) => readOne('cards', record),
    readTexts: (record) => readOne('texts', record),
    readBase: () => readAll('base'),
    readDays: () => readAll('days'),
    readChanges: () => readAll('changed'),
    readFacet: (facet) => readAll(facet),
    readWords: async (end, readBucket) => {
      const files = indexes.map((index) => read<string>(`${index.folder}words/${index.version}/${end}-${readBucket(index.buckets)}.txt`));
      return (await Promise.all(files)).flatMap((text) => text.split('\n'));
    },
  };
}

async function load(address: string, options?: RequestInit): Promise<unknown> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address} answered with ${response.status}.`);
  return address.endsWith('.txt') ? response.text() : response.json();
}
