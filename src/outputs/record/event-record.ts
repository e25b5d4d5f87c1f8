/** An event as data: the fields of the record under their own names, every default written out. */

import type { Level } from '../../domain/confidence.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Assessment, Claim, Event, Override, RelatedEvent, Status } from '../../domain/event.ts';
import type { ClaimType, Evidence } from '../../domain/evidence.ts';
import type { OutputContext } from '../output-context.ts';

/** A claim as the record writes it. */
export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  readonly confidence: Level;
  readonly type: ClaimType;
  readonly key: boolean;
  readonly evidence: readonly Evidence[];
}

/** Valid by the published JSON Schema of an event, which has the same fields. */
export interface EventRecord {
  readonly id: string;
  readonly title: string;
  /** EDTF, as written. */
  readonly date: string;
  readonly dateNote?: string;
  readonly observedAt?: string;
  readonly summary: string;
  readonly confidence: Level;
  readonly status: Status;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  /** Evidence for the event as a whole. */
  readonly sources: readonly Evidence[];
  /** Absent where the event is its own single claim. */
  readonly claims?: readonly ClaimRecord[];
  readonly assessments: readonly Assessment[];
  readonly corrections: readonly Correction[];
  readonly related: readonly RelatedEvent[];
  readonly added?: string;
  readonly replaces: readonly string[];
  readonly overrides?: Override;
  /** The account as it is written: CommonMark with the components of the record. Absent where it is not kept. */
  readonly body?: string;
  /** The words of the account without marks, paragraphs apart by a line feed. Absent where there is none. */
  readonly account?: string;
}

/** What of an account can be exported: its words, and its Markdown where the reader keeps it. */
export interface AccountSource {
  readonly text: string;
  readonly markdown?: string;
}

export function buildEventRecord(context: OutputContext, event: Event): EventRecord {
  return {
    id: event.id,
    title: event.title,
    date: event.date.edtf,
    dateNote: event.dateNote,
    observedAt: event.observedAt,
    summary: event.summary,
    confidence: event.confidence,
    status: event.status,
    places: event.places,
    actors: event.actors,
    topics: event.topics.map(({ label }) => label),
    sources: event.sources.map(buildEvidenceRecord),
    claims: event.hasOwnClaims ? event.claims.map(buildClaimRecord) : undefined,
    assessments: event.assessments,
    corrections: event.corrections,
    related: event.related,
    added: event.added,
    replaces: event.replaces,
    overrides: event.overrides,
    ...readAccount(context.corpus.records.get(`event/${event.id}`)?.body),
  };
}

/** The exported forms of a body; empty for a record without one. */
export function readAccount(body: AccountSource | null | undefined): {
  body?: string;
  account?: string;
} {
  if (!body) return {};
  const markdown = body.markdown?.trim();
  return { body: markdown || undefined, account: body.text || undefined };
}

function buildClaimRecord({ id, statement, confidence, type, key, evidence }: Claim): ClaimRecord {
  return { id, statement, confidence, type, key, evidence: evidence.map(buildEvidenceRecord) };
}

/** Written field by field, so that the order is the same whoever built the evidence. */
function buildEvidenceRecord({ source, kind, stance, locator, passage, note }: Evidence): Evidence {
  return { source, kind, stance, locator, passage, note };
}
