/** The ground of a map: land, boundaries and country shapes, clipped to its frame and as fine as can be seen. */

import { geoArea, geoPath, geoStream } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isNear, readArcNumber, readAtlas, type AtlasArc, type AtlasCountry } from './atlas.ts';
import type { MapFrame } from './frame.ts';
import { buildPathWriter, type PathDetail } from './path-writer.ts';
import { readKept } from './thin.ts';

export interface GroundCountry {
  readonly name: string;
  /** Path of the part that can be seen. */
  readonly path: string;
  /** Its middle in the drawing and its area in square units. */
  readonly middle: readonly [number, number];
  readonly area: number;
}

export interface Ground {
  readonly land: string;
  /** Boundaries between countries; coasts are the edge of the land. */
  readonly borders: string;
  /** Countries of which something can be seen, the largest part first. */
  readonly countries: readonly GroundCountry[];
  /** The land as it is drawn, in degrees. */
  readonly shape: MultiPolygon;
  /** Its part that can be seen, in units of the drawing, for telling land from water. */
  readonly outline: MultiPolygon;
}

/** A small map is read more quickly than a large one, and stands on pages that have much else to carry. */
const fine: PathDetail = { tolerance: 0.45, least: 1.6, grid: 0.1 };
const plain: PathDetail = { tolerance: 1.3, least: 6, grid: 1 };
/** Width in units below which a map is a small one. */
export const plainBelow = 500;
/** A small map of a continent is for orientation only, and would have the most to carry. */
const plainest: PathDetail = { tolerance: 2.2, least: 9, grid: 1 };
/** How far a curve that is drawn as a chain of straight pieces may stray. */
const curveTolerance = 0.6;
const grounds = new Map<string, Ground>();

/** The ground under a frame; made once for equal frames. */
export function buildGround(frame: MapFrame): Ground {
  const known = grounds.get(frame.key);
  if (known) return known;
  const ground = drawGround(frame);
  grounds.set(frame.key, ground);
  return ground;
}

function drawGround(frame: MapFrame): Ground {
  const atlas = readAtlas(frame.scale);
  const seen = atlas.land.filter(({ cap }) => isNear(cap, frame.cap));
  const countries = atlas.countries.filter((country) => isCountryNear(country, frame));
  const needed = new Set([...seen.flatMap(({ rings }) => rings.flat().map(readArcNumber)), ...countries.flatMap(({ arcs }) => arcs)]);
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: atlas.arcs.map((arc, index) => (needed.has(index) ? (readArc(arc, frame) as Position[]) : [])),
  };
  const shape = readSound(feature(topology, { type: 'MultiPolygon', arcs: seen.map(({ rings }) => rings) }));
  const outline = project(frame, shape);
  const borders = mesh(topology, { type: 'GeometryCollection', geometries: countries.map((country) => country.shape) }, (a, b) => a !== b);
  return {
    land: drawProjected(outline, readGroundDetail(frame)),
    borders: drawPath(frame, borders, readBorderDetail(frame)),
    shape,
    outline,
    countries: countries
      .map((country) => buildCountry(frame, topology, country))
      .filter(({ area }) => area > 0)
      .sort((a, b) => b.area - a.area),
  };
}

/**
 * Polygons without the rings that thinning has turned inside out: on a globe such a ring encloses all but itself, and
 * would drown the map in land. No land and no lake reaches around half of the globe.
 */
function readSound(outline: Feature | FeatureCollection): MultiPolygon {
  const shape = outline.type === 'Feature' ? outline.geometry : undefined;
  const polygons = shape?.type === 'MultiPolygon' ? shape.coordinates : shape?.type === 'Polygon' ? [shape.coordinates] : [];
  const isSound = (ring: Position[]) => geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap(([coast = [], ...lakes]) =>
      isSound(coast) ? [[coast, ...lakes.filter((lake) => isSound(lake.toReversed()))]] : [],
    ),
  };
}

function readDetail({ width, scale }: MapFrame): PathDetail {
  if (width >= plainBelow) return fine;
  return scale === '10m' ? plain : plainest;
}

/** Coasts and boundaries are thinned where shapes share them, so that they still fit together; not once more here. */
function readGroundDetail(frame: MapFrame): PathDetail {
  return { ...readDetail(frame), tolerance: 0 };
}

/** Boundaries are for orientation: on a small map of a continent they may stray further than its coasts. */
function readBorderDetail(frame: MapFrame): PathDetail {
  const detail = readDetail(frame);
  return { ...detail, tolerance: detail === plainest ? 3 : 0, least: detail === plainest ? 10 : detail === plain ? 2 : 0.5 };
}

/** Path of any shape inside the frame; a curve unless told otherwise. */
export function drawPath(
  frame: MapFrame,
  shape: Parameters<ReturnType<typeof geoPath>>[0],
  detail: Partial<PathDetail> = { tolerance: curveTolerance },
): string {
  const writer = buildPathWriter(detail);
  geoPath(frame.projection, writer)(shape);
  return writer.read();
}

/** The part of an outline that can be seen, in units of the drawing: projected once, however often it is measured. */
function project(frame: MapFrame, outline: MultiPolygon): MultiPolygon {
  const polygons: Position[][][] = [];
  let ring: Position[] = [];
  geoStream(
    outline,
    frame.projection.stream({
      polygonStart: () => polygons.push([]),
      polygonEnd: () => undefined,
      lineStart: () => {
        ring = [];
      },
      point: (x, y) => ring.push([x, y]),
      // A ring of the standard ends where it begins.
      lineEnd: () => polygons.at(-1)!.push([...ring, ring[0]!]),
    }),
  );
  return { type: 'MultiPolygon', coordinates: polygons };
}

function drawProjected(shape: MultiPolygon, detail: PathDetail): string {
  const writer = buildPathWriter(detail);
  geoPath(null, writer)(shape);
  return writer.read();
}

function buildCountry(frame: MapFrame, topology: Topology, { name, shape }: AtlasCountry): GroundCountry {
  const outline = project(frame, readSound(feature(topology, shape)));
  const measure = geoPath();
  const area = measure.area(outline);
  if (area <= 0) return { name, path: '', middle: [0, 0], area };
  return { name, path: drawProjected(outline, readGroundDetail(frame)), middle: measure.centroid(outline), area };
}

/** Whether a part of the outline may be in sight, or the outline may enclose the whole frame without touching it. */
function isCountryNear({ cap, outline, box: [west, south, east, north] }: AtlasCountry, frame: MapFrame): boolean {
  const [lon = 0, lat = 0] = frame.cap.centre;
  if (west < lon && lon < east && south < lat && lat < north) return true;
  return isNear(cap, frame.cap) && outline.some((arc) => isNear(arc.cap, frame.cap));
}

/** A short line, such as the coast of an island, may stray by this share of its extent only: its shape is all it has. */
const islandShare = 12;

function readExtent(points: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const spread = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return Math.max(spread(xs), spread(ys));
}

function readArc(arc: AtlasArc, frame: MapFrame): readonly Position[] {
  if (!isNear(arc.cap, frame.cap)) return arc.coarse;
  const points = readNearPoints(arc, frame);
  const projected = points.map((point) => frame.projection(point as [number, number]) ?? ([NaN, NaN] as [number, number]));
  if (!projected.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))) return points;
  const kept = readKept(projected, Math.min(readDetail(frame).tolerance, readExtent(projected) / islandShare));
  return points.filter((_, index) => kept[index]);
}

/** The points of the runs in sight, and the ends of those between them, which still close the shape. */
function readNearPoints({ points, runs }: AtlasArc, frame: MapFrame): readonly Position[] {
  if (runs.length < 3) return points;
  const near = runs.flatMap(({ from, to, cap }) => (isNear(cap, frame.cap) ? points.slice(from, to) : [points[from]!]));
  const last = points.at(-1)!;
  return near.at(-1) === last ? near : [...near, last];
}
