/** Field types for dates: EDTF where a date may be uncertain, one exact day, and a moment. */

import { z } from 'zod';
import { parseDay, parseEdtf } from '../../domain/edtf.ts';
import type { FieldProblem } from './field-problem.ts';

/** Told where nothing better is known: what a date looks like, as a YAML comment says. */
const exampleDay = '2025-01-22  # for example';

/**
 * An EDTF date (ISO 8601-2:2019) as text. What YAML reads as something else is taken for what it says: a bare
 * year (a number), a one-of set `[a,b]` (a list) and an all-of set `{a,b}` (fields without values).
 */
export const edtfField = z.preprocess(readUnquotedSet, z.union([z.string(), z.int()]).superRefine(checkEdtf));

function checkEdtf(value: string | number, context: z.RefinementCtx): void {
  const parsed = parseEdtf(readEdtfText(value));
  if (parsed.ok) return;
  context.addIssue({
    code: 'custom',
    message: parsed.problem.message,
    params: {
      rule: 'invalid-date',
      expected: parsed.problem.expected,
      fix: parsed.problem.fix ?? exampleDay,
    } satisfies FieldProblem,
  });
}

/** One exact day, for fields about the record itself (`added`, `accessed`, corrections, assessments). */
export const dayField = z.string().superRefine((value, context) => {
  if (parseDay(value) !== undefined) return;
  const parsed = parseEdtf(value);
  context.addIssue({
    code: 'custom',
    message: parsed.ok ? 'This field takes one exact day.' : parsed.problem.message,
    params: {
      rule: 'invalid-date',
      expected: 'a day as YYYY-MM-DD',
      fix: parsed.ok ? exampleDay : (parsed.problem.fix ?? exampleDay),
    } satisfies FieldProblem,
  });
});

/** A moment: ISO 8601 with an offset, to the minute or the second, and so no finer than the source gives it. */
export const instantField = z.string().superRefine((value, context) => {
  if (isInstant(value)) return;
  context.addIssue({
    code: 'custom',
    message: 'This is not a clock time with its offset from UTC.',
    params: {
      rule: 'invalid-date',
      expected: 'ISO 8601 with offset, to the minute or second',
      fix: '2025-01-22T15:41Z  # for example',
    } satisfies FieldProblem,
  });
});

/** A day or a moment, for what is known to the minute in one place and to the day in another. */
export const stampField = z.string().superRefine((value, context) => {
  if (parseDay(value) !== undefined || isInstant(value)) return;
  context.addIssue({
    code: 'custom',
    message: 'This is neither a day nor a clock time with its offset from UTC.',
    params: {
      rule: 'invalid-date',
      expected: 'a day as YYYY-MM-DD, or ISO 8601 with offset, to the minute or second',
      fix: exampleDay,
    } satisfies FieldProblem,
  });
});

function isInstant(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u.exec(value);
  return match !== null && parseDay(match[1]!) !== undefined;
}

/** The text of a date field; a bare year that YAML reads as a number gets its four digits back. */
export function readEdtfText(value: string | number): string {
  if (typeof value === 'string') return value.trim();
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');
}

function readUnquotedSet(value: unknown): unknown {
  const isPart = (part: unknown) => typeof part === 'string' || typeof part === 'number';
  const join = (parts: readonly unknown[]) => parts.map((part) => readEdtfText(part as string | number)).join(',');
  if (Array.isArray(value) && value.length > 0 && value.every(isPart)) return `[${join(value)}]`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value);
  return fields.length > 0 && fields.every(([, one]) => one === null) ? `{${join(fields.map(([key]) => key))}}` : value;
}
