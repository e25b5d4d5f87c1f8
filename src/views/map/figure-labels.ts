/** The words of a map: what asks for room, what is in the way, and which countries are worth a name. */

import type { ViewContext } from '../view-context.ts';
import { isWaterPlace, type Area } from './areas.ts';
import type { MapPlace } from './figure.ts';
import { readPoint, type MapFrame, type MapSize } from './frame.ts';
import type { Graticule } from './graticule.ts';
import { plainBelow, type Ground } from './ground.ts';
import type { LabelRequest } from './label-candidates.ts';
import { placeLabels, type MapLabel, type Obstacle } from './labels.ts';
import { formatLines, readTextWidth } from './lettering.ts';
import type { ScaleBar } from './scale-bar.ts';

export type DrawnPlace = MapPlace & { readonly area: Area };

/** What a map shows besides its words. */
export interface LabelledGround {
  readonly frame: MapFrame;
  readonly ground: Ground;
  readonly drawn: readonly DrawnPlace[];
  readonly scale: ScaleBar;
  readonly degrees: Graticule['degrees'];
  /** Lines between places, as points of the globe. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly isWater: WaterTest;
}

/** Words of places by their id, and those of other countries. */
export interface FigureLabels {
  readonly wide: ReadonlyMap<string, MapLabel>;
  readonly narrow: ReadonlyMap<string, MapLabel>;
  readonly countries: readonly { readonly wide?: MapLabel; readonly narrow?: MapLabel }[];
}

/** Finds room for all words of a map, once for wide and once for narrow screens. */
export function buildFigureLabels(context: ViewContext, shown: LabelledGround, size: MapSize): FigureLabels {
  const { frame, drawn, isWater, lines } = shown;
  const named = readCountryNames(context, shown);
  const obstacles = [...buildObstacles(shown), ...lines.flatMap((points) => buildLineObstacles(frame, points))];
  const place = (widths: readonly number[], isNarrow: boolean) =>
    placeLabels([...drawn.flatMap((one) => buildRequest(one, frame, isNarrow, isWater) ?? []), ...named], obstacles, frame, widths);
  const [wide, narrow] = [place(size.wide, false), place(size.narrow, true)];
  const countries = named.map(({ key }) => ({ wide: wide.get(key), narrow: narrow.get(key) }));
  return { wide, narrow, countries: countries.filter((one) => one.wide ?? one.narrow) };
}

type WaterTest = (x: number, y: number) => boolean;

/** Null for a country of which too little is seen to name it for orientation. */
function buildRequest(one: DrawnPlace, frame: MapFrame, isNarrow: boolean, isWater: WaterTest): LabelRequest | null {
  const { place, number, note, area, role } = one;
  const isName = area.form === 'country' && role === 'other';
  if (isName && readTextWidth(place.name) > Math.sqrt(area.size) * 1.2) return null;
  const name = formatLines(number === undefined ? place.name : `${number} ${place.name}`, isNarrow ? 18 : 22);
  const isWide = isWideArea(frame, area);
  const isInside = (x: number, y: number) => Math.hypot(x - area.x, y - area.y) < area.radius;
  return {
    key: place.id,
    x: area.x,
    y: area.y,
    radius: isWide ? 0 : area.radius,
    lines: note === undefined || isNarrow ? name : [...name, note],
    nameLines: name.length,
    kind: isWide ? 'area' : 'mark',
    leader: !isWide && (one.optional !== true || area.radius > 0),
    on: isWaterPlace(place)
      ? (x, y) => isWater(x, y) && (!isWide || isInside(x, y))
      : isWide && area.form !== 'circle'
        ? (x, y) => !isWater(x, y)
        : undefined,
    needed: role === 'focus',
    reach: isName ? 22 : undefined,
  };
}

/** Whether an area has room for its own words. */
function isWideArea(frame: MapFrame, { form, radius }: Area): boolean {
  return form === 'country' || form === 'beyond' || radius > frame.width / 12;
}

function buildObstacles({ frame, drawn, scale, degrees }: LabelledGround): readonly Obstacle[] {
  const marks = drawn
    .filter(({ area }) => area.form === 'mark')
    .map(({ area }): Obstacle => (by) => [area.x * by - 5, area.y * by - 5, area.x * by + 5, area.y * by + 5]);
  const edges = degrees.map(({ edge, at }): Obstacle => (by) => {
    const [x, y] = edge === 'left' ? [0, (at / 100) * frame.height * by] : [(at / 100) * frame.width * by, frame.height * by];
    return edge === 'left' ? [0, y - 8, 32, y + 8] : [x - 18, y - 18, x + 18, y];
  });
  const bar: Obstacle = (by) => [
    (scale.x / 100) * frame.width * by - 6,
    (scale.y / 100) * frame.height * by - 20,
    ((scale.x + scale.width) / 100) * frame.width * by + 6,
    (scale.y / 100) * frame.height * by + 12,
  ];
  return [...marks, ...edges, bar];
}

/** A line as a row of small boxes, so that no word stands on it. */
function buildLineObstacles(frame: MapFrame, points: readonly (readonly [number, number])[]): readonly Obstacle[] {
  const drawn = points.map(([lon, lat]) => readPoint(frame, lon, lat));
  return drawn.slice(1).flatMap((to, index) => {
    const from = drawn[index];
    if (!from || !to) return [];
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 5);
    return Array.from({ length: steps }, (_, step): Obstacle => {
      const [x, y] = [0, 1].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * (step + 0.5)) / steps) as [number, number];
      return (by) => [x * by - 3, y * by - 3, x * by + 3, y * by + 3];
    });
  });
}

/** Countries worth a name: those of which much is seen and that no place of the record already names. */
function readCountryNames(context: ViewContext, { frame, ground, drawn, isWater }: LabelledGround): readonly LabelRequest[] {
  if (!context.words.language.startsWith('en') || frame.scale === '110m') return [];
  const circles = drawn.filter(({ area }) => area.path !== '' && area.radius > 0 && !isWideArea(frame, area));
  const on = (x: number, y: number) => !isWater(x, y) && !circles.some(({ area }) => Math.hypot(area.x - x, area.y - y) < area.radius);
  const own = new Set(drawn.flatMap(({ place }) => [place.name, ...place.aliases]));
  return ground.countries
    .filter(({ name, area }) => !own.has(name) && !name.includes('.') && area > frame.width * frame.height * 0.006)
    .filter(({ name, area }) => readTextWidth(name) < Math.sqrt(area) * 1.2)
    .slice(0, frame.width < plainBelow ? 8 : 16)
    .map(({ name, middle: [x, y] }) => ({
      key: `country ${name}`,
      x,
      y,
      radius: 0,
      lines: [name],
      nameLines: 0,
      kind: 'area',
      leader: false,
      on,
      reach: 22,
    }));
}
