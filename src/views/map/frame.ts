/** The part of the globe a map shows: which projection, fitted to what, and how far it reaches. */

import { geoAzimuthalEqualArea, geoCircle, geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { readDegrees, type AtlasScale, type Cap } from './atlas.ts';

/** A point of the globe with the radius in kilometres that has to be on the map around it. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
}

/** Measures of a figure in units of its drawing, which are CSS pixels at its full width. */
export interface MapSize {
  readonly width: number;
  /** The height follows from what is shown, within these. */
  readonly minHeight: number;
  readonly maxHeight: number;
  /** Widths in CSS pixels at which the small lettering is used, narrowest first; it is checked at each. */
  readonly narrow: readonly number[];
  /** The same for the full lettering. */
  readonly wide: readonly number[];
}

export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** Ground distance of one unit of the drawing, at the middle of the map. */
  readonly kmPerUnit: number;
  /** Everything that can be seen, and a little more. */
  readonly cap: Cap;
  readonly scale: AtlasScale;
  /** Equal for equal maps. */
  readonly key: string;
}

export const kmPerDegree = 111.195;
const padding = 26;

/**
 * Fits a map to spots. Narrow regions away from the poles are drawn in Mercator's projection, as charts are; wide
 * ones in Lambert's azimuthal equal area, which knows no seam and no pole; the world in the Equal Earth projection.
 * The middle meridian follows from the widest gap between the spots, so that the antimeridian is like any other.
 *
 * @param spots at least one
 */
export function buildFrame(spots: readonly Spot[], size: MapSize): MapFrame {
  const centre = readCentre(spots);
  const reach = Math.max(...spots.map(({ lon, lat, radiusKm }) => readDegrees(centre, [lon, lat]) + radiusKm / kmPerDegree));
  const isWorld = reach > 75;
  const isChart = reach <= 9 && Math.abs(centre[1]!) + reach < 72;
  const [lon, lat] = centre as [number, number];
  const projection = isWorld
    ? geoEqualEarth().rotate([-lon, 0])
    : isChart
      ? geoMercator().rotate([-lon, 0])
      : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const shown = isWorld
    ? ({ type: 'Sphere' } as const)
    : {
        type: 'MultiPoint' as const,
        coordinates: spots.flatMap(
          (spot) =>
            geoCircle()
              .center([spot.lon, spot.lat])
              .radius(spot.radiusKm / kmPerDegree)
              .precision(15)().coordinates[0]!,
        ),
      };
  const inner = isWorld ? 4 : padding;
  projection.fitWidth(size.width - 2 * inner, shown);
  const [[, top], [, bottom]] = readBounds(projection, shown, size);
  const height = Math.round(Math.min(size.maxHeight, Math.max(size.minHeight, bottom - top + 2 * inner)));
  projection.fitExtent(
    [
      [inner, inner],
      [size.width - inner, height - inner],
    ],
    shown,
  );
  const middle = projection.invert!([size.width / 2, height / 2]) ?? [lon, lat];
  const radius = isWorld ? 180 : readReach(projection, size.width, height, middle);
  if (!isWorld && !isChart) projection.clipAngle(Math.min(radius + 8, 175));
  projection.clipExtent([
    [-2, -2],
    [size.width + 2, height + 2],
  ]);
  const kmPerUnit = readKmPerUnit(projection, size.width / 2, height / 2);
  const degrees = (kmPerUnit * size.width) / kmPerDegree;
  return {
    projection,
    width: size.width,
    height,
    kmPerUnit,
    cap: { centre: middle, radius },
    scale: isWorld ? '110m' : degrees < 15 ? '10m' : '50m',
    key: [isWorld ? 'world' : isChart ? 'chart' : 'region', ...projection.rotate(), ...projection.translate(), projection.scale(), height]
      .map((part) => (typeof part === 'number' ? part.toFixed(3) : part))
      .join(' '),
  };
}

/** Place of a point in the drawing; null where the map does not show it. */
export function readPoint(frame: MapFrame, lon: number, lat: number): [number, number] | null {
  if (readDegrees(frame.cap.centre, [lon, lat]) > frame.cap.radius) return null;
  const point = frame.projection([lon, lat]);
  if (!point || !point.every(Number.isFinite)) return null;
  return point[0] >= 0 && point[0] <= frame.width && point[1] >= 0 && point[1] <= frame.height ? point : null;
}

function readCentre(spots: readonly Spot[]): Position {
  const lons = spots.map(({ lon }) => lon).sort((a, b) => a - b);
  let [start, gap] = [lons[0]!, -1];
  for (const [index, lon] of lons.entries()) {
    const before = index === 0 ? lons.at(-1)! - 360 : lons[index - 1]!;
    if (lon - before > gap) [start, gap] = [lon, lon - before];
  }
  const lon = start + (360 - gap) / 2;
  const lats = spots.map(({ lat }) => lat);
  return [lon > 180 ? lon - 360 : lon, (Math.min(...lats) + Math.max(...lats)) / 2];
}

function readBounds(projection: GeoProjection, shown: { type: 'Sphere' } | { coordinates: Position[] }, size: MapSize) {
  if (!('coordinates' in shown))
    return [
      [0, 0],
      [size.width, size.width * 0.487],
    ] as const;
  const ys = shown.coordinates.map((point) => projection(point as [number, number])?.[1] ?? 0);
  return [
    [0, Math.min(...ys)],
    [0, Math.max(...ys)],
  ] as const;
}

/** Degrees of arc from the middle to the farthest point of the edge. */
function readReach(projection: GeoProjection, width: number, height: number, middle: Position): number {
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
    [part * width, 0],
    [part * width, height],
    [0, part * height],
    [width, part * height],
  ]) as [number, number][];
  return (
    Math.max(
      ...edge.map((point) => {
        const at = projection.invert!(point);
        return at && at.every(Number.isFinite) ? readDegrees(middle, at) : 180;
      }),
    ) + 0.5
  );
}

function readKmPerUnit(projection: GeoProjection, x: number, y: number): number {
  const [west, east] = [projection.invert!([x - 5, y]), projection.invert!([x + 5, y])];
  return west && east ? (readDegrees(west, east) * kmPerDegree) / 10 : 1;
}
