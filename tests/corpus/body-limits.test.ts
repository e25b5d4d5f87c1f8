import { describe, expect, it } from 'vitest';

import { bodyLimits, parseBody } from '../../src/corpus/body.ts';
import { readContainerDepth } from '../../src/corpus/body/limits.ts';

function report(text: string): string[] {
  const { body, problems } = parseBody({ text, line: 1, idPrefix: 'c-' });
  expect(body === null).toBe(problems.length > 0);
  return problems.map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
}

const nestedList = (levels: number): string => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
const table = (columns: number): string => `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}`;
const emphasis = (levels: number): string => `${'*a _b '.repeat(levels / 2)}${'c_ d* '.repeat(levels / 2)}`.trim();

describe('limits that hold before any parser runs', () => {
  it.each([
    ['500 quotes', '>'.repeat(500), '1:1 body-limits: Quotes and lists are nested 500 deep here.'],
    ['300 nested lists', nestedList(300), '21:1 body-limits: Quotes and lists are nested 21 deep here.'],
    ['nested lists on one line', `${'- '.repeat(21)}a`, '1:1 body-limits: Quotes and lists are nested 21 deep here.'],
    ['nested notes', `${'[^a]: '.repeat(21)}a`, '1:1 body-limits: Quotes and lists are nested 21 deep here.'],
    ['5,000 nested tags', '<b>'.repeat(5_000), '1:1 body-limits: The body opens 5000 tags.'],
    ['2,000 nested tags on lines', '<Note type="a">\n'.repeat(2_000), '1:1 body-limits: The body opens 2000 tags.'],
    ['an open title over 2,501 lines', `[a](b "${'x\n'.repeat(2_501)}`, '2501:1 body-limits: More than 2500 lines follow each other.'],
    ['1,501 comments', '<!-- a\n\n'.repeat(1_501), '1:1 body-limits: The body has 1501 times "<" that opens no component.'],
    ['1,501 closing tags', '</b>\n\n'.repeat(1_501), '1:1 body-limits: The body has 1501 times "<" that opens no component.'],
    ['a table of 5,000 columns', table(5_000), '2:1 body-limits: The table has 5000 columns.'],
    ['a table of 51 columns', table(51), '2:1 body-limits: The table has 51 columns.'],
    ['a line of 20,001 characters', 'a'.repeat(20_001), '1:1 body-limits: The line has 20001 characters.'],
    ['1,001 marks', 'a* '.repeat(1_001), '1:1 body-limits: The paragraph has more than 1000 of the characters *, _, ~, & and \\.'],
    ['a long body', 'a\n'.repeat(131_073), '1:1 body-limits: The body has 262146 characters; a body has at most 262144.'],
  ])('refuses %s', (_, text, expected) => {
    expect(report(text)).toEqual([expected]);
  });

  it('accepts what is just within the limits', () => {
    expect(report(nestedList(20))).toEqual([]);
    expect(report(table(bodyLimits.columns))).toEqual([]);
    expect(report(`${'> '.repeat(20)}a`)).toEqual([]);
    expect(report('a'.repeat(bodyLimits.line))).toEqual([]);
    expect(report('<Cite source="a" /> '.repeat(900))).toEqual([]);
    expect(report('a\n'.repeat(bodyLimits.lines))).toEqual([]);
    expect(report('`<!-- </b>`\n\n'.repeat(bodyLimits.brackets / 2))).toEqual([]);
  });

  it.each([
    ['text', 0],
    ['        text', 0],
    ['- - - - - - - - - - - - - - - - - - - - - -', 0],
    ['> > a', 2],
    ['>>a', 2],
    ['- 1. a', 2],
    ['    - a', 3],
    ['\t- a', 3],
    ['> [^1]: a', 2],
    ['-a', 0],
  ])('counts the containers of %j as at most %i', (line, depth) => {
    expect(readContainerDepth(line)).toBe(depth);
  });
});

describe('limits that hold on the tree', () => {
  it('refuses emphasis and components nested more than 20 deep', () => {
    const message = 'Quotes, lists, emphasis and components are nested more than 20 deep here.';
    expect(report(emphasis(20))).toEqual([]);
    expect(report(emphasis(22))).toEqual([`1:61 body-limits: ${message}`]);
    const notes = '<Note type="note">\n'.repeat(21) + 'a\n' + '</Note>\n'.repeat(21);
    expect(report(notes)).toEqual([`21:1 body-limits: ${message}`]);
  });

  it('refuses a table, a list and a count of named links that would grow a page beyond its text', () => {
    expect(report(`${table(50)}\n${'|\n'.repeat(200)}`)).toEqual(['1:1 body-limits: The table has 50 columns and 10050 cells.']);
    expect(report('- a\n'.repeat(2_001))).toEqual(['1:1 body-limits: The list has 2001 items.']);
    expect(report(`${'[a]\n'.repeat(2_001)}\n[a]: /b`)).toEqual(['2001:1 body-limits: The body has 2001 links by name.']);
  });

  it('never hands nested brackets to the parser of code', () => {
    expect(report(`{${`${'('.repeat(20)}\n`.repeat(2_400)}`)).toEqual([
      '1:1 body-not-allowed: An unescaped "{" begins a code expression in MDX, and a body holds no code.',
    ]);
    expect(report(`export const a = ${`${'('.repeat(20)}\n`.repeat(2_400)}`)).toEqual([
      '1:1 body-not-allowed: A paragraph that begins with the word "export" is code in MDX, and a body holds no code.',
    ]);
  });
});

describe('characters', () => {
  it.each([
    ['a null', '\u0000', 'a control character, U+0000'],
    ['an escape', '\u001b', 'a control character, U+001B'],
    ['a carriage return', '\r', 'a control character, U+000D'],
    ['a C1 control', '\u0085', 'a control character, U+0085'],
    ['a line separator', '\u2028', 'a control character, U+2028'],
    ['a bidirectional override', '\u202e', 'a character that reorders text, U+202E'],
    ['a bidirectional isolate', '\u2066', 'a character that reorders text, U+2066'],
    ['a zero-width space', '\u200b', 'an invisible character, U+200B'],
    ['a soft hyphen', '\u00ad', 'an invisible character, U+00AD'],
    ['a byte order mark', '\ufeff', 'an invisible character, U+FEFF'],
    ['a joiner between Latin letters', '\u200d', 'an invisible character, U+200D'],
    ['a direction mark among Latin letters', '\u200f', 'an invisible character, U+200F'],
    ['a tag character', '\u{e0041}', 'an invisible character, U+E0041'],
    ['a variation selector', '\ufe0f', 'an invisible character, U+FE0F'],
    ['a private-use character', '\ue000', 'a private-use character, U+E000'],
    ['a lone surrogate', '\ud800', 'one half of a character (a lone surrogate), U+D800'],
  ])('refuses %s', (_, character, words) => {
    expect(report(`ab\na${character}b`)).toEqual([`2:2 body-limits: The body holds ${words}.`]);
  });

  it.each([
    ['a joiner in Persian', 'می\u200cخواهم'],
    ['a joiner in Hindi', 'क्\u200dष'],
    ['an emoji of two', '👩\u200d🚀'],
    ['an emoji with its selector', '❤\ufe0f'],
    ['a direction mark in Hebrew', 'שלום\u200f!'],
    ['a no-break space', '5\u00a0km'],
    ['a tab', 'a\tb'],
  ])('accepts %s', (_, text) => {
    expect(report(text)).toEqual([]);
  });
});
