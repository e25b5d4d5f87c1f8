/** The scale of the timeline's chart: which stretch of time it spans, and the chequered segments it is divided into. */

import { scaleLinear } from 'd3-scale';
import { buildDay, readCalendarDay } from '../domain/edtf/day.ts';
import type { Day, EdtfDate } from '../domain/edtf.ts';
import { readStatedDay } from './date-view.ts';
import { formatYear } from './period-range.ts';

export type SegmentUnit = 'week' | 'month' | 'year';

/** A stretch of the scale, from a day up to and without another. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
}

export interface TimeSpan extends Segment {
  readonly unit: SegmentUnit;
  /** Years in a segment of years: 1, or 10, 100 and so on where a record reaches over ages. */
  readonly step?: number;
}

/**
 * The main stretch of time. Dates of more than two months do not shape it. Gaps of more than 60 days, or of more than
 * a fifth of what most dates span, split the rest; the part with the most dates is shown to scale if it holds at
 * least half of them, otherwise the whole is. Widened to whole segments.
 *
 * @param dates of each event, in any order; never empty
 */
export function buildSpan(dates: readonly EdtfDate[]): TimeSpan {
  const sharp = dates.filter(({ possible: { from, to } }) => from !== null && to !== null && to - from <= 62);
  const sorted = (sharp.length > 0 ? sharp : dates).map(readStatedDay).sort((a, b) => a - b);
  const gap = readGap(sorted);
  const parts: Day[][] = [];
  for (const day of sorted) {
    const part = parts.at(-1);
    if (part && day - part.at(-1)! <= gap) part.push(day);
    else parts.push([day]);
  }
  const largest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  const chosen = largest.length * 2 >= sorted.length ? largest : sorted;
  const first = chosen[0]!;
  const ends = sharp.map(({ possible }) => possible.to!).filter((day) => day >= first && day <= chosen.at(-1)! + 14);
  const last = Math.max(chosen.at(-1)!, ...ends);
  const unit: SegmentUnit = last - first <= 200 ? 'week' : last - first <= 1600 ? 'month' : 'year';
  const step = unit === 'year' ? readYearStep(last - first) : undefined;
  const segments = buildSegments({ from: first, to: last + 1, unit, step });
  return { from: segments[0]!.from, to: segments.at(-1)!.to, unit, step };
}

/** The segments that cover a span, whole ones only: weeks from Monday, months and years from their first day. */
export function buildSegments(span: TimeSpan): readonly Segment[] {
  const segments: Segment[] = [];
  for (let from = readSegmentStart(span.from, span.unit, span.step); from < span.to;) {
    const to = readNextStart(from, span.unit, span.step);
    segments.push({ from, to });
    from = to;
  }
  return segments;
}

/** The first days of the months, or of the years for a scale of years, that lie in a span, its own first day included. */
export function buildMonthStarts(span: TimeSpan): readonly Day[] {
  const unit = span.unit === 'week' ? 'month' : 'year';
  const starts = [span.from];
  const { step } = span;
  for (let day = readNextStart(readSegmentStart(span.from, unit, step), unit, step); day < span.to; day = readNextStart(day, unit, step)) {
    starts.push(day);
  }
  return starts;
}

/** Gives where a day lies, in per cent of the chart's width; days outside the span lie outside `from` to `to`. */
export function buildScale(span: TimeSpan, from: number, to: number): (day: Day) => number {
  const scale = scaleLinear([span.from, span.to], [from, to]);
  return (day) => Math.round(scale(day) * 100) / 100;
}

/** The name of a segment by its first day: by `format`, but years that no calendar on a wall has as they stand in addresses. */
export function formatSegment(day: Day, format: Intl.DateTimeFormat): string {
  const { year } = readCalendarDay(day);
  return year > 0 && year < 10_000 ? format.format(new Date(day * 86_400_000)) : formatYear(year);
}

/** Longest gap that does not split: a fifth of what the middle four fifths of the days span, at least 60 days. */
function readGap(sorted: readonly Day[]): number {
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
  return Math.max(60, (at(0.9) - at(0.1)) / 5);
}

/** Years in a segment, so that a scale has at most about a hundred and fifty of them. */
function readYearStep(days: number): number {
  return 10 ** Math.max(0, Math.ceil(Math.log10(days / 365.25 / 150)));
}

function readSegmentStart(day: Day, unit: SegmentUnit, step = 1): Day {
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = readCalendarDay(day);
  return unit === 'month' ? buildDay(year, month, 1) : buildDay(Math.floor(year / step) * step, 1, 1);
}

function readNextStart(start: Day, unit: SegmentUnit, step = 1): Day {
  if (unit === 'week') return start + 7;
  const { year, month } = readCalendarDay(start);
  return unit === 'month' ? buildDay(year, month + 1, 1) : buildDay(year + step, 1, 1);
}
