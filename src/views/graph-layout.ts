/** Where the sources of an origin graph stand: laid out in layers by dagre. */

import { graphlib, layout } from '@dagrejs/dagre';
import { buildTextMemo } from './memo.ts';

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
 * Places boxes in columns by their longest distance from an end, ends at the left. What hangs together stands together,
 * below what came before it. The same input always gives the same drawing. A flow that leads from a box to itself, or to
 * one that is not given, is passed over.
 *
 * @param sizes boxes in the order they take where nothing else decides
 */
export function buildLayout(sizes: readonly GraphSize[], flows: readonly Flow[], gaps: GraphGaps): GraphLayout {
  const corners = new Map<string, GraphPoint>();
  const routes: GraphLayout['routes'][number][] = [];
  let width = 0;
  let height = 0;
  for (const piece of findPieces(sizes, flows)) {
    const top = height === 0 ? 0 : height + gaps.down;
    const laid = layOutPiece(piece, gaps);
    const lower = ([x, y]: GraphPoint): GraphPoint => [x, y + top];
    for (const [index, { id }] of piece.sizes.entries()) corners.set(id, lower(laid.corners[index]!));
    for (const [index, flow] of piece.flows.entries()) routes.push({ ...flow, via: laid.routes[index]!.map(lower) });
    width = Math.max(width, laid.width);
    height = top + laid.height;
  }
  return { width, height, corners, routes };
}

/** Boxes that arrows join, directly or by others, and those arrows. */
interface Piece {
  readonly sizes: readonly GraphSize[];
  readonly flows: readonly Flow[];
}

/** The pieces in the order of their first boxes; boxes and arrows in each as they were given. */
function findPieces(sizes: readonly GraphSize[], flows: readonly Flow[]): readonly Piece[] {
  const ids = new Set(sizes.map(({ id }) => id));
  const drawn = flows.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const parents = new Map<string, string>();
  const findRoot = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : findRoot(parent);
  };
  for (const { from, to } of drawn) {
    const [one, other] = [findRoot(from), findRoot(to)];
    if (one !== other) parents.set(other, one);
  }
  const boxes = Map.groupBy(sizes, ({ id }) => findRoot(id));
  const arrows = Map.groupBy(drawn, ({ from }) => findRoot(from));
  return [...boxes].map(([root, own]) => ({ sizes: own, flows: arrows.get(root) ?? [] }));
}

/** Many pieces have one shape, which is laid out once. */
function layOutPiece({ sizes, flows }: Piece, gaps: GraphGaps): ShapeLayout {
  const order = new Map(sizes.map(({ id }, index) => [id, index]));
  return layoutOf(
    JSON.stringify({
      boxes: sizes.map(({ width, height }) => [width, height]),
      arrows: flows.map(({ from, to }) => [order.get(from), order.get(to)]),
      gaps: [gaps.across, gaps.down],
    }),
  );
}

/** Boxes and arrows without their names: many graphs have the same. */
interface Shape {
  readonly boxes: readonly (readonly [width: number, height: number])[];
  /** From and to, as places in the list of boxes. */
  readonly arrows: readonly (readonly [from: number, to: number])[];
  readonly gaps: readonly [across: number, down: number];
}

interface ShapeLayout {
  readonly width: number;
  readonly height: number;
  readonly corners: readonly GraphPoint[];
  readonly routes: readonly (readonly GraphPoint[])[];
}

/** The layout of a {@link Shape} in JSON. */
const layoutOf = buildTextMemo((shape: string) => layOut(JSON.parse(shape) as Shape));

function layOut({ boxes, arrows, gaps: [across, down] }: Shape): ShapeLayout {
  const graph = new graphlib.Graph();
  // The longest-path ranking keeps sinks together: seen from what rests on them, the ends are sinks.
  graph.setGraph({ rankdir: 'RL', ranker: 'longest-path', ranksep: across, nodesep: down, edgesep: down });
  graph.setDefaultEdgeLabel(() => ({}));
  // Names that are no numbers, so that the boxes keep their order.
  const name = (index: number) => `box ${index}`;
  for (const [index, [width, height]] of boxes.entries()) graph.setNode(name(index), { width, height });
  for (const [from, to] of arrows) graph.setEdge(name(to), name(from));
  layout(graph);
  const corners = boxes.map(([width, height], index) => {
    const { x, y } = graph.node(name(index)) as { x: number; y: number };
    return [Math.round(x - width / 2), Math.round(y - height / 2)] as const;
  });
  const routes = arrows.map(([from, to]) => {
    const { points } = graph.edge(name(to), name(from)) as { points: readonly { x: number; y: number }[] };
    // The first and the last point lie on the boxes; of those between, every second one lies in a column.
    const inner = points.slice(1, -1).toReversed();
    return inner.flatMap(({ x, y }, index) => (index % 2 === 1 ? [[Math.round(x), Math.round(y)] as const] : []));
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width: Math.ceil(width), height: Math.ceil(height), corners, routes };
}
