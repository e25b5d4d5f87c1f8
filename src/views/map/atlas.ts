/** The one door to the boundary data: Natural Earth at three scales, made ready for drawing parts of it quickly. */

import type { Position } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import world10 from 'world-atlas/countries-10m.json' with { type: 'json' };
import world110 from 'world-atlas/countries-110m.json' with { type: 'json' };
import world50 from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Nominal scales of the data, the finest first: 1 to 10, 50 and 110 million. */
export type AtlasScale = '10m' | '50m' | '110m';

/** A part of the globe: everything within `radius` degrees of arc of a point. */
export interface Cap {
  /** Longitude and latitude in degrees. */
  readonly centre: Position;
  readonly radius: number;
}

/** Neighbouring points of an arc, from and without; the next run begins where one ends. */
export interface AtlasRun {
  readonly from: number;
  readonly to: number;
  readonly cap: Cap;
}

/** A stretch of coast or boundary that shapes share. */
export interface AtlasArc {
  readonly points: readonly Position[];
  /** The points in short runs, so that of a long coast only the part in sight has to be looked at. */
  readonly runs: readonly AtlasRun[];
  /** The same with a point about every degree, for where the line is out of sight but still closes a shape. */
  readonly coarse: readonly Position[];
  readonly cap: Cap;
}

export interface AtlasCountry {
  /** Holds all of it. */
  readonly cap: Cap;
  /** Short English name as the data gives it, some of them abbreviated. */
  readonly name: string;
  readonly shape: Polygon | MultiPolygon;
  /** Numbers of the arcs of its outline, the arcs themselves, and the box of longitudes and latitudes around them: west, south, east, north. */
  readonly arcs: readonly number[];
  readonly outline: readonly AtlasArc[];
  readonly box: readonly [number, number, number, number];
}

export interface Atlas {
  readonly arcs: readonly AtlasArc[];
  /** Each piece of land by itself, as arc numbers of its rings. */
  readonly land: readonly { readonly rings: number[][]; readonly cap: Cap }[];
  readonly countries: readonly AtlasCountry[];
}

/** The data as the package ships it. */
export type World = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

const worlds: Readonly<Record<AtlasScale, World>> = {
  '10m': world10,
  '50m': world50,
  '110m': world110,
};
const built = new Map<AtlasScale, Atlas>();

/** The atlas at a scale; decoding takes about a tenth of a second at the finest and is done once. */
export function readAtlas(scale: AtlasScale): Atlas {
  const known = built.get(scale);
  if (known) return known;
  const atlas = buildAtlas(worlds[scale]);
  built.set(scale, atlas);
  return atlas;
}

/** Whether two parts of the globe may have a point in common. */
export function isNear(a: Cap, b: Cap): boolean {
  return readDegrees(a.centre, b.centre) <= a.radius + b.radius;
}

/** The number of an arc as a shape names it: one that is drawn backwards by its complement. */
export function readArcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** Degrees of arc between two points, by the formula that is exact for near and for opposite points alike. */
export function readDegrees([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  const turn = (lonB - lonA) * radians;
  const [sinA, cosA, sinB, cosB] = [Math.sin(latA * radians), Math.cos(latA * radians), Math.sin(latB * radians), Math.cos(latB * radians)];
  const across = Math.hypot(cosB * Math.sin(turn), cosA * sinB - sinA * cosB * Math.cos(turn));
  return Math.atan2(across, sinA * sinB + cosA * cosB * Math.cos(turn)) / radians;
}

const radians = Math.PI / 180;

function buildAtlas(world: World): Atlas {
  const { scale = [1, 1], translate = [0, 0] } = world.transform ?? {};
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return { points, runs: buildRuns(points), coarse: readCoarse(points), cap: buildCap(points) };
  });
  const land = world.objects.land.geometries.flatMap((shape) =>
    shape.type === 'MultiPolygon' ? shape.arcs : shape.type === 'Polygon' ? [shape.arcs] : [],
  );
  return {
    arcs,
    land: land.map((rings) => ({ rings, cap: buildLandCap(rings, arcs) })),
    countries: world.objects.countries.geometries.flatMap((shape) =>
      shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? [buildCountry(shape.properties?.name ?? '', shape, arcs)] : [],
    ),
  };
}

function buildCountry(name: string, shape: Polygon | MultiPolygon, arcs: readonly AtlasArc[]): AtlasCountry {
  const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
  const numbers = rings.flat().map(readArcNumber);
  const outline = numbers.map((arc) => arcs[arc]!);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of outline.flatMap(({ coarse }) => coarse)) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  const cap = buildCap(outline.flatMap(({ points }) => points));
  return { name, shape, cap, arcs: numbers, outline, box: [west, south, east, north] };
}

const runLength = 40;

function buildRuns(points: readonly Position[]): readonly AtlasRun[] {
  return Array.from({ length: Math.ceil(points.length / runLength) }, (_, index) => {
    const [from, to] = [index * runLength, Math.min(points.length, (index + 1) * runLength)];
    // The line from the last point of a run to the next run belongs to both.
    return { from, to, cap: buildCap(points.slice(from, to + 1)) };
  });
}

function readCoarse(points: readonly Position[]): readonly Position[] {
  let last: Position | undefined;
  return points.filter((point, index) => {
    const far = !last || Math.hypot(point[0]! - last[0]!, point[1]! - last[1]!) >= 1;
    if (far) last = point;
    return far || index === points.length - 1;
  });
}

/** A cap around the box of longitudes and latitudes; no line of the data crosses the antimeridian. */
function buildCap(points: readonly Position[]): Cap {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  const centre = [(west + east) / 2, (south + north) / 2];
  const edge = [west, centre[0]!, east].flatMap((lon) => [south, centre[1]!, north].map((lat) => [lon, lat]));
  const isWide = east - west > 90;
  return {
    centre,
    radius: isWide ? 180 : Math.max(...edge.map((point) => readDegrees(centre, point))),
  };
}

/** What the outer ring encloses; a ring that winds around a pole or far around the globe may be anywhere. */
function buildLandCap(rings: readonly (readonly number[])[], arcs: readonly AtlasArc[]): Cap {
  const outline = (rings[0] ?? []).flatMap((arc) => arcs[readArcNumber(arc)]!.coarse);
  const cap = buildCap(outline);
  return { centre: cap.centre, radius: cap.radius > 60 ? 180 : cap.radius + 1 };
}
