/**
 * Limits on the text of a body, held before any parser sees it: deep or wide input must cost a message, never memory,
 * minutes or a native crash. The counts of depth are upper bounds of what a parser could open; the tree is counted again.
 */

import { formatCodePoint, formatExcerpt } from './problem.ts';
import { readForbiddenCharacters } from './characters.ts';
import type { BodyProblem, BodySource } from './problem.ts';

export const bodyLimits = {
  /** UTF-16 units of one body; the reader of files holds the limit of 256 kB in bytes. */
  length: 262_144,
  /** UTF-16 units of one line. */
  line: 20_000,
  /** Lines without a blank one between them: a title of a link that is never closed costs the parser their square. */
  lines: 2_500,
  /** Block quotes, list items, notes and components inside one another. */
  depth: 20,
  columns: 50,
  /** Cells of one table, rows times columns. */
  cells: 10_000,
  /** Items of one list. */
  items: 2_000,
  /** Characters `*`, `_`, `~`, `&` and `\\` of one paragraph: each may cost the parser a copy of the paragraph. */
  marks: 1_000,
  /** Opening tags that are not closed at once by `/>`, in one body. */
  tags: 1_000,
  /** Other `<` in one body, such as those of comments and closing tags: the text is read again after each that is refused. */
  brackets: 1_500,
  /** Links written as `[text][label]`, in one body: each repeats the address it names. */
  namedLinks: 2_000,
  /** UTF-16 units of one address. */
  address: 2_000,
  /** UTF-16 units of one link title or attribute value. */
  value: 1_000,
} as const;

/** All limits the text of a body breaks, at most one problem of each kind of shape and 20 about characters. */
export function readLimitProblems(source: BodySource): BodyProblem[] {
  const { text } = source;
  if (text.length > bodyLimits.length) {
    return [
      source.problem(0, {
        rule: 'body-limits',
        message: `The body has ${text.length} characters; a body has at most ${bodyLimits.length}.`,
        expected: `at most ${bodyLimits.length} characters`,
        fix: 'Split the account into several events, or leave the detail to the source.',
      }),
    ];
  }
  return [...readCharacterProblems(source), ...readLineProblems(source), ...readTagProblems(source)];
}

/**
 * How many containers the line can open at most: every marker before its text, and one list item for every two columns
 * of indent, because a list item indents what is in it by at least two.
 */
export function readContainerDepth(line: string): number {
  const prefix = CONTAINER_PREFIX.exec(line)?.[0] ?? '';
  const markers = prefix.match(CONTAINER_MARKER)?.length ?? 0;
  if (markers === 0 || THEMATIC_BREAK.test(line)) return 0;
  const spaces = prefix.replace(/\t/gu, '    ').match(/ {2,}/gu) ?? [];
  return markers + spaces.reduce((sum, run) => sum + Math.floor(run.length / 2), 0);
}

const CONTAINER_PREFIX = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^(?:\\.|[^\]\\\s])+\]:)*/u;
const CONTAINER_MARKER = />|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^(?:\\.|[^\]\\\s])+\]:/gu;
const THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u;
const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/u;

function readCharacterProblems(source: BodySource): BodyProblem[] {
  return readForbiddenCharacters(source.text)
    .slice(0, 20)
    .map(({ offset, character, kind }) =>
      source.problem(offset, {
        rule: 'body-limits',
        message: `The body holds ${kind}, ${formatCodePoint(character)}.`,
        found: formatCodePoint(character),
        expected: 'characters a reader can see, and the joiners that Arabic, Indic scripts and emoji need',
        fix: 'Delete the character and type the words around it again.',
      }),
    );
}

function readLineProblems(source: BodySource): BodyProblem[] {
  const first = new Map<string, BodyProblem>();
  let offset = 0;
  let marks = 0;
  let lines = 0;
  for (const line of source.text.split('\n')) {
    const report = (kind: string, what: string, expected: string, fix: string): void => {
      if (first.has(kind)) return;
      const problem = source.problem(offset, { rule: 'body-limits', message: what, expected, fix });
      first.set(kind, { ...problem, found: formatExcerpt(line.slice(0, 40)) });
    };
    lines = line.trim() === '' ? 0 : lines + 1;
    if (lines > bodyLimits.lines) {
      const fix = 'Divide the text by blank lines.';
      report(
        'lines',
        `More than ${bodyLimits.lines} lines follow each other.`,
        `at most ${bodyLimits.lines} lines without a blank one`,
        fix,
      );
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~&\\]/gu)?.length ?? 0);
    if (line.length > bodyLimits.line) {
      const fix = 'Break the line; a single line break does not end a paragraph.';
      report('line', `The line has ${line.length} characters.`, `at most ${bodyLimits.line} characters on a line`, fix);
    }
    const depth = readContainerDepth(line.slice(0, bodyLimits.line));
    if (depth > bodyLimits.depth) {
      const fix = 'Use fewer levels of ">" and of lists, and indent lists by two or three spaces a level.';
      report('depth', `Quotes and lists are nested ${depth} deep here.`, `at most ${bodyLimits.depth} levels`, fix);
    }
    const columns = line.split('|').filter((cell) => DELIMITER_CELL.test(cell)).length;
    if (columns > bodyLimits.columns) {
      const fix = 'Split the table, or give the data as a source.';
      report('columns', `The table has ${columns} columns.`, `at most ${bodyLimits.columns} columns`, fix);
    }
    if (marks > bodyLimits.marks) {
      const fix = 'Divide the paragraph by blank lines.';
      const expected = `at most ${bodyLimits.marks} of them in a paragraph`;
      report('marks', `The paragraph has more than ${bodyLimits.marks} of the characters *, _, ~, & and \\.`, expected, fix);
    }
    offset += line.length + 1;
  }
  return [...first.values()];
}

/** A complete `<Name a="b" />` cannot hold anything, so it cannot nest. */
const OPENING_TAG = /<(?![\s/!?=\d])(?![\w.:-]+(?:\s+[\w.:-]+="[^"]*")*\s*\/>)/gu;
const OTHER_BRACKET = /<(?=[\s/!?=\d])/gu;

function readTagProblems(source: BodySource): BodyProblem[] {
  return [
    ...readBracketProblems(source, OPENING_TAG, bodyLimits.tags, {
      what: (count) => `The body opens ${count} tags.`,
      expected: `at most ${bodyLimits.tags} opening tags in a body`,
      fix: 'Write components without content as <Name ... />, or split the account into several events.',
    }),
    ...readBracketProblems(source, OTHER_BRACKET, bodyLimits.brackets, {
      what: (count) => `The body has ${count} times "<" that opens no component.`,
      expected: `at most ${bodyLimits.brackets} in a body`,
      fix: 'Delete what they begin, or split the account into several events.',
    }),
  ];
}

interface BracketWords {
  readonly what: (count: number) => string;
  readonly expected: string;
  readonly fix: string;
}

function readBracketProblems(source: BodySource, pattern: RegExp, most: number, { what, expected, fix }: BracketWords): BodyProblem[] {
  const count = source.text.match(pattern)?.length ?? 0;
  if (count <= most) return [];
  return [source.problem(source.text.search(pattern), { rule: 'body-limits', message: what(count), expected, fix })];
}
