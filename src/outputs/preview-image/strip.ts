/** The foot of a picture: the chequered scale of the record, and over it where each event stands. */

import { isContested } from '../../views/mark-shapes.ts';
import type { PreviewDot, PreviewStrip } from '../../views/preview-view.ts';
import { colours, drawBox, drawLevel, drawText, margin, measure, type Canvas } from './canvas.ts';

const scaleTop = 560;
const scaleHeight = 10;
/** Height that the rows of events may take. */
const room = 84;
const largestStep = 14;
/** Height over the scale that is kept for the days an event may have been. */
const barRoom = 20;

/** Where the strip begins, in pixels from the top of the picture. */
export const stripTop = scaleTop - barRoom - room - 12;

/** Draws the strip; the events that are not shown stand back as plain dots. */
export function drawStrip(canvas: Canvas, strip: PreviewStrip): string {
  const rows = Math.max(1, ...strip.dots.map(({ row }) => row + 1));
  const step = Math.min(largestStep, room / rows);
  const place = (per: number) => margin + (per / 100) * measure;
  const height = (row: number) => scaleTop - barRoom - 4 - row * step;
  const back = strip.dots.filter(({ isShown }) => !isShown);
  const shown = strip.dots.filter(({ isShown }) => isShown);
  const isSingle = back.length > 0 || shown.length === 1;
  return [
    ...back.map(({ x, row }) => drawDot(canvas, place(x), height(row), Math.min(4.5, step * 0.42))),
    ...shown.map((dot) =>
      isSingle
        ? drawShown(canvas, dot, place, height(dot.row))
        : drawLevel(canvas, dot.level, place(dot.x), height(dot.row), Math.min(15, step * 1.05)),
    ),
    drawScale(canvas, strip, place),
  ].join('');
}

function drawDot(canvas: Canvas, middle: number, y: number, radius: number): string {
  return drawBox(canvas, colours.shoal, middle - radius, y - radius, 2 * radius, 2 * radius, radius);
}

/** The event of the picture: its mark, large, on a line down to the scale, and the days it may have been. */
function drawShown(canvas: Canvas, { x, level, bar }: PreviewDot, place: (per: number) => number, y: number): string {
  const colour = isContested(level) ? colours.magenta : colours.ink;
  return [
    bar ? drawBox(canvas, colours.shoal, place(bar.x), scaleTop - 13, (bar.width / 100) * measure, 10, 5) : '',
    drawBox(canvas, colour, place(x) - 1, y, 2, scaleTop - y),
    drawBox(canvas, colours.paper, place(x) - 17, y - 17, 34, 34, 17),
    drawLevel(canvas, level, place(x), y, 30),
  ].join('');
}

function drawScale(canvas: Canvas, strip: PreviewStrip, place: (per: number) => number): string {
  const [start, end] = [place(strip.from), place(strip.to)];
  const edge = (y: number) => drawBox(canvas, colours.ink, start, y, end - start, 1.5);
  return [
    edge(scaleTop),
    edge(scaleTop + scaleHeight - 1.5),
    drawBox(canvas, colours.ink, start, scaleTop, 1.5, scaleHeight),
    drawBox(canvas, colours.ink, end - 1.5, scaleTop, 1.5, scaleHeight),
    ...strip.segments
      .filter(({ filled }) => filled)
      .map(({ x, width }) => drawBox(canvas, colours.ink, place(x), scaleTop, (width / 100) * measure, scaleHeight)),
    ...strip.months.map(
      ({ x, text }) => drawBox(canvas, colours.ink, place(x), scaleTop, 1.5, scaleHeight + 14) + drawLabel(canvas, text, place(x) + 9),
    ),
    strip.earlier === undefined ? '' : drawBeside(canvas, strip.earlier, margin, start - 14),
    strip.later === undefined ? '' : drawBeside(canvas, strip.later, end + 14, margin + measure),
  ].join('');
}

/** A broken line with a word under it, for what is not to scale. */
function drawBeside(canvas: Canvas, word: string, from: number, to: number): string {
  const dashes = Array.from({ length: Math.floor((to - from) / 9) }, (_, index) =>
    drawBox(canvas, colours.coast, from + index * 9, scaleTop + scaleHeight / 2 - 0.75, 4, 1.5),
  );
  return dashes.join('') + drawLabel(canvas, word, from);
}

function drawLabel(canvas: Canvas, text: string, start: number): string {
  return drawText(canvas, text, { family: 'sans', size: 21, weight: 400 }, colours.soft, start, scaleTop + 35).svg;
}
