/** The one door to dates: reads EDTF (ISO 8601-2:2019), tells which days a date may and must cover, and orders dates. */

import type { Day } from './edtf/day.ts';
import { parseParts, readPoints, type DateKind, type DatePart } from './edtf/parts.ts';
import type { DatePrecision } from './edtf/point.ts';
import { readCertain, readPossible, type DayRange } from './edtf/range.ts';
import { buildProblem, type EdtfProblem } from './edtf/refusal.ts';

export { formatDay, parseDay, type Day } from './edtf/day.ts';
export { formatDateProse } from './edtf/prose.ts';
export type { DatePhrases, DateWords, Season } from './edtf/words.ts';
export type { DateEnd, DateKind, DatePart, DateStretch } from './edtf/parts.ts';
export type { DatePoint, DatePrecision } from './edtf/point.ts';
export type { DayRange } from './edtf/range.ts';
export type { EdtfProblem } from './edtf/refusal.ts';

/** A date of the record. Plain data: it survives JSON unchanged. */
export interface EdtfDate {
  /** As written, without surrounding space. */
  readonly edtf: string;
  /** Every day the date could cover. At most one side is null. */
  readonly possible: DayRange;
  /** The days it surely covers, with both bounds; null where none is sure. */
  readonly certain: DayRange | null;
  /** That of the date itself, or of the only one in a set; `span` for all else. */
  readonly precision: DatePrecision;
  readonly kind: DateKind;
  /** Whether any part is marked `?` or `%`. */
  readonly uncertain: boolean;
  /** Whether any part is marked `~` or `%`. */
  readonly approximate: boolean;
  /** In the order written: one for a date or an interval, one or more for a set. */
  readonly parts: readonly DatePart[];
}

export type EdtfResult = { readonly ok: true; readonly date: EdtfDate } | { readonly ok: false; readonly problem: EdtfProblem };

/**
 * Reads an EDTF date: levels 0 and 1, and from level 2 one-of sets `[a,b]`, `[a..b]`, `[..a]`, `[a..]`, all-of sets
 * `{a,b}`, qualifiers per component and `X` for any digit. Other forms are refused, and so are clock times, dates open
 * on both sides and years of more than 12 digits. Never throws.
 *
 * - Possible: all days that fit what is written. `~` and `%` widen a date on both sides, see {@link parsePoint}; `?`
 *   does not, since it doubts the value and not its sharpness. An interval or set reaches from its earliest to its latest day.
 * - Certain: a plain day is certain. A month, a season, a year or missing digits are not, since something happened at
 *   some time within them. An interval surely covers what lies between the last day it can begin and the first day it
 *   can end. An all-of set is certain where its days follow one another without a gap. Nothing is certain where a part
 *   is qualified, open or unknown.
 */
export function parseEdtf(text: string): EdtfResult {
  const edtf = text.trim();
  const result = parseParts(edtf);
  if (result.ok) return { ok: true, date: buildDate(edtf, result.kind, result.parts) };
  const leading = text.length - text.trimStart().length;
  const problem = buildProblem(edtf, result, (other) => parseParts(other).ok);
  return { ok: false, problem: { ...problem, offset: leading + result.at } };
}

/**
 * Timeline order: the earliest possible day first; at the same day the coarser date first, measured by how many days
 * it could cover. A date without a known start stands at its known end, and there before the dates with one. Dates
 * that are equal in both compare as 0.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const anchor = readAnchor(a) - readAnchor(b);
  if (anchor !== 0) return anchor;
  const [lengthA, lengthB] = [countPossibleDays(a), countPossibleDays(b)];
  return lengthA === lengthB ? 0 : lengthA > lengthB ? -1 : 1;
}

/** Whether the date is one single day and nothing about it is in doubt. */
export function isExactDay(date: EdtfDate): boolean {
  return date.certain !== null && date.possible.from === date.possible.to;
}

function buildDate(edtf: string, kind: DateKind, parts: readonly DatePart[]): EdtfDate {
  const [only] = parts;
  const points = readPoints(parts);
  return {
    edtf,
    possible: readPossible(parts),
    certain: readCertain(kind, parts),
    precision: parts.length === 1 && only !== undefined && 'precision' in only ? only.precision : 'span',
    kind,
    uncertain: points.some((point) => point.uncertain),
    approximate: points.some((point) => point.approximate),
    parts,
  };
}

/** The day a date is sorted by; a date without any bound does not exist. */
function readAnchor(date: EdtfDate): Day {
  return date.possible.from ?? date.possible.to ?? 0;
}

function countPossibleDays({ possible: { from, to } }: EdtfDate): number {
  return from === null || to === null ? Infinity : to - from;
}
