/** Writes dates for people. The one place where that is done, so that every output says a date in the same words. */

import type { EdtfDate } from '../edtf.ts';
import { readPoints, type DateKind, type DatePart, type DateStretch } from './parts.ts';
import type { DatePoint } from './point.ts';
import { formatPoints, isSamePoint, type PointStyle } from './point-prose.ts';
import type { DateWords } from './words.ts';

/**
 * A date in words: `22 January 2025`, `21 or 22 January 2025`, `about 23 December 2024`, `by 27 January 2025`.
 *
 * @param style `full` for running text, `short` for margins of lists: `22 Jan 2025`, `~23 Dec 2024`.
 * @param statedYear a year the reader sees already, such as that of a heading: it is left out where the whole date is
 *   written with that year and a month or season, and kept everywhere else.
 */
export function formatDateProse(date: EdtfDate, words: DateWords, style: 'full' | 'short' = 'full', statedYear?: number): string {
  const isStated = ({ year, month = 'XX' }: DatePoint): boolean => Number(year) === statedYear && month !== 'XX';
  const pointStyle: PointStyle = {
    locale: words.locale,
    phrases: words[style],
    month: style === 'full' ? 'long' : 'short',
    withYear: !readPoints(date.parts).every(isStated),
  };
  return formatParts(date, pointStyle, style === 'short');
}

function formatParts({ kind, parts }: EdtfDate, style: PointStyle, short: boolean): string {
  const { phrases } = style;
  const points = parts.filter((part): part is DatePoint => !('start' in part)).sort((a, b) => a.first - b.first || a.last - b.last);
  if (points.length < parts.length) {
    const texts = parts.map((part) => formatPart(part, kind, style));
    return texts.length === 1 ? texts[0]! : kind === 'one-of' ? phrases.or(texts) : phrases.and(texts);
  }
  const distinct = points.filter((point, index) => index === 0 || !isSamePoint(point, points[index - 1]!));
  const texts = formatPoints(distinct, style);
  if (texts.length === 1) return texts[0]!;
  if (kind !== 'one-of') return phrases.and(texts);
  if (!short || !isUnbroken(distinct)) return phrases.or(texts);
  const [start, end] = formatPoints([distinct[0]!, distinct.at(-1)!], style);
  return phrases.between(start!, end!);
}

function formatPart(part: DatePart, kind: DateKind, style: PointStyle): string {
  return 'start' in part ? formatStretch(part, kind, style) : formatPoints([part], style)[0]!;
}

function formatStretch({ start, end }: DateStretch, kind: DateKind, style: PointStyle): string {
  const { phrases } = style;
  if (typeof start === 'object' && typeof end === 'object') {
    if (isSamePoint(start, end)) return formatPoints([start], style)[0]!;
    const [first, last] = formatPoints([start, end], style) as [string, string];
    return kind === 'one-of' ? phrases.between(first, last) : phrases.range(first, last);
  }
  if (typeof start === 'object') {
    const [text] = formatPoints([start], style) as [string];
    return end === 'unknown' ? phrases.unknownEnd(text) : phrases.onwards(text);
  }
  const [text] = formatPoints([end as DatePoint], style) as [string];
  return start === 'unknown' ? phrases.unknownStart(text) : kind === 'all-of' ? phrases.upTo(text) : phrases.by(text);
}

/** Whether each date begins on the day after the one before it ends, and none is qualified. */
function isUnbroken(points: readonly DatePoint[]): boolean {
  return points.every(({ first, uncertain, approximate }, index) => {
    const before = points[index - 1];
    return !uncertain && !approximate && (before === undefined || first === before.last + 1);
  });
}
