/** The painter of pictures, held against another that knows all of SVG. */

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paintDrawing } from '../../src/outputs/picture/paint.ts';
import { formatPng } from '../../src/readers/png.ts';
import { disputeShapes, markShapes } from '../../src/views/mark-shapes.ts';

const size = 64;
const wrap = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fbfaf5"/>${inner}</svg>`;

function readPixels(svg: string): readonly number[] {
  const { palette, pixels } = paintDrawing(svg);
  return [...pixels].flatMap((index) => palette.slice(3 * index, 3 * index + 3));
}

/** The largest difference of a colour's part, and the mean of all. */
async function compare(inner: string): Promise<{ readonly most: number; readonly mean: number }> {
  const own = readPixels(wrap(inner));
  const other = await sharp(Buffer.from(wrap(inner)))
    .removeAlpha()
    .raw()
    .toBuffer();
  const differences = own.map((value, index) => Math.abs(value - other[index]!));
  return { most: Math.max(...differences), mean: differences.reduce((sum, one) => sum + one, 0) / differences.length };
}

const marks = { ...markShapes, disputed: disputeShapes };

describe('a painted drawing', () => {
  it.each(Object.entries(marks))('shows the mark of what is %s', async (_, shapes) => {
    const paths = shapes.map(({ d, line, dash }) =>
      line === undefined
        ? `<path d="${d}" fill="#15191d"/>`
        : `<path d="${d}" fill="none" stroke="#15191d" stroke-width="${line}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`,
    );
    const { most, mean } = await compare(`<g transform="translate(7.3 5.8) scale(3)">${paths.join('')}</g>`);
    expect(most).toBeLessThan(64);
    expect(mean).toBeLessThan(0.5);
  });

  it.each([
    ['boxes between pixels', '<rect x="3.25" y="4.5" width="20.5" height="9.75" fill="#a0125a"/>'],
    ['boxes with round corners', '<rect x="3" y="4" width="40" height="20" rx="7" fill="#b7d5df"/>'],
    [
      'boxes over boxes',
      '<rect x="3" y="4" width="40" height="20" fill="#b7d5df"/><rect x="20.5" y="0" width="2" height="50" fill="#15191d"/>',
    ],
    [
      'curves of letters',
      '<g fill="#15191d" transform="translate(4 60)"><g transform="translate(1 0) scale(0.05 -0.05)"><path d="M100,0Q600,0 600,500Q600,1000 100,1000Q-300,900 100,0ZM200,300L200,700L400,700L400,300Z"/></g></g>',
    ],
    ['curves of other letters', '<path d="M5 5C20 0 60 20 50 55S" fill="#15191d"/>'.replace('S', 'Z')],
    ['what lies beyond the edges', '<path d="M-20 10L80 30L80 90L-20 40Z" fill="#555b61"/>'],
  ])('shows %s', async (_, inner) => {
    const { most, mean } = await compare(inner);
    expect(most).toBeLessThan(64);
    expect(mean).toBeLessThan(0.5);
  });

  it('counts what overlaps in the same sense once', () => {
    const twice = wrap('<path d="M10 10H30V30H10ZM20 20H40V40H20Z" fill="#000000"/>');
    expect(readPixels(twice).slice(3 * (25 * size + 25), 3 * (25 * size + 25) + 3)).toEqual([0, 0, 0]);
  });

  it('has at most 256 colours, however many are asked for', () => {
    const boxes = Array.from({ length: 400 }, (_, index) => {
      const colour = `#${(index * 40_503).toString(16).padStart(6, '0').slice(-6)}`;
      return `<rect x="${index % 60}" y="${Math.floor(index / 8)}" width="3.5" height="2.5" fill="${colour}"/>`;
    });
    expect(paintDrawing(wrap(boxes.join(''))).palette.length).toBeLessThanOrEqual(3 * 256);
  });

  it.each([
    ['an element it does not know', '<circle r="4"/>', '<circle>'],
    ['a command it does not know', '<path d="M0 0T5 5" fill="#000000"/>', '"T"'],
  ])('is refused where it holds %s', (_, inner, named) => {
    expect(() => paintDrawing(wrap(inner))).toThrow(named);
  });
});

describe('a PNG', () => {
  it('has the pixels it was made of', async () => {
    const bitmap = paintDrawing(wrap('<rect x="3.25" y="4.5" width="20.5" height="9.75" fill="#a0125a"/>'));
    const read = await sharp(await formatPng(bitmap))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([read.info.width, read.info.height, read.info.channels]).toEqual([size, size, 3]);
    expect([...read.data]).toEqual([...bitmap.pixels].flatMap((index) => bitmap.palette.slice(3 * index, 3 * index + 3)));
  });
});
