import { fc, test } from '@fast-check/vitest';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { buildFrame, readPoint, type Spot } from '../../../src/views/map/frame.ts';
import { buildGraticule } from '../../../src/views/map/graticule.ts';
import { buildGround } from '../../../src/views/map/ground.ts';
import { marginSize, overviewSize } from '../../../src/views/map/sizes.ts';

const spot = (lon: number, lat: number, radiusKm = 60): Spot => ({ lon, lat, radiusKm });

/** Every point a path of ours passes through. */
function readPoints(path: string): [number, number][] {
  const points: [number, number][] = [];
  for (const line of path.split('M').slice(1)) {
    const numbers = (line.match(/-?\d*\.?\d+/gu) ?? []).map(Number);
    let [x, y] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
      points.push([x, y]);
    }
  }
  return points;
}

/** Points far enough from any coast to be water at every scale. */
const seas = [
  [25, 34.5],
  [5, 39],
  [18, 35],
  [33.5, 33.5],
  [34, 43.5],
  [-30, 40],
  [2.5, 56.5],
  [38, 20],
  [65, 15],
  [179, -30],
] as const;

/** Whether a point lies inside a path of ours, as the even-odd rule fills it. */
function isInside(path: string, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of path.split('M').slice(1)) {
    const points = readPoints(`M${ring}`);
    points.forEach(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

describe('the frame of a map', () => {
  test.prop([
    fc.array(
      fc.record({
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        radiusKm: fc.double({ min: 1, max: 3000, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  ])('shows every spot it is made for', (spots) => {
    const frame = buildFrame(spots, marginSize);
    for (const { lon, lat } of spots) expect(readPoint(frame, lon, lat)).not.toBeNull();
    expect(frame.height).toBeGreaterThanOrEqual(marginSize.minHeight);
    expect(frame.height).toBeLessThanOrEqual(marginSize.maxHeight);
    expect(frame.kmPerUnit).toBeGreaterThan(0);
  });

  it('takes the short way across the antimeridian', () => {
    const frame = buildFrame([spot(179.5, -17), spot(-179.5, -16)], marginSize);
    expect(frame.kmPerUnit * frame.width).toBeLessThan(400);
  });

  it.each([
    ['a harbour', [spot(4, 52)], '10m'],
    ['a sea', [spot(-5, 36), spot(36, 34)], '50m'],
    ['the world', [spot(-100, 40), spot(20, -33), spot(139, 35)], '110m'],
  ] as const)('uses data as fine as %s needs', (_, spots, scale) => {
    expect(buildFrame(spots, overviewSize).scale).toBe(scale);
  });
});

describe('the ground of a map', () => {
  it.each([
    ['a harbour', [spot(4, 52)]],
    ['a continent', [spot(-10, 40), spot(37, 55), spot(32, 15)]],
    ['the antimeridian', [spot(179.5, -17), spot(-179.5, -16)]],
    ['the north pole', [spot(0, 90, 500)]],
    ['the south pole', [spot(0, -90, 500)]],
    ['the world', [spot(-100, 40), spot(20, -33), spot(139, 35)]],
  ])('is clipped to the frame around %s', (_, spots) => {
    const frame = buildFrame(spots, overviewSize);
    const ground = buildGround(frame);
    const points = [ground.land, ground.borders, buildGraticule(frame).path].flatMap(readPoints);
    expect(points.length).toBeGreaterThan(10);
    const margin = 2.5;
    const outside = points.filter(([x, y]) => !(x >= -margin && y >= -margin && x <= frame.width + margin && y <= frame.height + margin));
    expect(outside).toEqual([]);
  });

  it('is land all over where no coast is near', () => {
    const frame = buildFrame([spot(37.6, 55.7)], marginSize);
    expect(buildGround(frame).land).toMatch(/^M/u);
    expect(buildGround(frame).countries.map(({ name }) => name)).toEqual(['Russia']);
  });

  test.prop([fc.constantFrom(...seas), fc.integer({ min: 100, max: 2600 }), fc.constantFrom(marginSize, overviewSize)])(
    'leaves the sea under water, however plainly its coasts are drawn',
    ([lon, lat], radiusKm, size) => {
      const frame = buildFrame([spot(lon, lat, radiusKm)], size);
      const { land, shape } = buildGround(frame);
      expect(geoContains(shape, [lon, lat])).toBe(false);
      expect(isInside(land, readPoint(frame, lon, lat)!)).toBe(false);
    },
  );

  it('is made once for equal frames', () => {
    expect(buildGround(buildFrame([spot(4, 52)], marginSize))).toBe(buildGround(buildFrame([spot(4, 52)], marginSize)));
  });
});
