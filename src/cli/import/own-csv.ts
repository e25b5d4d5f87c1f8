/** The CSV tables of a site like this one, told apart by their columns. */

import type { RecordKind } from '../../domain/id.ts';
import type { SourceKind } from '../../domain/evidence.ts';
import { buildLoss, joinResults, UnreadableFile, type ImportResult } from './draft.ts';
import { buildOwnDraft, type KindsById, type Plain } from './own-record.ts';

/** A row as the parser gives it: column to cell. */
export type CsvRow = Readonly<Record<string, string>>;

/** Columns that a table of the kind has and no other. */
const marks: readonly (readonly [kind: RecordKind, columns: readonly string[]])[] = [
  ['event', ['id', 'date', 'confidence', 'claims', 'claim_judgements']],
  ['source', ['id', 'reliability', 'derived_from', 'seen_through']],
  ['publisher', ['id', 'name', 'state_affiliation']],
  ['place', ['id', 'name', 'precision_km', 'within']],
  ['actor', ['id', 'name', 'member_of']],
];

/** Columns that are worked out of others, or spelt otherwise than by changing `a_b` to `aB`. */
const computed = new Set(
  `url date_text date_precision date_uncertain date_approximate possible_from possible_to certain_from certain_to credibility supported disputed
  source_count origin_count first_reported place_names latitude longitude precision_km actor_names claim_judgements cited_sources changed digest`.split(
    /\s+/u,
  ),
);
const computedOfSources = new Set(['page', 'published_text', 'grade', 'cited_by']);
const renamed: Readonly<Record<string, string>> = { latitude: 'lat', longitude: 'lon' };

const jsonColumns = new Set(
  `places actors topics sources claims assessments corrections related replaces overrides authors archives derived_from capture aliases identifiers
  member_of`.split(/\s+/u),
);
const numberColumns = new Set(['latitude', 'longitude', 'precision_km']);

/** The kind of record a table holds; undefined for a table from elsewhere. */
export function readTableKind(columns: readonly string[]): RecordKind | undefined {
  return marks.find(([, needed]) => needed.every((name) => columns.includes(name)))?.[0];
}

/** Kinds of the sources in a table of sources, for the evidence of a table of events. */
export function readSourceKinds(rows: readonly CsvRow[]): KindsById {
  return new Map(rows.map((row) => [row['id'] ?? '', (row['kind'] || undefined) as SourceKind | undefined]));
}

export function readOwnCsv(kind: RecordKind, rows: readonly CsvRow[], kinds: KindsById): ImportResult {
  return joinResults(
    rows.map((row, index) => {
      const where = `row ${index + 2}`;
      const result = buildOwnDraft(kind, buildPlain(kind, row, where), where, kinds);
      return {
        ...result,
        losses: result.losses.map((loss) => (loss.field === 'id' ? buildLoss(where, 'id', loss.value, loss.reason) : loss)),
      };
    }),
  );
}

function buildPlain(kind: RecordKind, row: CsvRow, where: string): Plain {
  const skipped = kind === 'event' ? computed : kind === 'source' ? computedOfSources : new Set<string>();
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column, cell]) => !skipped.has(column) && cell !== '')
      .map(([column, cell]) => [
        renamed[column] ?? column.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()),
        readCell(column, cell, where),
      ]),
  );
}

function readCell(column: string, cell: string, where: string): unknown {
  if (numberColumns.has(column)) return Number(cell);
  if (column === 'primary') return cell === 'true' ? true : undefined;
  if (!jsonColumns.has(column)) return cell.startsWith("'") ? cell.slice(1) : cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    throw new UnreadableFile(`The cell "${column}" in ${where} should hold JSON and does not: ${cell.slice(0, 60)}`);
  }
}
