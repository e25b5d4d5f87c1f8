/** The marks of confidence and of dispute as outlines on a field of 16 by 16, for pages and pictures alike. */

import type { Level } from '../domain/confidence.ts';

/** One outline: filled, or drawn with a line of some width. */
export interface MarkShape {
  /** SVG path data. */
  readonly d: string;
  /** Width of the line; absent where the outline is filled. */
  readonly line?: number;
  /** Lengths of dashes and gaps; absent for a whole line. */
  readonly dash?: string;
}

const ring = 'M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 1 1 0-11.5z';

/** Told apart by shape alone, so that they survive grey print and eyes that see few colours. */
export const markShapes: Readonly<Record<Level, readonly MarkShape[]>> = {
  confirmed: [{ d: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z' }],
  probable: [{ d: ring, line: 1.5 }, { d: 'M8 2.6A5.4 5.4 0 1 1 2.6 8H8z' }],
  possible: [{ d: ring, line: 1.5 }, { d: 'M8 2.6a5.4 5.4 0 0 1 0 10.8z' }],
  doubtful: [{ d: ring, line: 1.5 }, { d: 'M8 2.6A5.4 5.4 0 0 1 13.4 8H8z' }],
  refuted: [
    { d: ring, line: 1.5 },
    { d: 'M2.5 13.5l11-11', line: 1.7 },
  ],
  unverified: [{ d: ring, line: 1.5, dash: '2.26 2.25' }],
};

/** A lozenge split and slipped. */
export const disputeShapes: readonly MarkShape[] = [{ d: 'M7.2 .4v11.2L1.6 6zM8.8 4.4v11.2L14.4 10z' }];

/** The levels whose marks and words stand in the colour of what is contested. */
export function isContested(level: Level): boolean {
  return level === 'doubtful' || level === 'refuted';
}
