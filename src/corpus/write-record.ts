/** A new record as a contributor would have written it: fields in the order of the schema, quoted only where needed. */

import type { RecordKind } from '../domain/id.ts';
import type { Issue } from './issue.ts';
import type { RawRecord } from './record.ts';
import { actorSchema, placeSchema, publisherSchema } from './schema/entities.ts';
import { eventSchema } from './schema/event.ts';
import { readFieldNames, readRequiredNames, type AnySchema } from './schema/schema-fields.ts';
import { sourceSchema } from './schema/source.ts';
import { validateRecord } from './schema/validate.ts';
import { formatValue } from './schema/yaml-notation.ts';

/** Fields of a record by their names. */
export type RecordFields = Readonly<Record<string, unknown>>;

const schemas: Readonly<Record<RecordKind, AnySchema>> = {
  event: eventSchema,
  source: sourceSchema,
  publisher: publisherSchema,
  place: placeSchema,
  actor: actorSchema,
};

/** Longest line, in characters; longer text is folded. */
const width = 110;

/** The text of a new file. Fields without a value and empty lists are left out; fields the schema does not know come last. */
export function formatRecord(kind: RecordKind, fields: RecordFields): string {
  const known = readFieldNames(schemas[kind]);
  const names = [...known, ...Object.keys(fields).filter((name) => !known.includes(name))];
  const lines = names.flatMap((name) => {
    const value = fields[name];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [formatLines(name, value)];
  });
  const yaml = `${lines.join('\n')}\n`;
  return kind === 'event' || kind === 'source' ? `---\n${yaml}---\n` : yaml;
}

/** Names of the fields that a record of this kind cannot do without. */
export function readRequiredFields(kind: RecordKind): readonly string[] {
  return readRequiredNames(schemas[kind]);
}

/** What is wrong with one field of a new record, whatever the others hold; undefined where nothing is. */
export function readFieldIssue(kind: RecordKind, name: string, value: unknown): Issue | undefined {
  const record: RawRecord = {
    kind,
    id: 'new',
    file: 'new',
    data: { [name]: value },
    body: null,
    locate: (path) => ({ line: path[0] === name ? 1 : 2, column: 1 }),
  };
  const result = validateRecord(record, schemas[kind]);
  return 'issues' in result ? result.issues.find(({ line }) => line === 1) : undefined;
}

function formatLines(name: string, value: unknown): string {
  const line = `${name}: ${formatValue(value)}`;
  if (line.length <= width) return line;
  if (Array.isArray(value)) return [`${name}:`, ...value.map((one) => `  - ${formatValue(one)}`)].join('\n');
  // Folding keeps words and single spaces only, so any other text stays in quotation marks.
  if (typeof value !== 'string' || /\s{2}|[^\S ]|^\s|\s$/u.test(value)) return line;
  return [`${name}: >-`, ...foldText(value)].join('\n');
}

function foldText(text: string): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
