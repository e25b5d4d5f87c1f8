/** Where the sources of an origin graph stand: laid out in layers by dagre. */

import { graphlib, layout } from '@dagrejs/dagre';

/** An arrow from a source to one that rests on it. */
export interface Flow {
  readonly from: string;
  readonly to: string;
}

/** A box to be placed; measures in pixels. */
export interface GraphSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Gaps between columns and between the boxes of a column, in pixels. */
export interface GraphGaps {
  readonly across: number;
  readonly down: number;
}

/** A point in pixels, from the left upper corner of the drawing. */
export type GraphPoint = readonly [x: number, y: number];

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** The left upper corner of each box. */
  readonly corners: ReadonlyMap<string, GraphPoint>;
  /** For each flow that is drawn, the points between its boxes at which it passes a column. */
  readonly routes: readonly (Flow & { readonly via: readonly GraphPoint[] })[];
}

/**
 * Places boxes in columns by their longest distance from an end, ends at the left. The same input always gives the
 * same drawing. A flow that leads from a box to itself, or to one that is not given, is passed over.
 *
 * @param sizes boxes in the order they take where nothing else decides
 */
export function buildLayout(sizes: readonly GraphSize[], flows: readonly Flow[], gaps: GraphGaps): GraphLayout {
  const ids = new Set(sizes.map(({ id }) => id));
  const drawn = flows.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const graph = new graphlib.Graph();
  // The longest-path ranking keeps sinks together: seen from what rests on them, the ends are sinks.
  graph.setGraph({ rankdir: 'RL', ranker: 'longest-path', ranksep: gaps.across, nodesep: gaps.down, edgesep: gaps.down });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of sizes) graph.setNode(id, { width, height });
  for (const { from, to } of drawn) graph.setEdge(to, from);
  layout(graph);
  const corners = new Map(
    sizes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, [Math.round(x - width / 2), Math.round(y - height / 2)]] as const;
    }),
  );
  const routes = drawn.map(({ from, to }) => {
    const { points } = graph.edge(to, from) as { points: readonly { x: number; y: number }[] };
    // The first and the last point lie on the boxes; of those between, every second one lies in a column.
    const inner = points.slice(1, -1).toReversed();
    return { from, to, via: inner.flatMap(({ x, y }, index) => (index % 2 === 1 ? [[Math.round(x), Math.round(y)] as const] : [])) };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width: Math.ceil(width), height: Math.ceil(height), corners, routes };
}
