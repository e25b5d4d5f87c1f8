/** Makes every file of the search from the records of a site. */

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSearchFiles, readFacetNames } from '../../outputs/search/search-files.ts';
import { buildVocabulary } from '../../outputs/search/vocabulary.ts';
import type { SearchIndexEntry, SearchManifest } from '../../views/search/search-files.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { buildDeltaPlan, buildDigests, buildVersion, fewestRecords, type DeltaPlan, type KeptIndex } from './delta.ts';
import { buildPagefindFiles } from './pagefind.ts';

export interface SearchOrder {
  /** In the order of `buildSearchRecords`. */
  readonly records: readonly SearchRecord[];
  /** Language of the publication, BCP 47. */
  readonly language: string;
  /** Where the files go: `<site>/pagefind`. Made where it is missing. */
  readonly folder: string;
  /**
   * Where an index is kept for the next build. With one in it, of which little has changed, only what has changed is
   * indexed. Without a folder, and into an empty one, the whole is indexed and is the same for the same records.
   */
  readonly cacheFolder?: string;
  /** Records from which on an index is kept and added to; 2,000 unless told otherwise. */
  readonly keptFrom?: number;
}

/** Changes where the same records would give other files: with the version of Pagefind and the form of the files. */
const maker = 'pagefind 1.6.0, files 1';

/** @returns how many records there are, and how many were indexed now. @throws where Pagefind refuses a record */
export async function buildSearchIndex(order: SearchOrder): Promise<{ all: number; indexed: number }> {
  const { records, language, folder, cacheFolder, keptFrom = fewestRecords } = order;
  if (records.length === 0) throw new Error('There is nothing to index, so the search would find nothing.');
  const digests = buildDigests(records);
  const names = readFacetNames(records);
  const cache = records.length < keptFrom ? undefined : cacheFolder;
  const kept = cache === undefined ? null : await copyKept(cache, folder);
  const plan = kept && buildDeltaPlan(records, digests, kept, { maker, language });
  if (kept && plan) return { all: records.length, indexed: await addChanges(order, kept, plan, names) };
  await rm(folder, { recursive: true, force: true });
  const version = buildVersion(digests, maker, language);
  const entry = await writeIndex(folder, '', { records, language, version, mark: 'a', names, replaces: [] });
  await writeManifest(folder, [entry]);
  if (cache !== undefined) await keep(folder, cache, { maker, version, language, digests });
  return { all: records.length, indexed: records.length };
}

/** Indexes what has changed beside the kept index that already stands in the folder. */
async function addChanges(
  { records, language, folder }: SearchOrder,
  kept: KeptIndex,
  plan: DeltaPlan,
  names: ReadonlyMap<string, string>,
): Promise<number> {
  if (plan.changed.length === 0 && plan.replaces.length === 0) return 0;
  const base = (JSON.parse(await readFile(join(folder, 'search.json'), 'utf8')) as SearchManifest).indexes[0]!;
  // What is only gone needs an index too, since the browser loads one for each entry: one record stands in again.
  const changed = plan.changed.length > 0 ? plan.changed : records.slice(0, 1);
  const known = new Map(kept.digests.map(([key], number) => [key, number]));
  const replaced = changed.flatMap(({ kind, id }) => known.get(`${kind}/${id}`) ?? []);
  const replaces = [...new Set([...plan.replaces, ...replaced])].sort((a, b) => a - b);
  const version = buildVersion(buildDigests(changed), maker, language);
  const entry = await writeIndex(folder, 'delta/', { records: changed, language, version, mark: 'b', names, replaces });
  await writeManifest(folder, [base, entry]);
  return changed.length;
}

interface IndexPlan {
  readonly records: readonly SearchRecord[];
  readonly language: string;
  readonly version: string;
  readonly mark: string;
  readonly names: ReadonlyMap<string, string>;
  readonly replaces: readonly number[];
}

async function writeIndex(folder: string, path: string, plan: IndexPlan): Promise<SearchIndexEntry> {
  const { records, language, version, mark, names, replaces } = plan;
  const target = join(folder, path);
  const made = new Set<string>();
  const write = async (file: string, content: string | Uint8Array) => {
    const place = join(target, file);
    if (!made.has(dirname(place))) await mkdir(dirname(place), { recursive: true });
    made.add(dirname(place));
    await writeFile(place, content);
  };
  const vocabulary = buildVocabulary(records);
  for (const { path: file, content } of await buildPagefindFiles(records, language, version, mark)) {
    // An index beside another runs in the worker of that one.
    if (path === '' || !/\.(?:js|pagefind)$/u.test(file)) await write(file, content);
  }
  for (const { path: file, text } of buildSearchFiles(records, version, vocabulary, names)) await write(file, text);
  return { path, version, language, count: records.length, buckets: vocabulary.buckets, replaces };
}

async function writeManifest(folder: string, indexes: readonly SearchIndexEntry[]): Promise<void> {
  await writeFile(join(folder, 'search.json'), JSON.stringify({ indexes } satisfies SearchManifest));
}

/** Puts the kept index into a folder. Null where there is none, or not a whole one. */
async function copyKept(cacheFolder: string, folder: string): Promise<KeptIndex | null> {
  try {
    const kept = JSON.parse(await readFile(join(cacheFolder, 'index.json'), 'utf8')) as KeptIndex;
    await cp(join(cacheFolder, 'files'), folder, { recursive: true });
    return kept;
  } catch {
    return null;
  }
}

/** The note is written last: a copy that was broken off is never taken for a whole one. */
async function keep(folder: string, cacheFolder: string, index: KeptIndex): Promise<void> {
  await rm(cacheFolder, { recursive: true, force: true });
  await mkdir(cacheFolder, { recursive: true });
  await cp(folder, join(cacheFolder, 'files'), { recursive: true });
  await writeFile(join(cacheFolder, 'index.json'), JSON.stringify(index));
}
