/** Which of the records pass the filters, and how many each further choice would give. Pure. */

import { filterNames, type FilterName, type SearchState } from './search-state.ts';
import { isWithin, readBound, readPeriods, type KnownDays } from './search-days.ts';

/** What is loaded of what records can be filtered by. */
export interface FilterColumns {
  readonly count: number;
  /** For each loaded filter its values, each with the records that have it. */
  readonly values: ReadonlyMap<FilterName, ReadonlyMap<string, readonly number[]>>;
  /** Absent until dates are asked for. */
  readonly days?: ReadonlyMap<number, KnownDays>;
}

export interface Filtered {
  /** One byte a record: 1 where it passes everything. */
  readonly passes: Uint8Array;
  /** For each loaded filter, by value, how many would pass with this value as the only choice within it. */
  readonly counts: ReadonlyMap<FilterName, ReadonlyMap<string, number>>;
}

/** Values of the filters by year and month. */
export function buildPeriodValues(days: ReadonlyMap<number, KnownDays>, unit: 'year' | 'month'): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>();
  for (const [record, known] of days) {
    for (const period of readPeriods(known, unit)) {
      const records = values.get(period);
      if (records) records.push(record);
      else values.set(period, [record]);
    }
  }
  return values;
}

/**
 * @param matches one byte a record: 1 where it has the words asked for
 */
export function filterRecords(matches: Uint8Array, columns: FilterColumns, state: SearchState): Filtered {
  const names = filterNames.filter((name) => state.chosen[name] !== undefined);
  // How many of the chosen filters each record fails; and for those that fail one only, which: so that its own choices
  // can be counted as if it were not set.
  const failed = new Uint8Array(columns.count);
  const failedBy = new Uint8Array(columns.count);
  names.forEach((name, at) => {
    const has = new Uint8Array(columns.count);
    for (const value of state.chosen[name]!) for (const record of columns.values.get(name)?.get(value) ?? []) has[record] = 1;
    for (let record = 0; record < columns.count; record += 1) {
      if (has[record] === 1) continue;
      failed[record]! += 1;
      failedBy[record] = at;
    }
  });
  const inRange = buildRange(columns, state);
  const stands = (record: number) => matches[record] === 1 && inRange(record);
  const passes = new Uint8Array(columns.count);
  for (let record = 0; record < columns.count; record += 1) passes[record] = failed[record] === 0 && stands(record) ? 1 : 0;
  const counts = new Map<FilterName, ReadonlyMap<string, number>>();
  for (const [name, values] of columns.values) {
    const at = names.indexOf(name);
    const counted = new Map<string, number>();
    for (const [value, records] of values) {
      let count = 0;
      for (const record of records) {
        if (passes[record] === 1 || (at !== -1 && failed[record] === 1 && failedBy[record] === at && stands(record))) count += 1;
      }
      counted.set(value, count);
    }
    counts.set(name, counted);
  }
  return { passes, counts };
}

function buildRange({ days }: FilterColumns, { from, to, certain }: SearchState): (record: number) => boolean {
  if ((from === '' && to === '') || !days) return () => true;
  const [first, last] = [readBound(from, -Infinity), readBound(to, Infinity)];
  return (record) => {
    const known = days.get(record);
    return known !== undefined && isWithin(known, first, last, certain);
  };
}
