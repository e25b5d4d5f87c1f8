import { describe, expect, it } from 'vitest';
import { formatDateProse, parseEdtf, type DateWords } from '../../src/domain/edtf.ts';
import { englishDates } from '../../src/words/en/dates.ts';

describe('a date in English', () => {
  it.each([
    ['2025-01-22', '22 January 2025', '22 Jan 2025'],
    ['2024-12', 'December 2024', 'Dec 2024'],
    ['2024-12-XX', 'December 2024', 'Dec 2024'],
    ['1998', '1998', '1998'],
    ['2024-24', 'winter 2024', 'winter 2024'],
    ['201X', 'the 2010s', '2010s'],
    ['18XX', 'the 19th century', '19th c.'],
    ['20XX', 'the 21st century', '21st c.'],
    ['11XX', 'the 12th century', '12th c.'],
    ['1XXX', 'the 2nd millennium', '2nd mill.'],
    ['XXXX', 'an unknown year', 'year unknown'],
    ['XXXX-12-25', '25 December of an unknown year', '25 Dec'],
    ['156X-12-25', '25 December in the 1560s', '25 Dec in 1560s'],
    ['156X-12', 'December in the 1560s', 'Dec in 1560s'],
    ['201X-21', 'spring in the 2010s', 'spring in 2010s'],
    ['156X-1X', 'between October 1560 and December 1569', 'Oct 1560 – Dec 1569'],
    ['156X-12-1X', 'between 10 December 1560 and 19 December 1569', '10 Dec 1560 – 19 Dec 1569'],
    ['156X-XX-05', 'between 5 January 1560 and 5 December 1569', '5 Jan 1560 – 5 Dec 1569'],
    ['2024-1X', 'between October and December 2024', 'Oct–Dec 2024'],
    ['2024-12-1X', 'between 10 and 19 December 2024', '10–19 Dec 2024'],
    ['1X24', 'between 1024 and 1924', '1024–1924'],
    ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
    ['-01XX', 'between 200 and 101 BC', '200–101 BC'],
    ['-0002/0003', '3 BC to 3 AD', '3 BC – 3 AD'],
    ['Y170000002', 'the year 170000002', '170000002'],
    ['Y-170000002', 'the year 170000003 BC', '170000003 BC'],
  ])('%s: a date', expectProse);

  it.each([
    ['2024-12-23~', 'about 23 December 2024', '~23 Dec 2024'],
    ['1998~', 'about 1998', '~1998'],
    ['201X~', 'about the 2010s', '~2010s'],
    ['2025-01-21?', 'perhaps 21 January 2025', '21 Jan 2025?'],
    ['2025-01-21%', 'perhaps about 21 January 2025', '~21 Jan 2025?'],
    ['2024-12-~14', 'about 14 December 2024', '~14 Dec 2024'],
    ['2024?-12', 'perhaps December 2024', 'Dec 2024?'],
  ])('%s: a qualified date', expectProse);

  it.each([
    ['2024-12-08/2024-12-13', '8 to 13 December 2024', '8–13 Dec 2024'],
    ['2024-11-28/2024-12-03', '28 November to 3 December 2024', '28 Nov – 3 Dec 2024'],
    ['2024-12-28/2025-01-03', '28 December 2024 to 3 January 2025', '28 Dec 2024 – 3 Jan 2025'],
    ['2024-12-08/2024-12-13~', '8 to about 13 December 2024', '8–~13 Dec 2024'],
    ['2024-12~/2025-01-25', 'about December 2024 to 25 January 2025', '~Dec 2024 – 25 Jan 2025'],
    ['2024-10/2024-12', 'October to December 2024', 'Oct–Dec 2024'],
    ['1998/2001', '1998 to 2001', '1998–2001'],
    ['2025-01-05/2025-01-05', '5 January 2025', '5 Jan 2025'],
    ['2025-01-05/2025-01-05~', '5 January 2025 to about 5 January 2025', '5 Jan 2025 – ~5 Jan 2025'],
    ['2025-01-05/..', 'from 5 January 2025 on', 'from 5 Jan 2025'],
    ['../2025-01-27', 'by 27 January 2025', 'by 27 Jan 2025'],
    ['2025-01-05/', 'from 5 January 2025, end unknown', '5 Jan 2025–?'],
    ['/2025-01-27', 'until 27 January 2025, start unknown', '?–27 Jan 2025'],
  ])('%s: an interval', expectProse);

  it.each([
    ['[2025-01-21,2025-01-22]', '21 or 22 January 2025', '21–22 Jan 2025'],
    ['[2025-01-22,2025-01-21]', '21 or 22 January 2025', '21–22 Jan 2025'],
    ['[2025-01-21,2025-01-22,2025-01-23]', '21, 22 or 23 January 2025', '21–23 Jan 2025'],
    ['[2025-01-21,2025-01-25]', '21 or 25 January 2025', '21 or 25 Jan 2025'],
    ['[2025-01-21,2025-01-22~]', '21 or about 22 January 2025', '21 or ~22 Jan 2025'],
    ['[2025-01-21,2025-01-21]', '21 January 2025', '21 Jan 2025'],
    ['[2024-12-31,2025-01-01]', '31 December 2024 or 1 January 2025', '31 Dec 2024 – 1 Jan 2025'],
    ['[2024-12,2025-01-05]', 'December 2024 or 5 January 2025', 'Dec 2024 or 5 Jan 2025'],
    ['[2025-01-25..2025-01-27]', 'between 25 and 27 January 2025', '25–27 Jan 2025'],
    ['[..2025-01-27]', 'by 27 January 2025', 'by 27 Jan 2025'],
    ['[2025-01-05..]', 'from 5 January 2025 on', 'from 5 Jan 2025'],
    ['[1667,1760-12..]', '1667 or from December 1760 on', '1667 or from Dec 1760'],
    ['{2025-01-21,2025-01-22}', '21 and 22 January 2025', '21 and 22 Jan 2025'],
    ['{2025-01-21..2025-01-23}', '21 to 23 January 2025', '21–23 Jan 2025'],
    ['{..1984,1990}', 'up to 1984 and 1990', 'up to 1984 and 1990'],
  ])('%s: a set', expectProse);
});

describe('a year the reader sees already', () => {
  it.each([
    ['2025-01-22', '22 Jan'],
    ['2025-01', 'Jan'],
    ['2025-21', 'spring'],
    ['2025-01-21/2025-01-22~', '21–~22 Jan'],
    ['../2025-01-27', 'by 27 Jan'],
    ['2025', '2025'],
    ['2024-12-08', '8 Dec 2024'],
    ['2024-12-28/2025-01-03', '28 Dec 2024 – 3 Jan 2025'],
  ])('is left out of %s where it can be', (edtf, short) => {
    expect(write(edtf, englishDates, 'short', 2025)).toBe(short);
  });
});

describe('other languages', () => {
  it('keep their own order of day, month and year', () => {
    const american = { ...englishDates, locale: 'en-US' };
    expect(write('2024-12-08/2024-12-13', american)).toBe('December 8 to 13, 2024');
    expect(write('[2025-01-25..2025-01-27]', american)).toBe('between January 25 and 27, 2025');
  });

  it('have their own phrases around inflected months', () => {
    const range = (start: string, end: string): string => `с ${start} по ${end}`;
    const russian = { ...englishDates, locale: 'ru', full: { ...englishDates.full, range } };
    expect(write('2024-12-08/2024-12-13', russian).replace(/\s/g, ' ')).toBe('с 8 по 13 декабря 2024 г.');
  });

  it('have their own digits and names of months', () => {
    const or = (dates: readonly string[]): string => dates.join(' أو ');
    const arabic = { ...englishDates, locale: 'ar-SY', full: { ...englishDates.full, or } };
    expect(write('[2025-01-21,2025-01-22]', arabic)).toBe('٢١ أو ٢٢ كانون الثاني ٢٠٢٥');
  });
});

function write(edtf: string, words: DateWords, style?: 'full' | 'short', statedYear?: number): string {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.problem.message}`);
  return formatDateProse(result.date, words, style, statedYear);
}

function expectProse(edtf: string, full: string, short: string): void {
  expect([write(edtf, englishDates), write(edtf, englishDates, 'short')]).toEqual([full, short]);
}
