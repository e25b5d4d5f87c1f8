/** Turns what a schema refuses into words: what is wrong, what is expected, and the line as it should read. */

import type { z } from 'zod';
import { formatFound } from '../issue.ts';
import type { FieldPath, RawRecord } from '../record.ts';
import type { IssueText } from '../record-issue.ts';
import type { FieldProblem } from './field-problem.ts';
import { explainForm } from './explain-form.ts';
import { formatPlace, formatSubject } from './field-place.ts';
import { readLikelyField, readLikelyValue } from './other-names.ts';
import { formatRepair } from './repair.ts';
import { readDescription, readExample, readFieldNames, type AnySchema } from './schema-fields.ts';
import { formatField, formatLine, formatValue, lowerFirst, readValue } from './yaml-notation.ts';

/** A refusal with the record it is about. */
export interface Refusal {
  readonly issue: z.core.$ZodIssue;
  /** Leads to the value that is refused, as the author wrote it. */
  readonly path: FieldPath;
  /** The schema of that value. */
  readonly field: AnySchema | undefined;
  readonly record: RawRecord;
}

/** A field that the object at `path` does not have. */
export function explainUnknownField({ record, path, field }: Refusal, key: string): IssueText {
  const known = readFieldNames(field);
  const likely = readLikelyField(key, known);
  const value = readValue(record.data, [...path, key]);
  const isTaken = likely !== undefined && readValue(record.data, [...path, likely]) !== undefined;
  const place =
    path.length === 0 ? `${record.kind === 'event' || record.kind === 'actor' ? 'An' : 'A'} ${record.kind}` : formatSubject(record, path);
  return {
    rule: 'unknown-field',
    message: `${place} has no field "${key}".${likely ? ` Did you mean "${likely}"?` : ''}`,
    found: key,
    expected: `one of ${known.join(', ')}`,
    fix:
      likely === undefined
        ? `remove the line "${key}:"`
        : isTaken
          ? `remove the line "${key}:", since "${likely}:" is there already`
          : (formatField(likely, value) ?? `write "${likely}:" instead of "${key}:"`),
  };
}

/** A field that is not there. */
export function explainMissingField({ record, path, field }: Refusal): IssueText {
  const name = String(path.at(-1));
  return {
    rule: 'missing-field',
    message: `${formatSubject(record, path.slice(0, -1))} has no "${name}".`,
    found: 'nothing',
    expected: readDescription(field) || `a line "${name}:"`,
    fix: formatExample(name, field),
  };
}

/** A value that is there and refused. */
export function explainValue(refusal: Refusal): IssueText {
  const { issue, path, record, field } = refusal;
  const value = readValue(record.data, path);
  const base = {
    rule: 'invalid-value',
    found: formatFound(issue.code === 'invalid_key' ? path.at(-1) : value),
  };
  if (issue.code === 'custom' && issue.params) return explainRefinement(refusal, issue.message, issue.params as unknown as FieldProblem);
  if (value === null) {
    return {
      ...base,
      message: `${formatSubject(record, path)} is written without a value.`,
      found: 'nothing',
      expected: readDescription(field) || 'a value',
      fix: formatExampleLine(refusal),
    };
  }
  if (issue.code === 'invalid_value') return { ...base, ...explainWord(refusal, value, issue.values.map(String)) };
  const { problem, expected } = explainForm(issue, value, field);
  return {
    ...base,
    message: `${formatSubject(record, path)} ${problem}.`,
    expected: [expected, readDescription(field)].filter(Boolean).join('. ') || 'another value',
    fix: formatRepair(refusal, value) ?? formatExampleLine(refusal),
  };
}

/** The line with an example in place of the value, marked as one. */
function formatExampleLine({ path, record, field }: Refusal): string {
  const last = path.at(-1);
  if (typeof last === 'string') return formatExample(last, field);
  const example = readExample(field);
  return example === undefined ? 'remove this item, or write another' : markExample(formatLine(record, path, formatValue(example, true)));
}

function formatExample(name: string, field: AnySchema | undefined): string {
  const example = readExample(field);
  const line = example === undefined ? undefined : formatField(name, example);
  return line === undefined ? `write "${name}:" with ${lowerFirst(readDescription(field)) || 'a value'}` : markExample(line);
}

/** Says in the notation of YAML that what stands there is not what should be copied. */
function markExample(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return [`${first}${exampleMark}`, ...rest].join('\n');
}

/** A refinement brings its own words. */
function explainRefinement({ path, record }: Refusal, message: string, text: FieldProblem): IssueText {
  const isExample = text.fix.endsWith(exampleMark);
  const fix = isExample ? text.fix.slice(0, -exampleMark.length) : text.fix;
  const isWritten = /^[\w-]+: |\s/u.test(fix);
  const line = isWritten ? fix : formatLine(record, path, fix);
  return {
    ...text,
    message: `In ${formatPlace(record, path)}: ${message}`,
    found: formatFound(readValue(record.data, path)),
    fix: isExample ? markExample(line) : line,
  };
}

const exampleMark = '  # for example';

function explainWord(refusal: Refusal, value: unknown, words: readonly string[]): Pick<IssueText, 'message' | 'expected' | 'fix'> {
  const subject = formatSubject(refusal.record, refusal.path);
  const expected = `one of ${words.join(', ')}`;
  if (words.length === 1) {
    const name = String(refusal.path.at(-1));
    const isMeant = /^(?:yes|y|on|true)$/iu.test(String(value));
    return {
      message: `${subject} can only be ${words[0]!}.`,
      expected: `${words[0]!}, or no line "${name}:" at all`,
      fix: isMeant ? `${name}: ${words[0]!}` : `remove the line "${name}:"`,
    };
  }
  const likely = readLikelyValue(value, words);
  if (value === 'disputed' && words.includes('doubtful')) {
    return {
      message: `${subject} cannot be "disputed": that is no level, but follows from evidence for and against a claim.`,
      expected,
      fix: formatExampleLine(refusal),
    };
  }
  return {
    message: `${subject} cannot be ${formatFound(value)}.${likely ? ` Did you mean "${likely}"?` : ''}`,
    expected,
    fix: likely ? formatLine(refusal.record, refusal.path, likely) : formatExampleLine(refusal),
  };
}
