/** Where events stand in the timeline's chart. Widths are per cent of the chart, heights are pixels. */

import type { Day, EdtfDate } from '../domain/edtf.ts';
import type { TimeSpan } from './timeline-scale.ts';

/** A stretch of days drawn as a bar; `solid` is the part that the date surely covers. */
export interface ChartBar {
  readonly x: number;
  readonly width: number;
  readonly solid?: { readonly x: number; readonly width: number };
}

/**
 * Distance between two rows of marks: what a mark needs, and less where many rows would push the list off the first
 * screen.
 */
export function readRowHeight(rows: number): number {
  return Math.max(9, Math.min(16, Math.floor(200 / Math.max(rows, 1))));
}

/** Where a date lies: 0 where any of its days is on the scale, -1 before it, 1 after it. */
export function readSide({ possible: { from, to } }: EdtfDate, span: TimeSpan): -1 | 0 | 1 {
  if (to !== null && to < span.from) return -1;
  return from !== null && from >= span.to ? 1 : 0;
}

/** The possible day of a date that is nearest to another day. */
export function readNearest({ possible: { from, to } }: EdtfDate, day: Day): Day {
  return Math.min(Math.max(day, from ?? day), to ?? day);
}

/** Where the mark of a date stands across the chart, and the bar of the days it may cover; no bar for a single day. */
export function buildBox(date: EdtfDate, side: number, scale: (day: Day) => number, span: TimeSpan): { x: number; bar?: ChartBar } {
  if (side !== 0) return { x: side === -1 ? 3.5 : 97 };
  const { possible, certain } = date;
  const clamp = (day: Day) => Math.min(span.to, Math.max(span.from, day));
  const [first, end] = [clamp(possible.from ?? span.from), clamp((possible.to ?? span.to - 1) + 1)];
  const x = round(scale((first + end) / 2));
  if (end - first <= 1) return { x };
  const stretch = (a: Day, b: Day) => ({ x: scale(a), width: round(scale(b) - scale(a)) });
  const solid = certain?.from != null && certain.to !== null ? stretch(clamp(certain.from), clamp(certain.to + 1)) : undefined;
  return { x, bar: { ...stretch(first, end), solid } };
}

/** How far above the scale the word over the events before (-1) or after (1) it stands, in pixels. */
export function readStackHeight(sides: readonly number[], rows: readonly number[], side: number, rowHeight: number): number {
  return 12 + Math.max(1, ...rows.map((row, index) => (sides[index] === side ? row + 1 : 0))) * rowHeight;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
