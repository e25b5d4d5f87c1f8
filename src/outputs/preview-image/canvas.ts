/** What all parts of a picture draw with: its colours, its edges, and words and marks put on it. */

import type { Level } from '../../domain/confidence.ts';
import { isContested, markShapes, type MarkShape } from '../../views/mark-shapes.ts';
import { previewSize } from '../../views/preview-view.ts';
import type { SetLine, TypeStyle, Typesetter } from './typesetter.ts';

/** The light colours of the site. */
export const colours = {
  paper: '#fbfaf5',
  ink: '#15191d',
  soft: '#555b61',
  hair: '#d3cebf',
  shoal: '#b7d5df',
  coast: '#8c8468',
  magenta: '#a0125a',
} as const;

export type Colour = (typeof colours)[keyof typeof colours];

/** Distance of all matter from the edges at the sides. */
export const margin = 64;
/** Width of the matter. */
export const measure = previewSize.width - 2 * margin;

/** A picture in the making. Distances are pixels from the edge at which reading begins, or from the top. */
export interface Canvas {
  readonly typesetter: Typesetter;
  readonly isRtl: boolean;
}

/** Sets words on a baseline; words that cannot be set are left out and take no room. */
export function drawText(
  canvas: Canvas,
  text: string,
  style: TypeStyle,
  colour: Colour,
  start: number,
  baseline: number,
): { readonly svg: string; readonly width: number } {
  const set = canvas.typesetter.set(text, style);
  if (set === null) return { svg: '', width: 0 };
  return {
    svg: `<g fill="${colour}" transform="translate(${readLeft(canvas, start, set)} ${baseline})">${set.svg}</g>`,
    width: set.width,
  };
}

/** Draws a mark whose field is `size` wide, with its middle at a point. */
export function drawMark(canvas: Canvas, shapes: readonly MarkShape[], colour: Colour, middle: number, y: number, size: number): string {
  const x = canvas.isRtl ? previewSize.width - middle : middle;
  const paths = shapes.map(({ d, line, dash }) =>
    line === undefined
      ? `<path d="${d}" fill="${colour}"/>`
      : `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${line}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`,
  );
  return `<g transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${size / 16})">${paths.join('')}</g>`;
}

/** The mark of a level in its colour. */
export function drawLevel(canvas: Canvas, level: Level, middle: number, y: number, size: number): string {
  return drawMark(canvas, markShapes[level], isContested(level) ? colours.magenta : colours.ink, middle, y, size);
}

export function drawBox(canvas: Canvas, colour: Colour, start: number, y: number, width: number, height: number, radius = 0): string {
  const x = canvas.isRtl ? previewSize.width - start - width : start;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius === 0 ? '' : ` rx="${radius}"`} fill="${colour}"/>`;
}

function readLeft({ isRtl }: Canvas, start: number, { width }: SetLine): number {
  return round(isRtl ? previewSize.width - start - width : start);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
