/** Records in few words: sources, evidence and events for tests of the domain. */

import type { Level } from '../../src/domain/confidence.ts';
import { formatDay, parseEdtf, type Day, type EdtfDate } from '../../src/domain/edtf.ts';
import type { Assessment, Claim, Event } from '../../src/domain/event.ts';
import {
  readEvidenceKind,
  type ClaimType,
  type Evidence,
  type EvidenceKind,
  type SourceKind,
  type Stance,
} from '../../src/domain/evidence.ts';
import type { EventId, PublisherId, SourceId } from '../../src/domain/id.ts';
import { buildProvenance, type Provenance } from '../../src/domain/provenance.ts';
import type { Lineage, Reliability, Source } from '../../src/domain/source.ts';

/** A source in few words: a primary news report graded B without a publisher, unless it says otherwise. */
export interface SourceSketch {
  readonly kind?: SourceKind;
  readonly publisher?: string;
  readonly grade?: Reliability;
  /** Parents; makes the source derived. */
  readonly from?: readonly string[];
  /** Makes the lineage unknown. */
  readonly unknown?: boolean;
  readonly seenThrough?: string;
  /** EDTF. */
  readonly published?: string;
  readonly accessed?: string;
}

export type Sketches = Readonly<Record<string, SourceSketch>>;

export function buildSources(sketches: Sketches): ReadonlyMap<SourceId, Source> {
  return new Map(Object.entries(sketches).map(([id, sketch]) => [id as SourceId, buildSource(id, sketch)]));
}

export function buildLineage(sketches: Sketches): Provenance {
  return buildProvenance(buildSources(sketches));
}

/** Evidence of the given kind; without one, of the kind of a news report. */
export function buildEvidence(source: string, stance: Stance = 'supports', kind: EvidenceKind = 'news-report'): Evidence {
  return { source: source as SourceId, kind, stance };
}

/** Evidence of the kind its source has in the sketches. */
export function buildEvidenceAsSketched(source: string, sketches: Sketches, stance: Stance = 'supports'): Evidence {
  return buildEvidence(source, stance, readEvidenceKind(sketches[source]?.kind ?? 'news-report'));
}

/** A key claim of type fact, stated as possible, without evidence, unless it says otherwise. */
export interface ClaimSketch {
  readonly confidence?: Level;
  readonly type?: ClaimType;
  readonly key?: boolean;
  readonly evidence?: readonly Evidence[];
}

/** An event of 2025-01-22, stated as possible, whose claims are written out if there are any. */
export interface EventSketch {
  readonly date?: string;
  readonly confidence?: Level;
  readonly claims?: readonly ClaimSketch[];
  readonly sources?: readonly Evidence[];
  readonly assessments?: readonly Assessment[];
  readonly added?: string;
  readonly isOverridden?: boolean;
}

export function buildEvent(sketch: EventSketch): Event {
  const confidence = sketch.confidence ?? 'possible';
  const sources = sketch.sources ?? [];
  const written = sketch.claims ?? [];
  const claims = written.length > 0 ? written : [{ confidence, evidence: sources }];
  return {
    id: 'event' as EventId,
    title: 'An event',
    date: buildDate(sketch.date ?? '2025-01-22'),
    summary: 'Something happened.',
    confidence,
    places: [],
    actors: [],
    topics: [],
    sources,
    claims: claims.map(buildClaim),
    hasOwnClaims: written.length > 0,
    assessments: sketch.assessments ?? [],
    corrections: [],
    related: [],
    added: sketch.added,
    status: 'published',
    replaces: [],
    overrides: sketch.isOverridden ? { reason: 'The editors know better.', by: 'Editors' } : undefined,
  };
}

export function buildAssessment(date: string | Day, confidence: Level): Assessment {
  return {
    date: typeof date === 'string' ? date : formatDay(date),
    confidence,
    reason: 'Said in public.',
  };
}

export function buildDate(edtf: string): EdtfDate {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(`${edtf} is not a date: ${result.problem.message}`);
  return result.date;
}

function buildClaim(sketch: ClaimSketch, index: number): Claim {
  return {
    id: `claim-${index}`,
    statement: 'Something was so.',
    confidence: sketch.confidence ?? 'possible',
    type: sketch.type ?? 'fact',
    key: sketch.key ?? true,
    evidence: sketch.evidence ?? [],
  };
}

function buildSource(id: string, sketch: SourceSketch): Source {
  const lineage: Lineage = sketch.from
    ? { kind: 'derived', from: sketch.from as SourceId[] }
    : { kind: sketch.unknown ? 'unknown' : 'primary' };
  return {
    id: id as SourceId,
    title: id,
    kind: sketch.kind ?? 'news-report',
    publisher: sketch.publisher as PublisherId | undefined,
    authors: [],
    published: sketch.published === undefined ? undefined : buildDate(sketch.published),
    accessed: sketch.accessed,
    archives: [],
    reliability: sketch.grade ?? 'B',
    lineage,
    seenThrough: sketch.seenThrough as SourceId | undefined,
  };
}
