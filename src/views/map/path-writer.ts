/** Writes paths as short as SVG allows: steps from point to point, on a grid, no needless point, sign or zero. */

import type { GeoContext } from 'd3-geo';
import { readKept } from './thin.ts';

/** A drawing surface for d3-geo that keeps the path as text. */
export interface PathWriter extends GeoContext {
  /** The path so far; empty where nothing was drawn. */
  read(): string;
}

/** How much of a line is written; all measures in units of the drawing. */
export interface PathDetail {
  /** Points lie on a grid of this step: 0.1 or 1. */
  readonly grid: 0.1 | 1;
  /** How far the line may stray from what was drawn, beside the grid. */
  readonly tolerance: number;
  /** Rings and lines that stay within this in both directions are left out as specks. */
  readonly least: number;
}

const everything: PathDetail = { grid: 0.1, tolerance: 0, least: 0 };

/** Nothing is left out unless told otherwise. */
export function buildPathWriter(wanted: Partial<PathDetail> = {}): PathWriter {
  const { grid, tolerance, least } = { ...everything, ...wanted };
  const parts = 1 / grid;
  let path = '';
  let points: [number, number][] = [];
  const flush = (closed: boolean) => {
    if (points.length > 1 && isSeen(points, least * parts))
      path += formatLine(thin(points, tolerance * parts), parts) + (closed ? 'z' : '');
    points = [];
  };
  return {
    beginPath: () => {
      path = '';
      points = [];
    },
    moveTo: (x, y) => {
      flush(false);
      points.push([Math.round(x * parts), Math.round(y * parts)]);
    },
    lineTo: (x, y) => {
      const [next, last] = [[Math.round(x * parts), Math.round(y * parts)] as [number, number], points.at(-1)];
      if (!last || next[0] !== last[0] || next[1] !== last[1]) points.push(next);
    },
    closePath: () => flush(true),
    arc: () => undefined,
    read: () => {
      flush(false);
      return path;
    },
  };
}

function isSeen(points: readonly [number, number][], least: number): boolean {
  if (least === 0) return true;
  return [0, 1].some((axis) => {
    const values = points.map((point) => point[axis]!);
    return Math.max(...values) - Math.min(...values) >= least;
  });
}

function thin(points: readonly [number, number][], tolerance: number): readonly [number, number][] {
  if (tolerance === 0) return points;
  const kept = readKept(points, tolerance);
  return points.filter((_, index) => kept[index]);
}

function formatLine(points: readonly [number, number][], parts: number): string {
  const format = (steps: number) => String(steps / parts).replace(/^(-?)0\./u, '$1.');
  // A number behind another one; the sign parts them where there is one.
  const follow = (steps: number) => (steps < 0 ? format(steps) : ` ${format(steps)}`);
  return points
    .map(([x, y], index) => {
      const from = points[index - 1];
      if (!from) return `M${format(x)}${follow(y)}`;
      const across = index === 1 ? `l${format(x - from[0])}` : follow(x - from[0]);
      return `${across}${follow(y - from[1])}`;
    })
    .join('');
}
