import { describe, expect, it } from 'vitest';
import { buildPathWriter } from '../../../src/views/map/path-writer.ts';
import { readKept } from '../../../src/views/map/thin.ts';

describe('paths', () => {
  it('are written in steps with one decimal', () => {
    const writer = buildPathWriter();
    writer.moveTo(10.04, 20);
    writer.lineTo(12.5, 19.5);
    writer.lineTo(12, 20.26);
    writer.closePath();
    expect(writer.read()).toBe('M10 20l2.5-.5-.5 .8z');
  });

  it('are written in whole steps where less will do, and without points that the line passes anyway', () => {
    const writer = buildPathWriter({ grid: 1, tolerance: 1 });
    writer.moveTo(10.4, 20);
    writer.lineTo(14.2, 20.6);
    writer.lineTo(18.4, 19.8);
    writer.lineTo(18.2, 31);
    expect(writer.read()).toBe('M10 20l8 0 0 11');
  });

  it('leave out points that fall together and specks too small to see', () => {
    const writer = buildPathWriter({ least: 2 });
    writer.moveTo(1, 1);
    writer.lineTo(1.5, 1.5);
    writer.closePath();
    writer.moveTo(0, 0);
    writer.lineTo(0.01, 0.01);
    writer.lineTo(5, 0);
    expect(writer.read()).toBe('M0 0l5 0');
  });
});

describe('thinning', () => {
  it('keeps the ends and every point that lies off the line drawn instead', () => {
    expect(
      readKept(
        [
          [0, 0],
          [1, 0.1],
          [2, 0],
          [3, 2],
          [4, 0],
        ],
        0.5,
      ),
    ).toEqual([true, false, true, true, true]);
  });

  it('keeps a ring open enough to be seen', () => {
    expect(
      readKept(
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
        0.5,
      ),
    ).toEqual([true, true, true, true]);
  });
});
