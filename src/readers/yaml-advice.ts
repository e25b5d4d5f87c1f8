/** What to tell a contributor about a mistake in YAML: the parser's own words are for programmers. */

import type { YAMLError } from 'yaml';
import { formatFound, type Issue } from '../corpus/issue.ts';

type YamlAdvice = Pick<Issue, 'rule' | 'message' | 'found' | 'expected' | 'fix'>;

/**
 * The errors worth telling: every field written twice, and of all others the first line, since what the parser finds
 * after a mistake follows from it mostly.
 */
export function pickYamlErrors(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  const [twice, others] = [true, false].map((is) => errors.filter(({ code }) => (code === 'DUPLICATE_KEY') === is));
  const start = Math.min(...others!.slice(0, 1000).map(({ pos }) => pos[0]));
  const end = text.indexOf('\n', start);
  const first = others!.filter(({ pos }) => end < 0 || pos[0] <= end);
  const told = first.find(({ code }) => code === 'BAD_INDENT' || code === 'MULTILINE_IMPLICIT_KEY') ?? first[0];
  return told === undefined ? twice! : [...twice!, told];
}

/** Explains an error of the parser, and where in the text it lies: for a missing quotation mark not where it was missed. */
export function explainYamlError(error: YAMLError, text: string): { offset: number; advice: YamlAdvice } {
  const isOpen = error.code === 'MISSING_CHAR' && /quote/u.test(error.message);
  const isUnclosed = /^Flow (?:map|sequence)/u.test(error.message);
  const offset = isOpen ? findOpenQuote(text, error.pos[0]) : isUnclosed ? findOpenBracket(text, error.pos[0]) : error.pos[0];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0]!;
  const name = /^[\s-]*([\w-]+):/u.exec(line)?.[1] ?? '';
  const { reason, expected, fix } = isUnclosed ? readBracketAdvice(line) : readAdvice(error, line, name, isOpen);
  const advice = {
    rule: 'yaml-syntax',
    message: `This is not valid YAML: ${reason}.`,
    found: formatFound(line.trim()),
    expected: expected ?? 'fields as `name: value`, one to a line, indented with spaces',
    fix: fix ?? 'compare the line with those around it: each field as `name: value`, each level indented by two spaces',
  };
  return { offset, advice };
}

interface Told {
  readonly reason: string;
  readonly expected?: string;
  readonly fix?: string;
}

function readAdvice(error: YAMLError, line: string, name: string, isOpen: boolean): Told {
  const quoted = quoteValue(line);
  if (isOpen)
    return {
      reason: `the quotation mark that "${name}" begins with is not closed`,
      expected: 'a quotation mark at the end of the value too',
      fix: quoted,
    };
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        reason: `the field "${name}" is written twice`,
        expected: 'each field once',
        fix: `keep one of the lines "${name}:" and remove the other`,
      };
    case 'TAB_AS_INDENT':
      return {
        reason: 'a tab is used to indent',
        expected: 'spaces, two for each level',
        fix: line.replace(/\t/gu, '  '),
      };
    case 'MULTIPLE_DOCS':
      return {
        reason: 'a line of three hyphens or dots stands within the fields',
        expected: 'one block of fields',
        fix: 'remove that line',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        reason: 'a value that contains ": " is not in quotation marks',
        expected: 'quotation marks around a value with a colon in it',
        fix: quoted ?? 'put the value in double quotation marks',
      };
    case 'BAD_SCALAR_START':
      return {
        reason: `a value begins with a sign that YAML keeps for itself`,
        expected: 'quotation marks around such a value',
        fix: quoted,
      };
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        reason: 'the indentation does not fit the lines around it',
        expected: 'fields of one level indented by the same number of spaces',
      };
    case 'MISSING_CHAR':
      return {
        reason: 'a bracket, comma or colon is missing',
        expected:
          'as many closing as opening brackets, commas between the items of a list, and a colon and a space after the name of a field',
      };
    case 'UNEXPECTED_TOKEN':
      return {
        reason: 'something follows a value that is complete',
        expected: 'quotation marks around a value that begins with a bracket or a quotation mark and goes on after it',
        fix: quoted,
      };
    default:
      return { reason: error.message.split('\n', 1)[0]!.replace(/\.$/u, ''), fix: quoted };
  }
}

/** The line with its value in quotation marks; undefined where it holds no field with a value. */
function quoteValue(line: string): string | undefined {
  const [, start, value] = /^(\s*(?:- )*[\w-]+:) +(\S.*)$/u.exec(line) ?? [];
  if (start === undefined || value === undefined) return undefined;
  return `${start.trim()} ${JSON.stringify(value.trim().replace(/^["']/u, ''))}`;
}

/** The first value that begins with a quotation mark and does not end with one; the given offset where there is none. */
function findOpenQuote(text: string, otherwise: number): number {
  const open = /^[\s-]*[\w-]+: +(?="(?:[^"\\\n]|\\.)*$|'(?:[^'\n]|'')*$)/mu.exec(text);
  return open === null ? otherwise : open.index + open[0].length;
}

function readBracketAdvice(line: string): Told {
  const close = line.includes('[') ? ']' : '}';
  return {
    reason: 'a bracket is not closed',
    expected: `"${close}" after the last item`,
    fix: `${line.trim().replace(/,$/u, '')}${close}`,
  };
}

/** The last bracket that is opened before the place where the parser missed its end and not closed on its line. */
function findOpenBracket(text: string, before: number): number {
  const open = [...text.slice(0, before).matchAll(/[[{][^\]}\n]*$/gmu)].at(-1);
  return open?.index ?? before;
}
