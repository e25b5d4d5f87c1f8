/** The pictures that are shown where a page is shared. */

import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/outputs/preview-image/lines.ts';
import { colours } from '../../src/outputs/preview-image/canvas.ts';
import { buildTypesetter, type TypeStyle } from '../../src/outputs/preview-image/typesetter.ts';
import { drawingVersion, formatPreviewImage, readPreviewText } from '../../src/outputs/preview-image.ts';
import { readPictureFonts } from '../../src/readers/picture-fonts.ts';
import { readPicture, readPictureFolder } from '../../src/readers/pictures.ts';
import type { PreviewView } from '../../src/views/preview-view.ts';

const view: PreviewView = {
  language: 'en',
  direction: 'ltr',
  publication: 'A harbour record',
  tagline: 'a verified timeline',
  date: 'between 6 and 9 December 2024',
  title: 'Two ships leave the northern pier',
  standing: {
    level: 'probable',
    word: 'Probable',
    disputedText: '1 of 2 claims disputed',
    counts: '3 sources from 2 origins',
  },
  figures: [],
  strip: {
    from: 9,
    to: 100,
    earlier: 'earlier',
    segments: [
      { x: 9, width: 45.5, filled: false },
      { x: 54.5, width: 45.5, filled: true },
    ],
    months: [{ x: 9, text: 'December 2024' }],
    dots: [
      { x: 30, row: 0, level: 'confirmed', isShown: false },
      { x: 30, row: 1, level: 'probable', isShown: true, bar: { x: 25, width: 10 } },
    ],
  },
};

const arabic: PreviewView = {
  ...view,
  language: 'ar',
  direction: 'rtl',
  publication: 'سجل المرفأ',
  tagline: undefined,
  date: '٩ كانون الأول ٢٠٢٤',
  title: 'سفينة Sparta II تغادر الرصيف يوم 27',
  standing: { level: 'refuted', word: 'مدحوض', counts: '٣ مصادر من أصلين' },
};

async function format(shown: PreviewView): Promise<string> {
  return formatPreviewImage(shown, await readPictureFonts(readPreviewText(shown)));
}

const countLetters = (svg: string): number => svg.match(/<path transform/gu)?.length ?? 0;
const style: TypeStyle = { family: 'serif', size: 60, weight: 380 };

async function readTypesetter(text: string, direction: 'ltr' | 'rtl') {
  return buildTypesetter(await readPictureFonts(text), direction, 'en');
}

describe('the picture of a page', () => {
  it('is a PNG of 1200 by 630 pixels that weighs little and asks no font of the machine', async () => {
    const svg = await format(view);
    expect(svg).not.toMatch(/<text|font-family/u);
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    const png = await readPicture(folder, 'one', async () => svg);
    const { format: kind, width, height } = await sharp(png).metadata();
    expect({ kind, width, height }).toEqual({ kind: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  it('is the same every time, also where other pictures were drawn in between', async () => {
    const first = await format(view);
    await format(arabic);
    expect(await format(view)).toBe(first);
  });

  it('has another version as soon as it is drawn otherwise: raise `drawingVersion` with this digest', async () => {
    const digest = createHash('sha256')
      .update((await format(view)) + (await format(arabic)))
      .digest('hex');
    expect({ drawingVersion, digest }).toMatchInlineSnapshot(`
      {
        "digest": "38f84390e5040f070cce254ecb0773656eba524cf85190fadb2436b688eaf4c7",
        "drawingVersion": 1,
      }
    `);
  });

  it('is drawn once for the same content and read after that', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'new');
    let drawn = 0;
    const draw = async () => {
      drawn += 1;
      return '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>';
    };
    const first = await readPicture(folder, 'same', draw);
    const second = await readPicture(folder, 'same', draw);
    await readPicture(folder, 'other', draw);
    expect(drawn).toBe(2);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.kept'))).toEqual([]);
  });

  it.each<[string, (kept: Buffer) => Buffer]>([
    ['changed', (kept) => Buffer.concat([kept.subarray(0, -1), Buffer.from([kept.at(-1)! ^ 1])])],
    ['cut off', (kept) => kept.subarray(0, 40)],
    ['empty', () => Buffer.alloc(0)],
    ['nothing but a digest', (kept) => kept.subarray(0, 32)],
    ['exchanged for a picture without a digest', (kept) => kept.subarray(32)],
  ])('is drawn again where the kept one is %s', async (_, damage) => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    const draw = async () => '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>';
    const sound = await readPicture(folder, 'same', draw);
    const path = join(folder, readdirSync(folder)[0]!);
    writeFileSync(path, damage(readFileSync(path)));
    expect(Buffer.from(await readPicture(folder, 'same', draw)).equals(Buffer.from(sound))).toBe(true);
    expect(readFileSync(path).subarray(32).equals(Buffer.from(sound))).toBe(true);
  });

  it('is given even where it cannot be kept', async () => {
    const picture = await readPicture(
      '/dev/null/pictures',
      'x',
      async () => '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
    );
    expect(picture.length).toBeGreaterThan(50);
  });

  it('is kept where the build is told to keep things', () => {
    expect(readPictureFolder({ CACHE_DIR: '/somewhere' })).toBe(join('/somewhere', 'pictures'));
    expect(readPictureFolder({})).toContain('node_modules');
  });

  it('has the light colours of the site', () => {
    const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    for (const [name, colour] of Object.entries(colours)) expect(tokens).toContain(`--${name}: light-dark(${colour},`);
  });

  it('shows a title however long it is, and one that no font can set not at all', async () => {
    const long = await format({
      ...view,
      title: `${'A long sentence about ships and piers, '.repeat(12)}and its end`,
    });
    expect(countLetters(long)).toBeGreaterThan(countLetters(await format(view)));
    const unknown = await format({ ...view, title: '卫星图像显示装备' });
    expect(countLetters(unknown)).toBeLessThan(countLetters(await format(view)));
  });

  it('runs from the right where the publication does', async () => {
    const word = async (shown: PreviewView) =>
      Number(/<g fill="#15191d" transform="translate\(([\d.]+) 74\)/u.exec(await format(shown))![1]);
    expect(await word(view)).toBe(64);
    expect(await word(arabic)).toBeGreaterThan(900);
  });
});

describe('a line of text', () => {
  it('joins Arabic letters, so that a word is narrower than its letters', async () => {
    const { measure } = await readTypesetter('سفينة', 'rtl');
    const apart = [...'سفينة'].reduce((sum, letter) => sum + measure(letter, style), 0);
    expect(measure('سفينة', style)).toBeLessThan(apart * 0.9);
  });

  it('puts words of two directions in their order', async () => {
    const { set } = await readTypesetter('سفينة Sparta', 'rtl');
    const parts = set('سفينة Sparta', style)!.svg.match(/<g transform="translate\([\d.]+/gu)!;
    const latin = set('Sparta', style)!
      .svg.replace(/^<g[^>]*>/u, '')
      .slice(0, 200);
    expect(parts.length).toBeGreaterThan(1);
    expect(set('سفينة Sparta', style)!.svg.indexOf(latin)).toBeLessThan(200);
  });

  it('is kerned and has ligatures', async () => {
    const { measure, set } = await readTypesetter('AVfi', 'ltr');
    expect(measure('AV', style)).toBeLessThan(measure('A', style) + measure('V', style));
    expect(countLetters(set('fi', style)!.svg)).toBe(1);
  });

  it('never mixes families within a text that one of them can set', async () => {
    const text = '27 января';
    const { measure } = await readTypesetter(text, 'ltr');
    expect(measure(text, { ...style, family: 'sans' })).toBe(measure(text, style));
  });

  it('is absent where a character is in no font', async () => {
    const { set } = await readTypesetter('船', 'ltr');
    expect(set('船', style)).toBeNull();
  });
});

describe('lines', () => {
  const measure = (text: string) => text.length;

  it('break at spaces and are about as wide as one another', () => {
    expect(breakLines('one two three four five six', measure, 22, 3)).toEqual({
      lines: ['one two three', 'four five six'],
      isWhole: true,
    });
  });

  it('break after dashes, and within a word that is wider than a line', () => {
    expect(breakLines('abcdef-ghijkl', measure, 8, 3).lines).toEqual(['abcdef-', 'ghijkl']);
    expect(breakLines('abcdefghij', measure, 4, 3).lines.join('')).toBe('abcdefghij');
  });

  it('end with an ellipsis behind a whole word where there are too many', () => {
    expect(breakLines('alpha beta gamma delta epsilon', measure, 11, 2)).toEqual({
      lines: ['alpha beta', 'gamma…'],
      isWhole: false,
    });
  });

  it('keep what no break may part', () => {
    expect(breakLines('9\u00a0December 2024', measure, 11, 2).lines).toEqual(['9\u00a0December', '2024']);
  });
});
