/** Lets Pagefind index records, and takes from what it writes what our own interface loads. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readIndexedText } from '../../outputs/search/cards.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { formatWorker } from './expand-meta.ts';
import { packIndex } from './repack.ts';

/** A file of an index by its path below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Records on their way to the indexer at once. */
const inFlight = 64;

/**
 * Indexes records in one language, which decides how words are stemmed: `pagefind-entry.json`, the packed index, the
 * WebAssembly for that language and the worker that runs it. Nothing of it depends on the clock or on
 * the order in which Pagefind works.
 *
 * @param version digest of the records, part of the names of files
 * @param mark see `packIndex`
 * @throws with Pagefind's own words where it refuses a record
 */
export async function buildPagefindFiles(
  records: readonly SearchRecord[],
  language: string,
  version: string,
  mark: string,
): Promise<readonly IndexFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: 1 });
    if (!index) throw new Error(formatErrors('The search index could not be begun', errors));
    for (let at = 0; at < records.length; at += inFlight) {
      const added = await Promise.all(
        records.slice(at, at + inFlight).map((record, offset) => index.addCustomRecord(buildPagefindRecord(record, language, at + offset))),
      );
      const wrong = added.findIndex((answer) => answer.errors.length > 0);
      if (wrong !== -1) throw new Error(formatErrors(`The page ${records[at + wrong]!.url} could not be indexed`, added[wrong]!.errors));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(formatErrors('The search index could not be made', written.errors));
    return await readWritten(folder, version, mark);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a record is found by. Fields beside the text are weighed by their names, see `search-engine.ts`. */
function buildPagefindRecord(record: SearchRecord, language: string, number: number) {
  const meta = {
    title: record.title,
    aliases: record.aliases.join(' · '),
    names: record.names.join(' · '),
    synonyms: record.synonyms.join(' · '),
    date: record.date,
    detail: record.detail,
  };
  return {
    url: String(number),
    // A record without a text of its own is found by its name, but Pagefind wants a text.
    content: readIndexedText(record) || record.title,
    language,
    meta: Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== '')),
  };
}

async function readWritten(folder: string, version: string, mark: string): Promise<readonly IndexFile[]> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const [language] = Object.values(entry.languages);
  if (!language) throw new Error('The search index has no language.');
  const numbers = await readNumbers(join(folder, 'fragment'));
  const { meta, chunks } = packIndex(
    await readFile(join(folder, `pagefind.${language.hash}.pf_meta`)),
    (name) => readFileSync(join(folder, 'index', `${name}.pf_index`)),
    (name) => numbers.get(name)!,
    mark,
    version,
  );
  language.hash = version;
  const wasm = `wasm.${language.wasm ?? 'unknown'}.pagefind`;
  return [
    { path: 'pagefind-entry.json', content: JSON.stringify(entry) },
    { path: `pagefind.${version}.pf_meta`, content: meta },
    ...[...chunks].map(([name, content]) => ({ path: `index/${name}.pf_index`, content })),
    { path: wasm, content: await readFile(join(folder, wasm)) },
    { path: 'pagefind-worker.js', content: formatWorker(await readFile(join(folder, 'pagefind-worker.js'), 'utf8')) },
  ];
}

/** Numbers of records by the names that Pagefind gives their pages; it keeps both in one bundle. */
async function readNumbers(folder: string): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const pages = JSON.parse(text.slice('pagefind_dcd'.length)) as Record<string, { url: string }>;
    for (const [page, { url }] of Object.entries(pages)) numbers.set(page, Number(url));
  }
  return numbers;
}

function formatErrors(what: string, errors: readonly string[]): string {
  return `${what}: ${errors.join('; ')}`;
}
