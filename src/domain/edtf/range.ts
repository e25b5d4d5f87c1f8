/** Which days the parts of a date may cover, and which they surely do. */

import type { Day } from './day.ts';
import { readPoints, type DateEnd, type DateKind, type DatePart } from './parts.ts';

/** Days from `from` to `to`, both included; null where there is no bound on that side. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** From the earliest to the latest day any part may cover, null where a part is open or unknown on that side. */
export function readPossible(parts: readonly DatePart[]): DayRange {
  const starts = parts.map((part) => readBound('start' in part ? part.start : part, 'from'));
  const ends = parts.map((part) => readBound('end' in part ? part.end : part, 'to'));
  return {
    from: starts.includes(null) ? null : Math.min(...(starts as Day[])),
    to: ends.includes(null) ? null : Math.max(...(ends as Day[])),
  };
}

/** The days the parts surely cover, both bounds set, or null where none is sure; `parseEdtf` says when. */
export function readCertain(kind: DateKind, parts: readonly DatePart[]): DayRange | null {
  if (readPoints(parts).some((point) => point.uncertain || point.approximate)) return null;
  const possible = readPossible(parts);
  if (kind === 'date' || kind === 'one-of') return possible.from === possible.to ? possible : null;
  const stretches = parts.map(kind === 'interval' ? readInner : readWhole).sort((a, b) => (a?.from ?? 0) - (b?.from ?? 0));
  let covered = stretches[0] ?? null;
  for (const stretch of stretches) {
    if (covered === null || stretch === null || stretch.from > covered.to + 1) return null;
    covered = { from: covered.from, to: Math.max(covered.to, stretch.to) };
  }
  return covered;
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

function readBound(end: DateEnd, side: 'from' | 'to'): Day | null {
  return typeof end === 'object' ? end[side] : null;
}

/** What an interval covers whenever within its ends it begins and stops. */
function readInner(part: DatePart): Stretch | null {
  if (!('start' in part) || typeof part.start !== 'object' || typeof part.end !== 'object') return null;
  return part.start.last <= part.end.first ? { from: part.start.last, to: part.end.first } : null;
}

/** A day, or all days from one day to another; anything coarser names no sure day. */
function readWhole(part: DatePart): Stretch | null {
  const [start, end] = 'start' in part ? [part.start, part.end] : [part, part];
  if (typeof start !== 'object' || typeof end !== 'object') return null;
  return start.first === start.last && end.first === end.last ? { from: start.first, to: end.last } : null;
}
