/** Writes paths as short as SVG allows: steps from point to point, one decimal, no needless sign or zero. */

import type { GeoContext } from 'd3-geo';

/** A drawing surface for d3-geo that keeps the path as text. */
export interface PathWriter extends GeoContext {
  /** The path so far; empty where nothing was drawn. */
  read(): string;
}

/** Rings and lines that stay within `least` units in both directions are left out as specks. */
export function buildPathWriter(least = 0): PathWriter {
  let path = '';
  let points: [number, number][] = [];
  const flush = (closed: boolean) => {
    if (points.length > 1 && isSeen(points, least)) path += formatLine(points) + (closed ? 'z' : '');
    points = [];
  };
  return {
    beginPath: () => {
      path = '';
      points = [];
    },
    moveTo: (x, y) => {
      flush(false);
      points.push([Math.round(x * 10), Math.round(y * 10)]);
    },
    lineTo: (x, y) => {
      const [next, last] = [[Math.round(x * 10), Math.round(y * 10)] as [number, number], points.at(-1)];
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
    return Math.max(...values) - Math.min(...values) >= least * 10;
  });
}

function formatLine(points: readonly [number, number][]): string {
  return points
    .map(([x, y], index) => {
      const from = points[index - 1];
      if (!from) return `M${formatTenths(x)}${formatNext(y)}`;
      return `${index === 1 ? 'l' : ''}${index === 1 ? formatTenths(x - from[0]) : formatNext(x - from[0])}${formatNext(y - from[1])}`;
    })
    .join('');
}

/** A number behind another one; the sign parts them where there is one. */
function formatNext(tenths: number): string {
  return tenths < 0 ? formatTenths(tenths) : ` ${formatTenths(tenths)}`;
}

function formatTenths(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./u, '$1.');
}
