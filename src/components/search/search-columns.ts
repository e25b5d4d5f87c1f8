/** What records can be filtered and sorted by, brought together from the columns of all indexes as they are loaded. */

import type { Level } from '../../domain/confidence.ts';
import { codeAlphabet } from '../../views/search/search-files.ts';
import { searchFacets, type SearchFacet, type SearchKind } from '../../views/search/search-record.ts';
import type { SearchFiles } from './search-data.ts';
import { readDays, readGaps, type KnownDays } from './search-days.ts';
import { buildPeriodValues, type FilterColumns } from './search-filter.ts';
import type { FilterName } from './search-state.ts';

/** A record as the base column knows it. */
export interface BaseRow {
  readonly kind: SearchKind;
  readonly level: Level | '';
  readonly disputed: boolean;
}

export interface SearchColumns extends FilterColumns {
  readonly rows: readonly BaseRow[];
  readonly values: Map<FilterName, ReadonlyMap<string, readonly number[]>>;
  /** Names of values by filter, where the record gives them one. */
  readonly names: Map<FilterName, ReadonlyMap<string, string>>;
  days?: ReadonlyMap<number, KnownDays>;
  /** Days of last change; absent until they are asked for. */
  changes?: readonly (number | null)[];
}

/** Begins with what every search needs: kinds, levels and disputes. */
export async function loadColumns(files: SearchFiles): Promise<SearchColumns> {
  const rows = (await files.readBase()).flatMap(({ codes, table }) =>
    [...codes].map((code): BaseRow => {
      const [kind, level, disputed] = table[codeAlphabet.indexOf(code)]!;
      return { kind, level, disputed: disputed === 1 };
    }),
  );
  const group = (read: (row: BaseRow) => string) => {
    const values = new Map<string, number[]>();
    rows.forEach((row, record) => {
      const value = read(row);
      if (value === '' || files.replaced[record] === 1) return;
      const records = values.get(value);
      if (records) records.push(record);
      else values.set(value, [record]);
    });
    return values;
  };
  const values: SearchColumns['values'] = new Map<FilterName, ReadonlyMap<string, readonly number[]>>([
    ['kind', group(({ kind }) => kind)],
    ['confidence', group(({ level }) => level)],
    ['disputed', group(({ disputed }) => (disputed ? 'yes' : ''))],
  ]);
  return { count: files.count, rows, values, names: new Map() };
}

/** Loads what a filter needs, once. */
export async function loadFilter(files: SearchFiles, columns: SearchColumns, name: FilterName): Promise<void> {
  if (columns.values.has(name)) return;
  if (name === 'year' || name === 'month') {
    columns.values.set(name, buildPeriodValues(await loadDays(files, columns), name));
    return;
  }
  if (!isFacet(name)) return;
  const values = new Map<string, number[]>();
  const names = new Map<string, string>();
  (await files.readFacet(name)).forEach((column, at) => {
    const { offset } = files.indexes[at]!;
    for (const [value, text, gaps] of column) {
      if (text !== '') names.set(value, text);
      const records = values.get(value) ?? [];
      values.set(value, records);
      for (const record of readGaps(gaps)) if (files.replaced[record + offset] !== 1) records.push(record + offset);
    }
  });
  columns.values.set(name, values);
  columns.names.set(name, names);
}

export async function loadDays(files: SearchFiles, columns: SearchColumns): Promise<ReadonlyMap<number, KnownDays>> {
  if (!columns.days) {
    const days = new Map<number, KnownDays>();
    (await files.readDays()).forEach((column, at) => {
      const { offset } = files.indexes[at]!;
      for (const [record, known] of readDays(column)) if (files.replaced[record + offset] !== 1) days.set(record + offset, known);
    });
    columns.days = days;
  }
  return columns.days;
}

export async function loadChanges(files: SearchFiles, columns: SearchColumns): Promise<readonly (number | null)[]> {
  columns.changes ??= (await files.readChanges()).flatMap((gaps) => {
    let last = 0;
    return gaps.map((gap) => (gap === null ? null : (last += gap)));
  });
  return columns.changes;
}

function isFacet(name: FilterName): name is SearchFacet {
  return (searchFacets as readonly string[]).includes(name);
}
