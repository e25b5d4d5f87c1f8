/** Parts the fields of a file from its body at the two lines of three hyphens. */

import { formatFound, type Issue } from '../corpus/issue.ts';

/** The two parts with the lines of the file, from 1, on which they begin. */
export interface FrontmatterParts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Why a file has no two parts, and on which line of it, from 1. */
export type FenceProblem = Pick<Issue, 'rule' | 'message' | 'found' | 'expected' | 'fix' | 'line'>;

/** Splits decoded text with LF line ends. The first line must be `---`, and a later one must be nothing but `---`. */
export function splitFrontmatter(text: string): FrontmatterParts | FenceProblem {
  if (!text.startsWith('---\n')) return readOpeningProblem(text);
  const rest = text.slice(4);
  const end = /^---$/mu.exec(rest);
  if (!end) return readClosingProblem(rest);
  const yaml = rest.slice(0, end.index);
  return {
    yaml,
    yamlLine: 2,
    body: rest.slice(end.index + 4),
    bodyLine: yaml.split('\n').length + 2,
  };
}

function readOpeningProblem(text: string): FenceProblem {
  const [first = ''] = text.split('\n', 1);
  const isLate = /^\s*---\s*\n/u.test(text);
  return {
    rule: 'frontmatter-fences',
    line: 1,
    message: isLate
      ? 'The line `---` that begins the fields is not the very first line of the file, or has spaces around it.'
      : 'The file does not begin with its fields between two lines of three hyphens.',
    found: first.trim() === '' ? 'an empty line' : formatFound(first),
    expected: '`---` as the very first line, the fields, and `---` on a line of its own',
    fix: isLate ? 'remove everything before `---`' : `---\n${isField(first) ? first : 'title: What happened'}\n...\n---`,
  };
}

/** The fields are not closed: the line that should follow them is the first that is none. */
function readClosingProblem(rest: string): FenceProblem {
  const lines = rest.split('\n');
  const almost = lines.findIndex((line) => /^\s*-{3,}\s*$/u.test(line));
  const blank = lines.findIndex((line, index) => line.trim() === '' && !isField(lines[index + 1] ?? ''));
  const index = almost >= 0 ? almost : blank >= 0 ? blank : lines.length - 1;
  return {
    rule: 'frontmatter-fences',
    line: index + 2,
    message: 'The fields are not closed by a line of three hyphens.',
    found: (lines[index] ?? '').trim() === '' ? 'an empty line' : formatFound(lines[index]),
    expected: '`---` on a line of its own, without spaces, after the last field',
    fix: '---',
  };
}

function isField(line: string): boolean {
  return /^(?:\s+\S|- |[\w-]+:(?:\s|$))/u.test(line);
}
