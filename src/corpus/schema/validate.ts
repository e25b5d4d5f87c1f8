/** Holds one record against its schema and turns every refusal into an issue a writer can act on. */

import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import type { RawRecord } from '../record.ts';
import { buildIssue } from '../record-issue.ts';
import { explainMissingField, explainUnknownField, explainValue, type Refusal } from './explain.ts';
import { readLikelyField } from './other-names.ts';
import { readFieldNames, readSchema, type AnySchema } from './schema-fields.ts';
import { readValue } from './yaml-notation.ts';

/** Validates the data of a record. Either the value, or every issue found in it. */
export function validateRecord<Schema extends AnySchema>(
  record: RawRecord,
  schema: Schema,
): { value: z.output<Schema> } | { issues: Issue[] } {
  const result = schema.safeParse(record.data ?? {});
  if (result.success) return { value: result.data };
  const refusals = result.error.issues.map((issue) => buildRefusal(issue, record, schema));
  const meant = new Set(refusals.flatMap(readMeantFields));
  return { issues: refusals.flatMap((refusal) => buildIssues(refusal, meant)) };
}

/** A value written short, as a source id alone, is refused where it stands and not where its long form would. */
function buildRefusal(issue: z.core.$ZodIssue, record: RawRecord, schema: AnySchema): Refusal {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const isWithin = (length: number) => typeof (readValue(record.data, path.slice(0, length)) ?? {}) === 'object';
  const length = path.findIndex((_, index) => index > 0 && !isWithin(index));
  return {
    issue,
    path: length === -1 ? path : path.slice(0, length),
    field: readSchema(schema, path),
    record,
  };
}

function buildIssues(refusal: Refusal, meant: ReadonlySet<string>): Issue[] {
  const { issue, path, record } = refusal;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => buildIssue(record, [...path, key], 'key', explainUnknownField(refusal, key)));
  }
  if (path.length > 0 && readValue(record.data, path) === undefined) {
    // A field under a mistyped name is reported once, under that name.
    return meant.has(JSON.stringify(path)) ? [] : [buildIssue(record, path, 'value', explainMissingField(refusal))];
  }
  return [buildIssue(record, path, 'value', explainValue(refusal))];
}

/** Paths of the fields that were probably meant by those that do not exist. */
function readMeantFields({ issue, path, field }: Refusal): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = readFieldNames(field);
  return issue.keys.map((key) => JSON.stringify([...path, readLikelyField(key, known)]));
}
