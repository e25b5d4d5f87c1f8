/** Sources, publishers, places and actors as data, under the names of the record. */

import type { Actor, Place } from '../../domain/place.ts';
import type { Publisher, Reliability, Source } from '../../domain/source.ts';
import type { OutputContext } from '../output-context.ts';
import { buildDateRecord, type DateRecord } from './event-judgement.ts';
import { readAccount } from './event-record.ts';

/** Valid by the published JSON Schema of a source. `derivedFrom`, or `primary: true`; neither means not known. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: Source['kind'];
  readonly publisher?: string;
  readonly hostedBy?: string;
  readonly authors: readonly string[];
  /** EDTF, as written. */
  readonly published?: string;
  readonly publishedNote?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly archives: Source['archives'];
  readonly language?: string;
  readonly reliability: Reliability;
  readonly reliabilityReason?: string;
  readonly derivedFrom?: readonly string[];
  readonly primary?: true;
  readonly seenThrough?: string;
  readonly capture?: Source['capture'];
  readonly warning?: string;
  readonly body?: string;
  readonly account?: string;
}

export interface SourceJudgement {
  readonly url: string;
  readonly published: DateRecord | null;
  /** Grade after `seenThrough`. */
  readonly grade: Reliability;
  readonly lineage: Source['lineage']['kind'];
  /** Published events that cite it, by id. */
  readonly citedBy: readonly string[];
}

/** `withNotes`: whether the text below the fields is in it. */
export function buildSourceRecord(context: OutputContext, source: Source, { withNotes }: { readonly withNotes: boolean }): SourceRecord {
  const { lineage } = source;
  return {
    id: source.id,
    title: source.title,
    kind: source.kind,
    publisher: source.publisher,
    hostedBy: source.hostedBy,
    authors: source.authors,
    published: source.published?.edtf,
    publishedNote: source.publishedNote,
    accessed: source.accessed,
    url: source.url,
    archives: source.archives,
    language: source.language,
    reliability: source.reliability,
    reliabilityReason: source.reliabilityReason,
    derivedFrom: lineage.kind === 'derived' ? lineage.from : undefined,
    primary: lineage.kind === 'primary' ? true : undefined,
    seenThrough: source.seenThrough,
    capture: source.capture,
    warning: source.warning,
    ...(withNotes ? readAccount(context.corpus.records.get(`source/${source.id}`)?.body) : {}),
  };
}

/** What the rules make of a source whoever cites it. */
export function buildSourceGrade(context: OutputContext, source: Source): Omit<SourceJudgement, 'citedBy'> {
  return {
    url: context.absolute(`/sources/${source.id}/`),
    published: source.published ? buildDateRecord(context, source.published) : null,
    grade: context.corpus.provenance.grades.get(source.id) ?? source.reliability,
    lineage: source.lineage.kind,
  };
}

export function buildSourceJudgement(context: OutputContext, source: Source): SourceJudgement {
  return {
    ...buildSourceGrade(context, source),
    citedBy: (context.index.eventsBySource.get(source.id) ?? []).map(({ id }) => id),
  };
}

/** A publisher, valid by its JSON Schema. */
export function buildPublisherRecord({ id, name, aliases, description, identifiers, url, kind, country, stateAffiliation }: Publisher) {
  return { id, name, aliases, description, identifiers, url, kind, country, stateAffiliation };
}

/** A place, valid by its JSON Schema; WGS 84 degrees, `precisionKm` a radius. */
export function buildPlaceRecord({ id, name, aliases, description, identifiers, lat, lon, precisionKm, within, kind }: Place) {
  return { id, name, aliases, description, identifiers, lat, lon, precisionKm, within, kind };
}

/** An actor, valid by its JSON Schema. */
export function buildActorRecord({ id, name, aliases, description, identifiers, type, flag, memberOf }: Actor) {
  return { id, name, aliases, description, identifiers, type, flag, memberOf };
}
