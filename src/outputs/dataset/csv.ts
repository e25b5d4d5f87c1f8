/** The record as CSV tables that refer to one another by id, and the Frictionless data package that describes them. */

import type { Event } from '../../domain/event.ts';
import type { FileFacts } from '../file-facts.ts';
import type { PartedText } from '../parted-text.ts';
import { buildFullSource, buildRecordSet, readEventParts } from '../record/record-set.ts';
import { buildActorRecord, buildPlaceRecord, buildPublisherRecord, buildSourceJudgement } from '../record/source-record.ts';
import { compareIds, type SourceId } from '../../domain/id.ts';
import type { OutputContext } from '../output-context.ts';
import { formatJson } from '../text.ts';
import { buildTableSchema, formatCsv, type Column, type ForeignKey, type TableRow } from './csv-table.ts';
import { eventColumns, type EventRow } from './event-columns.ts';
import { buildHeader } from './header.ts';
import { buildExportedEvent } from './json.ts';
import { actorColumns, placeColumns, publisherColumns, sourceColumns, type SourceRow } from './record-columns.ts';

/** The tables, by the name of their file without extension. */
export const csvTables = ['events', 'sources', 'publishers', 'places', 'actors'] as const;
export type CsvTable = (typeof csvTables)[number];

/** `/data/<table>.csv`; events in timeline order, all else by id. */
export function formatTable(context: OutputContext, table: CsvTable): PartedText {
  if (table === 'events')
    return formatCsv(
      eventColumns,
      readEventParts(context).map(({ name, read }) => ({ name, read: () => buildEventRow(context, read()) })),
    );
  const { sources, publishers, places, actors } = context.corpus;
  if (table === 'sources')
    return formatCsv(
      sourceColumns,
      buildRows(sources, (id) => buildSourceRow(context, id)),
    );
  if (table === 'publishers')
    return formatCsv(
      publisherColumns,
      buildRows(publishers, (id) => buildPublisherRecord(publishers.get(id)!)),
    );
  if (table === 'places')
    return formatCsv(
      placeColumns,
      buildRows(places, (id) => buildPlaceRecord(places.get(id)!)),
    );
  return formatCsv(
    actorColumns,
    buildRows(actors, (id) => buildActorRecord(actors.get(id)!)),
  );
}

/** By id. Each row reads its record when it is made, so that the record counts among what it is made of. */
function buildRows<Id extends string, Row>(records: ReadonlyMap<Id, unknown>, build: (id: Id) => Row): readonly TableRow<Row>[] {
  return [...records.keys()].sort(compareIds).map((id) => ({ name: id, read: () => build(id) }));
}

function buildSourceRow(context: OutputContext, id: SourceId): SourceRow {
  return { ...buildFullSource(context, id), computed: buildSourceJudgement(context, context.corpus.sources.get(id)!) };
}

/**
 * `/data/datapackage.json` (Frictionless Data Package): every CSV table with its columns, and its size and digest.
 *
 * @param read gives size and digest of a table as it is published
 */
export function formatDataPackage(context: OutputContext, read: (table: CsvTable) => FileFacts): string {
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
      bytes: read(table).bytes,
      hash: `sha256:${read(table).sha256}`,
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
