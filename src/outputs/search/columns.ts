/** What records can be filtered and sorted by, column by column, so that a reader loads only what is asked for. */

import type { SearchBase, SearchChanges, SearchDays, SearchFacetFile } from '../../views/search/search-files.ts';
import { codeAlphabet } from '../../views/search/search-files.ts';
import type { SearchFacet, SearchRecord } from '../../views/search/search-record.ts';

export function buildBase(records: readonly SearchRecord[]): SearchBase {
  const table: SearchBase['table'][number][] = [];
  const rows = new Map<string, number>();
  let codes = '';
  for (const { kind, level, disputed } of records) {
    const key = `${kind} ${level ?? ''} ${disputed}`;
    let row = rows.get(key);
    if (row === undefined) {
      row = table.push([kind, level ?? '', disputed ? 1 : 0]) - 1;
      rows.set(key, row);
    }
    codes += codeAlphabet[row]!;
  }
  return { codes, table };
}

/** @param names names by `<facet>/<value>`; a value without one is named by the words of the interface */
export function buildFacet(records: readonly SearchRecord[], facet: SearchFacet, names: ReadonlyMap<string, string>): SearchFacetFile {
  const found = new Map<string, number[]>();
  records.forEach((record, number) => {
    for (const value of record.facets[facet]) {
      const numbers = found.get(value);
      if (numbers) numbers.push(number);
      else found.set(value, [number]);
    }
  });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, numbers]) => [value, names.get(`${facet}/${value}`) ?? '', buildGaps(numbers)]);
}

/**
 * Days of all records. Measured at 10,000 generated events against Pagefind's own filters, with one value for each day
 * that a date could cover: see `tests/bench/search.ts`. The column is the smaller, and the only one of the two that can
 * tell what is certain from what is possible.
 */
export function buildDays(records: readonly SearchRecord[]): SearchDays {
  const dated = records.flatMap(({ days }, number) => (days ? [{ number, days }] : []));
  const [from, length, unsure]: [(number | null)[], number[], number[]] = [[], [], []];
  const certain: [number, number, number][] = [];
  let last = 0;
  dated.forEach(({ days: { possible, certain: sure } }, place) => {
    from.push(possible.from === null ? null : possible.from - last);
    length.push(possible.to === null ? -1 : possible.from === null ? possible.to : possible.to - possible.from);
    last = possible.from ?? last;
    const isDay = possible.from !== null && possible.from === possible.to;
    if (isDay && sure === null) unsure.push(place);
    else if (!isDay && sure !== null) certain.push([place, sure.from!, sure.to!]);
  });
  return { records: buildGaps(dated.map(({ number }) => number)), from, length, unsure: buildGaps(unsure), certain };
}

export function buildChanges(records: readonly SearchRecord[]): SearchChanges {
  let last = 0;
  return records.map(({ changed }) => {
    if (changed === null) return null;
    const gap = changed - last;
    last = changed;
    return gap;
  });
}

/** Ascending numbers as the distance of each from the one before it, the first from -1, less one. */
export function buildGaps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);
}
