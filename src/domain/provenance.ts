/** Lineage: where sources come from, which share an origin, and how far each can be relied on. */

import { buildCarriedGrades, readWorst, type CarriedGrades } from './carried-grades.ts';
import { pickDisjoint } from './disjoint-sets.ts';
import { compareIds, type PublisherId, type SourceId } from './id.ts';
import { buildAlongLineage, buildLineageOrder } from './lineage-order.ts';
import type { Reliability, Source } from './source.ts';

export type { CarriedGrades } from './carried-grades.ts';

/** Where the lineage of one source ends. */
export interface LineageEnds {
  /** The primary sources at the ends, sorted by id; empty when nothing is known. */
  readonly sources: readonly SourceId[];
  /** What the ends count as, sorted: `publisher:<id>`, or `source:<id>` where no publisher is named. */
  readonly keys: ReadonlySet<string>;
  /** Whether at least one end has an unknown lineage, or the lineage goes in a circle. */
  readonly unknown: boolean;
}

/** Independent evidence: the sources that rest on the same end. */
export interface Origin {
  /** `publisher:<id>`, `source:<id>`, several joined by `+`, or `unknown`. */
  readonly key: string;
  readonly publishers: readonly PublisherId[];
  /** Primary sources at the end; empty for the one origin that unknown lineage amounts to. */
  readonly ends: readonly SourceId[];
}

export interface Provenance {
  readonly ends: ReadonlyMap<SourceId, LineageEnds>;
  /** Effective grade: after `seenThrough`, no better than any source through which it is known; F in a circle. */
  readonly grades: ReadonlyMap<SourceId, Reliability>;
  /** Grade as evidence: after `seenThrough` and `derivedFrom`. */
  readonly carried: ReadonlyMap<SourceId, CarriedGrades>;
  /** Closed loops of `derivedFrom` or of `seenThrough`, each named once, starting with its smallest id. */
  readonly cycles: readonly LineageCycle[];
}

export interface LineageCycle {
  readonly field: 'derivedFrom' | 'seenThrough';
  /** In order; the last leads back to the first. */
  readonly sources: readonly SourceId[];
}

/**
 * Follows `derivedFrom` of every source to its ends and `seenThrough` to the worst grade on the way.
 * Ids that do not exist are passed over, and a cycle is reported and makes the lineage unknown, so the result is
 * usable for messages even where the record is broken.
 */
export function buildProvenance(sources: ReadonlyMap<SourceId, Source>): Provenance {
  const readParents = (id: SourceId) => {
    const { lineage } = sources.get(id)!;
    return lineage.kind === 'derived' ? lineage.from.filter((parent) => sources.has(parent)) : [];
  };
  const readCarrier = (id: SourceId) => {
    const carrier = sources.get(id)!.seenThrough;
    return carrier !== undefined && sources.has(carrier) ? [carrier] : [];
  };
  const derived = buildLineageOrder(sources.keys(), readParents);
  const seen = buildLineageOrder(sources.keys(), readCarrier);
  const grades = buildAlongLineage<Reliability>(seen.order, readCarrier, (id, carriers) =>
    readWorst([sources.get(id)!.reliability, ...[...carriers.values()].map((grade) => grade ?? 'F')]),
  );
  return {
    ends: buildAlongLineage<LineageEnds>(derived.order, readParents, (id, parents) =>
      parents.size > 0 ? joinEnds([...parents.values()]) : buildEnd(sources.get(id)!),
    ),
    grades,
    carried: buildAlongLineage<CarriedGrades>(derived.order, readParents, (id, parents) =>
      buildCarriedGrades(grades.get(id)!, parents, sources),
    ),
    cycles: [
      ...derived.cycles.map((cycle) => ({ field: 'derivedFrom' as const, sources: cycle })),
      ...seen.cycles.map((cycle) => ({ field: 'seenThrough' as const, sources: cycle })),
    ],
  };
}

/**
 * Whether two sources share an origin: a common end, ends with a common publisher, or both of unknown lineage
 * (all unknown lineage together is at most one origin). A source shares an origin with itself, and so does a source
 * that does not exist with every other: nothing can be concluded from it.
 */
export function isSameOrigin(a: SourceId, b: SourceId, provenance: Provenance): boolean {
  if (a === b) return true;
  const endsOfA = provenance.ends.get(a);
  const endsOfB = provenance.ends.get(b);
  if (!endsOfA || !endsOfB) return true;
  if (endsOfA.unknown && endsOfB.unknown) return true;
  for (const key of endsOfA.keys) if (endsOfB.keys.has(key)) return true;
  return false;
}

/**
 * Whether two sources confirm one another: nothing of their lineage is shared and nothing of it is unknown.
 * Unknown lineage is never independent, because it may be the same lineage.
 */
export function isIndependent(a: SourceId, b: SourceId, provenance: Provenance): boolean {
  if (isSameOrigin(a, b, provenance)) return false;
  return !provenance.ends.get(a)!.unknown && !provenance.ends.get(b)!.unknown;
}

/**
 * The largest set of origins that are independent of one another among these sources. Adding a source never
 * makes it smaller; adding a rewrite of a source that is already there never makes it larger. (Where dozens of
 * sources share ends crosswise the largest is not searched for without limit, see {@link pickDisjoint}.)
 *
 * @returns sorted by key; one origin with the key `unknown` where there are sources and all are of unknown lineage;
 *   ids that do not exist count for nothing.
 */
export function buildOrigins(sources: Iterable<SourceId>, provenance: Provenance): readonly Origin[] {
  const ends = [...sources].flatMap((id) => provenance.ends.get(id) ?? []);
  const known = new Map<string, { keys: ReadonlySet<string>; sources: Set<SourceId> }>();
  for (const { keys, sources: primary, unknown } of ends) {
    if (unknown) continue;
    const key = [...keys].join('+');
    const origin = known.get(key) ?? { keys, sources: new Set() };
    for (const id of primary) origin.sources.add(id);
    known.set(key, origin);
  }
  if (known.size === 0) {
    return ends.length > 0 ? [{ key: 'unknown', publishers: [], ends: [] }] : [];
  }
  return pickDisjoint(new Map([...known].map(([key, origin]) => [key, origin.keys]))).map((key) => ({
    key,
    publishers: [...known.get(key)!.keys].flatMap((part) =>
      part.startsWith('publisher:') ? [part.slice('publisher:'.length) as PublisherId] : [],
    ),
    ends: [...known.get(key)!.sources].sort(compareIds),
  }));
}

/** The end that a source without parents is. */
function buildEnd({ id, lineage, publisher }: Source): LineageEnds {
  if (lineage.kind !== 'primary') return { sources: [], keys: new Set(), unknown: true };
  const key = publisher === undefined ? `source:${id}` : `publisher:${publisher}`;
  return { sources: [id], keys: new Set([key]), unknown: false };
}

function joinEnds(parents: readonly (LineageEnds | undefined)[]): LineageEnds {
  const [only] = parents;
  if (only && parents.length === 1) return only;
  const known = parents.filter((ends) => ends !== undefined);
  return {
    sources: [...new Set(known.flatMap((ends) => ends.sources))].sort(compareIds),
    keys: new Set(known.flatMap((ends) => [...ends.keys]).sort(compareIds)),
    unknown: known.length < parents.length || known.some((ends) => ends.unknown),
  };
}
