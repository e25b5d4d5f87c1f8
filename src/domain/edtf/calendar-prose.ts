/** Writes days, months and years in the order and the names of a language, through `Intl` and always in UTC. */

import type { Day } from './day.ts';

export type CalendarUnit = 'day' | 'month' | 'year';

/** How a calendar date is written: names of months in full or short, with or without the year. */
export interface CalendarStyle {
  readonly locale: string;
  readonly month: 'long' | 'short';
  readonly withYear: boolean;
}

/** The day, the month or the year a day lies in: `22 January 2025`, `January 2025`, `2025`. Years before 1 have an era. */
export function formatCalendar(day: Day, unit: CalendarUnit, style: CalendarStyle): string {
  return buildFormat(unit, style, hasEra(day)).format(day * dayMs);
}

/**
 * Two calendar dates, the first before the second, with what they share written once: `8` and `13 December 2024` in
 * British English, `December 8` and `13, 2024` in American English.
 */
export function formatCalendarPair(first: Day, second: Day, unit: CalendarUnit, style: CalendarStyle): [string, string] {
  const format = buildFormat(unit, style, hasEra(first) || hasEra(second));
  const parts = format.formatRangeToParts(first * dayMs, second * dayMs);
  const startEnd = parts.findLastIndex((part) => part.source === 'startRange') + 1;
  const endStart = parts.findIndex((part) => part.source === 'endRange');
  const write = (from: number, to?: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join('');
  return [write(0, startEnd) + write(startEnd, endStart).replace(/\s*[\p{Pd}~\uFF5E\u301C]\s*$/u, ''), write(endStart)];
}

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format is slow, so each is built once. */
function buildFormat(unit: CalendarUnit, style: CalendarStyle, era: boolean): Intl.DateTimeFormat {
  const key = [style.locale, unit, style.month, style.withYear, era].join();
  const known = formats.get(key);
  if (known !== undefined) return known;
  const hasYear = style.withYear || unit === 'year';
  const format = new Intl.DateTimeFormat(style.locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(unit === 'day' && { day: 'numeric' }),
    ...(unit !== 'year' && { month: style.month }),
    ...(hasYear && { year: 'numeric' }),
    ...(hasYear && era && { era: 'short' }),
  });
  formats.set(key, format);
  return format;
}

/** Whether a day lies before the year 1. */
function hasEra(day: Day): boolean {
  return day < -719_162;
}
