/** One search of the site, whoever shows it: loads what it needs when it is first asked, and answers. */

import type { SearchSettings } from '../../views/search/search-view.ts';
import { loadChanges, loadColumns, loadDays, loadFilter, type SearchColumns } from './search-columns.ts';
import { loadSearchFiles, type SearchFiles } from './search-data.ts';
import { startEngine, type Match, type SearchEngine } from './search-engine.ts';
import { filterRecords, type Filtered } from './search-filter.ts';
import type { ResultGroup } from './search-groups.ts';
import { askQuery, type QueryAnswer } from './search-query.ts';
import type { LoadedResult } from './search-result.ts';
import { filterNames, type FilterName, type SearchState } from './search-state.ts';

export interface SearchAnswer {
  readonly groups: readonly ResultGroup[];
  readonly total: number;
  readonly counts: Filtered['counts'];
  readonly columns: SearchColumns;
  /** What was searched for instead of what was typed; else absent. */
  readonly instead?: string;
}

export interface SearchSession {
  /** @param open filters whose values are in sight and therefore counted */
  search(state: SearchState, open: readonly FilterName[]): Promise<SearchAnswer>;
}

interface Loaded {
  readonly files: SearchFiles;
  readonly columns: SearchColumns;
  readonly engine: () => Promise<SearchEngine>;
}

/** Nothing is loaded before the first search; what could not be loaded is tried again at the next. */
export function buildSession(settings: SearchSettings): SearchSession {
  let loaded: Promise<Loaded> | undefined;
  const load = () =>
    (loaded ??= loadSession(settings).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
  return { search: async (state, open) => answer(await load(), settings, state, open) };
}

async function loadSession({ folder }: SearchSettings): Promise<Loaded> {
  const files = await loadSearchFiles(folder);
  let engine: Promise<SearchEngine> | undefined;
  const startOnce = () =>
    (engine ??= startEngine(folder, files).catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
  return { files, columns: await loadColumns(files), engine: startOnce };
}

const nameKinds: readonly string[] = ['place', 'actor', 'publisher', 'topic'];

async function answer(
  { files, columns, engine }: Loaded,
  settings: SearchSettings,
  state: SearchState,
  open: readonly FilterName[],
): Promise<SearchAnswer> {
  const needed = filterNames.filter((name) => state.chosen[name] !== undefined || open.includes(name));
  const isName = (record: number) => nameKinds.includes(columns.rows[record]!.kind);
  const [asked] = await Promise.all([
    state.query === '' ? undefined : engine().then((started) => askQuery(started, files, state.query, isName)),
    ...needed.map((name) => loadFilter(files, columns, name)),
    state.from !== '' || state.to !== '' || state.sort === 'date' ? loadDays(files, columns) : undefined,
    state.sort === 'changed' ? loadChanges(files, columns) : undefined,
  ]);
  const matches = new Uint8Array(files.count);
  if (asked) for (const { record } of asked.matches) matches[record] = 1;
  else for (let record = 0; record < files.count; record += 1) matches[record] = files.replaced[record] === 1 ? 0 : 1;
  const { passes, counts } = filterRecords(matches, columns, state);
  const found = sortRecords(asked?.matches ?? readAll(files.count), columns, state).filter(({ record }) => passes[record] === 1);
  return {
    groups: buildGroups(found, asked, files, columns, settings),
    total: found.length,
    counts,
    columns,
    ...(asked?.instead === undefined ? {} : { instead: asked.instead }),
  };
}

function readAll(count: number): readonly Match[] {
  return Array.from({ length: count }, (_, record) => ({ record, score: 0, words: [], fields: [] }));
}

/** By date the earliest possible day first, by change the latest first; what has no such day comes last. */
function sortRecords(matches: readonly Match[], { days, changes }: SearchColumns, { sort }: SearchState): readonly Match[] {
  if (sort === 'relevance') return matches;
  const read = (record: number) => {
    if (sort === 'changed') return -(changes?.[record] ?? -Infinity);
    const known = days?.get(record);
    return known === undefined ? Infinity : Number.isFinite(known.from) ? known.from : known.to;
  };
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return [...matches].sort((a, b) => compare(read(a.record), read(b.record)) || a.record - b.record);
}

function buildGroups(
  found: readonly Match[],
  asked: QueryAnswer | undefined,
  files: SearchFiles,
  { rows }: SearchColumns,
  { kinds, words }: SearchSettings,
): readonly ResultGroup[] {
  const build = (match: Match) => async (): Promise<LoadedResult> => ({
    card: await files.readCard(match.record),
    level: rows[match.record]!.level,
    disputed: rows[match.record]!.disputed,
    words: match.words,
    fields: match.fields,
    readTexts: () => files.readTexts(match.record),
  });
  const named = found.filter(({ record }) => asked?.named.includes(record)).map(build);
  const groups = kinds.map(({ value, text }) => ({
    id: value,
    title: text,
    isCounted: true,
    results: found.filter(({ record }) => rows[record]!.kind === value && !asked?.named.includes(record)).map(build),
  }));
  return [{ id: 'named', title: words.named, isCounted: false, results: named }, ...groups].filter(({ results }) => results.length > 0);
}
