/** The scale of the timeline's chart: which stretch of time it spans, and the chequered segments it is divided into. */

import { scaleLinear } from 'd3-scale';
import { formatDay, parseDay, type Day, type EdtfDate } from '../domain/edtf.ts';
import { readStatedDay } from './date-view.ts';

export type SegmentUnit = 'week' | 'month' | 'year';

/** A stretch of the scale, from a day up to and without another. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
}

export interface TimeSpan extends Segment {
  readonly unit: SegmentUnit;
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
  const segments = buildSegments({ from: first, to: last + 1, unit });
  return { from: segments[0]!.from, to: segments.at(-1)!.to, unit };
}

/** The segments that cover a span, whole ones only: weeks from Monday, months and years from their first day. */
export function buildSegments(span: TimeSpan): readonly Segment[] {
  const segments: Segment[] = [];
  for (let from = readSegmentStart(span.from, span.unit); from < span.to;) {
    const to = readNextStart(from, span.unit);
    segments.push({ from, to });
    from = to;
  }
  return segments;
}

/** The first days of the months, or of the years for a scale of years, that lie in a span, its own first day included. */
export function buildMonthStarts(span: TimeSpan): readonly Day[] {
  const unit = span.unit === 'week' ? 'month' : 'year';
  const starts = [span.from];
  for (let day = readNextStart(readSegmentStart(span.from, unit), unit); day < span.to; day = readNextStart(day, unit)) {
    starts.push(day);
  }
  return starts;
}

/** Gives where a day lies, in per cent of the chart's width; days outside the span lie outside `from` to `to`. */
export function buildScale(span: TimeSpan, from: number, to: number): (day: Day) => number {
  const scale = scaleLinear([span.from, span.to], [from, to]);
  return (day) => Math.round(scale(day) * 100) / 100;
}

/** Longest gap that does not split: a fifth of what the middle four fifths of the days span, at least 60 days. */
function readGap(sorted: readonly Day[]): number {
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
  return Math.max(60, (at(0.9) - at(0.1)) / 5);
}

function readSegmentStart(day: Day, unit: SegmentUnit): Day {
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const iso = formatDay(day);
  return parseDay(unit === 'month' ? `${iso.slice(0, -3)}-01` : `${iso.slice(0, -6)}-01-01`)!;
}

function readNextStart(start: Day, unit: SegmentUnit): Day {
  return unit === 'week' ? start + 7 : readSegmentStart(start + (unit === 'month' ? 31 : 366), unit);
}
