/** A problem found in the record: a value, not a string. Reporters print it and decide nothing. */

import { compareIds } from '../domain/id.ts';
import type { FieldPath } from './record.ts';

export type Severity = 'error' | 'warning';

/** A place in a file; line and column count from 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

export interface Issue extends FilePosition {
  /** Id of the rule that was broken; `/rules/<id>/` explains it. */
  readonly rule: string;
  readonly severity: Severity;
  /** As given to the reader of the record, with `/` between folders. */
  readonly file: string;
  /** One full sentence: what is wrong. */
  readonly message: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly expected: string;
  /** What to write, in the author's own notation. */
  readonly fix: string;
  /** Where the rule is explained, relative to the site's root. */
  readonly url: string;
  /** The field of the record that it is about; absent for a problem of the file or of its body. */
  readonly field?: FieldPath;
  /** Another place that explains this one: the first of two duplicates, the event that cites. */
  readonly cause?: FilePosition & { readonly file: string; readonly message: string };
}

/** Orders issues by file, line, column, then rule, the same in every locale. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareIds(a.file, b.file) || a.line - b.line || a.column - b.column || compareIds(a.rule, b.rule) || compareIds(a.message, b.message)
  );
}

/** Whether any of the issues stops a build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** A value as it is quoted in a message: one line, invisible characters escaped, at most 60 characters. */
export function formatFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  const plain = text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
  return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}
