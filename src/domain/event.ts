/** Events and the claims they are made of. */

import { compareDates, type EdtfDate } from './edtf.ts';
import type { Level } from './confidence.ts';
import type { Correction } from './correction.ts';
import type { ClaimType, Evidence } from './evidence.ts';
import { compareIds, type ActorId, type EventId, type PlaceId, type SourceId } from './id.ts';

/** A checkable statement. An event without claims is its own single claim, see {@link Event.claims}. */
export interface Claim {
  /** Unique within its event; used as the anchor `claim-<id>`. */
  readonly id: string;
  readonly statement: string;
  readonly confidence: Level;
  readonly type: ClaimType;
  /** The event may not state more than its weakest key claim. */
  readonly key: boolean;
  readonly evidence: readonly Evidence[];
}

/** A dated judgement of the editors: the level stated from that day, and why. */
export interface Assessment {
  /** ISO day. */
  readonly date: string;
  readonly confidence: Level;
  readonly reason: string;
}

/** How one event stands to another, and how the other then stands to it. */
export const relations = {
  follows: { inverse: 'precedes' },
  precedes: { inverse: 'follows' },
  'part-of': { inverse: 'has-part' },
  contradicts: { inverse: 'contradicts' },
  corroborates: { inverse: 'corroborates' },
  updates: { inverse: 'updated-by' },
  'same-vessel': { inverse: 'same-vessel' },
  context: { inverse: 'context' },
} as const;
export type Relation = keyof typeof relations;
export type InverseRelation = (typeof relations)[Relation]['inverse'];

export interface RelatedEvent {
  readonly event: EventId;
  readonly relation: Relation;
}

/** `published`: shown. `draft`: never built for production. `checking`: a stub that says what is being checked.
 * `retracted`: the page stays and says why. */
export const statuses = ['published', 'draft', 'checking', 'retracted'] as const;
export type Status = (typeof statuses)[number];

/** A topic as written and the slug that is its identity. */
export interface Topic {
  readonly slug: string;
  readonly label: string;
}

/** Editors state a level above what the evidence supports; every reader is shown why and by whom. */
export interface Override {
  readonly reason: string;
  readonly by: string;
}

export interface Event {
  readonly id: EventId;
  readonly title: string;
  readonly date: EdtfDate;
  readonly dateNote?: string;
  readonly summary: string;
  readonly confidence: Level;
  readonly places: readonly PlaceId[];
  readonly actors: readonly ActorId[];
  readonly topics: readonly Topic[];
  /** Evidence for the event as a whole. */
  readonly sources: readonly Evidence[];
  /** Never empty: an event written without claims has one, with its summary as statement and its sources as evidence. */
  readonly claims: readonly Claim[];
  /** Whether the record writes the claims out, or the event is its own single claim. */
  readonly hasOwnClaims: boolean;
  readonly assessments: readonly Assessment[];
  readonly corrections: readonly Correction[];
  readonly related: readonly RelatedEvent[];
  /** ISO 8601 with offset, to the minute or second, as given by the source. */
  readonly observedAt?: string;
  /** ISO day on which the event entered the record. */
  readonly added?: string;
  readonly status: Status;
  /** Ids merged into this event; their addresses keep working. */
  readonly replaces: readonly string[];
  readonly overrides?: Override;
}

/** Timeline order: earliest possible day, then precision, then id. The same everywhere, in every locale. */
export function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || compareIds(a.id, b.id);
}

/** All evidence of an event, the claims' first, each source at most once per claim as written. */
export function readEvidence(event: Event): readonly Evidence[] {
  return event.hasOwnClaims ? [...event.claims.flatMap((claim) => claim.evidence), ...event.sources] : event.sources;
}

/** The sources an event cites, each once, in the order of first citation. */
export function readCitedSources(event: Event): readonly SourceId[] {
  return [...new Set(readEvidence(event).map((evidence) => evidence.source))];
}
