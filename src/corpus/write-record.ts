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

/** The lines of a field, `indent` spaces from the margin. Maps within lists get lines of their own, so that they can be read. */
function formatLines(name: string, value: unknown, indent = 0): string {
  const margin = ' '.repeat(indent);
  if (Array.isArray(value) && value.some(isMap)) {
    return [`${margin}${name}:`, ...value.map((one) => formatItem(one, indent + 2))].join('\n');
  }
  const line = `${margin}${name}: ${formatValue(value)}`;
  if (line.length <= width) return line;
  if (Array.isArray(value)) return [`${margin}${name}:`, ...value.map((one) => `${margin}  - ${formatValue(one)}`)].join('\n');
  // Folding keeps words and single spaces only, so any other text stays in quotation marks.
  if (typeof value !== 'string' || /\s{2}|[^\S ]|^\s|\s$/u.test(value)) return line;
  return [`${margin}${name}: >-`, ...foldText(value, indent + 2)].join('\n');
}

/** An item of a list: its dash, and the fields of a map below one another. */
function formatItem(item: unknown, indent: number): string {
  const dash = `${' '.repeat(indent)}- `;
  if (!isMap(item) || Object.keys(item).length === 0) return `${dash}${formatValue(item)}`;
  const fields = Object.entries(item).map(([name, value]) => formatLines(name, value, indent + 2));
  return `${dash}${fields.join('\n').slice(dash.length)}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function foldText(text: string, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length + 1 > width) {
      lines.push(margin + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, margin + line];
}
