/** Days as plain integers, so that no date of the record ever depends on a time zone or a clock. */

/**
 * Whole days since 1970-01-01 in the proleptic Gregorian calendar of ISO 8601: an integer, 0 on that day, negative
 * before it. Years are astronomical: 0 is 1 BC, -1 is 2 BC.
 */
export type Day = number;

/** A day taken apart: astronomical year, month 1 to 12, day of the month from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Gregorian calendar repeats after 400 years; working within one such cycle keeps clear of the limits of `Date`. */
const daysInCycle = 146_097;
const dayMs = 86_400_000;

/** The day of a year, month and day of the month. A month or day beyond its range counts on into the next or last one. */
export function buildDay(year: number, month: number, day: number): Day {
  const cycle = Math.floor(year / 400);
  const inCycle = Date.UTC(2000 + year - cycle * 400, month - 1, day) / dayMs;
  return inCycle + (cycle - 5) * daysInCycle;
}

/** The year, month and day of the month of a day. */
export function readCalendarDay(day: Day): CalendarDay {
  const cycle = Math.floor(day / daysInCycle);
  const date = new Date((day - cycle * daysInCycle) * dayMs);
  return {
    year: date.getUTCFullYear() + cycle * 400,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** How many days a month has, 28 to 31; `month` is 1 to 12. */
export function readMonthLength(year: number, month: number): number {
  return buildDay(year, month + 1, 1) - buildDay(year, month, 1);
}

/**
 * Writes a day as ISO 8601: `2025-01-22`, `-0043-03-15` before the year 0. Years beyond four digits take a sign and at
 * least six digits (`+012025-01-01`), which {@link parseDay} does not read back.
 */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = readCalendarDay(day);
  const far = Math.abs(year) > 9999;
  const sign = year < 0 ? '-' : far ? '+' : '';
  return `${sign}${pad(Math.abs(year), far ? 6 : 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/**
 * Reads `YYYY-MM-DD`, with a minus sign before years below 0, and nothing else.
 *
 * @returns undefined where the text has another form or names a day that does not exist.
 */
export function parseDay(iso: string): Day | undefined {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const day = buildDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === iso ? day : undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
