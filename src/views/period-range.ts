/** Which years and months a date touches, without inventing an end where the record gives none. */

import { buildDay, readCalendarDay } from '../domain/edtf/day.ts';
import type { Day, EdtfDate } from '../domain/edtf.ts';
import { readStatedDay } from './date-view.ts';

/** A stretch of days, both ends known. */
export interface KnownRange {
  readonly from: Day;
  readonly to: Day;
}

/** A calendar year, or a month of one, with its days and its part of the address. */
export interface Period extends KnownRange {
  /** `2025` or `2025/01`. */
  readonly key: string;
  readonly year: string;
  /** `01` to `12`; null for a whole year. */
  readonly month: string | null;
}

/** How a date stands to a period: certainly in it, only possibly, or not at all. */
export type Membership = 'certain' | 'possible' | 'none';

/** The possible days of a date; where one end is open, the known one stands for both. Null where both are. */
export function readKnownRange(date: EdtfDate): KnownRange | null {
  const from = date.possible.from ?? date.possible.to;
  const to = date.possible.to ?? date.possible.from;
  return from === null || to === null ? null : { from, to };
}

/** Certain where the date lies wholly in the period or its certain days touch it. */
export function readMembership(date: EdtfDate, period: KnownRange): Membership {
  const range = readKnownRange(date);
  if (!range || range.to < period.from || range.from > period.to) return 'none';
  const isOpen = date.possible.from === null || date.possible.to === null;
  if (!isOpen && range.from >= period.from && range.to <= period.to) return 'certain';
  const { certain } = date;
  if (!certain) return 'possible';
  const from = certain.from ?? certain.to ?? range.from;
  const to = certain.to ?? certain.from ?? range.to;
  return from <= period.to && to >= period.from ? 'certain' : 'possible';
}

/**
 * Those of some periods that a date may touch.
 *
 * @param periods ascending, no day in two of them
 */
export function findTouched(periods: readonly Period[], date: EdtfDate): readonly Period[] {
  const range = readKnownRange(date);
  if (!range) return [];
  let [first, end] = [0, periods.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (periods[middle]!.to < range.from) first = middle + 1;
    else end = middle;
  }
  while (end < periods.length && periods[end]!.from <= range.to) end += 1;
  return periods.slice(first, end);
}

/**
 * The years and months that a date calls for, ascending, years before their months: those it certainly touches, and
 * those it may touch where it is no vaguer than {@link vaguestDays}. A vague date must not fill a calendar with pages
 * on which nothing else stands; of a stretch longer than {@link longestStretch} periods the two ends are given.
 */
export function buildPeriods(date: EdtfDate): readonly Period[] {
  const range = readKnownRange(date);
  if (!range) return [];
  const [first, last] = [readMonth(range.from), readMonth(range.to)];
  const years = buildStretch(Math.floor(first / 12), Math.floor(last / 12)).map((year) => buildPeriod(year, null));
  const months = buildStretch(first, last).map((month) => buildPeriod(Math.floor(month / 12), ((month % 12) + 12) % 12));
  const isVague = range.to - range.from > vaguestDays;
  return [...years, ...months.filter((month) => !isVague || readMembership(date, month) === 'certain')];
}

/** The key of the month or year under which lists put a date: of those that have a page, where it is the month. */
export function readStatedPeriod(date: EdtfDate): string {
  const { year, month } = readCalendarDay(readStatedDay(date));
  const key = `${formatYear(year)}/${String(month).padStart(2, '0')}`;
  const isVague = date.precision === 'year' || date.precision === 'decade';
  return !isVague && buildPeriods(date).some((period) => period.key === key) ? key : formatYear(year);
}

/** A year as it stands in addresses: at least four digits, with a minus sign below 0. */
export function formatYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Days that a date may cover and still call for the pages of months: about a quarter of a year. */
const vaguestDays = 92;

/** Years or months of one date that all get a page. */
const longestStretch = 60;

function buildStretch(first: number, last: number): readonly number[] {
  return last - first < longestStretch ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last];
}

/** Months since the beginning of year 0. */
function readMonth(day: Day): number {
  const { year, month } = readCalendarDay(day);
  return year * 12 + month - 1;
}

/** A year, or the month of it that is counted from 0. */
function buildPeriod(yearNumber: number, monthIndex: number | null): Period {
  const year = formatYear(yearNumber);
  const month = monthIndex === null ? null : String(monthIndex + 1).padStart(2, '0');
  return {
    key: month === null ? year : `${year}/${month}`,
    year,
    month,
    from: buildDay(yearNumber, (monthIndex ?? 0) + 1, 1),
    to: buildDay(yearNumber, (monthIndex ?? 11) + 2, 1) - 1,
  };
}
