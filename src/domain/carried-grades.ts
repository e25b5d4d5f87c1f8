/** What sources are worth as evidence: telling something again makes it no better. */

import { claimTypes, isDirectObservation, readEvidenceKind, type ClaimType } from './evidence.ts';
import type { SourceId } from './id.ts';
import { compareReliability, type Reliability, type Source } from './source.ts';

/** What a source is worth as evidence: telling something again makes it no better. */
export interface CarriedGrades {
  /** The effective grade, and for a derived source no better than what the best of its parents carries. */
  readonly grade: Reliability;
  /**
   * The same along those lines of `derivedFrom` on which all above the source observe directly what a claim of the
   * type says; null where there is no such line, so that the source cannot pass on an observation.
   */
  readonly observed: Readonly<Record<ClaimType, Reliability | null>>;
}

/**
 * What one source carries.
 *
 * @param grade its effective grade
 * @param parents the sources it is derived from with what they carry; undefined for one that closes a cycle
 */
export function buildCarriedGrades(
  grade: Reliability,
  parents: ReadonlyMap<SourceId, CarriedGrades | undefined>,
  sources: ReadonlyMap<SourceId, Source>,
): CarriedGrades {
  const carry = (above: readonly Reliability[]) => readWorst([grade, readBest(above)]);
  const known = [...parents].flatMap(([id, carried]) => (carried ? [{ id, carried }] : []));
  const readObserved = (type: ClaimType): Reliability | null => {
    if (parents.size === 0) return grade;
    const above = known
      .filter(({ id }) => isDirectObservation(readEvidenceKind(sources.get(id)!.kind), type))
      .flatMap(({ carried }) => carried.observed[type] ?? []);
    return above.length === 0 ? null : carry(above);
  };
  return {
    grade: parents.size === 0 ? grade : carry(known.map(({ carried }) => carried.grade)),
    observed: Object.fromEntries(claimTypes.map((type) => [type, readObserved(type)])) as CarriedGrades['observed'],
  };
}

/** The worst of the grades; A for none. */
export function readWorst(grades: readonly Reliability[]): Reliability {
  return grades.reduce((worst, grade) => (compareReliability(grade, worst) > 0 ? grade : worst), 'A');
}

/** The best of the grades; F for none, since then nothing can be judged. */
function readBest(grades: readonly Reliability[]): Reliability {
  return grades.reduce((best, grade) => (compareReliability(grade, best) < 0 ? grade : best), 'F');
}
