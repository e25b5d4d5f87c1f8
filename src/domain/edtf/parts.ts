/** The grammar around single dates: intervals and sets of EDTF, taken apart into points. */

import { parsePoint, type DatePoint } from './point.ts';

/** `one-of` is one date out of a set, `all-of` is every date of a set. */
export type DateKind = 'date' | 'interval' | 'one-of' | 'all-of';

/** An end of a stretch: a date, `open` (written `..`: it goes on without a bound) or `unknown` (nothing written). */
export type DateEnd = DatePoint | 'open' | 'unknown';

export interface DateStretch {
  readonly start: DateEnd;
  readonly end: DateEnd;
}

/** What a text is made of: single dates, and stretches from one to another. */
export type DatePart = DatePoint | DateStretch;

/** Why a text is refused: `text` is the part of it that is wrong and `at` where that begins, in characters. Without
 * `found`, the part does not have the form of a date. */
export interface Refusal {
  readonly ok: false;
  readonly at: number;
  readonly text: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: string;
}

/** The parts of a text, or why it has none. */
export type PartsResult = { readonly ok: true; readonly kind: DateKind; readonly parts: readonly DatePart[] } | Refusal;

/** Longest text read as a date, in characters. */
export const edtfMaxLength = 100;

/** Takes a date apart, in the order written. A date, an interval and many sets have one part; none has no part. */
export function parseParts(edtf: string): PartsResult {
  if (edtf.length > edtfMaxLength) return refuse(0, edtf);
  const result = /^(?:\[.*\]|\{.*\})$/s.test(edtf) ? readSet(edtf) : edtf.includes('/') ? readInterval(edtf) : readDate(edtf, 0);
  if (!result.ok || isBounded(result.parts)) return result;
  return refuse(0, edtf, 'This date is open on both sides, so it says nothing about time.', 'at least one known end, as in ../2025-01-27');
}

/** All single dates in parts, ends of stretches included. */
export function readPoints(parts: readonly DatePart[]): readonly DatePoint[] {
  return parts.flatMap((part) => ('start' in part ? [part.start, part.end] : [part])).filter((end) => typeof end === 'object');
}

function isBounded(parts: readonly DatePart[]): boolean {
  const isKnown = (side: 'start' | 'end') => parts.every((part) => !(side in part) || typeof (part as DateStretch)[side] === 'object');
  return isKnown('start') || isKnown('end');
}

function readDate(text: string, at: number): PartsResult & { kind?: 'date' } {
  const result = parsePoint(text);
  if (result.ok) return { ok: true, kind: 'date', parts: [result.point] };
  return refuse(at, text, result.found, result.expected);
}

function readInterval(edtf: string): PartsResult {
  const slash = edtf.indexOf('/');
  if (edtf.includes('/', slash + 1)) {
    return refuse(0, edtf, 'An interval has one slash, between its start and its end.', 'two dates, as in 2025-01-25/2025-01-27');
  }
  return readStretch(edtf, 0, slash, 1, 'interval');
}

/** Reads `start` and `end` on both sides of a separator; what is missing is unknown in an interval and open in a set. */
function readStretch(text: string, at: number, separator: number, width: number, kind: DateKind): PartsResult {
  const texts = [text.slice(0, separator), text.slice(separator + width)] as const;
  const ends: DateEnd[] = [];
  for (const [index, end] of texts.entries()) {
    if (end === '') ends.push(kind === 'interval' ? 'unknown' : 'open');
    else if (end === '..' && kind === 'interval') ends.push('open');
    else {
      const result = readDate(end, index === 0 ? at : at + separator + width);
      if (!result.ok) return result;
      ends.push(result.parts[0] as DatePoint);
    }
  }
  const [start, end] = ends as [DateEnd, DateEnd];
  if (typeof start === 'object' && typeof end === 'object' && start.first > end.last) {
    const fix = `${texts[1]}${text.slice(separator, separator + width)}${texts[0]}`;
    return {
      ...refuse(at, text, `${texts[0]} is later than ${texts[1]}.`, 'the earlier date first'),
      fix,
    };
  }
  return { ok: true, kind, parts: [{ start, end }] };
}

function readSet(edtf: string): PartsResult {
  const kind = edtf.startsWith('[') ? 'one-of' : 'all-of';
  const members = edtf.slice(1, -1).split(',');
  const parts: DatePart[] = [];
  let at = 1;
  for (const [index, written] of members.entries()) {
    const member = written.trim();
    const start = at + written.length - written.trimStart().length;
    at += written.length + 1;
    const dots = member.indexOf('..');
    const openInside = (dots === 0 && index > 0) || (dots === member.length - 2 && dots >= 0 && index < members.length - 1);
    if (member === '')
      return refuse(start, edtf, 'A date is missing in this set.', 'dates separated by commas, as in [2025-01-21,2025-01-22]');
    if (openInside)
      return refuse(
        start,
        edtf,
        'Only the first date of a set can be open before, and only the last one after.',
        '.. at the beginning or the end, as in [..2025-01-27]',
      );
    const result = dots < 0 ? readDate(member, start) : readStretch(member, start, dots, 2, kind);
    if (!result.ok) return result;
    parts.push(...result.parts);
  }
  return { ok: true, kind, parts };
}

function refuse(at: number, text: string, found?: string, expected?: string): Refusal {
  return { ok: false, at, text, found, expected };
}
