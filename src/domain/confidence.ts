/** What the evidence of a claim supports, and what it would take to support more. */

import type { Claim, Event } from './event.ts';
import type { ClaimType, Evidence } from './evidence.ts';
import { isMoreThan, ladder, levels, type Level, type Need } from './ladder.ts';
import { buildWeighedEvidence, readUnmet } from './needs.ts';
import { buildOrigins, isSameOrigin, type Provenance } from './provenance.ts';

export { isMoreThan, ladder, levels, readWeakest, type Level, type Need, type Rung } from './ladder.ts';

/** Why a claim's evidence supports what it supports. Grades are those its sources carry, see `CarriedGrades`. */
export interface Support {
  /** The highest of confirmed, probable, possible and unverified that the evidence supports. */
  readonly ceiling: Level;
  readonly disputed: boolean;
  /** Numbers behind the ceiling; origins counts independent ones. */
  readonly supporting: { readonly sources: number; readonly origins: number };
  readonly disputing: { readonly sources: number; readonly origins: number };
  /** Supporting direct observations from sources graded A or B. */
  readonly observations: readonly Evidence[];
  /** Disputing evidence graded C or better, which holds the level down. */
  readonly standingDisputes: readonly Evidence[];
  /**
   * For the next level up: the alternative with the fewest unmet needs, and of equals the first of the ladder. A need
   * that comes true with another is left out, so that one need means one piece of evidence, or one answer to a
   * dispute, would do. Empty at `confirmed`.
   */
  readonly missing: readonly Need[];
  readonly next: Level | null;
}

/** Judges the evidence of one claim. Pure: the same evidence and lineage, in any order, give the same judgement. */
export function buildSupport(evidence: readonly Evidence[], claimType: ClaimType, provenance: Provenance): Support {
  const weighed = buildWeighedEvidence(evidence, claimType, provenance);
  const rungs = ladder.filter(({ level }) => levels[level].strength > 0);
  const reached = rungs.findIndex((rung) => readUnmet(rung, weighed)[0]!.length === 0);
  const next = reached === -1 ? rungs[rungs.length - 1] : rungs[reached - 1];
  return {
    ceiling: rungs[reached]?.level ?? 'unverified',
    disputed: isDisputed(evidence, provenance),
    supporting: countSide(weighed.supporting, provenance),
    disputing: countSide(weighed.disputing, provenance),
    observations: weighed.observations,
    standingDisputes: weighed.standingDisputes,
    missing: next ? readUnmet(next, weighed)[0]! : [],
    next: next?.level ?? null,
  };
}

/**
 * What a stated level lacks. Empty when it may be stated: every level weaker than the ceiling may, and
 * `doubtful` and `refuted` need their own disputing evidence. `contradictionNamed` says whether an assessment
 * names the contradiction for which a claim is refuted.
 */
export function buildUnmetNeeds(
  stated: Level,
  evidence: readonly Evidence[],
  claimType: ClaimType,
  provenance: Provenance,
  contradictionNamed: boolean,
): readonly Need[] {
  const weighed = buildWeighedEvidence(evidence, claimType, provenance);
  const rung = ladder.find(({ level }) => level === stated)!;
  return readUnmet(rung, weighed)[0]!.filter((need) => !(contradictionNamed && need === 'direct-or-named-contradiction'));
}

/** The weakest key claim of an event with what supports it; the first of equals. The event may state no more. */
export function buildEventSupport(event: Event, provenance: Provenance): { claim: Claim; support: Support } {
  return event.claims
    .filter((claim) => claim.key)
    .map((claim) => ({ claim, support: buildSupport(claim.evidence, claim.type, provenance) }))
    .reduce((weakest, one) => (isMoreThan(weakest.support.ceiling, one.support.ceiling) ? one : weakest));
}

/**
 * Whether a claim is disputed: some evidence supports it and some disputes it, and the two do not come from one
 * origin. Unknown lineage disputes what is known, because caution asks for the flag; unknown against unknown does
 * not, because all of it is at most one origin.
 */
export function isDisputed(evidence: readonly Evidence[], provenance: Provenance): boolean {
  const supporting = evidence.filter((piece) => piece.stance === 'supports');
  return evidence.some(
    (against) => against.stance === 'disputes' && supporting.some((piece) => !isSameOrigin(piece.source, against.source, provenance)),
  );
}

function countSide(side: readonly Evidence[], provenance: Provenance): { sources: number; origins: number } {
  const sources = new Set(side.map((piece) => piece.source));
  return { sources: sources.size, origins: buildOrigins(sources, provenance).length };
}
