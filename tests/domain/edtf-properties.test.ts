import { fc, test } from '@fast-check/vitest';
import { parse as parseOther } from '@edtf-ts/core';
// @ts-expect-error The library has no types.
import edtfOracle from 'edtf';
import { describe, expect } from 'vitest';
import { compareDates, formatDateProse, formatDay, parseDay, parseEdtf, type EdtfDate } from '../../src/domain/edtf.ts';
import { englishDates } from '../../src/words/en/dates.ts';

const dayMs = 86_400_000;
const two = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
const year = fc.integer({ min: -9999, max: 9999 }).map(formatYear);
const mark = fc.constantFrom('', '', '', '?', '~', '%');
const missing = fc.constantFrom('2024-XX', '2024-12-XX', '201X', '19XX', '1XXX', '2024-1X', '156X-12-25', 'XXXX-02', '-1XXX');
const plain = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
);
const season = fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-'));
const point = fc.tuple(fc.oneof(plain, season, missing), mark).map((parts) => parts.join(''));
const member = fc.oneof(
  point,
  fc.tuple(point, point).map((parts) => parts.join('..')),
);
const edtf = fc.oneof(
  point,
  fc.tuple(point, point).map((parts) => parts.join('/')),
  point.map((text) => `../${text}`),
  point.map((text) => `${text}/`),
  fc.array(member, { minLength: 1, maxLength: 4 }).map((texts) => `[${texts.join(',')}]`),
  fc.array(member, { minLength: 1, maxLength: 4 }).map((texts) => `{${texts.join(',')}}`),
  point.map((text) => `[..${text}]`),
);
/** A start later than its end is refused, so about half of the generated intervals are no dates. */
const date = edtf
  .map(parseEdtf)
  .filter((result) => result.ok)
  .map((result) => (result as { date: EdtfDate }).date);
const anyText = fc.oneof(
  fc.string({ maxLength: 120, unit: 'binary' }),
  fc.string({ maxLength: 110, unit: fc.constantFrom(...'0129-/.,[]{}?~%XYuTZ ()or\u2013') }),
  fc.tuple(edtf, fc.string({ maxLength: 3 })).map((parts) => parts.join('')),
);

describe('any text', () => {
  test.prop([anyText], { numRuns: 1000 })('is read or refused, never thrown at', (text) => {
    const result = parseEdtf(text);
    if (result.ok) return;
    expect(result.problem.message).toMatch(/^\S.*[.]$/s);
    expect(result.problem.expected).not.toBe('');
    expect(result.problem.offset).toBeLessThanOrEqual(text.length);
    if (result.problem.fix !== undefined) expect(parseEdtf(result.problem.fix).ok).toBe(true);
  });
});

describe('any date', () => {
  test.prop([date])('covers surely only what it may cover', ({ possible, certain }) => {
    expect(possible.from !== null || possible.to !== null).toBe(true);
    if (possible.from !== null && possible.to !== null) expect(possible.from).toBeLessThanOrEqual(possible.to);
    if (certain === null) return;
    expect(certain.from!).toBeLessThanOrEqual(certain.to!);
    expect(certain.from!).toBeGreaterThanOrEqual(possible.from ?? -Infinity);
    expect(certain.to!).toBeLessThanOrEqual(possible.to ?? Infinity);
  });

  test.prop([date])('is plain data and can be read again', (value) => {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    expect(parseEdtf(value.edtf)).toEqual({ ok: true, date: value });
  });

  test.prop([date, fc.constantFrom<'full' | 'short'>('full', 'short'), fc.constantFrom(2024, undefined)])(
    'has words',
    (value, style, statedYear) => {
      const prose = formatDateProse(value, englishDates, style, statedYear);
      expect(prose).toMatch(/\S/);
      expect(prose).not.toMatch(/undefined|NaN|null|Invalid/);
    },
  );

  test.prop([date, date, date])('has its place in one order with all others', (a, b, c) => {
    expect(compareDates(a, a)).toBe(0);
    expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
    const [first, second, third] = [a, b, c].sort(compareDates) as [EdtfDate, EdtfDate, EdtfDate];
    expect(compareDates(first, second)).toBeLessThanOrEqual(0);
    expect(compareDates(second, third)).toBeLessThanOrEqual(0);
    expect(compareDates(first, third)).toBeLessThanOrEqual(0);
  });
});

describe('days', () => {
  const [first, last] = [parseDay('-9999-01-01')!, parseDay('9999-12-31')!];

  test.prop([fc.integer({ min: first, max: last })])('are written and read back', (day) => {
    expect(parseDay(formatDay(day))).toBe(day);
  });

  test.prop([fc.integer({ min: first, max: last - 1 })])('follow one another in the calendar', (day) => {
    const next = new Date((day + 1) * dayMs).toISOString();
    expect(next.endsWith(`${formatDay(day + 1).slice(-5)}T00:00:00.000Z`)).toBe(true);
  });
});

describe('where other libraries are right', () => {
  const unmarked = fc.oneof(plain, missing);

  test.prop([unmarked])('a date has the bounds that edtf.js gives', (text) => {
    const oracle = edtfOracle(text);
    expect(readBounds(text)).toEqual([toDay(oracle.min), toDay(oracle.max)]);
  });

  test.prop([fc.tuple(plain, plain)])('an interval has the bounds that edtf.js gives', (ends) => {
    // edtf.js takes the year 0 in an interval for no year.
    fc.pre(!ends.some((end) => end.startsWith('0000')));
    // It refuses an end that begins no later than the start, as 0003-01-01/0003 and -0001-01-02/-0001 do.
    const [start, end] = ends.map((one) => readBounds(one)![0]!) as [number, number];
    fc.pre(start < end);
    const text = ends.join('/');
    const bounds = readBounds(text);
    fc.pre(bounds !== undefined);
    const oracle = edtfOracle(text);
    expect(bounds).toEqual([toDay(oracle.min), toDay(oracle.max)]);
  });

  /** Seasons, which edtf.js reads as single months; @edtf-ts/core takes the years 0 to 99 for 1900 to 1999. */
  test.prop([fc.integer({ min: 100, max: 9999 }), fc.constantFrom(21, 22, 23, 24)])(
    'a season has the bounds that @edtf-ts/core gives',
    (seasonYear, code) => {
      const text = `${formatYear(seasonYear)}-${code}`;
      const oracle = parseOther(text);
      expect(oracle.success && [toDay(Number(oracle.value.minMs)), toDay(Number(oracle.value.maxMs))]).toEqual(readBounds(text));
    },
  );
});

function readBounds(text: string): [number | null, number | null] | undefined {
  const result = parseEdtf(text);
  return result.ok ? [result.date.possible.from, result.date.possible.to] : undefined;
}

function toDay(ms: number): number {
  return Math.floor(ms / dayMs);
}

function formatYear(value: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
}
