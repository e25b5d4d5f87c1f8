/** Dates written in digits that are not EDTF: everyday notations and other forms of ISO 8601. */

import { buildDay, formatDay } from './day.ts';
import type { Mistake } from './refusal.ts';

const isoDay = 'year, month and day with hyphens, as in 2025-01-22';

/** In order of precedence: the first that fits explains a refused date. */
export const digitMistakes: readonly Mistake[] = [
  {
    form: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/,
    explain: ([, first = '', separator, second = '', year = '']) => {
      const dayFirst = Number(first) > 12 || separator === '.';
      const known = dayFirst || Number(second) > 12;
      const [day, month] = dayFirst ? [first, second] : [second, first];
      return {
        message: known
          ? 'The year comes first in a date.'
          : 'The year comes first in a date; which of the other two numbers is the month cannot be told.',
        expected: isoDay,
        ...(known ? { fix: `${year}-${pad(month)}-${pad(day)}` } : {}),
      };
    },
  },
  {
    form: /^(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2}))?$/,
    explain: ([, year = '', , month = '', day]) => ({
      message: 'The parts of a date are separated by hyphens; a slash stands between the start and the end of an interval.',
      expected: isoDay,
      fix:
        day === undefined && Number(month) > 12
          ? `${year}/${year.slice(0, 2)}${month}`
          : [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-'),
    }),
  },
  {
    form: /^(?=.*-\d(?:-|$))(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    explain: ([, year = '', month = '', day]) => ({
      message: 'Month and day have two digits each.',
      expected: isoDay,
      fix: [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-'),
    }),
  },
  {
    form: /^\d{1,2}([/.-])\d{1,2}\1\d{2}$|^['\u2019]\d\d$/,
    explain: () => ({ message: 'The year needs four digits.', expected: isoDay }),
  },
  {
    form: /^(\d{4})-(\d{3})$/,
    explain: ([, year, day]) => ({
      message: 'A day counted from the beginning of the year is not EDTF.',
      expected: isoDay,
      fix: formatDay(buildDay(Number(year), 1, Number(day))),
    }),
  },
  {
    form: /^\d{4}-?W\d/i,
    explain: () => ({
      message: 'A week number is not EDTF.',
      expected: 'the days of the week as an interval, as in 2025-01-20/2025-01-26',
    }),
  },
  {
    form: /^(\d{4}-)((?:\d{2}-)?)(\d{2})\/(\d{2}(?:-\d{2})?)$/,
    explain: ([input, year = '', month = '', , end = '']) => ({
      message: 'The end of an interval is written out in full.',
      expected: 'two whole dates, as in 2025-01-22/2025-01-24',
      fix: `${input.slice(0, input.indexOf('/') + 1)}${year}${end.includes('-') ? '' : month}${end}`,
    }),
  },
  {
    form: /^(\d{2})(\d{2})[-\u2010-\u2015\u2212](\d{4}|4[2-9]|[5-9]\d)$/,
    explain: ([input, century = '', , end = '']) => ({
      message: 'The start and the end of an interval are separated by a slash.',
      expected: 'a slash, as in 1998/2001',
      fix: `${input.slice(0, 4)}/${end.length === 2 ? century : ''}${end}`,
    }),
  },
  {
    form: /\.\.[?~%]/,
    explain: ({ input }) => ({
      message: 'An open end has no qualifier.',
      expected: 'two dots alone, as in 2025-01-22/..',
      fix: input.replace(/\.\.[?~%]/g, '..'),
    }),
  },
  {
    form: /^[^[\]{}/]*[^[\]{}/.]\.\.|^\.\.-?[\dXY]/,
    explain: () => ({
      message: 'Two dots between dates need brackets around them, and mean one date out of the range.',
      expected: '[2025-01-22..2025-01-25] for some day between the two, or 2025-01-22/2025-01-25 for all the time between them',
    }),
  },
  {
    form: /^[\dX?~%/.,[\]{}\s-]*[\u2010-\u2015\u2212]/,
    explain: ({ input }) => ({
      message: 'This date has a dash where a hyphen belongs.',
      expected: 'hyphens (-) within a date',
      fix: input.replace(/[\u2010-\u2015\u2212]/g, '-'),
    }),
  },
  {
    form: /^[\dX?~%/.,[\]{}-]+\s[\dX?~%/.,[\]{}\s-]+$/,
    explain: ({ input }) => ({
      message: 'There is a space inside the date.',
      expected: 'a date without spaces',
      fix: input.replace(/\s+/g, ''),
    }),
  },
];

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
