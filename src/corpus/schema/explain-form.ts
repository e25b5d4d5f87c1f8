/** Says what is wrong with the form of a value: its type, its size, its spelling. */

import { z } from 'zod';
import { readDescription, readInner, type AnySchema } from './schema-fields.ts';

/** A predicate without its subject and full stop, and what is expected instead; empty where the field alone can tell. */
export interface FormProblem {
  readonly problem: string;
  readonly expected: string;
}

/** Explains any refusal of a schema that is not about a word of a closed list. */
export function explainForm(issue: z.core.$ZodIssue, value: unknown, field: AnySchema | undefined): FormProblem {
  switch (issue.code) {
    case 'too_small':
      return explainTooSmall(issue, readSize(value));
    case 'too_big':
      return issue.origin === 'string'
        ? {
            problem: `has ${readSize(value)} characters, which is too long`,
            expected: `at most ${issue.maximum} characters`,
          }
        : {
            problem: `is ${readSize(value)}, which is too large`,
            expected: `at most ${issue.maximum}`,
          };
    case 'invalid_type': {
      const expected = takesSourceId(field)
        ? 'a source id, or fields as { source: an-id, stance: disputes }'
        : (typeNames[issue.expected] ?? 'another value');
      return {
        problem: `is ${formatType(value)} and should be ${expected.split(/[,:]/u, 1)[0]!}`,
        expected,
      };
    }
    case 'invalid_union':
      return {
        problem: `is ${formatType(value)}, which cannot be read here`,
        expected: readDescription(field) === '' ? 'text or a number' : '',
      };
    case 'invalid_key':
      return {
        problem: 'cannot be a name',
        expected: 'a name of letters, digits and hyphens that begins with a letter',
      };
    case 'invalid_format':
      if (issue.message === 'must be one line') return { problem: 'has more than one line', expected: 'one line' };
      return {
        problem: 'is not written as it should be',
        expected: issue.format === 'email' ? 'a mail address' : '',
      };
    default:
      return { problem: 'is not written as it should be', expected: '' };
  }
}

/** Whether the field is evidence, which may be written as a source id alone. */
export function takesSourceId(field: AnySchema | undefined): boolean {
  const inner = readInner(field);
  return inner instanceof z.ZodObject && 'source' in inner.shape && 'stance' in inner.shape;
}

const typeNames: Partial<Record<string, string>> = {
  string: 'text, in quotation marks if it looks like a number',
  number: 'a number, without quotation marks',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, as [one, two] or with a line "- one" for each',
  object: 'fields with values',
  record: 'names with values, as { wikidata: Q1 }',
};

function explainTooSmall(issue: z.core.$ZodIssueTooSmall, size: number): FormProblem {
  if (issue.origin === 'string') return { problem: 'is empty', expected: 'some text' };
  if (issue.origin !== 'array') {
    return {
      problem: `is ${size}, which is too small`,
      expected: `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`,
    };
  }
  return {
    problem: size === 0 ? 'is an empty list' : 'has too few items',
    expected: `a list of at least ${issue.minimum}`,
  };
}

function readSize(value: unknown): number {
  if (typeof value === 'string') return [...value].length;
  return Array.isArray(value) ? value.length : Number(value);
}

function formatType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? String(value) : 'a group of fields';
}
