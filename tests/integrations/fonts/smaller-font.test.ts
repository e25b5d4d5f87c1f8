/** The smaller fonts beside those they are made of: every character, every feature that pages ask for, and each letter as it was. */

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import wawoff2 from 'wawoff2';
import { parseFontFaces, type FontFace } from '../../../src/integrations/fonts/font-faces.ts';
import { keptFeatures, makeSmallerFont } from '../../../src/integrations/fonts/smaller-font.ts';

const { resolve } = createRequire(import.meta.url);
const source = fileURLToPath(new URL('../../../src', import.meta.url));
const faces = parseFontFaces(readFileSync(join(source, 'styles/fonts.css'), 'utf8'));
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:css|astro)$/u.test(path) && !path.endsWith('fonts.css'))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

/** Tags of the features that values of `font-variant-numeric` stand for. */
const numerals: Readonly<Record<string, string>> = { 'tabular-nums': 'tnum', 'lining-nums': 'lnum' };

/** Words in which letters join, lean on each other or carry marks, in each script that a face is for. */
const words = [
  'AVATAR Type, “fifteen” officials: 1,234.50 m² – Tōkyō',
  'Ďáblice Łódź Şanlıurfa',
  'Тартус, Хмеймим: «Спарта»',
  'ميناءُ طرطوس لا يزال',
];

interface Pair {
  readonly face: FontFace;
  readonly original: Face;
  readonly smaller: Face;
  readonly bytes: Uint8Array;
}
const pairs = new Map<string, Pair>();

beforeAll(async () => {
  for (const face of faces) {
    const packed = readFileSync(resolve(face.file));
    const bytes = await makeSmallerFont(packed, face);
    pairs.set(face.file, { face, bytes, original: await unpack(packed), smaller: await unpack(bytes) });
  }
}, 120_000);

/** Copied, since the unpacker gives each font in the same memory. */
async function unpack(packed: Uint8Array): Promise<Face> {
  return new Face(new Blob(new Uint8Array(await wawoff2.decompress(packed))));
}

function listFeatures(face: Face): readonly string[] {
  return [...new Set([...face.getTableFeatureTags('GSUB'), ...face.getTableFeatureTags('GPOS')])].sort();
}

interface SetGlyph {
  readonly outline: string;
  readonly at: readonly number[];
}

/** How a text is set: the outline of each glyph, its advance and its place. */
function setText(face: Face, text: string, weight: number, features: readonly string[]): readonly SetGlyph[] {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(
    font,
    buffer,
    features.map((tag) => new Feature(tag)),
  );
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    outline: font.glyphToPath(codepoint),
    at: [xAdvance, xOffset, yOffset],
  }));
}

const number = /-?[\d.]+/gu;

/** Which glyphs are others, or lie somewhere else by more than rounding of what was rounded before: two thousandths of the em. */
function findMoved(before: readonly SetGlyph[], after: readonly SetGlyph[]): readonly number[] {
  if (before.length !== after.length) return [Infinity];
  return before.flatMap((glyph, index) => (isSame(glyph, after[index]!) ? [] : [index]));
}

function isSame(one: SetGlyph, other: SetGlyph): boolean {
  const [a, b] = [one, other].map(({ outline, at }) => [...(outline.match(number) ?? []).map(Number), ...at]);
  return (
    one.outline.replaceAll(number, '') === other.outline.replaceAll(number, '') && a!.every((value, at) => Math.abs(value - b![at]!) <= 2)
  );
}

describe.each(faces.map(({ file }) => file))('%s', (file) => {
  it('has every character of its range that the original has', () => {
    const { face, original, smaller } = pairs.get(file)!;
    const range = new Set([...face.characters, ' '].map((character) => character.codePointAt(0)!));
    const expected = [...original.collectUnicodes()].filter((code) => range.has(code));
    expect(expected.length).toBeGreaterThan(60);
    expect([...smaller.collectUnicodes()]).toEqual(expected);
  });

  it('keeps those features of the original that pages ask for, and no others', () => {
    const { original, smaller } = pairs.get(file)!;
    const expected = listFeatures(original).filter((tag) => keptFeatures.some((kept) => kept === tag));
    // Where figures are of one width to begin with, nothing is left of the feature that makes them so.
    const list = (tags: readonly string[]) => tags.filter((tag) => tag !== 'tnum');
    expect(list(listFeatures(smaller))).toEqual(list(expected));
  });

  it('sets words as the original does, in every weight', () => {
    const { face, original, smaller } = pairs.get(file)!;
    const { min, max } = face.weights ?? { min: 400, max: 400 };
    const held = new Set(smaller.collectUnicodes());
    const texts = [...words, face.characters].map((text) => [...text].filter((one) => held.has(one.codePointAt(0)!)).join(''));
    for (let weight = min; weight <= max; weight += 100)
      for (const features of [[], ['tnum']])
        for (const text of texts) {
          const [before, after] = [original, smaller].map((one) => setText(one, text, weight, features));
          expect(findMoved(before!, after!)).toEqual([]);
        }
    expect(new Font(smaller).hExtents()).toEqual(new Font(original).hExtents());
  });

  it('has no other weights, no hints, and the same bytes whenever it is made', async () => {
    const { face, smaller, bytes } = pairs.get(file)!;
    const axes = Object.entries(smaller.getAxisInfos()).map(([tag, { min, max }]) => ({ tag, min, max }));
    expect(axes).toEqual(face.weights === undefined ? [] : [{ tag: 'wght', ...face.weights }]);
    expect(['fpgm', 'prep', 'cvt '].filter((table) => smaller.referenceTable(table) !== undefined)).toEqual([]);
    expect(await makeSmallerFont(readFileSync(resolve(file)), face)).toEqual(bytes);
  });
});

describe('the styles of pages', () => {
  it('ask for no feature that the fonts have lost', () => {
    const asked = [...styles.matchAll(/font-variant[\w-]*:\s*([^;]+);/gu)].flatMap(([, values = '']) => values.trim().split(/\s+/u));
    expect(asked.length).toBeGreaterThan(5);
    expect([...new Set(asked)].filter((value) => !keptFeatures.some((kept) => kept === numerals[value]))).toEqual([]);
    expect(styles).not.toMatch(/font-feature-settings|font-variation-settings/u);
  });

  it('ask for no weight that the fonts do not have', () => {
    const weights = [...styles.matchAll(/font(?:-weight)?:\s*(\d{3})\b/gu)].map(([, weight]) => Number(weight));
    expect(weights.length).toBeGreaterThan(50);
    const variable = faces.flatMap(({ weights: axis }) => (axis === undefined ? [] : [axis]));
    expect(weights.filter((weight) => variable.some(({ min, max }) => weight < min || weight > max))).toEqual([]);
  });
});
