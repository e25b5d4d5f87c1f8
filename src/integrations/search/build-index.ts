/** Makes every file of the search from the records of a site. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addNamedEvents, type NamedEvents } from '../../outputs/search/cards.ts';
import { buildSearchFiles, isFacetKind, readFacetNames } from '../../outputs/search/search-files.ts';
import { buildVocabulary } from '../../outputs/search/vocabulary.ts';
import type { SearchIndexEntry, SearchManifest } from '../../views/search/search-files.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import {
  buildDeltaPlan,
  buildVersion,
  fewestRecords,
  readDigests,
  type DeltaPlan,
  type FoundRecord,
  type KeptIndex,
  type WrittenIndex,
} from './delta.ts';
import { buildPagefindFiles } from './pagefind.ts';

export interface SearchOrder {
  /** In the order of their numbers. */
  readonly records: readonly FoundRecord[];
  /** Language of the publication, BCP 47. */
  readonly language: string;
  readonly files: SearchFiles;
  /**
   * Where is noted for the next build what was indexed. With a note of an index of which little has changed, and that
   * index in the last site, only what has changed is indexed. Without, the whole is indexed and is the same for the same
   * records.
   */
  readonly cacheFolder?: string;
  /** Records from which on an index is kept and added to; 2,000 unless told otherwise. */
  readonly keptFrom?: number;
  /** Records that one index holds at most; 15,000 unless told otherwise. */
  readonly mostTogether?: number;
}

/** The folder of the index in the new site; paths are below it. */
export interface SearchFiles {
  /** Puts a file of the last site here. @returns false where the last site does not have it as it was written for this version */
  readonly takeOver: (path: string, version: string) => boolean;
  readonly write: (path: string, version: string, content: string | Uint8Array) => void;
  /** Removes what was taken over. */
  readonly clear: () => void;
}

/** Changes where the same records would give other files: with the version of Pagefind and the form of the files. */
const maker = 'pagefind 1.6.0, files 2, note 3';

/** Records that are indexed together: Pagefind takes some 200 kB of memory for each. */
const mostTogether = 15_000;

/** Pages of every index begin with a letter of its own; the last is left for what has changed. */
const marks = 'abcdefghijklmnopqrstuvwxyz';

/** @returns how many records there are, and how many were indexed now. @throws where Pagefind refuses a record */
export async function buildSearchIndex(order: SearchOrder): Promise<{ all: number; indexed: number }> {
  const { records, language, files, cacheFolder, keptFrom = fewestRecords } = order;
  if (records.length === 0) throw new Error('There is nothing to index, so the search would find nothing.');
  const cache = records.length < keptFrom ? undefined : cacheFolder;
  const kept = cache === undefined ? null : await readKept(cache);
  const plan = kept && buildDeltaPlan(records, readDigests(records), kept, { maker, language });
  if (kept && plan && kept.parts.every(({ entry, paths }) => paths.every((path) => files.takeOver(path, entry.version))))
    return { all: records.length, indexed: await addChanges(order, kept, plan) };
  files.clear();
  const made = await writeWhole(order);
  writeManifest(files, made.parts);
  if (cache !== undefined) await keep(cache, { maker, language, ...made });
  return { all: records.length, indexed: records.length };
}

/** Indexes all records, no more than {@link SearchOrder.mostTogether} of them at once. */
async function writeWhole({
  records,
  language,
  files,
  mostTogether: most = mostTogether,
}: SearchOrder): Promise<Pick<KeptIndex, 'digests' | 'parts'>> {
  const size = Math.max(most, Math.ceil(records.length / (marks.length - 1)));
  const names = readNames(records);
  const named: NamedEvents = new Map();
  const digests: KeptIndex['digests'][number][] = [];
  const parts: WrittenIndex[] = [];
  for (let offset = 0; offset < records.length; offset += size) {
    const found = records
      .slice(offset, offset + size)
      .map(({ key, readDigest, make }) => ({ digest: [key, readDigest()] as const, record: make() }));
    const [own, all] = [found.map(({ digest }) => digest), found.map(({ record }) => record)];
    // Events come before what they name, so that all are known where they are asked for.
    addNamedEvents(named, all, offset);
    const path = offset === 0 ? '' : `part-${parts.length + 1}/`;
    const version = buildVersion(own, maker, language);
    parts.push(await writeIndex(files, { path, records: all, language, version, mark: marks[parts.length]!, names, named, replaces: [] }));
    digests.push(...own);
  }
  return { digests, parts };
}

/** Indexes what has changed beside the kept index that already stands in the folder. */
async function addChanges({ records, language, files }: SearchOrder, kept: KeptIndex, plan: DeltaPlan): Promise<number> {
  if (plan.changed.length === 0 && plan.replaces.length === 0) {
    writeManifest(files, kept.parts);
    return 0;
  }
  // What is only gone needs an index too, since the browser loads one for each entry: one record stands in again.
  const changed = plan.changed.length > 0 ? plan.changed : records.slice(0, 1);
  const known = new Map(kept.digests.map(([key], number) => [key, number]));
  const replaced = changed.flatMap(({ key }) => known.get(key) ?? []);
  const replaces = [...new Set([...plan.replaces, ...replaced])].sort((a, b) => a - b);
  const version = buildVersion(readDigests(changed), maker, language);
  const made = changed.map(({ make }) => make());
  const named: NamedEvents = new Map();
  addNamedEvents(named, made, kept.digests.length);
  const mark = marks[kept.parts.length]!;
  const delta = { path: 'delta/', records: made, language, version, mark, names: readNames(records), named, replaces };
  writeManifest(files, [...kept.parts, await writeIndex(files, delta)]);
  return changed.length;
}

function readNames(records: readonly FoundRecord[]): ReadonlyMap<string, string> {
  return readFacetNames(records.filter(({ key }) => isFacetKind(key.slice(0, key.indexOf('/')))).map(({ make }) => make()));
}

interface IndexPlan extends Pick<SearchIndexEntry, 'path' | 'language' | 'version' | 'mark' | 'replaces'> {
  readonly records: readonly SearchRecord[];
  readonly names: ReadonlyMap<string, string>;
  readonly named: NamedEvents;
}

async function writeIndex(files: SearchFiles, { records, names, named, ...plan }: IndexPlan): Promise<WrittenIndex> {
  const { path, language, version, mark } = plan;
  const paths: string[] = [];
  const write = (file: string, content: string | Uint8Array) => {
    paths.push(path + file);
    files.write(path + file, version, content);
  };
  const vocabulary = buildVocabulary(records);
  for (const { path: file, content } of await buildPagefindFiles(records, language, version, mark)) {
    // An index beside another runs in the worker of that one.
    if (path === '' || !/\.(?:js|pagefind)$/u.test(file)) write(file, content);
  }
  for (const { path: file, text } of buildSearchFiles(records, version, vocabulary, names, named)) write(file, text);
  return { entry: { ...plan, count: records.length, buckets: vocabulary.buckets }, paths };
}

function writeManifest(files: SearchFiles, indexes: readonly WrittenIndex[]): void {
  const text = JSON.stringify({ indexes: indexes.map(({ entry }) => entry) } satisfies SearchManifest);
  files.write('search.json', text, text);
}

/** Null where nothing is noted. */
async function readKept(cacheFolder: string): Promise<KeptIndex | null> {
  try {
    return JSON.parse(await readFile(join(cacheFolder, 'index.json'), 'utf8')) as KeptIndex;
  } catch {
    return null;
  }
}

async function keep(cacheFolder: string, index: KeptIndex): Promise<void> {
  await rm(cacheFolder, { recursive: true, force: true });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(join(cacheFolder, 'index.json'), JSON.stringify(index));
}
