/** From validated data to domain values: defaults applied, dates parsed, lineage made explicit. */

import { slug } from 'github-slugger';
import { parseEdtf, type EdtfDate } from '../domain/edtf.ts';
import type { Claim, Event, Topic } from '../domain/event.ts';
import { readEvidenceKind, type Evidence, type SourceKind } from '../domain/evidence.ts';
import type { ActorId, EventId, PlaceId, PublisherId, SourceId } from '../domain/id.ts';
import type { Actor, Place } from '../domain/place.ts';
import type { Lineage, Publisher, Source } from '../domain/source.ts';
import type { ActorData, PlaceData, PublisherData } from './schema/entities.ts';
import type { EventData } from './schema/event.ts';
import type { ClaimData, EvidenceData } from './schema/evidence.ts';
import { readEdtfText } from './schema/fields.ts';
import type { SourceData } from './schema/source.ts';

/** Gives the kind of a source by its id; undefined for one that does not exist. */
type SourceKinds = (id: string) => SourceKind | undefined;

/** A topic from the word as written; its slug keeps letters of any script. */
export function buildTopic(label: string): Topic {
  return { slug: slug(label.normalize('NFC')), label };
}

export function buildEvent(id: string, data: EventData, kindOf: SourceKinds): Event {
  const sources = (data.sources ?? []).map((piece) => buildEvidence(piece, kindOf));
  const written = data.claims ?? [];
  const hasKey = written.some((claim) => claim.key === true);
  const claims = written.map((claim, index) => buildClaim(claim, hasKey ? claim.key === true : index === 0, kindOf));
  const whole: Claim = {
    id: 'event',
    statement: data.summary,
    confidence: data.confidence,
    type: 'fact',
    key: true,
    evidence: sources,
  };
  return {
    id: id as EventId,
    title: data.title,
    date: readDate(data.date),
    dateNote: data.dateNote,
    summary: data.summary,
    confidence: data.confidence,
    places: (data.places ?? []) as PlaceId[],
    actors: (data.actors ?? []) as ActorId[],
    topics: (data.topics ?? []).map(buildTopic),
    sources,
    claims: claims.length > 0 ? claims : [whole],
    hasOwnClaims: claims.length > 0,
    assessments: data.assessments ?? [],
    corrections: (data.corrections ?? []).map((one) => ({ ...one, fields: one.fields ?? [] })),
    related: (data.related ?? []).map((one) => ({
      event: one.event as EventId,
      relation: one.relation,
    })),
    observedAt: data.observedAt,
    added: data.added,
    status: data.status ?? 'published',
    replaces: data.replaces ?? [],
    overrides: data.overrides,
  };
}

export function buildSource(id: string, data: SourceData): Source {
  const lineage: Lineage = data.primary
    ? { kind: 'primary' }
    : data.derivedFrom
      ? { kind: 'derived', from: data.derivedFrom as SourceId[] }
      : { kind: 'unknown' };
  return {
    id: id as SourceId,
    title: data.title,
    kind: data.kind ?? 'web-page',
    publisher: data.publisher as PublisherId | undefined,
    hostedBy: data.hostedBy as PublisherId | undefined,
    authors: data.authors ?? [],
    published: data.published === undefined ? undefined : readDate(data.published),
    publishedNote: data.publishedNote,
    accessed: data.accessed,
    url: data.url,
    archives: data.archives ?? [],
    language: data.language,
    reliability: data.reliability ?? 'F',
    reliabilityReason: data.reliabilityReason,
    lineage,
    seenThrough: data.seenThrough as SourceId | undefined,
    capture: data.capture,
    warning: data.warning,
  };
}

export function buildPublisher(id: string, data: PublisherData): Publisher {
  return {
    ...data,
    id: id as PublisherId,
    aliases: data.aliases ?? [],
    identifiers: data.identifiers ?? {},
  };
}

export function buildPlace(id: string, data: PlaceData): Place {
  return {
    ...data,
    id: id as PlaceId,
    aliases: data.aliases ?? [],
    identifiers: data.identifiers ?? {},
    within: data.within as PlaceId | undefined,
  };
}

export function buildActor(id: string, data: ActorData): Actor {
  return {
    ...data,
    id: id as ActorId,
    aliases: data.aliases ?? [],
    identifiers: data.identifiers ?? {},
    memberOf: (data.memberOf ?? []) as ActorId[],
  };
}

function buildClaim(data: ClaimData, key: boolean, kindOf: SourceKinds): Claim {
  return {
    id: data.id,
    statement: data.statement,
    confidence: data.confidence,
    type: data.type ?? 'fact',
    key,
    evidence: (data.evidence ?? []).map((piece) => buildEvidence(piece, kindOf)),
  };
}

function buildEvidence(data: EvidenceData, kindOf: SourceKinds): Evidence {
  return {
    source: data.source as SourceId,
    kind: data.kind ?? readEvidenceKind(kindOf(data.source)),
    stance: data.stance ?? 'supports',
    locator: data.locator,
    passage: data.passage,
    note: data.note,
  };
}

/** The schema has accepted the text, so a failure here is a fault of the program, not of the record. */
function readDate(value: string | number): EdtfDate {
  const parsed = parseEdtf(readEdtfText(value));
  if (!parsed.ok) throw new Error(`The schema accepted a date that does not parse: ${String(value)}`);
  return parsed.date;
}
