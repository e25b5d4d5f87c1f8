/** Dates of records in the browser: which days each may and must cover, and whether that is within a stretch. */

import { formatDay, parseDay, type Day } from '../../domain/edtf/day.ts';
import type { SearchDays } from '../../views/search/search-files.ts';

/** The days of one record; an open end is infinite. */
export interface KnownDays {
  readonly from: number;
  readonly to: number;
  readonly certain: { readonly from: Day; readonly to: Day } | null;
}

/** Years that a date may touch and still be counted in each of them. */
const mostYears = 100;

/** Takes a column of days apart: for each record that has a date, its days. */
export function readDays(column: SearchDays): ReadonlyMap<number, KnownDays> {
  const days = new Map<number, KnownDays>();
  const certain = new Map(column.certain.map(([place, from, to]) => [place, { from, to }]));
  const unsure = new Set(readGaps(column.unsure));
  let last = 0;
  readGaps(column.records).forEach((record, place) => {
    const gap = column.from[place]!;
    const length = column.length[place]!;
    const from = gap === null ? -Infinity : last + gap;
    if (gap !== null) last = from;
    const to = length === -1 && gap !== null ? Infinity : gap === null ? length : from + length;
    const isDay = from === to && !unsure.has(place);
    days.set(record, { from, to, certain: isDay ? { from, to } : (certain.get(place) ?? null) });
  });
  return days;
}

/**
 * Whether a date falls between two days. For certain it does where all of it lies between them, or a day that it surely
 * covers; possibly where any day does that it may cover.
 */
export function isWithin(days: KnownDays, from: number, to: number, isCertain: boolean): boolean {
  if (days.to < from || days.from > to) return false;
  if (!isCertain || (days.from >= from && days.to <= to)) return true;
  return days.certain !== null && days.certain.from <= to && days.certain.to >= from;
}

/** The years, or the months as `YYYY-MM`, that a date may touch; of an open one only that of its known end. */
export function readPeriods(days: KnownDays, unit: 'year' | 'month'): readonly string[] {
  const from = Number.isFinite(days.from) ? days.from : days.to;
  const to = Number.isFinite(days.to) ? days.to : days.from;
  if (to - from > mostYears * 366) return [];
  const periods = new Set<string>();
  const cut = unit === 'year' ? -6 : -3;
  const step = unit === 'year' ? 365 : 28;
  for (let day = from; day < to; day += step) periods.add(formatDay(day).slice(0, cut));
  return [...periods.add(formatDay(to).slice(0, cut))];
}

/** A day of the address as a number; the given one where it is empty or no day. */
export function readBound(iso: string, otherwise: number): number {
  return (iso === '' ? undefined : parseDay(iso)) ?? otherwise;
}

/** Ascending numbers from the distances between them. */
export function readGaps(gaps: readonly number[]): readonly number[] {
  let last = -1;
  return gaps.map((gap) => (last += gap + 1));
}
