/** Holds the evidence of one claim against each thing a level can need. */

import { isDirectObservation, type ClaimType, type Evidence } from './evidence.ts';
import type { Need, Rung } from './ladder.ts';
import { isIndependent, type Provenance } from './provenance.ts';
import { isGradedAtLeast, type Reliability } from './source.ts';

/** The evidence of one claim, sorted by what it does. Evidence from sources that do not exist is left out. */
export interface WeighedEvidence {
  readonly supporting: readonly Evidence[];
  readonly disputing: readonly Evidence[];
  /** Supporting direct observations graded A or B. */
  readonly observations: readonly Evidence[];
  /** Disputing evidence graded C or better. */
  readonly standingDisputes: readonly Evidence[];
  readonly met: Readonly<Record<Need, boolean>>;
  /** Whether something that supports has a lineage known to its ends, among all of it and among the observations. */
  readonly hasKnownSupport: boolean;
  readonly hasKnownObservation: boolean;
}

/** Weighs evidence by the grades its sources carry, see `CarriedGrades`: a rewrite weighs no more than its original. */
export function buildWeighedEvidence(evidence: readonly Evidence[], claimType: ClaimType, provenance: Provenance): WeighedEvidence {
  const known = evidence.filter((piece) => provenance.ends.has(piece.source));
  const readObserved = ({ kind, source }: Evidence) =>
    isDirectObservation(kind, claimType) ? provenance.carried.get(source)!.observed[claimType] : null;
  const isGraded = ({ source }: Evidence, floor: Reliability) => isGradedAtLeast(provenance.carried.get(source)!.grade, floor);
  const hasPair = (some: readonly Evidence[], others: readonly Evidence[]) =>
    some.some((a) => others.some((b) => isIndependent(a.source, b.source, provenance)));
  const isLineageKnown = ({ source }: Evidence) => !provenance.ends.get(source)!.unknown;

  const supporting = known.filter((piece) => piece.stance === 'supports');
  const disputing = known.filter((piece) => piece.stance === 'disputes');
  const observations = supporting.filter((piece) => isGradedAtLeast(readObserved(piece) ?? 'F', 'B'));
  const standingDisputes = disputing.filter((piece) => isGraded(piece, 'C'));
  const gradedC = supporting.filter((piece) => isGraded(piece, 'C'));
  return {
    supporting,
    disputing,
    observations,
    standingDisputes,
    met: {
      'two-origins': hasPair(supporting, supporting),
      'two-origins-graded-c': hasPair(gradedC, gradedC),
      'direct-observation': observations.length > 0,
      'pair-with-direct-observation': hasPair(observations, supporting),
      'one-origin-graded-d': supporting.some((piece) => isGraded(piece, 'D')),
      'no-dispute-graded-c': standingDisputes.length === 0,
      'one-dispute': disputing.length > 0,
      'direct-or-named-contradiction': disputing.some((piece) => readObserved(piece) !== null),
    },
    hasKnownSupport: supporting.some(isLineageKnown),
    hasKnownObservation: observations.some(isLineageKnown),
  };
}

/** For each alternative of a rung what it still needs, the fewest first and of equals in the order of the ladder. */
export function readUnmet(rung: Rung, weighed: WeighedEvidence): readonly (readonly Need[])[] {
  return rung.either
    .map((needs) =>
      leaveOutImplied(
        needs.filter((need) => !weighed.met[need]),
        weighed,
      ),
    )
    .sort((a, b) => a.length - b.length);
}

/**
 * Where neither two origins nor a pair with an observation are there, one piece of evidence may give both: a second
 * origin where the observation is there, an observation where another origin is.
 */
function leaveOutImplied(unmet: readonly Need[], weighed: WeighedEvidence): readonly Need[] {
  if (!unmet.includes('two-origins')) return unmet;
  if (weighed.hasKnownObservation) return unmet.filter((need) => need !== 'pair-with-direct-observation');
  return weighed.hasKnownSupport ? unmet.filter((need) => need !== 'two-origins') : unmet;
}
