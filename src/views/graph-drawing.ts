/** Measures of the origin graph: where each box and arrow stands, in pixels of the drawing. */

import { curveBumpX, line } from 'd3-shape';
import type { SourceId } from '../domain/id.ts';
import { buildLayout, type Flow, type GraphPoint } from './graph-layout.ts';
import type { GraphRole } from './origin-graph-view.ts';
import type { SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/** A source to be drawn. */
export interface GraphNode {
  readonly id: SourceId;
  readonly source: SourceLineView;
  readonly role: GraphRole;
  readonly isCited: boolean;
  readonly notes: readonly string[];
}

/**
 * A box. `name` fits its width; `title` is complete, for a tooltip and for those who hear the drawing. What is not
 * cited itself, and is there only because others rest on it, has a low box with one line.
 */
export interface GraphBox {
  readonly id: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly role: GraphRole;
  readonly isCited: boolean;
  readonly name: string;
  /** Kind and date; null in a low box. */
  readonly detail: string | null;
  readonly title: string;
}

/** All arrows that are drawn in one manner. */
export interface GraphArrows {
  /** Path data of a curve for each, from the end of one box to the beginning of another. */
  readonly path: string;
  /** Arrows to rewrites are drawn apart. */
  readonly manner: 'derived' | 'rewrite';
}

export interface GraphDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GraphBox[];
  readonly arrows: readonly GraphArrows[];
  /** Words below the columns, each at the left edge of its boxes. */
  readonly captions: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

const box = { width: 176, height: 48, low: 26 };
const gaps = { across: 52, down: 12 };
const captionHeight = 28;
/** The line around a box lies half outside it. */
const edge = 1;
/** Room for words in a box, in units of their size, at the two sizes used. */
const fits = { name: 10.2, detail: 11.8 };

/** Draws sources as boxes in columns from left to right, with arrows from each to what rests on it. */
export function drawGraph(context: ViewContext, nodes: readonly GraphNode[], flows: readonly Flow[]): GraphDrawing {
  const byId = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  const sizes = nodes.map((node) => ({ id: node.id, width: box.width, height: readHeight(node) }));
  const { width, height, corners, routes } = buildLayout(sizes, flows, gaps);
  const places = new Map(
    nodes.map((node) => {
      const [x, y] = corners.get(node.id)!;
      return [node.id as string, { x: x + edge, y: y + edge, height: readHeight(node) }] as const;
    }),
  );
  const columns = Map.groupBy(nodes, ({ id }) => places.get(id)!.x);
  return {
    width: width + 2 * edge,
    height: height + captionHeight + 2 * edge,
    boxes: nodes.map((node) => buildBox(context, node, places.get(node.id)!)),
    arrows: (['derived', 'rewrite'] as const).flatMap((manner) => {
      const own = routes.filter(({ to }) => (byId.get(to)?.role === 'rewrite') === (manner === 'rewrite'));
      const path = own.map(({ from, to, via }) => drawCurve(places.get(from)!, places.get(to)!, via)).join('');
      return path === '' ? [] : [{ path, manner }];
    }),
    captions: [...columns].map(([x, column]) => ({ x, y: height + 22, text: readCaption(context, column, x === edge) })),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function readHeight({ isCited }: GraphNode): number {
  return isCited ? box.height : box.low;
}

function buildBox(context: ViewContext, node: GraphNode, place: Place): GraphBox {
  const { id, source, role, isCited, notes } = node;
  const words = context.words.pages.graph;
  const { separator } = context.words.record;
  const name = source.publisher?.text ?? source.title;
  const short = [source.kind, source.date?.shortText ?? words.undated].join(separator);
  return {
    id,
    href: source.href,
    ...place,
    width: box.width,
    role,
    isCited,
    name: shorten(isCited ? name : `${name}${separator}${source.kind}`, fits.name),
    detail: isCited ? shorten(context.words.record.asTitle(short), fits.detail) : null,
    title: [source.title, ...notes].join('; '),
  };
}

/** What the boxes of a column are. */
function readCaption(context: ViewContext, column: readonly GraphNode[], isFirst: boolean): string {
  const { columns } = context.words.pages.graph;
  if (isFirst) return columns.ends;
  return column.every(({ role }) => role === 'rewrite') ? columns.rewrites : columns.derived;
}

const draw = line().curve(curveBumpX).digits(1);

/** A curve from the right edge of one box to the left edge of another; level where it passes the boxes of a column. */
function drawCurve(from: Place, to: Place, via: readonly GraphPoint[]): string {
  const half = box.width / 2;
  const stops: readonly (readonly [number, number])[] = [
    [from.x + box.width, from.y + from.height / 2],
    ...via.flatMap(([x, y]) => [[x + edge - half, y + edge] as const, [x + edge + half, y + edge] as const]),
    [to.x, to.y + to.height / 2],
  ];
  const [[startX, startY] = [0, 0]] = stops;
  return stops.slice(1).reduce((path, [x, y], index) => {
    const before = stops[index]!;
    return path + (before[1] === y ? `H${x}` : draw([[...before], [x, y]])!.replace(/^M[^C]*/u, ''));
  }, `M${startX},${startY}`);
}

function shorten(text: string, most: number): string {
  const letters = [...text];
  const widths = letters.map(readWidth);
  if (widths.reduce((sum, width) => sum + width, 0) <= most) return text;
  let room = most - readWidth('…');
  const end = widths.findIndex((width) => (room -= width) < 0);
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

/** About how wide a letter of the condensed label face is, beside its size; other scripts come in wider faces. */
function readWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return 1;
  if (/\p{L}/u.test(letter) && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter)) return 0.6;
  if (/[ijlI.,:;'’|!()\s]/u.test(letter)) return 0.26;
  if (/[mwMWЖШЩЮжшщю…]/u.test(letter)) return 0.75;
  return /\p{Lu}/u.test(letter) ? 0.58 : 0.47;
}
