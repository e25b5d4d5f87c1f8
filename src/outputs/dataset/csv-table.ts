/** One CSV table: its columns are declared once, for the file and for its description alike. */

import { stringify } from 'csv-stringify/sync';
import type { PartedText } from '../parted-text.ts';
import { formatClean } from '../text.ts';

/** Frictionless Table Schema types that are used here; `array` and `object` are JSON in a cell. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What a cell says, as a sentence. */
  readonly description: string;
  readonly required?: true;
  /** Closed set of values, where there is one. */
  readonly values?: readonly string[];
  /** Undefined, null and an empty list are an empty cell. */
  read(row: Row): unknown;
}

/**
 * CSV by RFC 4180: UTF-8 without a byte order mark, CRLF, every cell in quotation marks. A text cell that a spreadsheet
 * could take for a formula (it begins, after any white space, with `=`, `+`, `-`, `@`, a tab or a line end) gets an
 * apostrophe in front; so does one that begins with an apostrophe, so that one apostrophe can always be taken off again.
 */
export function* formatCsv<Row>(columns: readonly Column<Row>[], rows: readonly TableRow<Row>[]): PartedText {
  yield formatRow(columns.map(({ name }) => name));
  for (const { name, read } of rows)
    yield {
      name,
      make: () => {
        const row = read();
        return formatRow(columns.map((column) => formatCell(column.type, column.read(row))));
      },
    };
}

/** A row of a table, read when it is written; its name is that of no other row. */
export interface TableRow<Row> {
  readonly name: string;
  readonly read: () => Row;
}

function formatRow(cells: readonly string[]): string {
  return stringify([cells], { quoted: true, quoted_empty: true, record_delimiter: 'windows' });
}

/** Table Schema (Frictionless) of the columns. */
export function buildTableSchema<Row>(columns: readonly Column<Row>[], foreignKeys: readonly ForeignKey[] = []) {
  return {
    fields: columns.map(({ name, type, description, required, values }) => ({
      name,
      type,
      description,
      ...(type === 'date' ? { format: 'default' } : {}),
      ...(required || values
        ? {
            constraints: {
              ...(required ? { required: true } : {}),
              ...(values ? { enum: values } : {}),
            },
          }
        : {}),
    })),
    primaryKey: ['id'],
    missingValues: [''],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

function formatCell(type: ColumnType, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (type === 'array' || type === 'object') {
    return Array.isArray(value) && value.length === 0 ? '' : JSON.stringify(value);
  }
  const text = formatClean(String(value));
  return type === 'string' && /^\s*[=+\-@'\t\n]/u.test(text) ? `'${text}` : text;
}
