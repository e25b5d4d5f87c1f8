import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { LabelRequest } from '../../../src/views/map/label-candidates.ts';
import { isOverlap, placeLabels, type Box, type MapLabel } from '../../../src/views/map/labels.ts';
import { formatLines, lineHeight, readTextWidth } from '../../../src/views/map/lettering.ts';

const ground = { width: 600, height: 400 };
const widths = [300, 360, 600];

const request = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  x,
  y,
  radius: 0,
  lines: [key],
  nameLines: 1,
  kind: 'mark',
  leader: true,
  ...more,
});

/** What a label covers at a width of the map, worked out from what is printed. */
function readBox(label: MapLabel, width: number): Box {
  const scale = width / ground.width;
  const long = Math.max(...label.lines.map(readTextWidth));
  const x = (label.x / 100) * ground.width * scale + label.dx - { start: 0, middle: long / 2, end: long }[label.anchor];
  const y = (label.y / 100) * ground.height * scale + label.dy - 11.5;
  return [x, y, x + long, y + label.lines.length * lineHeight];
}

/** The same without the pixel that rounding may cost on each side. */
const shrink = ([left, top, right, bottom]: Box): Box => [left + 1, top + 1, right - 1, bottom - 1];

describe('the words of a map', () => {
  test.prop([
    fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[A-Z][a-z]{2,18}$/u),
        x: fc.integer({ min: 0, max: 600 }),
        y: fc.integer({ min: 0, max: 400 }),
        wide: fc.boolean(),
        leader: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25, selector: ({ name }) => name },
    ),
  ])('never cover one another, nor leave the map, at any width they are placed for', (places) => {
    const requests = places.map(({ name, x, y, wide, leader }) => request(name, x, y, { leader, kind: wide ? 'area' : 'mark' }));
    const placed = [...placeLabels(requests, [], ground, widths).values()];
    for (const width of widths) {
      const boxes = placed.map((label) => shrink(readBox(label, width)));
      for (const [index, box] of boxes.entries()) {
        expect(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= (width / 600) * 400).toBe(true);
        expect(boxes.slice(index + 1).filter((other) => isOverlap(box, other))).toEqual([]);
      }
    }
  });

  it('stand beside their mark where there is room', () => {
    expect(placeLabels([request('Harbour', 300, 200)], [], ground, widths).get('Harbour')).toMatchObject({
      x: 50,
      y: 50,
      anchor: 'start',
      leader: undefined,
    });
  });

  it('keep clear of what is there already', () => {
    const marks = [(scale: number): Box => [300 * scale, 190 * scale, 400 * scale, 210 * scale]];
    expect(placeLabels([request('Harbour', 300, 200)], marks, ground, [600]).get('Harbour')?.anchor).not.toBe('start');
  });

  it('stand apart with a line where marks crowd, if they may', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => request(`Harbour ${index}`, 300 + index, 200));
    const placed = [...placeLabels(crowd, [], ground, [600]).values()];
    expect(placed.some(({ leader }) => leader !== undefined)).toBe(true);
    const still = placeLabels(
      crowd.map((one) => ({ ...one, leader: false })),
      [],
      ground,
      [600],
    );
    expect(still.size).toBeLessThan(placed.length);
  });

  it('of a water stand on water, or not at all', () => {
    const on = (x: number) => x > 450;
    const label = placeLabels([request('Bay', 400, 200, { kind: 'area', on })], [], ground, [600]).get('Bay')!;
    expect(readBox(label, 600)[0]).toBeGreaterThan(445);
    expect(placeLabels([request('Bay', 400, 200, { kind: 'area', on: () => false })], [], ground, [600]).size).toBe(0);
  });

  it('break long names into even lines', () => {
    expect(formatLines('Water between one shore and another', 20)).toEqual(['Water between one', 'shore and another']);
    expect(formatLines('Harbour', 20)).toEqual(['Harbour']);
  });

  it('count letters of broad scripts as broad', () => {
    expect(readTextWidth('港口')).toBeGreaterThan(readTextWidth('il') * 3);
  });
});
