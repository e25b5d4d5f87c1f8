/** A finished map as plain data: paths of the ground, areas, marks, words and scale. */

import { geoInterpolate } from 'd3-geo';
import { readNumberFormat } from '../formats.ts';
import type { ViewContext } from '../view-context.ts';
import { buildArea, isWaterPlace, type Area, type LocatedPlace } from './areas.ts';
import { buildBasin } from './basin.ts';
import { buildFigureLabels } from './figure-labels.ts';
import { buildFrame, readPoint, type MapFrame, type MapSize, type Spot } from './frame.ts';
import { buildGraticule } from './graticule.ts';
import { buildGround, drawPath } from './ground.ts';
import type { MapLabel } from './labels.ts';
import { buildScaleBar, type ScaleBar } from './scale-bar.ts';
import { buildWaterTest } from './water.ts';

/** A place to be drawn. The order given is the order in which places get room for their words. */
export interface MapPlace {
  readonly place: LocatedPlace;
  /** `focus`: what the map is about. `other`: a place of the record for orientation. */
  readonly role: 'focus' | 'other';
  /** Stands before the name, for stops of a track. */
  readonly number?: string;
  /** A second line, such as how many events. */
  readonly note?: string;
  /** Full name of the link for those who do not see the map. */
  readonly label: string;
  /** Whether its words may be left out where there is no room beside its mark. */
  readonly optional?: boolean;
}

/** A line between two places, as straight as the globe allows. */
export interface MapLine {
  readonly from: LocatedPlace;
  readonly to: LocatedPlace;
  readonly dashed: boolean;
}

export interface MapSpec {
  readonly label: string;
  readonly spots: readonly Spot[];
  readonly size: MapSize;
  readonly places: readonly MapPlace[];
  readonly lines?: readonly MapLine[];
  /** A part that another map shows larger. */
  readonly enlarged?: MapFrame;
}

export interface MapSite {
  readonly href: string;
  readonly label: string;
  readonly role: MapPlace['role'];
  readonly form: Area['form'];
  /** Path of its area; empty for a mark. */
  readonly path: string;
  /** Place in per cent of the map. */
  readonly x: number;
  readonly y: number;
  readonly water: boolean;
  /** What cuts the area down to the one body of water it means; absent where nothing has to be cut. */
  readonly basin?: { readonly id: string; readonly path: string };
  /** Words for wide and for narrow maps; absent where there is no room. */
  readonly wide?: MapLabel;
  readonly narrow?: MapLabel;
}

export interface MapFigureView {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  readonly degrees: readonly {
    readonly edge: 'left' | 'bottom';
    readonly at: number;
    readonly text: string;
  }[];
  readonly sites: readonly MapSite[];
  readonly lines: readonly { readonly path: string; readonly dashed: boolean }[];
  /** Names of countries that no place of the record gives, for orientation. */
  readonly countries: readonly { readonly wide?: MapLabel; readonly narrow?: MapLabel }[];
  readonly scale: ScaleBar;
  /** The part another map shows larger, in units of the drawing. */
  readonly enlarged: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** Builds a map. Places that its frame does not show are left out. */
export function buildFigure(context: ViewContext, spec: MapSpec): MapFigureView & { readonly frame: MapFrame } {
  const frame = buildFrame(spec.spots, spec.size);
  const ground = buildGround(frame);
  const drawn = spec.places.flatMap((one) => {
    const area = buildArea(frame, ground, one.place);
    return area ? [{ ...one, area }] : [];
  });
  const scale = buildScaleBar(
    context,
    frame,
    drawn.map(({ area }) => area),
  );
  const lines = (spec.lines ?? []).map(({ from, to, dashed }) => ({
    dashed,
    shape: buildLine(from, to),
  }));
  const { path: graticule, degrees: crossings } = buildGraticule(frame);
  const degrees = crossings.filter(({ edge, at }) => edge === 'left' || at < scale.x - 5 || scale.y < 50);
  const isWater = buildWaterTest(ground);
  const words = buildFigureLabels(
    context,
    {
      frame,
      ground,
      drawn,
      scale,
      degrees,
      isWater,
      lines: lines.map(({ shape }) => shape.coordinates),
    },
    spec.size,
  );
  const round = (part: number) => Math.round(part * 1000) / 10;
  return {
    frame,
    label: spec.label,
    width: frame.width,
    height: frame.height,
    land: ground.land,
    borders: ground.borders,
    graticule,
    degrees: degrees.map(({ edge, at, value }) => ({
      edge,
      at,
      text: formatDegrees(context, edge, value),
    })),
    sites: drawn.map(({ place: { id, ...rest }, role, label, area }) => ({
      href: context.link(`/places/${id}/`),
      label,
      role,
      form: area.form,
      path: area.path,
      x: round(area.x / frame.width),
      y: round(area.y / frame.height),
      water: isWaterPlace({ id, ...rest }),
      basin: readBasin(frame, id, area, isWater),
      wide: words.wide.get(id),
      narrow: words.narrow.get(id),
    })),
    lines: lines.map(({ dashed, shape }) => ({ dashed, path: drawPath(frame, shape) })),
    countries: words.countries,
    scale,
    enlarged: spec.enlarged ? readOutline(frame, spec.enlarged) : null,
  };
}

/** Only wide waters are cut: a small one is a stretch of sea, whatever it touches. */
function readBasin(frame: MapFrame, id: string, area: Area, isWater: (x: number, y: number) => boolean): MapSite['basin'] {
  if (area.form !== 'water' || area.radius * frame.kmPerUnit < 250) return undefined;
  const path = buildBasin(frame, area, isWater);
  return path === null ? undefined : { id: `basin-${id}-${frame.height}-${Math.round(frame.projection.scale())}`, path };
}

function buildLine(from: LocatedPlace, to: LocatedPlace) {
  const between = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  return {
    type: 'LineString' as const,
    coordinates: Array.from({ length: 17 }, (_, step) => between(step / 16)),
  };
}

function readOutline(frame: MapFrame, part: MapFrame): MapFigureView['enlarged'] {
  const corners = [
    [0, 0],
    [part.width, 0],
    [0, part.height],
    [part.width, part.height],
  ] as [number, number][];
  const points = corners.flatMap((corner) => {
    const at = part.projection.invert!(corner);
    return at ? [readPoint(frame, at[0], at[1])] : [];
  });
  if (points.some((point) => point === null)) return null;
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => Math.round(point![axis]! * 10) / 10)) as [number[], number[]];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.round(Math.max(...xs) - x), height: Math.round(Math.max(...ys) - y) };
}

function formatDegrees({ words }: ViewContext, edge: 'left' | 'bottom', value: number): string {
  const { latitude, longitude } = words.pages.places;
  const letter = edge === 'left' ? (value < 0 ? latitude.south : latitude.north) : value < 0 ? longitude.west : longitude.east;
  const number = readNumberFormat(words.language).format(Math.abs(value));
  return value === 0 ? `${number}°` : `${number}° ${letter}`;
}
