/** A problem in a body, and the text it is found in: offsets become lines and columns of the file in one place. */

export interface BodyProblem {
  rule: 'body-not-allowed' | 'body-syntax' | 'body-limits' | 'body-link' | 'body-component';
  /** Line of the file, from 1. */
  line: number;
  /** Column of the file in UTF-16 units, from 1. */
  column: number;
  /** One full sentence: what is wrong. */
  message: string;
  /** What stands there, shortened, on one line. */
  found: string;
  /** What may stand there. */
  expected: string;
  /** What to write, in the author's own notation. */
  fix: string;
}

export type BodyProblemText = Omit<BodyProblem, 'line' | 'column' | 'found'> & { found?: string };

export interface BodySource {
  readonly text: string;
  /** Line and column of the file, from 1, of an offset of the text. */
  place(offset: number): { line: number; column: number };
  /** The problem at an offset of the text; `found` defaults to what stands from there to the end of the line. */
  problem(offset: number, text: BodyProblemText): BodyProblem;
}

/** A body as a source of problems. `line` is the line of the file, from 1, on which `text` begins. */
export function buildSource(text: string, line: number): BodySource {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset: number): { line: number; column: number } => {
    const index = readLineIndex(starts, offset);
    return { line: line + index, column: offset - (starts[index] ?? 0) + 1 };
  };
  return {
    text,
    place,
    problem(offset, { found, ...rest }) {
      return {
        ...rest,
        ...place(offset),
        found: formatExcerpt(found ?? text.slice(offset, offset + 80).split('\n', 1)[0] ?? ''),
      };
    },
  };
}

/** A piece of a body as it is quoted in a message: one line, invisible characters by number, at most 60 characters. */
export function formatExcerpt(text: string): string {
  const plain = text.replace(/[\n\t]+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\u2028\u2029]/gu, formatCodePoint);
  const characters = [...plain];
  return characters.length > 60 ? `${characters.slice(0, 57).join('')}...` : plain;
}

/** A character by its number, such as `U+202E`. */
export function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Orders problems by where they stand, then by rule and message, the same in every locale. */
export function compareBodyProblems(a: BodyProblem, b: BodyProblem): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

function readLineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
