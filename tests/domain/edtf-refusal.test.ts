import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/edtf.ts';

describe('a text that is no accepted date is refused with what to do', () => {
  it('in the notation of the 2012 draft', () => {
    const texts = [
      '199u',
      '19uu-12',
      'unknown/2004',
      '2004-06/open',
      'unknown',
      'y12345',
      '1998?~',
      '(2011)-06-04~',
      '2011-(06-04)~',
      '2004-(06)?-11',
    ];
    expect(refuse(texts)).toMatchInlineSnapshot(`
      ""199u"
        This is the notation of the 2012 draft of EDTF: a missing digit is now X.
        expected: X for each missing digit, as in 199X
        fix: 199X
      "19uu-12"
        This is the notation of the 2012 draft of EDTF: a missing digit is now X.
        expected: X for each missing digit, as in 199X
        fix: 19XX-12
      "unknown/2004"
        This is the notation of the 2012 draft of EDTF: an unknown end is now left empty, and an open end is written as two dots.
        expected: 2025-01-22/ (unknown end) or 2025-01-22/.. (open end)
        fix: /2004
      "2004-06/open"
        This is the notation of the 2012 draft of EDTF: an unknown end is now left empty, and an open end is written as two dots.
        expected: 2025-01-22/ (unknown end) or 2025-01-22/.. (open end)
        fix: 2004-06/..
      "unknown"
        This is the notation of the 2012 draft of EDTF, and it names no date.
        expected: the nearest date that is known, such as [..2025-01-27] or 2025, or no date field at all
      "y12345"
        This is the notation of the 2012 draft of EDTF: the letter before a long year is now a capital Y.
        expected: Y and the year, as in Y17000
        fix: Y12345
      "1998?~"
        This is the notation of the 2012 draft of EDTF: uncertain and approximate at once is now one sign.
        expected: the sign %, as in 1998%
        fix: 1998%
      "(2011)-06-04~"
        This is the notation of the 2012 draft of EDTF: parentheses are gone.
        expected: the sign after the last component of a group (2004-06~-11) or before a single one (2004-~06-11)
        fix: 2011-06-04~
      "2011-(06-04)~"
        This is the notation of the 2012 draft of EDTF: parentheses are gone.
        expected: the sign after the last component of a group (2004-06~-11) or before a single one (2004-~06-11)
        fix: 2011-~06-~04
      "2004-(06)?-11"
        This is the notation of the 2012 draft of EDTF: parentheses are gone.
        expected: the sign after the last component of a group (2004-06~-11) or before a single one (2004-~06-11)
        fix: 2004-?06-11"
    `);
  });

  it('in the parts of level 2 that are not accepted', () => {
    expect(refuse(['Y17E7', '1950S2', '2025-33', '2025-21^northernHemisphere', '2025-33/2025-34'])).toMatchInlineSnapshot(`
      ""Y17E7"
        Exponents (E) and significant digits (S) of EDTF level 2 are not accepted.
        expected: X for digits that are not known (195X), ~ for an estimate (1950~), or Y before a year of more than four digits (Y17000)
      "1950S2"
        Exponents (E) and significant digits (S) of EDTF level 2 are not accepted.
        expected: X for digits that are not known (195X), ~ for an estimate (1950~), or Y before a year of more than four digits (Y17000)
      "2025-33"
        Of the parts of a year that EDTF numbers, only the seasons 21 to 24 are accepted.
        expected: 2025-21 (spring) to 2025-24 (winter), or the months as an interval, as in 2025-01/2025-03
      "2025-21^northernHemisphere"
        Of the parts of a year that EDTF numbers, only the seasons 21 to 24 are accepted.
        expected: 2025-21 (spring) to 2025-24 (winter), or the months as an interval, as in 2025-01/2025-03
      "2025-33/2025-34"
        Of the parts of a year that EDTF numbers, only the seasons 21 to 24 are accepted.
        expected: 2025-21 (spring) to 2025-24 (winter), or the months as an interval, as in 2025-01/2025-03"
    `);
  });

  it('with a clock time', () => {
    expect(refuse(['2025-01-22T15:41Z', '2025-01-22 15:41', '2025-01-22T10:00:00+03:00/2025-01-23T11:00:00Z'])).toMatchInlineSnapshot(`
      ""2025-01-22T15:41Z"
        A date has no clock time here: the time of an observation belongs in \`observedAt\`.
        expected: the day alone, and the time in \`observedAt\`
        fix: 2025-01-22
      "2025-01-22 15:41"
        A date has no clock time here: the time of an observation belongs in \`observedAt\`.
        expected: the day alone, and the time in \`observedAt\`
        fix: 2025-01-22
      "2025-01-22T10:00:00+03:00/2025-01-23T11:00:00Z"
        A date has no clock time here: the time of an observation belongs in \`observedAt\`.
        expected: the day alone, and the time in \`observedAt\`
        fix: 2025-01-22/2025-01-23"
    `);
  });

  it('that names a day, month or year that does not exist', () => {
    const texts = [
      '2025-02-30',
      '2023-02-29',
      '2025-13',
      '2025-00-01',
      '2025-04-31/2025-05-02',
      '2024-3X',
      'XXXX-02-30',
      '2025-21-05',
      '-0000',
    ];
    expect(refuse(texts)).toMatchInlineSnapshot(`
      ""2025-02-30"
        February 2025 has 28 days, so there is no day 30.
        expected: a day from 01 to 28
      "2023-02-29"
        February 2023 has 28 days, so there is no day 29.
        expected: a day from 01 to 28
      "2025-13"
        There is no month 13.
        expected: a month from 01 to 12, or a season from 21 (spring) to 24 (winter)
      "2025-00-01"
        There is no month 00.
        expected: a month from 01 to 12, or a season from 21 (spring) to 24 (winter)
      "2025-04-31/2025-05-02"
        April 2025 has 30 days, so there is no day 31.
        expected: a day from 01 to 30
      "2024-3X"
        There is no month 3X.
        expected: a month from 01 to 12, or a season from 21 (spring) to 24 (winter)
      "XXXX-02-30"
        No day fits XXXX-02-30.
        expected: a pattern that at least one day fits
      "2025-21-05"
        A season (21) has no days.
        expected: 2025-21
      "-0000"
        There is no year -0000.
        expected: 0000, which is 1 BC"
    `);
  });

  it('in everyday digits', () => {
    const texts = [
      '22/01/2025',
      '1/22/2025',
      '01/02/2025',
      '22.1.2025',
      '2025/01/22',
      '2025/01',
      '2001/12',
      '2024/25',
      '1998/99/05',
      '2025-1-5',
      '[2025-1-5,2025-01-06]',
      '25-01-22',
      '12345',
      '199x',
      '1998-2001',
      '1998-99',
      '2025\u201301\u201322',
      '2025-01-22 / 2025-01-25',
    ];
    expect(refuse(texts)).toMatchInlineSnapshot(`
      ""22/01/2025"
        The year comes first in a date.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-22
      "1/22/2025"
        The year comes first in a date.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-22
      "01/02/2025"
        The year comes first in a date; which of the other two numbers is the month cannot be told.
        expected: year, month and day with hyphens, as in 2025-01-22
      "22.1.2025"
        The year comes first in a date.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-22
      "2025/01/22"
        The parts of a date are separated by hyphens; a slash stands between the start and the end of an interval.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-22
      "2025/01"
        The parts of a date are separated by hyphens; a slash stands between the start and the end of an interval.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01
      "2001/12"
        The parts of a date are separated by hyphens; a slash stands between the start and the end of an interval.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2001-12
      "2024/25"
        The parts of a date are separated by hyphens; a slash stands between the start and the end of an interval.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2024/2025
      "1998/99/05"
        The parts of a date are separated by hyphens; a slash stands between the start and the end of an interval.
        expected: year, month and day with hyphens, as in 2025-01-22
      "2025-1-5"
        Month and day have two digits each.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-05
      "[2025-1-5,2025-01-06]"
        Month and day have two digits each.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: [2025-01-05,2025-01-06]
      "25-01-22"
        The year needs four digits.
        expected: year, month and day with hyphens, as in 2025-01-22
      "12345"
        A year of more than four digits begins with Y.
        expected: Y and the year, as in Y17000
        fix: Y12345
      "199x"
        A missing digit is a capital X.
        expected: X for each missing digit, as in 199X
        fix: 199X
      "1998-2001"
        The start and the end of an interval are separated by a slash.
        expected: a slash, as in 1998/2001
        fix: 1998/2001
      "1998-99"
        The start and the end of an interval are separated by a slash.
        expected: a slash, as in 1998/2001
        fix: 1998/1999
      "2025–01–22"
        This date has a dash where a hyphen belongs.
        expected: hyphens (-) within a date
        fix: 2025-01-22
      "2025-01-22 / 2025-01-25"
        There is a space inside the date.
        expected: a date without spaces
        fix: 2025-01-22/2025-01-25"
    `);
  });

  it('in other forms of ISO 8601', () => {
    expect(refuse(['20250122', '2025-022', '2025-W04', '2025-01-22/24', '2025-01-22/02-03'])).toMatchInlineSnapshot(`
      ""20250122"
        The parts of a date are separated by hyphens.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-22
      "2025-022"
        A day counted from the beginning of the year is not EDTF.
        expected: year, month and day with hyphens, as in 2025-01-22
        fix: 2025-01-22
      "2025-W04"
        A week number is not EDTF.
        expected: the days of the week as an interval, as in 2025-01-20/2025-01-26
      "2025-01-22/24"
        The end of an interval is written out in full.
        expected: two whole dates, as in 2025-01-22/2025-01-24
        fix: 2025-01-22/2025-01-24
      "2025-01-22/02-03"
        The end of an interval is written out in full.
        expected: two whole dates, as in 2025-01-22/2025-01-24
        fix: 2025-01-22/2025-02-03"
    `);
  });

  it('in words', () => {
    const texts = [
      'January 2025',
      '22 January 2025',
      'January 22, 2025',
      'about 1998',
      'c. 1998',
      'by 27 January 2025',
      'between 25 Jan 2025 and 27 Jan 2025',
      '5 January 2025 to 7 January 2025',
      'since 2024',
      '1960s',
      '19th century',
      'winter 2024',
      'early 2025',
      'yesterday',
    ];
    expect(refuse(texts)).toMatchInlineSnapshot(`
      ""January 2025"
        This date is written in words.
        expected: the same date in EDTF
        fix: 2025-01
      "22 January 2025"
        This date is written in words.
        expected: the same date in EDTF
        fix: 2025-01-22
      "January 22, 2025"
        This date is written in words.
        expected: the same date in EDTF
        fix: 2025-01-22
      "about 1998"
        This date is written in words.
        expected: the same date in EDTF
        fix: 1998~
      "c. 1998"
        This date is written in words.
        expected: the same date in EDTF
        fix: 1998~
      "by 27 January 2025"
        This date is written in words.
        expected: the same date in EDTF
        fix: [..2025-01-27]
      "between 25 Jan 2025 and 27 Jan 2025"
        This date is written in words.
        expected: the same date in EDTF
        fix: [2025-01-25..2025-01-27]
      "5 January 2025 to 7 January 2025"
        This date is written in words.
        expected: the same date in EDTF
        fix: 2025-01-05/2025-01-07
      "since 2024"
        This date is written in words.
        expected: the same date in EDTF
        fix: 2024/..
      "1960s"
        This date is written in words.
        expected: the same date in EDTF
        fix: 196X
      "19th century"
        This date is written in words.
        expected: the same date in EDTF
        fix: 18XX
      "winter 2024"
        This date is written in words.
        expected: the same date in EDTF
        fix: 2024-24
      "early 2025"
        "early 2025" is not a date in EDTF (ISO 8601-2).
        expected: a date such as 2025-01-22, 2025-01, 2025, 201X, 2025-01-22~ (about), 2025-01-22? (perhaps), 2025-01-21/2025-01-25 (from, to), [2025-01-21,2025-01-22] (one of) or [..2025-01-27] (by)
      "yesterday"
        "yesterday" is not a date in EDTF (ISO 8601-2).
        expected: a date such as 2025-01-22, 2025-01, 2025, 201X, 2025-01-22~ (about), 2025-01-22? (perhaps), 2025-01-21/2025-01-25 (from, to), [2025-01-21,2025-01-22] (one of) or [..2025-01-27] (by)"
    `);
  });

  it('as an interval or set that does not hold together', () => {
    const texts = [
      '2025-01-25/2025-01-20',
      '[2025-01-25..2025-01-20]',
      '../..',
      '/',
      '2025/2026/2027',
      '2025-01-22..2025-01-25',
      '2025-01-22/..~',
      '[]',
      '[2025-01-21,]',
      '[2025-01-21,..2025-01-25]',
      '[..1984,1990..]',
      '[2025-01-21',
    ];
    expect(refuse(texts)).toMatchInlineSnapshot(`
      ""2025-01-25/2025-01-20"
        2025-01-25 is later than 2025-01-20.
        expected: the earlier date first
        fix: 2025-01-20/2025-01-25
      "[2025-01-25..2025-01-20]"
        2025-01-25 is later than 2025-01-20.
        expected: the earlier date first
        fix: [2025-01-20..2025-01-25]
      "../.."
        This date is open on both sides, so it says nothing about time.
        expected: at least one known end, as in ../2025-01-27
      "/"
        This date is open on both sides, so it says nothing about time.
        expected: at least one known end, as in ../2025-01-27
      "2025/2026/2027"
        An interval has one slash, between its start and its end.
        expected: two dates, as in 2025-01-25/2025-01-27
      "2025-01-22..2025-01-25"
        Two dots between dates need brackets around them, and mean one date out of the range.
        expected: [2025-01-22..2025-01-25] for some day between the two, or 2025-01-22/2025-01-25 for all the time between them
      "2025-01-22/..~"
        An open end has no qualifier.
        expected: two dots alone, as in 2025-01-22/..
        fix: 2025-01-22/..
      "[]"
        A date is missing in this set.
        expected: dates separated by commas, as in [2025-01-21,2025-01-22]
      "[2025-01-21,]"
        A date is missing in this set.
        expected: dates separated by commas, as in [2025-01-21,2025-01-22]
      "[2025-01-21,..2025-01-25]"
        Only the first date of a set can be open before, and only the last one after.
        expected: .. at the beginning or the end, as in [..2025-01-27]
      "[..1984,1990..]"
        This date is open on both sides, so it says nothing about time.
        expected: at least one known end, as in ../2025-01-27
      "[2025-01-21"
        "[2025-01-21" is not a date in EDTF (ISO 8601-2).
        expected: a date such as 2025-01-22, 2025-01, 2025, 201X, 2025-01-22~ (about), 2025-01-22? (perhaps), 2025-01-21/2025-01-25 (from, to), [2025-01-21,2025-01-22] (one of) or [..2025-01-27] (by)"
    `);
  });

  it('when it is empty', () => {
    expect(refuse(['', '   '])).toMatchInlineSnapshot(`
      """
        The date is empty.
        expected: a date such as 2025-01-22, 2025-01, 2025, 201X, 2025-01-22~ (about), 2025-01-22? (perhaps), 2025-01-21/2025-01-25 (from, to), [2025-01-21,2025-01-22] (one of) or [..2025-01-27] (by); or no date field at all
      "   "
        The date is empty.
        expected: a date such as 2025-01-22, 2025-01, 2025, 201X, 2025-01-22~ (about), 2025-01-22? (perhaps), 2025-01-21/2025-01-25 (from, to), [2025-01-21,2025-01-22] (one of) or [..2025-01-27] (by); or no date field at all"
    `);
  });

  it('when it is too long to be a date, whatever it says', () => {
    expect(refuse([`[${Array(10).fill('2025-01-21').join(',')}]`])).toMatchInlineSnapshot(`
      ""[2025-01-21,2025-01-21,2025-01-21,2025-01-21,2025-01-21,2025-01-21,2025-01-21,2025-01-21,2025-01-21,2025-01-21]"
        This text has 111 characters, which is too long for a date.
        expected: at most 100 characters"
    `);
  });

  it('at the place where the trouble begins', () => {
    expect(['2025-13', ' 2025-13', '2025-01/2025-13', '[2025-01, 2025-13]', '[2025-01,2025-02..2025-13]'].map(readOffset)).toEqual([
      0, 1, 8, 10, 18,
    ]);
  });
});

/** What an author reads: the text, the message, what is expected and the proposed fix. */
function refuse(texts: readonly string[]): string {
  return texts.map(explain).join('\n');
}

function explain(text: string): string {
  const result = parseEdtf(text);
  if (result.ok) return `"${text}" is accepted.`;
  const { message, expected, fix } = result.problem;
  return [`"${text}"`, `  ${message}`, `  expected: ${expected}`, ...(fix === undefined ? [] : [`  fix: ${fix}`])].join('\n');
}

function readOffset(text: string): number | undefined {
  const result = parseEdtf(text);
  return result.ok ? undefined : result.problem.offset;
}
