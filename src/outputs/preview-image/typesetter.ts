/**
 * Sets one line of text as outlines: the Unicode bidirectional algorithm orders it, HarfBuzz shapes it. No font of
 * the machine is ever asked, so a text looks the same wherever it is set.
 */

import createBidi from 'bidi-js';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { chooseCuts, readOpticalSize, type Cut, type FontFile, type TypeStyle } from './cuts.ts';

export type { FontFile, TypeStyle } from './cuts.ts';

/** A line of text from its left end on its baseline. */
export interface SetLine {
  /** In pixels. */
  readonly width: number;
  /** SVG elements. */
  readonly svg: string;
}

export interface Typesetter {
  /** Gives null where no font has all the characters. */
  readonly set: (text: string, style: TypeStyle) => SetLine | null;
  /** Width in pixels; 0 where no font has all the characters. */
  readonly measure: (text: string, style: TypeStyle) => number;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly cut: Cut;
}

const bidi = createBidi();

/**
 * @param files in the order in which they are asked for a character
 * @param direction of paragraphs
 * @param language BCP 47 tag; some letters have another form in some languages
 */
export function buildTypesetter(files: readonly FontFile[], direction: 'ltr' | 'rtl', language: string): Typesetter {
  const shaped = new Map<string, readonly ShapedRun[] | null>();
  const shapeText = (raw: string, style: TypeStyle): readonly ShapedRun[] | null => {
    const key = `${style.family} ${style.weight} ${readOpticalSize(style.size)} ${style.tracking ?? 0} ${raw}`;
    const known = shaped.get(key);
    if (known !== undefined) return known;
    const text = raw.normalize('NFC');
    const cuts = chooseCuts(text, files, style);
    const runs = cuts && orderRuns(text, cuts, direction).map((run) => shapeRun(text, run, style, language));
    shaped.set(key, runs);
    return runs;
  };
  return {
    set(text, style) {
      let x = 0;
      const parts = shapeText(text, style)?.map((run) => {
        const scale = style.size / run.cut.face.upem;
        const svg = `<g transform="translate(${round(x)} 0) scale(${scale} ${-scale})">${formatRun(run)}</g>`;
        x += run.width * scale;
        return svg;
      });
      return parts === undefined ? null : { width: round(x), svg: parts.join('') };
    },
    measure(text, style) {
      return (shapeText(text, style) ?? []).reduce((sum, run) => sum + run.width * (style.size / run.cut.face.upem), 0);
    },
  };
}

/** Runs of one direction and one font, from left to right. */
function orderRuns(text: string, cuts: readonly Cut[], direction: 'ltr' | 'rtl'): readonly Run[] {
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const runAt: Run[] = [];
  for (let from = 0; from < text.length;) {
    const [level, cut] = [embedding.levels[from]!, cuts[from]!];
    let to = from + 1;
    while (to < text.length && embedding.levels[to] === level && cuts[to] === cut) to += 1;
    const run = { from, to, level, cut };
    for (; from < to; from += 1) runAt.push(run);
  }
  return [...new Set(bidi.getReorderedIndices(text, embedding).map((index) => runAt[index]!))];
}

interface ShapedRun {
  readonly cut: Cut;
  /** In units of the font. */
  readonly width: number;
  readonly glyphs: readonly { readonly id: number; readonly x: number; readonly y: number }[];
}

function shapeRun(text: string, { from, to, level, cut }: Run, style: TypeStyle, language: string): ShapedRun {
  const isRtl = level % 2 === 1;
  const buffer = new Buffer();
  buffer.addText(text, from, to - from);
  buffer.guessSegmentProperties();
  buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  shape(cut.font, buffer);
  const space = isRtl ? 0 : (style.tracking ?? 0) * cut.face.upem;
  let width = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 }) => {
    const glyph = { id: codepoint, x: round(width + xOffset), y: round(yOffset) };
    width += xAdvance + space;
    return glyph;
  });
  return { cut, width, glyphs };
}

function formatRun({ cut, glyphs }: ShapedRun): string {
  return glyphs
    .map(({ id, x, y }) => {
      const d = cut.outlines.get(id) ?? cut.font.glyphToPath(id);
      cut.outlines.set(id, d);
      return d === '' ? '' : `<path transform="translate(${x} ${y})" d="${d}"/>`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
