/** Places the words of a map so that none covers another word or a mark. */

import { buildCandidates, type LabelRequest, type LabelSpot } from './label-candidates.ts';
import type { MapSize } from './frame.ts';

export interface MapLabel {
  /** Anchor in per cent of the map's width and height, and from there in CSS pixels to the first line's baseline. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** How many of the lines are the name; the others say something about it. */
  readonly nameLines: number;
  /** End of the leader line in CSS pixels from the anchor; absent where the words stand at their mark. */
  readonly leader?: readonly [number, number];
}

/** A rectangle in CSS pixels at one width of the map: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Measures of the drawing that labels are placed in, in its own units. */
export interface LabelGround {
  readonly width: number;
  readonly height: number;
}

/** Something that is there already, as {@link Box} at a width of the map. */
export type Obstacle = (scale: number) => Box;

/**
 * Places labels one after the other, the first requested first, each in the first of its candidate spots that is free
 * at every width. A label without a free spot is left out: the text under the map names every place anyway.
 *
 * @returns labels by the key of their request
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  ground: LabelGround,
  widths: MapSize['wide'],
): ReadonlyMap<string, MapLabel> {
  const scales = widths.map((width) => width / ground.width);
  const taken = scales.map((scale) => obstacles.map((obstacle) => obstacle(scale)));
  const placed = new Map<string, MapLabel>();
  const isFree = (spot: LabelSpot) =>
    scales.every((scale, index) =>
      readBoxes(spot, scale).every(
        (box) => isInside(box, ground.width * scale, ground.height * scale) && !taken[index]!.some((other) => isOverlap(box, other)),
      ),
    );
  for (const request of requests) {
    const spot = readBest(request, isFree, (one) => scales.every((scale) => isOnOwnGround(request, one, scale)));
    if (!spot) continue;
    scales.forEach((scale, index) => taken[index]!.push(...readBoxes(spot, scale)));
    placed.set(request.key, buildLabel(request, spot, ground));
  }
  return placed;
}

/** Whether two boxes share more than an edge. */
export function isOverlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** What a spot covers: the words first, then its leader line in short pieces. */
export function readBoxes(spot: LabelSpot, scale: number): readonly Box[] {
  const [x, y] = [spot.x * scale, spot.y * scale];
  const left = x + spot.left;
  const words: Box = [left, y + spot.top, left + spot.width, y + spot.top + spot.height];
  if (!spot.leader) return [words];
  const steps = Math.ceil(Math.hypot(...spot.leader) / 5);
  const pieces = Array.from({ length: steps }, (_, step): Box => {
    const part = (step + 1) / steps;
    const [px, py] = [x + spot.leader![0] * part, y + spot.leader![1] * part];
    return [px - 1, py - 1, px + 1, py + 1];
  });
  return [words, ...pieces.filter((piece) => Math.hypot(piece[0] + 1 - x, piece[1] + 1 - y) > 9 && !isOverlap(piece, words))];
}

/** The first free spot on the right ground; for a mark, rather the first free one than one with a leader line. */
function readBest(
  request: LabelRequest,
  isFree: (spot: LabelSpot) => boolean,
  isGood: (spot: LabelSpot) => boolean,
): LabelSpot | undefined {
  let first: LabelSpot | undefined;
  for (const spot of buildCandidates(request)) {
    if (first && spot.leader) return first;
    if (!isFree(spot)) continue;
    if (isGood(spot)) return spot;
    if (request.kind === 'mark' || request.needed) first ??= spot;
  }
  return first;
}

function isInside(box: Box, width: number, height: number): boolean {
  return box[0] >= 3 && box[1] >= 3 && box[2] <= width - 3 && box[3] <= height - 3;
}

function isOnOwnGround({ on }: LabelRequest, spot: LabelSpot, scale: number): boolean {
  if (!on) return true;
  const y = spot.y + (spot.top + spot.height / 2) / scale;
  return [0.02, 0.25, 0.5, 0.75, 0.98].every((part) => on(spot.x + (spot.left + spot.width * part) / scale, y));
}

function buildLabel({ lines, nameLines }: LabelRequest, spot: LabelSpot, ground: LabelGround): MapLabel {
  const round = (value: number) => Math.round(value * 10) / 10;
  const across = {
    start: spot.left,
    middle: spot.left + spot.width / 2,
    end: spot.left + spot.width,
  }[spot.anchor];
  return {
    x: round((spot.x / ground.width) * 100),
    y: round((spot.y / ground.height) * 100),
    dx: Math.round(across),
    dy: Math.round(spot.top + 11.5),
    anchor: spot.anchor,
    lines,
    nameLines,
    leader: spot.leader && [Math.round(spot.leader[0]), Math.round(spot.leader[1])],
  };
}
