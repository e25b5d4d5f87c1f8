/** Where a place is, as GeoJSON geometry that claims no more than the record knows. */

import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { geoCircle, geoEquirectangular, geoStream, type GeoStream } from 'd3-geo';
import type { Place } from '../../domain/place.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadiusKm = 6371.0088;

/** Up to this radius in kilometres a point with its precision beside it misleads nobody; beyond it an area is given. */
export const pointMaxKm = 10;

/**
 * A point where the place is known to {@link pointMaxKm} or its precision is not stated; else a circle of that radius as
 * a polygon of 64 sides, cut at the 180th meridian as RFC 7946 asks, outer rings counter-clockwise. Null without position.
 */
export function buildGeometry(place: Place): Point | Polygon | MultiPolygon | null {
  if (place.lat === undefined || place.lon === undefined) return null;
  if (place.precisionKm === undefined || place.precisionKm <= pointMaxKm) return { type: 'Point', coordinates: [place.lon, place.lat] };
  const degrees = (place.precisionKm / earthRadiusKm) * (180 / Math.PI);
  const rings = readRings(place.lon, place.lat, Math.min(degrees, 89.9));
  const polygons = rings.map((ring) => [isCounterClockwise(ring) ? ring : [...ring].reverse()]);
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

/** The circle in flat degrees, closed rings, after the library has cut it at the edge of the map. */
function readRings(lon: number, lat: number, degrees: number): Position[][] {
  const rings: Position[][] = [];
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const sink: GeoStream = {
    point: (x, y) => {
      const ring = rings.at(-1)!;
      const [lastX, lastY] = ring.at(-1) ?? [];
      if (lastX !== round(x) || lastY !== round(-y)) ring.push([round(x), round(-y)]);
    },
    lineStart: () => void rings.push([]),
    lineEnd: () => {
      const ring = rings.at(-1)!;
      const [firstX, firstY] = ring[0]!;
      if (ring.at(-1)![0] !== firstX || ring.at(-1)![1] !== firstY) ring.push([firstX!, firstY!]);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  const flat = geoEquirectangular()
    .translate([0, 0])
    .scale(180 / Math.PI)
    .precision(0);
  geoStream(
    geoCircle()
      .center([lon, lat])
      .radius(degrees)
      .precision(360 / 64)(),
    flat.stream(sink),
  );
  return rings.filter((ring) => ring.length >= 4);
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y);
  }, 0);
  return doubled > 0;
}
