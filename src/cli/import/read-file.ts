/** From the text of files to drafts: told apart by what they say, never by what they are called. */

import { parse } from 'csv-parse/sync';
import { buildLoss, joinResults, UnreadableFile, type ImportResult } from './draft.ts';
import { buildForeignEvent } from './foreign-event.ts';
import { buildForeignFields } from './foreign-fields.ts';
import { readOwnCsv, readSourceKinds, readTableKind, type CsvRow } from './own-csv.ts';
import { isOwnJson, readOwnJson } from './own-json.ts';
import type { Plain } from './own-record.ts';
import { readTimelineJs } from './timelinejs.ts';

/** The forms `--from` names. */
export const importForms = ['csv', 'timelinejs', 'json'] as const;
export type ImportForm = (typeof importForms)[number];

/**
 * Reads files of one form; several are read as one, so that tables that name one another come in together.
 *
 * @throws {@link UnreadableFile} for a file that is not of this form
 */
export function readImport(form: ImportForm, texts: readonly string[]): ImportResult {
  if (form === 'csv') return readTables(texts.map(readRows));
  const values = texts.flatMap((text) => readJson(text, form === 'json'));
  if (form === 'timelinejs') return joinResults(values.map(readTimelineJs));
  const own = values.filter(isOwnJson);
  const others = values.filter((value) => !isOwnJson(value));
  return joinResults([...(own.length > 0 ? [readOwnJson(own)] : []), ...(others.length > 0 ? [readLists(others)] : [])]);
}

function readTables(tables: readonly { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] }[]): ImportResult {
  const kinds = new Map(
    tables.filter(({ columns }) => readTableKind(columns) === 'source').flatMap(({ rows }) => [...readSourceKinds(rows)]),
  );
  const taken = new Set<string>();
  return joinResults(
    tables.flatMap(({ columns, rows }) => {
      const kind = readTableKind(columns);
      if (kind !== undefined) return [readOwnCsv(kind, rows, kinds)];
      return rows.map((row, index) => buildForeignEvent(buildForeignFields(row, `row ${index + 2}`), taken));
    }),
  );
}

function readRows(text: string): { columns: readonly string[]; rows: readonly CsvRow[] } {
  try {
    const [columns = [], ...rows] = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as string[][];
    return {
      columns,
      rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [columns[index] ?? `column ${index + 1}`, cell]))),
    };
  } catch (error) {
    throw new UnreadableFile(`This is not CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One value, or of NDJSON one for each line. */
function readJson(text: string, mayHaveLines: boolean): readonly unknown[] {
  const plain = text.replace(/^\ufeff/u, '');
  try {
    return [JSON.parse(plain) as unknown];
  } catch (error) {
    const lines = plain.split('\n').filter((line) => line.trim() !== '');
    if (!mayHaveLines || lines.length < 2 || !lines[0]!.trim().startsWith('{'))
      throw new UnreadableFile(`This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new UnreadableFile(`Line ${index + 1} is not JSON: ${line.slice(0, 60)}`);
      }
    });
  }
}

/** Lists of objects, or the first list that an object holds. */
function readLists(values: readonly unknown[]): ImportResult {
  const taken = new Set<string>();
  const objects = values.flatMap((value) => {
    if (Array.isArray(value)) return value as unknown[];
    const list = Object.values((value ?? {}) as Plain).find((one) => Array.isArray(one) && one.some((item) => typeof item === 'object'));
    return (list as unknown[] | undefined) ?? [value];
  });
  return joinResults(
    objects.map((one, index) => {
      const where = `event ${index + 1}`;
      if (typeof one === 'object' && one !== null && !Array.isArray(one))
        return buildForeignEvent(buildForeignFields(one as Plain, where), taken);
      return {
        drafts: [],
        losses: [buildLoss(where, 'value', one, 'It is no object with fields, so it was left out.')],
      };
    }),
  );
}
