/** Sizes of the maps, and the widths their lettering has to suit: from a small phone to the full width. */

import type { MapSize } from './frame.ts';

/** The map of the whole record, in the main column. */
export const overviewSize: MapSize = {
  width: 700,
  minHeight: 380,
  maxHeight: 760,
  narrow: [288, 326, 358, 420, 519],
  wide: [520, 560, 620, 700, 800],
};

/** A map in the margin beside the text. */
export const marginSize: MapSize = {
  width: 420,
  minHeight: 260,
  maxHeight: 440,
  narrow: [288, 310, 335],
  wide: [336, 380, 420, 520],
};

/** The enlarged part, in the margin too, and no taller than it is wide. */
export const detailSize: MapSize = { ...marginSize, minHeight: 300 };

/** The width from which a map carries its full lettering, in CSS pixels; the style sheets of the maps use the same. */
export const wideFrom = { overview: overviewSize.wide[0]!, margin: marginSize.wide[0]! };
