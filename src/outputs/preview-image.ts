/** The picture of a page where its address is shared: a drawing with all its words as outlines. */

import { disputeShapes, isContested } from '../views/mark-shapes.ts';
import { previewSize, type PreviewView } from '../views/preview-view.ts';
import { colours, drawBox, drawLevel, drawMark, drawText, margin, measure, type Canvas, type Colour } from './preview-image/canvas.ts';
import { breakLines, breakWhole } from './preview-image/lines.ts';
import { drawStrip, stripTop } from './preview-image/strip.ts';
import { buildTypesetter, type FontFile, type TypeStyle, type Typesetter } from './preview-image/typesetter.ts';

export type { FontFile } from './preview-image/typesetter.ts';

/** Raise it with every change of the drawing: kept pictures of another version are not used. */
export const drawingVersion = 1;

const headTop = 102;
const dateStyle: TypeStyle = { family: 'sans', size: 31, weight: 400 };
const wordStyle: TypeStyle = { family: 'sans-strong', size: 31, weight: 600 };
/** Sizes of the title, the largest first, each with the number of lines it may take. */
const titleSizes = [
  [82, 2],
  [70, 3],
  [60, 3],
  [52, 4],
] as const;

/** All characters that the picture can need, for those who bring the fonts. */
export function readPreviewText(view: PreviewView): string {
  return `${JSON.stringify(view)}…`;
}

/** Draws the picture as SVG, 1200 by 630 pixels. A text that no font can set is left out. */
export function formatPreviewImage(view: PreviewView, fonts: readonly FontFile[]): string {
  const canvas: Canvas = {
    typesetter: buildTypesetter(fonts, view.direction, view.language),
    isRtl: view.direction === 'rtl',
  };
  const { width, height } = previewSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    drawHead(canvas, view),
    drawMatter(canvas, view),
    view.strip ? drawStrip(canvas, view.strip) : '',
    '</svg>',
  ].join('');
}

/** The name of the publication over the double rule of its pages. */
function drawHead(canvas: Canvas, { publication, tagline, title }: PreviewView): string {
  const name =
    publication === title
      ? { svg: '', width: 0 }
      : drawText(canvas, publication, { family: 'serif', size: 31, weight: 600 }, colours.ink, margin, 74);
  const start = margin + (name.width === 0 ? 0 : name.width + 16);
  const words = tagline
    ? drawText(canvas, tagline, { family: 'sans', size: 26, weight: 400 }, colours.soft, start, 74)
    : { svg: '', width: 0 };
  const fits = start + words.width <= margin + measure;
  return [
    name.svg,
    fits ? words.svg : '',
    drawBox(canvas, colours.ink, margin, headTop - 5, measure, 1.6),
    drawBox(canvas, colours.ink, margin, headTop, measure, 1.6),
  ].join('');
}

/** Date, title and standing, in the middle between the head and the strip. */
function drawMatter(canvas: Canvas, view: PreviewView): string {
  const standing = readStanding(canvas, view);
  const { lines, style } = chooseTitle(canvas.typesetter, view.title, standing.length > 1 || view.figures.length > 0 ? 1 : 0);
  const leading = style.size * 1.1;
  const dateHeight = view.date === undefined && view.statusText === undefined ? 0 : 46;
  const height = dateHeight + lines.length * leading + (view.figures.length > 0 ? 104 : standing.length * 46 + 16);
  const top = headTop + Math.max(26, (stripTop - headTop - height) * 0.46);
  const titleFoot = top + dateHeight + lines.length * leading;
  return [
    drawDate(canvas, view, top + 30),
    ...lines.map(
      (line, index) =>
        drawText(canvas, line, style, colours.ink, margin - style.size * 0.03, top + dateHeight + index * leading + style.size * 0.86).svg,
    ),
    ...standing.map((parts, index) => drawParts(parts, titleFoot + 52 + index * 46)),
    drawFigures(canvas, view, titleFoot),
  ].join('');
}

function drawDate(canvas: Canvas, { date = '', statusText }: PreviewView, baseline: number): string {
  const status =
    statusText === undefined ? { svg: '', width: 0 } : drawText(canvas, statusText, wordStyle, colours.magenta, margin, baseline);
  return status.svg + drawText(canvas, date, dateStyle, colours.soft, margin + (status.width === 0 ? 0 : status.width + 22), baseline).svg;
}

/**
 * The title in the largest size that holds it whole, else in the smallest; no line where no font has its letters.
 *
 * @param taken lines that other words need, and that a title of three or more leaves to them
 */
function chooseTitle(
  typesetter: Typesetter,
  title: string,
  taken: number,
): { readonly lines: readonly string[]; readonly style: TypeStyle } {
  const styles = titleSizes.map(([size, most]) => ({
    most: Math.max(2, most - taken),
    style: { family: 'serif', size, weight: 380, tracking: -0.012 } satisfies TypeStyle,
  }));
  if (typesetter.measure(title, styles[0]!.style) === 0) return { lines: [], style: styles[0]!.style };
  for (const { most, style } of styles) {
    const lines = breakWhole(title, (text) => typesetter.measure(text, style), measure, most);
    if (lines) return { lines, style };
  }
  const { most, style } = styles.at(-1)!;
  return { lines: breakLines(title, (text) => typesetter.measure(text, style), measure, most).lines, style };
}

interface Part {
  readonly width: number;
  readonly draw: (start: number, baseline: number) => string;
}

/** Level, dispute and counts, on as few lines as hold them. */
function readStanding(canvas: Canvas, { standing }: PreviewView): readonly (readonly Part[])[] {
  if (standing === undefined) return [];
  const { level, word, disputedText, counts } = standing;
  const parts = [
    readPart(canvas, word, wordStyle, isContested(level) ? colours.magenta : colours.ink, (middle, y) =>
      drawLevel(canvas, level, middle, y, 31),
    ),
    ...(disputedText === undefined
      ? []
      : [
          readPart(canvas, disputedText, dateStyle, colours.magenta, (middle, y) =>
            drawMark(canvas, disputeShapes, colours.magenta, middle, y, 31),
          ),
        ]),
    readPart(canvas, counts, dateStyle, colours.soft),
  ];
  const lines: Part[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const used = line?.reduce((sum, { width }) => sum + width + gap, 0) ?? 0;
    if (line && used + part.width <= measure) line.push(part);
    else lines.push([part]);
  }
  return lines;
}

const gap = 40;
const markRoom = 44;

function readPart(canvas: Canvas, text: string, style: TypeStyle, colour: Colour, mark?: (middle: number, y: number) => string): Part {
  const width = canvas.typesetter.measure(text, style);
  const before = mark ? markRoom : 0;
  return {
    width: width + before,
    draw: (start, baseline) =>
      (mark?.(start + 15.5, baseline - 10.5) ?? '') + drawText(canvas, text, style, colour, start + before, baseline).svg,
  };
}

function drawParts(parts: readonly Part[], baseline: number): string {
  let start = margin;
  return parts
    .map((part) => {
      const svg = part.draw(start, baseline);
      start += part.width + gap;
      return svg;
    })
    .join('');
}

function drawFigures(canvas: Canvas, { figures }: PreviewView, top: number): string {
  let start = margin;
  return figures
    .map(({ label, text }) => {
      const name = drawText(canvas, label, { family: 'sans', size: 26, weight: 400 }, colours.soft, start, top + 46);
      const number = drawText(canvas, text, { family: 'sans', size: 50, weight: 400 }, colours.ink, start, top + 98);
      start += Math.max(name.width, number.width) + 56;
      return name.svg + number.svg;
    })
    .join('');
}
