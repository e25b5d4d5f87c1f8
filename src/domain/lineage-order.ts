/** Follows links between sources without recursion, however long or circular they are. */

import { compareIds, type SourceId } from './id.ts';

/** What a source links to: its parents, or the source through which it is known. */
export type LineageLinks = (id: SourceId) => readonly SourceId[];

export interface LineageOrder {
  /** Every source once, after all it links to; a link that closes a cycle is the one exception. */
  readonly order: readonly SourceId[];
  /** Closed loops, each named whole and once: in order, beginning with its smallest id, the last leads to the first. */
  readonly cycles: readonly (readonly SourceId[])[];
}

/**
 * Orders sources so that each stands after what it links to, and finds the links that go in circles. Where loops
 * are tangled, so many are named that every one of them is broken once the named ones are.
 */
export function buildLineageOrder(sources: Iterable<SourceId>, readLinks: LineageLinks): LineageOrder {
  const order = new Set<SourceId>();
  const cycles = new Map<string, readonly SourceId[]>();
  for (const start of [...sources].sort(compareIds)) {
    const path: SourceId[] = [];
    const depths = new Map<SourceId, number>();
    const pending: Iterator<SourceId>[] = [];
    const enter = (id: SourceId): void => {
      depths.set(id, path.push(id) - 1);
      pending.push(readLinks(id)[Symbol.iterator]());
    };
    if (!order.has(start)) enter(start);
    while (path.length > 0) {
      const { value: to, done } = pending[pending.length - 1]!.next();
      if (done) {
        const left = path.pop()!;
        pending.pop();
        depths.delete(left);
        order.add(left);
        continue;
      }
      const depth = depths.get(to);
      if (depth !== undefined) {
        const cycle = turnToSmallest(path.slice(depth));
        cycles.set(cycle.join(' '), cycle);
      } else if (!order.has(to)) enter(to);
    }
  }
  return { order: [...order], cycles: [...cycles.values()] };
}

/**
 * Works out a value for every source from those of the sources it links to.
 *
 * @param build gets the linked sources with their values; undefined for a link that closes a cycle
 * @returns by source, sorted by id
 */
export function buildAlongLineage<Value>(
  order: readonly SourceId[],
  readLinks: LineageLinks,
  build: (id: SourceId, linked: ReadonlyMap<SourceId, Value | undefined>) => Value,
): ReadonlyMap<SourceId, Value> {
  const values = new Map<SourceId, Value>();
  for (const id of order) {
    values.set(id, build(id, new Map(readLinks(id).map((to) => [to, values.get(to)]))));
  }
  return new Map([...values].sort(([a], [b]) => compareIds(a, b)));
}

function turnToSmallest(cycle: readonly SourceId[]): readonly SourceId[] {
  const smallest = cycle.reduce((least, id, at) => (id < cycle[least]! ? at : least), 0);
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
