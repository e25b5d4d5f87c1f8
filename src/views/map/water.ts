/** Tells land from water on a map, row by row, fast enough to try hundreds of spots for a word. */

import { geoPath, type GeoContext } from 'd3-geo';
import type { Ground } from './ground.ts';

const rowHeight = 3;

/** A test for points of the drawing; true for water. Each row of the drawing is worked out when it is first asked for. */
export function buildWaterTest(ground: Ground): (x: number, y: number) => boolean {
  const edges = readEdges(ground);
  const rows = new Map<number, readonly number[]>();
  return (x, y) => {
    const row = Math.floor(y / rowHeight);
    const crossings = rows.get(row) ?? readCrossings(edges, (row + 0.5) * rowHeight);
    rows.set(row, crossings);
    return crossings.filter((crossing) => crossing < x).length % 2 === 0;
  };
}

type Edge = readonly [number, number, number, number];

function readEdges(ground: Ground): readonly Edge[] {
  const edges: Edge[] = [];
  let [first, last]: [number, number][] = [
    [0, 0],
    [0, 0],
  ];
  const surface: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      first = last = [x, y];
    },
    lineTo: (x, y) => {
      edges.push([...last!, x, y]);
      last = [x, y];
    },
    closePath: () => {
      edges.push([...last!, ...first!]);
      last = first;
    },
    arc: () => undefined,
  };
  geoPath(null, surface)(ground.outline);
  return edges;
}

function readCrossings(edges: readonly Edge[], y: number): readonly number[] {
  return edges.flatMap(([ax, ay, bx, by]) => (ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)]));
}
