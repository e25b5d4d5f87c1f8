/** A layered drawing of what flows from where: ranks by distance from the ends, order by where the parents stand. */

/** An arrow from what something rests on to what rests on it. */
export interface Flow {
  readonly from: string;
  readonly to: string;
}

export interface Placed {
  /** Longest distance from an end; ends have 0. */
  readonly rank: number;
  /** Place within the rank, from 0. */
  readonly order: number;
}

/** How often the ranks are swept, forth and back; small graphs settle much sooner. */
const sweeps = 4;

/**
 * Ranks nodes by their longest distance from an end and orders each rank so that arrows cross little (barycentre
 * heuristic). The same input always gives the same drawing. Arrows that close a circle are passed over.
 *
 * @param nodes ids in the order they take where nothing else decides
 */
export function buildLayout(nodes: readonly string[], flows: readonly Flow[]): ReadonlyMap<string, Placed> {
  const ids = new Set(nodes);
  const inner = flows.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const parents = Map.groupBy(inner, ({ to }) => to);
  const children = Map.groupBy(inner, ({ from }) => from);
  const ranks = buildRanks(nodes, (id) => parents.get(id)?.map(({ from }) => from) ?? []);
  const layers: string[][] = [];
  for (const id of nodes) (layers[ranks.get(id)!] ??= []).push(id);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isForth = sweep % 2 === 0;
    const near = isForth
      ? (id: string) => parents.get(id)?.map(({ from }) => from) ?? []
      : (id: string) => children.get(id)?.map(({ to }) => to) ?? [];
    const places = readPlaces(layers);
    for (const layer of isForth ? layers : layers.toReversed()) {
      sortLayer(layer, near, places);
      for (const [order, id] of layer.entries()) places.set(id, readRelative(order, layer.length));
    }
  }
  return new Map(layers.flatMap((layer, rank) => layer.map((id, order) => [id, { rank, order }] as const)));
}

function buildRanks(nodes: readonly string[], parents: (id: string) => readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const open = new Set<string>();
  const rank = (id: string): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    open.add(id);
    const above = parents(id).filter((parent) => !open.has(parent));
    const found = above.length === 0 ? 0 : Math.max(...above.map(rank)) + 1;
    open.delete(id);
    ranks.set(id, found);
    return found;
  };
  for (const id of nodes) rank(id);
  return ranks;
}

/** Middle of a node within its rank, from 0 to 1, so that ranks of different lengths compare. */
function readRelative(order: number, length: number): number {
  return (order + 0.5) / length;
}

function readPlaces(layers: readonly (readonly string[])[]): Map<string, number> {
  return new Map(layers.flatMap((layer) => layer.map((id, order) => [id, readRelative(order, layer.length)] as const)));
}

/** Sorts a rank by the mean place of its neighbours; a node without any stays where it is. */
function sortLayer(layer: string[], near: (id: string) => readonly string[], places: ReadonlyMap<string, number>): void {
  const wanted = new Map(
    layer.map((id) => {
      const around = near(id).map((other) => places.get(other) ?? 0);
      const mean = around.reduce((sum, place) => sum + place, 0) / around.length;
      return [id, around.length === 0 ? places.get(id)! : mean] as const;
    }),
  );
  layer.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
}
