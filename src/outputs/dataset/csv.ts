/** The record as CSV tables that refer to one another by id, and the Frictionless data package that describes them. */

import type { Event } from '../../domain/event.ts';
import { buildFullRecordSet, buildRecordSet, readExported } from '../record/record-set.ts';
import { buildSourceJudgement } from '../record/source-record.ts';
import type { SourceId } from '../../domain/id.ts';
import type { OutputContext } from '../output-context.ts';
import { formatJson } from '../text.ts';
import { buildTableSchema, formatCsv, type Column, type ForeignKey } from './csv-table.ts';
import { eventColumns, type EventRow } from './event-columns.ts';
import { buildHeader } from './header.ts';
import { buildExportedEvent } from './json.ts';
import { actorColumns, placeColumns, publisherColumns, sourceColumns } from './record-columns.ts';

/** The tables, by the name of their file without extension. */
export const csvTables = ['events', 'sources', 'publishers', 'places', 'actors'] as const;
export type CsvTable = (typeof csvTables)[number];

/** `/data/<table>.csv`; events in timeline order, all else by id. */
export function formatTable(context: OutputContext, table: CsvTable): string {
  const { sources, publishers, places, actors } = buildFullRecordSet(context);
  if (table === 'events')
    return formatCsv(
      eventColumns,
      readExported(context).map((event) => buildEventRow(context, event)),
    );
  if (table === 'publishers') return formatCsv(publisherColumns, publishers);
  if (table === 'places') return formatCsv(placeColumns, places);
  if (table === 'actors') return formatCsv(actorColumns, actors);
  const rows = sources.map((source) => ({
    ...source,
    computed: buildSourceJudgement(context, context.corpus.sources.get(source.id as SourceId)!),
  }));
  return formatCsv(sourceColumns, rows);
}

/**
 * `/data/datapackage.json` (Frictionless Data Package): every CSV table with its columns, and its size and digest.
 *
 * @param read gives the text of a table, so that what is described is what is published
 */
export function formatDataPackage(context: OutputContext, read: (table: CsvTable) => string): string {
  const header = buildHeader(context);
  const { publication } = context;
  return formatJson({
    profile: 'tabular-data-package',
    name: header.format,
    title: header.title,
    description: header.description,
    homepage: header.url,
    version: header.version,
    digest: `sha256:${header.digest}`,
    generator: header.generator,
    licenses: [{ name: header.licence, path: header.licenceUrl, title: header.licence }],
    contributors: publication.editors.map(({ name, url, email }) => ({
      title: name,
      role: 'maintainer',
      path: url,
      email,
    })),
    resources: csvTables.map((table) => ({
      name: table,
      path: `${table}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(read(table)).length,
      hash: `sha256:${context.digest(read(table))}`,
      dialect: {
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: buildTableSchema<never>(columnsOf[table] as readonly Column<never>[], foreignKeys[table]),
    })),
  });
}

const columnsOf = {
  events: eventColumns,
  sources: sourceColumns,
  publishers: publisherColumns,
  places: placeColumns,
  actors: actorColumns,
};

const foreignKeys: Readonly<Record<CsvTable, readonly ForeignKey[]>> = {
  events: [],
  sources: [
    { fields: 'publisher', reference: { resource: 'publishers', fields: 'id' } },
    { fields: 'hosted_by', reference: { resource: 'publishers', fields: 'id' } },
    { fields: 'seen_through', reference: { resource: '', fields: 'id' } },
  ],
  publishers: [],
  places: [{ fields: 'within', reference: { resource: '', fields: 'id' } }],
  actors: [],
};

function buildEventRow(context: OutputContext, event: Event): EventRow {
  const { places, actors } = context.corpus;
  const placed = event.places.flatMap((id) => places.get(id) ?? []);
  const cited = new Set([...event.claims.flatMap(({ evidence }) => evidence), ...event.sources].map(({ source }) => source as string));
  return {
    event: buildExportedEvent(context, event),
    placeNames: placed.map(({ name }) => name),
    actorNames: event.actors.flatMap((id) => actors.get(id)?.name ?? []),
    position: placed.find(({ lat }) => lat !== undefined),
    citedSources: buildRecordSet(context, event)
      .sources.filter(({ id }) => cited.has(id))
      .map(({ id, title, url, archives }) => ({
        id,
        title,
        url,
        archives: archives.map((copy) => copy.url),
      })),
  };
}
