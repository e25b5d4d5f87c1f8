import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isWithin, readDays, readPeriods } from '../../../src/components/search/search-days.ts';
import { parseDay, parseEdtf, type EdtfDate } from '../../../src/domain/edtf.ts';
import { buildDays } from '../../../src/outputs/search/columns.ts';
import { readMembership } from '../../../src/views/period-range.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';

const dates = [
  '2025-01-22',
  '2025-01-22?',
  '2025-01-22~',
  '2025-01',
  '2025',
  '202X',
  '[2024-12-31..2025-01-02]',
  '[2025-01-21,2025-01-22]',
  '{2025-01-21,2025-01-22}',
  '2024-12-08/2025-02-02',
  '2024-12/2025-01',
  '2025-01-20/..',
  '../2025-01-20',
  '[..2025-01-20]',
  '2024-21',
  '-0043-03-15',
];
const parse = (text: string): EdtfDate => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(text);
  return result.date;
};
const recordOf = (text: string) => {
  const { possible, certain } = parse(text);
  return { days: { possible, certain } } as SearchRecord;
};
const day = (iso: string) => parseDay(iso)!;

describe('days of records', () => {
  test.prop([fc.array(fc.constantFrom(...dates, ''), { minLength: 1, maxLength: 12 })])(
    'come out of the column as they went in',
    (texts) => {
      const records = texts.map((text) => (text === '' ? ({ days: null } as SearchRecord) : recordOf(text)));
      const days = readDays(JSON.parse(JSON.stringify(buildDays(records))));
      texts.forEach((text, at) => {
        if (text === '') return expect(days.has(at)).toBe(false);
        const { possible, certain } = parse(text);
        expect(days.get(at)).toEqual({ from: possible.from ?? -Infinity, to: possible.to ?? Infinity, certain });
      });
    },
  );

  it.each(dates)('%s is within a stretch as the pages of months hold it to be', (text) => {
    const known = readDays(buildDays([recordOf(text)])).get(0)!;
    for (const [from, to] of [
      ['2024-12-01', '2024-12-31'],
      ['2025-01-01', '2025-01-31'],
      ['2025-01-22', '2025-01-22'],
      ['2020-01-01', '2029-12-31'],
      ['2024-01-01', '2024-06-30'],
    ] as const) {
      const membership = readMembership(parse(text), { from: day(from), to: day(to) });
      // Those pages take an open date for its known end; a search takes it for what it says.
      if (text.includes('..') && !text.includes('..2025-01-02')) continue;
      expect(isWithin(known, day(from), day(to), false), `${from} possibly`).toBe(membership !== 'none');
      expect(isWithin(known, day(from), day(to), true), `${from} certainly`).toBe(membership === 'certain');
    }
  });

  it('of an open date are possible without end, and certain nowhere', () => {
    const open = readDays(buildDays([recordOf('2025-01-20/..')])).get(0)!;
    expect(isWithin(open, day('2031-01-01'), day('2031-12-31'), false)).toBe(true);
    expect(isWithin(open, day('2031-01-01'), day('2031-12-31'), true)).toBe(false);
    expect(isWithin(open, day('2024-01-01'), day('2024-12-31'), false)).toBe(false);
  });

  it('touch every year and month that they may', () => {
    const periods = (text: string, unit: 'year' | 'month') => readPeriods(readDays(buildDays([recordOf(text)])).get(0)!, unit);
    expect(periods('[2024-12-31..2025-01-02]', 'year')).toEqual(['2024', '2025']);
    expect(periods('2024-12-30/2025-02-01', 'month')).toEqual(['2024-12', '2025-01', '2025-02']);
    expect(periods('2025-01-20/..', 'month')).toEqual(['2025-01']);
  });
});
