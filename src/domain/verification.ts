/** The verification report: what every event states beside what its evidence supports, and what is still open. */

import { buildEventSupport, buildSupport, isDisputed, isMoreThan, type Support } from './confidence.ts';
import { readCitedSources, readEvidence, type Claim, type Event } from './event.ts';
import type { SourceId } from './id.ts';
import type { KnownSources } from './knowledge.ts';
import { buildOrigins } from './provenance.ts';
import type { Source } from './source.ts';

/** What can be open about an event, the gravest first. `count` of a problem says of how many things it is true. */
export const problemKinds = [
  'above-evidence',
  'override',
  'retracted',
  'checking',
  'no-source',
  'disputed',
  'unknown-lineage',
  'undated',
  'nothing-kept',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface EventProblem {
  readonly kind: ProblemKind;
  /** Claims for `above-evidence` and `disputed`, sources for the three kinds about sources, else 1. */
  readonly count: number;
}

export interface EventVerification {
  readonly event: Event;
  /** The key claim that holds the event down most, and what its evidence supports. */
  readonly claim: Claim;
  readonly support: Support;
  /** Sources cited anywhere in the event, each once. */
  readonly sources: readonly SourceId[];
  /** Independent origins of these. */
  readonly origins: number;
  readonly disputedClaims: readonly Claim[];
  /** Of the sources: how many have an archived copy, a captured file. */
  readonly archived: number;
  readonly captured: number;
  readonly problems: readonly EventProblem[];
}

/** How many of the sources have what makes them checkable. */
export interface Coverage {
  readonly sources: number;
  readonly addressed: number;
  readonly archived: number;
  readonly captured: number;
  /** Archived or captured: what stays readable when the address dies. */
  readonly kept: number;
  readonly dated: number;
  readonly lineageKnown: number;
  /** Graded A to E, that is, judged at all. */
  readonly graded: number;
}

/** Judges one event. Sources that do not exist are passed over. */
export function buildEventVerification(event: Event, known: KnownSources): EventVerification {
  const sources = readCitedSources(event).filter((id) => known.sources.has(id));
  const records = sources.map((id) => known.sources.get(id)!);
  const disputedClaims = event.claims.filter((claim) => isDisputed(claim.evidence, known.provenance));
  return {
    event,
    ...buildEventSupport(event, known.provenance),
    sources,
    origins: buildOrigins(sources, known.provenance).length,
    disputedClaims,
    archived: records.filter((source) => source.archives.length > 0).length,
    captured: records.filter((source) => source.capture).length,
    problems: buildProblems(event, records, disputedClaims.length, known),
  };
}

/** Counts what the sources of a record have. */
export function buildCoverage(known: KnownSources): Coverage {
  const all = [...known.sources.values()];
  const count = (has: (source: Source) => unknown) => all.filter(has).length;
  return {
    sources: all.length,
    addressed: count((source) => source.url !== undefined),
    archived: count((source) => source.archives.length > 0),
    captured: count((source) => source.capture),
    kept: count(isKept),
    dated: count((source) => source.published),
    lineageKnown: count((source) => known.provenance.ends.get(source.id)?.unknown === false),
    graded: count((source) => source.reliability !== 'F'),
  };
}

/** Claims, and the event itself, that state more than their evidence supports, overridden or not. */
export function countAboveEvidence(event: Event, known: KnownSources): number {
  const above = event.claims.filter((claim) =>
    isMoreThan(claim.confidence, buildSupport(claim.evidence, claim.type, known.provenance).ceiling),
  ).length;
  const { support } = buildEventSupport(event, known.provenance);
  return above === 0 && isMoreThan(event.confidence, support.ceiling) ? 1 : above;
}

/** Whether a copy of the source stays readable when its address dies. */
export function isKept(source: Source): boolean {
  return source.archives.length > 0 || source.capture !== undefined;
}

function buildProblems(event: Event, sources: readonly Source[], disputed: number, known: KnownSources): readonly EventProblem[] {
  const weighed = new Set(
    readEvidence(event)
      .filter(({ stance }) => stance !== 'mentions')
      .map(({ source }) => source),
  );
  const above = countAboveEvidence(event, known);
  const counts: Record<ProblemKind, number> = {
    'above-evidence': event.overrides ? 0 : above,
    override: event.overrides ? 1 : 0,
    retracted: event.status === 'retracted' ? 1 : 0,
    checking: event.status === 'checking' ? 1 : 0,
    'no-source': sources.length === 0 ? 1 : 0,
    disputed,
    'unknown-lineage': sources.filter(({ id }) => weighed.has(id) && known.provenance.ends.get(id)?.unknown).length,
    undated: sources.filter(({ id, published }) => weighed.has(id) && !published).length,
    'nothing-kept': sources.length > 0 && !sources.some(isKept) ? sources.length : 0,
  };
  return problemKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}
