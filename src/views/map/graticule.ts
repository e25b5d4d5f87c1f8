/** The net of parallels and meridians, named where it meets the edge of the map. */

import { geoGraticule } from 'd3-geo';
import { drawPath } from './ground.ts';
import { kmPerDegree, type MapFrame } from './frame.ts';

export interface Graticule {
  readonly path: string;
  /** Degrees at the left edge (parallels) and the lower edge (meridians); places in per cent of the map. */
  readonly degrees: readonly {
    readonly edge: 'left' | 'bottom';
    readonly at: number;
    readonly value: number;
  }[];
}

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];

/** About five lines each way; none is named on a map of the world or a pole, whose edges the net meets aslant. */
export function buildGraticule(frame: MapFrame): Graticule {
  const [lon = 0, lat = 0] = frame.cap.centre;
  const reach = frame.cap.radius;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const isPlain = frame.scale !== '110m' && Math.abs(lat) + reach < 80 && shrink > 0.2;
  const degrees = (frame.kmPerUnit * frame.width) / kmPerDegree;
  const down = isPlain ? readStep(degrees) : 30;
  const across = isPlain ? readStep(degrees / shrink) : 30;
  const net = geoGraticule()
    .step([across, down])
    .stepMajor([90, 360])
    .precision(Math.max(down / 4, 0.5));
  if (isPlain) {
    const [wide, high] = [reach / Math.cos(((Math.abs(lat) + reach) * Math.PI) / 180), reach];
    const snap = (value: number, step: number) => Math.round(value / step) * step;
    if (Math.abs(lon) + wide + across < 180) {
      net.extent([
        [snap(lon - wide, across) - across, Math.max(-89, snap(lat - high, down) - down)],
        [snap(lon + wide, across) + across + 1e-6, Math.min(89, snap(lat + high, down) + down + 1e-6)],
      ]);
    }
  }
  return {
    path: drawPath(frame, net(), { tolerance: 1 }),
    degrees: isPlain ? [...readCrossings(frame, down, 'left'), ...readCrossings(frame, across, 'bottom')] : [],
  };
}

function readStep(degrees: number): number {
  return steps.find((one) => degrees / one <= 6) ?? 30;
}

/** Where lines of the net cross an edge, found by walking along it. */
function readCrossings(frame: MapFrame, step: number, edge: 'left' | 'bottom'): Graticule['degrees'] {
  const length = edge === 'left' ? frame.height : frame.width;
  const crossings: { edge: typeof edge; at: number; value: number }[] = [];
  let last: number | undefined;
  for (let along = 0; along <= length; along += 1) {
    const point = frame.projection.invert!(edge === 'left' ? [0, along] : [along, frame.height]);
    const value = point?.[edge === 'left' ? 1 : 0];
    if (value === undefined || !Number.isFinite(value)) continue;
    if (last !== undefined && Math.floor(value / step) !== Math.floor(last / step) && Math.abs(value - last) < step) {
      const at = (along / length) * 100;
      const line = Math.max(Math.floor(value / step), Math.floor(last / step)) * step;
      if (edge === 'left' ? at > 5 && at < 90 : at > 10 && at < 95)
        crossings.push({
          edge,
          at: Math.round(at * 100) / 100,
          value: Math.round(line * 1000) / 1000,
        });
    }
    last = value;
  }
  return crossings;
}
