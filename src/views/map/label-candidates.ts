/** Where the words for a place may stand, the best spot first. */

import { lineHeight, readTextWidth } from './lettering.ts';

export interface LabelRequest {
  readonly key: string;
  /** The place in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Radius of its area in units of the drawing; 0 for a mark. */
  readonly radius: number;
  readonly lines: readonly string[];
  readonly nameLines: number;
  /** `mark`: beside a mark or a small area. `area`: inside the area it names. */
  readonly kind: 'mark' | 'area';
  /** Whether words that find no room may stand apart with a line to their mark. */
  readonly leader: boolean;
  /**
   * Whether words may stand on a point of the drawing. An area's words have to stand on such points; those of a mark
   * do so where they can.
   */
  readonly on?: (x: number, y: number) => boolean;
  /** Whether an area's words stand anywhere rather than nowhere. */
  readonly needed?: boolean;
  /** How far, in CSS pixels, an area's words may stand from its middle; absent where anywhere in reach will do. */
  readonly reach?: number;
}

/** A candidate: anchor in units of the drawing; everything else in CSS pixels from there. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader?: readonly [number, number];
}

const markGap = 7;
const sides: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0.8, -0.6],
  [0.8, 0.6],
  [-0.8, -0.6],
  [-0.8, 0.6],
  [0, -1],
  [0, 1],
];
const leaderLengths = [18, 28, 40, 54, 70, 90, 112];
const leaderAngles = [-20, 20, 160, 200, -50, 50, 130, 230, -80, 80, 100, 260].map((degrees) => (degrees * Math.PI) / 180);
const areaSteps = [0, -16, 16, -32, 32, -50, 50, -70, 70];
const areaShifts = [0, -20, 20, -45, 45, -75, 75, -110, 110];
/** Across and down from the middle of an area, the nearest first. */
const areaMoves = areaSteps
  .flatMap((down) => areaShifts.map((across) => [across, down] as const))
  .sort((a, b) => Math.hypot(a[0], a[1] * 1.6) - Math.hypot(b[0], b[1] * 1.6));

/** All spots for a label in order of preference. */
export function* buildCandidates(request: LabelRequest): Generator<LabelSpot> {
  const width = Math.max(...request.lines.map(readTextWidth));
  const height = request.lines.length * lineHeight;
  const block = { width, height };
  if (request.kind === 'area') {
    for (const [dx, dy] of areaMoves) {
      if (Math.hypot(dx, dy) > (request.reach ?? Infinity)) return;
      yield {
        ...block,
        x: request.x,
        y: request.y,
        left: dx - width / 2,
        top: dy - height / 2,
        anchor: 'middle',
      };
    }
    return;
  }
  for (const [across, down] of sides) {
    const [x, y] = [request.x + across * request.radius, request.y + down * request.radius];
    yield {
      ...block,
      x,
      y,
      ...buildBeside(width, height, across * markGap, down * (markGap - 2), across, down),
    };
  }
  if (!request.leader) return;
  for (const length of leaderLengths) {
    for (const angle of leaderAngles) {
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const leader = [across * length, down * length] as const;
      const spot = buildBeside(width, height, leader[0] + across * 3, leader[1] + down * 2, across, down);
      yield { ...block, x: request.x, y: request.y, ...spot, leader };
    }
  }
}

/** Words that begin at a point and lead away from it. */
function buildBeside(width: number, height: number, dx: number, dy: number, across: number, down: number) {
  const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
  const left = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
  const top = anchor === 'middle' ? (down < 0 ? dy - height : dy) : dy - height / 2 + (down * height) / 2.6;
  return { anchor, left, top } as const;
}
