/** Which days a year, month and day with missing digits can mean, and how far an estimate widens them. */

import { buildDay, readCalendarDay, readMonthLength, type Day } from './day.ts';

/** A year, month and day as written, without qualifiers; a season stands as month 21 to 24. */
export interface WrittenDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** Earliest and latest day, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Why no day fits what is written. */
export interface MissingDay {
  readonly found: string;
  readonly expected: string;
}

/** By how much an estimate reaches beyond what is written, on each side; one of the two is 0. */
export interface Widening {
  readonly days: number;
  readonly months: number;
}

/** The days that fit a date as written, or why there are none. */
export function readSpan({ year, month, day }: WrittenDate): Span | MissingDay {
  const years = readYears(year);
  if (month !== undefined && /^2[1-4]$/.test(month)) {
    if (day !== undefined) return { found: `A season (${month}) has no days.`, expected: `${year}-${month}` };
    const start = (Number(month) - 20) * 3;
    return { first: buildDay(years.at(0)!, start, 1), last: buildDay(years.at(-1)!, start + 3, 0) };
  }
  const months = expandDigits(month ?? 'XX').filter((value) => value >= 1 && value <= 12);
  if (months.length === 0) {
    return {
      found: `There is no month ${month}.`,
      expected: 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)',
    };
  }
  const days = expandDigits(day ?? 'XX').filter((value) => value >= 1 && value <= 31);
  const first = findDay(years, months, days);
  const last = findDay(years.reverse(), months.reverse(), days.reverse());
  if (first !== undefined && last !== undefined) return { first, last };
  return explainMissingDay(years, months, { year, month, day });
}

/** A span widened on both sides; a whole month stays whole. Without a widening it stays as it is. */
export function buildWidenedSpan({ first, last }: Span, widening: Widening | undefined, wholeMonths: boolean): Span {
  if (widening === undefined) return { first, last };
  return {
    first: moveDay(first, widening, -1, false),
    last: moveDay(last, widening, 1, wholeMonths),
  };
}

function explainMissingDay(years: number[], months: number[], { year, month, day }: WrittenDate): MissingDay {
  if (years.length > 1 || months.length > 1) {
    return {
      found: `No day fits ${year}-${month}-${day}.`,
      expected: 'a pattern that at least one day fits',
    };
  }
  const length = readMonthLength(years[0]!, months[0]!);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, months[0]! - 1));
  return {
    found: `${name} ${year} has ${length} days, so there is no day ${day}.`,
    expected: `a day from 01 to ${length}`,
  };
}

function findDay(years: number[], months: number[], days: number[]): Day | undefined {
  for (const year of years) {
    for (const month of months) {
      const length = readMonthLength(year, month);
      const day = days.find((value) => value <= length);
      if (day !== undefined) return buildDay(year, month, day);
    }
  }
  return undefined;
}

/** All years a pattern may mean, ascending. */
function readYears(year: string): number[] {
  if (year.startsWith('Y')) return [Number(year.slice(1))];
  if (!year.startsWith('-')) return expandDigits(year);
  return expandDigits(year.slice(1))
    .filter((value) => value > 0)
    .map((value) => -value)
    .reverse();
}

/** All numbers a pattern of digits and `X` may mean, ascending. */
function expandDigits(pattern: string): number[] {
  let values = [0];
  for (const character of pattern) {
    const digits = character === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(character)];
    values = values.flatMap((value) => digits.map((digit) => value * 10 + digit));
  }
  return values;
}

/** `toMonthEnd`: the last day of a month is moved to the last day of another. */
function moveDay(day: Day, { days, months }: Widening, direction: 1 | -1, toMonthEnd: boolean): Day {
  if (months === 0) return day + direction * days;
  const from = readCalendarDay(day);
  const start = readCalendarDay(buildDay(from.year, from.month + direction * months, 1));
  const length = readMonthLength(start.year, start.month);
  return buildDay(start.year, start.month, toMonthEnd ? length : Math.min(from.day, length));
}
