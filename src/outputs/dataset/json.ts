/** The record as JSON: whole, as its sources alone, as one event, and one event to a line. */

import type { Event } from '../../domain/event.ts';
import type { SourceId } from '../../domain/id.ts';
import { buildEventJudgement, type EventJudgement } from '../record/event-judgement.ts';
import { buildEventRecord, type EventRecord } from '../record/event-record.ts';
import { buildFullRecordSet, buildFullSource, buildRecordSet, readEventParts, readExported, readSourceIds } from '../record/record-set.ts';
import { buildEventRevision } from '../record/revision.ts';
import { buildSourceGrade, buildSourceJudgement } from '../record/source-record.ts';
import { buildHeader, dataFormat } from './header.ts';
import { formatJsonParts, JsonList } from '../json-parts.ts';
import type { OutputContext } from '../output-context.ts';
import type { PartedText } from '../parted-text.ts';
import { formatJson } from '../text.ts';

/** An exported event: the fields of the record, and under `computed` what the rules make of them. */
export interface ExportedEvent extends EventRecord {
  readonly computed: EventJudgement & { readonly version: string; readonly digest: string };
}

export function buildExportedEvent(context: OutputContext, event: Event): ExportedEvent {
  return {
    ...buildEventRecord(context, event),
    computed: { ...buildEventJudgement(context, event), ...buildEventRevision(context, event) },
  };
}

/** `/data/events.json`: the header, all events in timeline order, and every record they name. */
export function formatEventsJson(context: OutputContext): PartedText {
  return formatJsonParts({
    ...buildHeader(context),
    schema: context.absolute('/data/schema/event.json'),
    counts: readCounts(context),
    events: new JsonList(readEventParts(context).map(({ name, read }) => ({ name, build: () => [buildExportedEvent(context, read())] }))),
    ...buildFullRecordSet(context),
    sources: buildSourceList(context),
  });
}

/** `/data/events.ndjson`: one event to a line, each with every record it leans on, so that a line stands alone. */
export function formatEventsNdjson(context: OutputContext): PartedText {
  return readEventParts(context).map(({ name, read }) => ({ name, make: () => formatLine(context, read()) }));
}

function formatLine(context: OutputContext, event: Event): string {
  const line = {
    format: dataFormat.name,
    formatVersion: dataFormat.version,
    licence: context.publication.licence,
    ...buildExportedEvent(context, event),
    records: buildEventRecords(context, event),
  };
  return `${JSON.stringify(line)}\n`;
}

/** `/events/<id>/index.json`: one event and every record it leans on. */
export function formatEventJson(context: OutputContext, event: Event): string {
  return formatJson({
    ...buildHeader(context, buildEventRevision(context, event)),
    schema: context.absolute('/data/schema/event.json'),
    event: buildExportedEvent(context, event),
    records: buildEventRecords(context, event),
  });
}

/** `/data/sources.json`: all sources with their publishers. */
export function formatSourcesJson(context: OutputContext): PartedText {
  const { publishers } = buildFullRecordSet(context);
  const sources = buildSourceList(context);
  return formatJsonParts({
    ...buildHeader(context),
    schema: context.absolute('/data/schema/source.json'),
    counts: { sources: sources.items.length, publishers: publishers.length },
    sources,
    publishers,
  });
}

/** All sources by id, with what the rules make of them; apart from events, whose ids are names of parts too. */
function buildSourceList(context: OutputContext): JsonList {
  return new JsonList(
    readSourceIds(context).map((id) => ({
      name: `source/${id}`,
      build: () => [{ ...buildFullSource(context, id), computed: buildSourceJudgement(context, context.corpus.sources.get(id)!) }],
    })),
  );
}

/** The set of one event; which other events cite its sources is no part of it. */
function buildEventRecords(context: OutputContext, event: Event) {
  const set = buildRecordSet(context, event);
  const readSource = (id: string) => context.corpus.sources.get(id as SourceId)!;
  return {
    ...set,
    sources: set.sources.map((record) => ({ ...record, computed: buildSourceGrade(context, readSource(record.id)) })),
  };
}

function readCounts(context: OutputContext) {
  const { sources, publishers, places, actors } = context.corpus;
  return {
    events: readExported(context).length,
    sources: sources.size,
    publishers: publishers.size,
    places: places.size,
    actors: actors.size,
  };
}
