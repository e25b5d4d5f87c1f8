/** Lines of some width as outlines that can be filled. */

import type { Chain } from './outline.ts';

/**
 * The outline of a line drawn along a chain, with blunt ends. Meant for straight lines and smooth curves: corners are
 * not filled out.
 *
 * @param dash lengths of dash and gap; without it the line is whole
 */
export function buildStroke(chain: Chain, width: number, dash?: readonly [number, number]): readonly Chain[] {
  const points = readPoints(chain);
  if (dash) return cutDashes(points, dash).map((part) => buildBand(part, width));
  const isRing = chain.isClosed && points.length > 3;
  if (!isRing) return [buildBand(points, width)];
  return [readSide(points, width / 2, true), readSide(points, -width / 2, true).toReversed()].map(buildClosed);
}

type Point = readonly [number, number];

/** The points, the first once more at the end of a closed chain. */
function readPoints({ points, isClosed }: Chain): readonly Point[] {
  const read = Array.from({ length: points.length / 2 }, (_, index): Point => [points[2 * index]!, points[2 * index + 1]!]);
  const [first, last] = [read[0]!, read.at(-1)!];
  return isClosed && Math.hypot(first[0] - last[0], first[1] - last[1]) > 1e-6 ? [...read, first] : read;
}

function buildBand(points: readonly Point[], width: number): Chain {
  return buildClosed([...readSide(points, width / 2, false), ...readSide(points, -width / 2, false).toReversed()]);
}

function buildClosed(points: readonly Point[]): Chain {
  return { points: points.flat(), isClosed: true };
}

/** The points moved to one side of the line. */
function readSide(points: readonly Point[], distance: number, isRing: boolean): readonly Point[] {
  return points.map(([x, y], index) => {
    const before = points[index - 1] ?? (isRing ? points.at(-2)! : [x, y]);
    const after = points[index + 1] ?? (isRing ? points[1]! : [x, y]);
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (dy / length) * distance, y + (dx / length) * distance];
  });
}

function cutDashes(points: readonly Point[], [dash, gap]: readonly [number, number]): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let [isOn, left] = [true, dash];
  let part: Point[] = [points[0]!];
  for (const [index, to] of points.slice(1).entries()) {
    let from = points[index]!;
    for (let rest = Math.hypot(to[0] - from[0], to[1] - from[1]); rest > 0;) {
      const step = Math.min(rest, left);
      from = [from[0] + ((to[0] - from[0]) * step) / rest, from[1] + ((to[1] - from[1]) * step) / rest];
      rest -= step;
      left -= step;
      part.push(from);
      if (left > 0) continue;
      if (isOn) parts.push(part);
      part = [from];
      [isOn, left] = [!isOn, isOn ? gap : dash];
    }
  }
  return isOn && part.length > 1 ? [...parts, part] : parts;
}
