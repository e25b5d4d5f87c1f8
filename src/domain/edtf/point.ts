/** One date of an EDTF text, without interval or set: what it says, which days it may mean, and how far it is qualified. */

import type { Day } from './day.ts';
import { buildWidenedSpan, readSpan, type Widening, type WrittenDate } from './span.ts';

/**
 * The unit a date is known to. `span` is everything that is no whole unit of the calendar: intervals, sets of several
 * dates, and digits missing elsewhere than at the end (`2024-1X`, `156X-12-25`).
 */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'span';

/** A single date, as plain data. */
export interface DatePoint {
  /** `2024`, `-0043`, `198X`, `Y17000`: as written, without qualifiers. */
  readonly year: string;
  /** Two characters, `01` to `12` or with `X`; `21` to `24` are the seasons from spring to winter. */
  readonly month?: string;
  /** Two characters, `01` to `31` or with `X`. */
  readonly day?: string;
  readonly precision: DatePrecision;
  /** Earliest and latest day that fit what is written, qualifiers left aside. */
  readonly first: Day;
  readonly last: Day;
  /** The same, widened where the date is approximate. */
  readonly from: Day;
  readonly to: Day;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** Why a text is no date: `found` says what does not exist; without it the text does not have the form of a date. */
export type PointResult =
  { readonly ok: true; readonly point: DatePoint } | { readonly ok: false; readonly found?: string; readonly expected?: string };

/**
 * Reads one date: year, year and month, season or day; `X` for any missing digit; a qualifier after a component holds
 * for it and all before it, a qualifier before a component for that component alone (ISO 8601-2 and EDTF levels 0 to 2).
 *
 * Seasons are the meteorological ones of the northern hemisphere: spring begins on 1 March, and winter on 1 December
 * of the year that is written. An approximate date is widened on both sides by 3 days, 1 month, 1 year or, where
 * digits of the year are missing, 10 years: the unit is that of the coarsest component the mark is written on.
 */
export function parsePoint(text: string): PointResult {
  const match = pointForm.exec(text);
  if (match === null) return { ok: false };
  const [, yearMark = '', year = '', yearGroup = '', monthMark = '', month, monthGroup = '', dayMark = '', day, dayGroup = ''] = match;
  if (year.startsWith('Y') && month !== undefined) return { ok: false };
  if (year === '-0000') return { ok: false, found: 'There is no year -0000.', expected: '0000, which is 1 BC' };
  const written: WrittenDate = {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  const span = readSpan(written);
  if ('found' in span) return { ok: false, ...span };

  const marks = {
    year: yearMark + yearGroup,
    month: monthMark + monthGroup,
    day: dayMark + dayGroup,
  };
  const widening = readWidening(marks, written);
  const { first: from, last: to } = buildWidenedSpan(span, widening, !hasDigit(day));
  return {
    ok: true,
    point: {
      ...written,
      precision: readPrecision(written),
      ...span,
      from,
      to,
      uncertain: /[?%]/.test(marks.year + marks.month + marks.day),
      approximate: widening !== undefined,
    },
  };
}

const pointForm = /^([?~%])?(-?[\dX]{4}|Y-?[1-9]\d{4,11})([?~%])?(?:-([?~%])?([\dX]{2})([?~%])?(?:-([?~%])?([\dX]{2})([?~%])?)?)?$/;

function readPrecision({ year, month, day }: WrittenDate): DatePrecision {
  if (!hasDigit(month) && !hasDigit(day)) {
    if (!year.includes('X')) return 'year';
    if (/\d{3}X$/.test(year)) return 'decade';
    if (/\d\dXX$/.test(year)) return 'century';
    return /\dXXX$/.test(year) ? 'millennium' : 'span';
  }
  if (year.includes('X') || month!.includes('X')) return 'span';
  if (!hasDigit(day)) return Number(month) > 12 ? 'season' : 'month';
  return day!.includes('X') ? 'span' : 'day';
}

function readWidening(marks: Record<keyof WrittenDate, string>, { year, month, day }: WrittenDate): Widening | undefined {
  const isApproximate = (mark: string): boolean => /[~%]/.test(mark);
  const onYear = isApproximate(marks.year) || (isApproximate(marks.month) && !hasDigit(month));
  const onDay = isApproximate(marks.day);
  if (onYear || (onDay && !hasDigit(day) && !hasDigit(month))) return { days: 0, months: year.includes('X') ? 120 : 12 };
  if (isApproximate(marks.month) || (onDay && !hasDigit(day))) return { days: 0, months: 1 };
  return onDay ? { days: 3, months: 0 } : undefined;
}

function hasDigit(component: string | undefined): boolean {
  return component !== undefined && /\d/.test(component);
}
