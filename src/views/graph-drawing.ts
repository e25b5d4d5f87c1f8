/** Measures of the origin graph: where each box and arrow stands, in pixels of the drawing. */

import type { SourceId } from '../domain/id.ts';
import type { Flow, Placed } from './graph-layout.ts';
import type { GraphRole } from './origin-graph-view.ts';
import type { SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/** A source to be drawn. */
export interface GraphNode {
  readonly id: SourceId;
  readonly source: SourceLineView;
  readonly role: GraphRole;
  readonly roleText: string;
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

export interface GraphArrow {
  /** Path data of a curve from the end of one box to the beginning of another. */
  readonly path: string;
  /** Whether it leads to a rewrite. */
  readonly isRewrite: boolean;
}

export interface GraphDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GraphBox[];
  readonly arrows: readonly GraphArrow[];
  /** Words below the columns, each at the left edge of its boxes. */
  readonly captions: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

const box = { width: 176, height: 48, low: 26 };
const gap = { x: 52, y: 12 };
const captionHeight = 28;
/** Characters of the label face that fit a box, at the two sizes used. */
const fits = { name: 25, detail: 29 };

/** Draws ranks as columns from left to right; columns with fewer boxes are centred beside the longest. */
export function drawGraph(
  context: ViewContext,
  nodes: readonly GraphNode[],
  flows: readonly Flow[],
  layout: ReadonlyMap<string, Placed>,
): GraphDrawing {
  const step = box.width + gap.x;
  const columns: GraphNode[][] = [];
  for (const node of nodes) {
    const { rank, order } = layout.get(node.id)!;
    (columns[rank] ??= [])[order] = node;
  }
  const lengths = columns.map((column) => column.reduce((sum, node) => sum + readHeight(node) + gap.y, -gap.y));
  const tallest = Math.max(...lengths);
  const places = new Map<string, Place>();
  for (const [rank, column] of columns.entries()) {
    let y = (tallest - lengths[rank]!) / 2 + 1;
    for (const node of column) {
      places.set(node.id, { x: rank * step + 1, y, height: readHeight(node) });
      y += readHeight(node) + gap.y;
    }
  }
  return {
    width: columns.length * step - gap.x + 2,
    height: tallest + captionHeight + 2,
    boxes: nodes.map((node) => buildBox(context, node, places.get(node.id)!)),
    arrows: flows.map(({ from, to }) => ({
      path: drawCurve(places.get(from)!, places.get(to)!),
      isRewrite: nodes.find(({ id }) => id === to)?.role === 'rewrite',
    })),
    captions: columns.map((column, rank) => ({
      x: rank * step + 1,
      y: tallest + 22,
      text: readCaption(context, column, rank),
    })),
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
  const { id, source, role, roleText, isCited, notes } = node;
  const words = context.words.pages.graph;
  const { separator } = context.words.record;
  const name = source.publisher?.text ?? source.title;
  const detail = [source.kind, source.date?.text ?? words.undated].join(separator);
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
    title: [source.title, detail, roleText, ...notes].join('; '),
  };
}

/** What the boxes of a column are. */
function readCaption(context: ViewContext, column: readonly GraphNode[], rank: number): string {
  const { columns } = context.words.pages.graph;
  if (rank === 0) return columns.ends;
  return column.every(({ role }) => role === 'rewrite') ? columns.rewrites : columns.derived;
}

function drawCurve(from: Place, to: Place): string {
  const [x1, y1] = [from.x + box.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const start = Math.max(x1, x2 - gap.x);
  const bend = gap.x / 2;
  return `M${x1} ${y1}H${start}C${start + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function shorten(text: string, most: number): string {
  const letters = [...text];
  const widths = letters.map(readWidth);
  if (widths.reduce((sum, width) => sum + width, 0) <= most) return text;
  let room = most - 1;
  const end = widths.findIndex((width) => (room -= width) < 0);
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

/** Width of a letter beside one of the condensed label face, which has Latin and Cyrillic letters only. */
function readWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return 2.1;
  return /\p{L}/u.test(letter) && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter) ? 1.3 : 1;
}
