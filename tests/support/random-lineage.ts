/** Random records for properties of provenance, confidence and knowledge: small, tangled, without cycles. */

import fc from 'fast-check';
import { evidenceKinds, stances, type Evidence, type EvidenceKind } from '../../src/domain/evidence.ts';
import { reliabilities, type Reliability } from '../../src/domain/source.ts';
import { buildEvidence, buildEvidenceAsSketched, type Sketches, type SourceSketch } from './domain.ts';

export const anyGrade = fc.constantFrom(...(Object.keys(reliabilities) as Reliability[]));
export const anyKind = fc.constantFrom(...(Object.keys(evidenceKinds) as EvidenceKind[]));
export const anyStance = fc.constantFrom(...stances);
export const anyPublisher = fc.constantFrom(undefined, 'herald', 'gazette', 'agency');

/** One to nine sources, each primary, unknown, or derived from sources before it; some seen through others. */
export const anySketches: fc.Arbitrary<Sketches> = fc
  .array(
    fc.record({
      kind: anyKind,
      grade: anyGrade,
      publisher: anyPublisher,
      lineage: fc.constantFrom('primary', 'primary', 'derived', 'derived', 'unknown'),
      parents: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      through: fc.option(fc.nat(), { freq: 3 }),
      published: fc.option(fc.constantFrom('2025-01-20', '2025-01-22', '2025-01', '2025-01-27~', '[..2025-02-03]')),
      accessed: fc.option(fc.constantFrom('2025-02-01', '2025-03-01')),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drafts) =>
    Object.fromEntries(
      drafts.map((draft, index): [string, SourceSketch] => {
        const { kind, grade, publisher } = draft;
        const isDerived = draft.lineage === 'derived' && index > 0;
        return [
          `source-${index}`,
          {
            kind,
            grade,
            publisher,
            from: isDerived ? draft.parents.map((parent) => `source-${parent % index}`) : undefined,
            unknown: draft.lineage === 'unknown',
            seenThrough: index > 0 && draft.through !== null ? `source-${draft.through % index}` : undefined,
            published: draft.published ?? undefined,
            accessed: draft.accessed ?? undefined,
          },
        ];
      }),
    ),
  );

/** Evidence from these sources, of any kind and stance; a source may be cited twice and on both sides. */
export function buildAnyEvidence(sketches: Sketches): fc.Arbitrary<Evidence[]> {
  const ids = fc.constantFrom(...Object.keys(sketches));
  return fc.array(
    fc
      .tuple(ids, anyStance, fc.option(anyKind))
      .map(([id, stance, kind]) => (kind === null ? buildEvidenceAsSketched(id, sketches, stance) : buildEvidence(id, stance, kind))),
    { maxLength: 8 },
  );
}

/** A record with evidence for one claim. */
export const anyCase: fc.Arbitrary<{ sketches: Sketches; evidence: Evidence[] }> = anySketches.chain((sketches) =>
  buildAnyEvidence(sketches).map((evidence) => ({ sketches, evidence })),
);
