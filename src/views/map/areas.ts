/** How a place is drawn: as wide as the record knows it, and never finer. */

import { geoCentroid, geoCircle } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Place } from '../../domain/place.ts';
import { readAtlas, readDegrees } from './atlas.ts';
import { kmPerDegree, readPoint, type MapFrame, type Spot } from './frame.ts';
import { drawPath, type Ground } from './ground.ts';

/** A place that has coordinates. */
export type LocatedPlace = Place & { readonly lat: number; readonly lon: number };

/**
 * - `mark`: smaller than a mark at this scale, or of unknown extent
 * - `circle`: everything within its radius
 * - `water`: the water within its radius
 * - `country`: the country as the boundary data draws it
 * - `beyond`: wider than the map, so that only its name is printed
 */
export type AreaForm = 'mark' | 'circle' | 'water' | 'country' | 'beyond';

export interface Area {
  readonly form: AreaForm;
  /** Path of the area; empty for `mark` and `beyond`. */
  readonly path: string;
  /** Where its words belong, in units of the drawing, and how far they keep from there. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Square units of a country that can be seen; 0 for other forms. */
  readonly size: number;
}

/** Kinds of place, as records write them, of which only the water is meant. */
const waterKinds: ReadonlySet<string> = new Set([
  'sea-area',
  'sea area',
  'sea',
  'ocean',
  'gulf',
  'bay',
  'channel',
  'narrows',
  'lake',
  'river',
  'waters',
  'anchorage',
]);
const countryKind = 'country';
const leastRadius = 7;
const widestKm = 5000;

export function isLocated(place: Place | undefined): place is LocatedPlace {
  return place?.lat !== undefined && place.lon !== undefined;
}

export function isWaterPlace(place: Place): boolean {
  return waterKinds.has(place.kind?.toLowerCase() ?? '');
}

/** How a place is drawn in a frame; null where nothing of it can be seen. */
export function buildArea(frame: MapFrame, ground: Ground, place: LocatedPlace): Area | null {
  const country = readCountryName(place);
  const shown = country === null ? undefined : ground.countries.find(({ name }) => name === country);
  if (shown && shown.area > 150) {
    return {
      form: 'country',
      path: shown.path,
      x: shown.middle[0],
      y: shown.middle[1],
      radius: 0,
      size: shown.area,
    };
  }
  if (country !== null) return null;
  const point = readPoint(frame, place.lon, place.lat);
  const km = place.precisionKm ?? 0;
  const radius = km / frame.kmPerUnit;
  if (!point) return null;
  const [x, y] = point;
  if (radius < leastRadius) return { form: 'mark', path: '', x, y, radius: 0, size: 0 };
  if (km > widestKm || radius > Math.hypot(frame.width, frame.height) * 0.6) return { form: 'beyond', path: '', x, y, radius, size: 0 };
  const circle = geoCircle()
    .center([place.lon, place.lat])
    .radius(km / kmPerDegree)
    .precision(4)();
  return {
    form: isWaterPlace(place) ? 'water' : 'circle',
    path: drawPath(frame, circle),
    x,
    y,
    radius,
    size: 0,
  };
}

/** The part of the globe that has to be on the map for a place to be understood, at least `leastKm` around it. */
export function readSpot(place: LocatedPlace, leastKm: number, mostKm: number): Spot {
  const clamp = (km: number) => Math.min(mostKm, Math.max(leastKm, km));
  const outline = readOutline(place);
  if (!outline) return { lon: place.lon, lat: place.lat, radiusKm: clamp(place.precisionKm ?? 0) };
  const [lon, lat] = geoCentroid({ type: 'Polygon', coordinates: outline });
  const radius = Math.max(...outline[0]!.map((point) => readDegrees([lon, lat], point))) * kmPerDegree;
  return { lon, lat, radiusKm: clamp(radius) };
}

/** Name in the boundary data of the country a record means; null for everything else. */
function readCountryName(place: Place): string | null {
  if (place.kind?.toLowerCase() !== countryKind) return null;
  const names = new Set([place.name, ...place.aliases].map((name) => name.toLowerCase()));
  return readAtlas('110m').countries.find(({ name }) => names.has(name.toLowerCase()))?.name ?? null;
}

/** The largest piece of the country a place stands for. */
function readOutline(place: Place): Position[][] | null {
  const name = readCountryName(place);
  const atlas = readAtlas('110m');
  const country = name === null ? undefined : atlas.countries.find((one) => one.name === name);
  if (!country) return null;
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: atlas.arcs.map(({ points }) => points as Position[]),
  };
  const outline = feature(topology, country.shape);
  if (outline.type === 'FeatureCollection') return null;
  const shape = outline.geometry;
  if (shape.type === 'Polygon') return shape.coordinates;
  if (shape.type !== 'MultiPolygon') return null;
  return shape.coordinates.reduce((a, b) => ((b[0]?.length ?? 0) > (a[0]?.length ?? 0) ? b : a));
}
