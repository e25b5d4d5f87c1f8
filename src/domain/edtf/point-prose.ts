/** Writes single dates of any precision for people, alone or next to one another. */

import { formatCalendar, formatCalendarPair, type CalendarUnit } from './calendar-prose.ts';
import type { DatePoint } from './point.ts';
import type { DatePhrases, Season } from './words.ts';

/** How points are written: in which words, at which length, and whether the year is left out. */
export interface PointStyle {
  readonly locale: string;
  readonly phrases: DatePhrases;
  readonly month: 'long' | 'short';
  readonly withYear: boolean;
}

/** One or more dates in order, each with its qualifier; what the last shares with those before it is written once. */
export function formatPoints(points: readonly DatePoint[], style: PointStyle): string[] {
  const last = points.at(-1)!;
  return points.map((point, index) => {
    const before = points[index - 1];
    const text =
      point !== last
        ? formatAgainst(point, last, style)[0]
        : before !== undefined
          ? formatAgainst(before, point, style)[1]
          : formatPlain(point, style);
    return qualify(text, point, style.phrases);
  });
}

/** Whether the two points are the same date with the same qualifiers. */
export function isSamePoint(a: DatePoint, b: DatePoint): boolean {
  const isEqual = (key: keyof DatePoint): boolean => a[key] === b[key];
  return (['first', 'last', 'precision', 'uncertain', 'approximate'] as const).every(isEqual);
}

const farthestYear = 200_000;
const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

function qualify(text: string, { uncertain, approximate }: DatePoint, phrases: DatePhrases): string {
  if (uncertain) return approximate ? phrases.perhapsAbout(text) : phrases.perhaps(text);
  return approximate ? phrases.about(text) : text;
}

function formatAgainst(a: DatePoint, b: DatePoint, style: PointStyle): [string, string] {
  const unit = readUnit(a);
  const comparable = unit !== undefined && unit === readUnit(b) && a.first < b.first;
  return comparable ? formatCalendarPair(a.first, b.first, unit, style) : [formatPlain(a, style), formatPlain(b, style)];
}

/** The unit that `Intl` can write a point in, if there is one. */
function readUnit({ precision, year }: DatePoint): CalendarUnit | undefined {
  if (precision === 'year' && Math.abs(Number(year.replace('Y', ''))) > farthestYear) return undefined;
  return precision === 'day' || precision === 'month' || precision === 'year' ? precision : undefined;
}

function formatPlain(point: DatePoint, style: PointStyle): string {
  const unit = readUnit(point);
  if (unit !== undefined) return formatCalendar(point.first, unit, style);
  if (point.precision === 'season') {
    const year = style.withYear ? formatCalendar(point.first, 'year', style) : undefined;
    return style.phrases.season(readSeason(point)!, year);
  }
  if (point.precision !== 'year') return formatPeriod(point, style) ?? formatHull(point, style);
  const year = Number(point.year.replace('Y', ''));
  return style.phrases.farYear(String(year < 0 ? 1 - year : year), year < 0);
}

/** A year with missing digits at its end, with or without a known part of the year; undefined for other patterns. */
function formatPeriod(point: DatePoint, style: PointStyle): string | undefined {
  const part = formatPartOfYear(point, style);
  if (part === undefined) return undefined;
  if (point.year === 'XXXX') return style.phrases.unknownYear(part === '' ? undefined : part);
  const period = formatYears(point.year, style.phrases);
  return period === undefined || part === '' ? period : style.phrases.within(part, period);
}

/** `25 December`, `December`, `winter`, an empty text where only the year is meant, undefined where digits are missing. */
function formatPartOfYear(point: DatePoint, style: PointStyle): string | undefined {
  const { month = 'XX', day = 'XX' } = point;
  if (!point.year.includes('X')) return undefined;
  if (month === 'XX' && day === 'XX') return '';
  const season = readSeason(point);
  if (season !== undefined) return style.phrases.season(season);
  if (month.includes('X') || (day !== 'XX' && day.includes('X'))) return undefined;
  return formatCalendar(point.first, day === 'XX' ? 'month' : 'day', { ...style, withYear: false });
}

function formatYears(year: string, phrases: DatePhrases): string | undefined {
  const first = Number(year.replaceAll('X', '0'));
  if (first < 100) return undefined;
  if (/^\d{3}X$/.test(year)) return phrases.decade(first);
  if (/^\d{2}XX$/.test(year)) return phrases.century(first / 100 + 1);
  return /^\dXXX$/.test(year) ? phrases.millennium(first / 1000 + 1) : undefined;
}

/** Digits are missing elsewhere: from the first to the last day, month or year that fits. */
function formatHull(point: DatePoint, style: PointStyle): string {
  const isWritten = (digits = 'XX'): boolean => digits !== 'XX';
  const unit = isWritten(point.day) ? 'day' : isWritten(point.month) && readSeason(point) === undefined ? 'month' : 'year';
  const [start, end] = [formatCalendar(point.first, unit, style), formatCalendar(point.last, unit, style)];
  return start === end ? start : style.phrases.between(...formatCalendarPair(point.first, point.last, unit, style));
}

function readSeason({ month = '' }: DatePoint): Season | undefined {
  return seasons[Number(month) - 21];
}
