/** Notations of EDTF that are not accepted: the 2012 draft, clock times and the rarely used parts of level 2. */

import type { Mistake } from './refusal.ts';

const legacy = 'This is the notation of the 2012 draft of EDTF';
const clockTime = /(\d{4}-\d{2}-\d{2})(?:T| +)\d[\d:.,]*(?: *Z|[+-]\d{2}:?\d{2})?/gi;

/** In order of precedence: the first that fits explains a refused date. */
export const edtfMistakes: readonly Mistake[] = [
  {
    form: /\d{4}-\d{2}-\d{2}(?:T| +\d{1,2}:)/i,
    explain: ({ input }) => ({
      message: 'A date has no clock time here: the time of an observation belongs in `observedAt`.',
      expected: 'the day alone, and the time in `observedAt`',
      fix: input.replace(clockTime, '$1'),
    }),
  },
  {
    form: /^(?:unknown|open)$/i,
    explain: () => ({
      message: `${legacy}, and it names no date.`,
      expected: 'the nearest date that is known, such as [..2025-01-27] or 2025, or no date field at all',
    }),
  },
  {
    form: /(?:^|\/)(?:unknown|open)(?:\/|$)/i,
    explain: ({ input }) => ({
      message: `${legacy}: an unknown end is now left empty, and an open end is written as two dots.`,
      expected: '2025-01-22/ (unknown end) or 2025-01-22/.. (open end)',
      fix: input.replace(/\bunknown\b/gi, '').replace(/\bopen\b/gi, '..'),
    }),
  },
  {
    form: /\?~|~\?/,
    explain: ({ input }) => ({
      message: `${legacy}: uncertain and approximate at once is now one sign.`,
      expected: 'the sign %, as in 1998%',
      fix: input.replace(/\?~|~\?/g, '%'),
    }),
  },
  {
    form: /^([^()]*)\(([\dX-]+)\)([?~%]?)(.*)$/,
    explain: ([, before = '', group = '', mark = '', after = '']) => ({
      message: `${legacy}: parentheses are gone.`,
      expected: 'the sign after the last component of a group (2004-06~-11) or before a single one (2004-~06-11)',
      fix: before === '' ? group + mark + after : before + group.replace(/[\dX]+/g, `${mark}$&`) + after,
    }),
  },
  {
    form: /^[\duxUX?~%/.,[\]{} -]*[uxU][\duxUX?~%/.,[\]{} -]*$/,
    explain: ({ input }) => ({
      message: /u/i.test(input) ? `${legacy}: a missing digit is now X.` : 'A missing digit is a capital X.',
      expected: 'X for each missing digit, as in 199X',
      fix: input.replace(/[ux]/gi, 'X'),
    }),
  },
  {
    form: /\dE\d|\dS\d/i,
    explain: () => ({
      message: 'Exponents (E) and significant digits (S) of EDTF level 2 are not accepted.',
      expected: 'X for digits that are not known (195X), ~ for an estimate (1950~), or Y before a year of more than four digits (Y17000)',
    }),
  },
  {
    form: /^((?:1[5-9]|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/,
    explain: ([, year, month, day]) => ({
      message: 'The parts of a date are separated by hyphens.',
      expected: 'year, month and day with hyphens, as in 2025-01-22',
      fix: `${year}-${month}-${day}`,
    }),
  },
  {
    form: /^[yY]?(-?)0*(\d{5,12})([?~%]?)$/,
    explain: ([input, sign, digits, mark]) => ({
      message: input.startsWith('y')
        ? `${legacy}: the letter before a long year is now a capital Y.`
        : 'A year of more than four digits begins with Y.',
      expected: 'Y and the year, as in Y17000',
      fix: `Y${sign}${digits}${mark}`,
    }),
  },
  {
    form: /^-?\d{4}-(?:2[5-9]|3\d|4[01])(?:[?~%^].*)?$|\^/,
    explain: () => ({
      message: 'Of the parts of a year that EDTF numbers, only the seasons 21 to 24 are accepted.',
      expected: '2025-21 (spring) to 2025-24 (winter), or the months as an interval, as in 2025-01/2025-03',
    }),
  },
];
