/** The scale bar of a map: a round distance, true at the middle of the map. */

import { readNumberFormat } from '../formats.ts';
import type { ViewContext } from '../view-context.ts';
import type { MapFrame } from './frame.ts';

export interface ScaleBar {
  /** Left end, upper edge and length in per cent of the map, so that it stays true at every width. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** "50 km". */
  readonly text: string;
}

/**
 * The longest of 1, 2 or 5 times a power of ten kilometres that takes at most a quarter of the width, in the corner at
 * the lower right, or the upper one where something is drawn there.
 *
 * @param taken what is drawn, as circles in units of the drawing
 */
export function buildScaleBar(
  context: ViewContext,
  frame: MapFrame,
  taken: readonly { readonly x: number; readonly y: number; readonly radius: number }[] = [],
): ScaleBar {
  const most = (frame.width / 4) * frame.kmPerUnit;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  const width = Math.round((km / frame.kmPerUnit / frame.width) * 10_000) / 100;
  const number = readNumberFormat(context.words.language, {
    maximumSignificantDigits: 3,
  }).format(km);
  const left = frame.width * (0.96 - width / 100);
  const isTaken = taken.some(({ x, y, radius }) => x + radius > left - 16 && y + radius > frame.height - 66 && radius < frame.width / 4);
  return {
    x: Math.round((100 - width - 4) * 100) / 100,
    y: Math.round((isTaken ? 30 / frame.height : 1 - 36 / frame.height) * 10_000) / 100,
    width,
    text: context.words.pages.places.kilometres(number),
  };
}
