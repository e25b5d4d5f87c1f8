/** Finds places that stand too close together on a map, so that a second map can show them larger. */

import { buildMemo } from '../memo.ts';
import type { ViewContext } from '../view-context.ts';
import { isLocated, readSpot, type LocatedPlace } from './areas.ts';
import { buildFigure, type MapFigureView, type MapPlace, type MapSpec } from './figure.ts';
import { buildFrame, readPoint, type MapFrame, type MapSize } from './frame.ts';

/** A map and, where places crowd on it, the crowded part once more. */
export interface MapPairView {
  readonly main: MapFigureView;
  readonly detail: MapFigureView | null;
}

const closeness = 26;
const widestKm = 60;
const detailLeastKm = 18;

/** Builds a map, and a larger one of the part in which marks would stand less than about two marks apart. */
export function buildPair(context: ViewContext, spec: MapSpec, detail: { size: MapSize; label: (names: string) => string }): MapPairView {
  const crowd = readCrowd(spec.places, buildFrame(spec.spots, spec.size));
  if (countFocus(crowd) < 2) return { main: readView(buildFigure(context, spec)), detail: null };
  const inside = new Set(crowd.map(({ place }) => place.id));
  const large = buildFigure(context, {
    ...spec,
    size: detail.size,
    label: detail.label(crowd.map(({ place }) => place.name).join(', ')),
    spots: crowd.map(({ place }) => readSpot(place, detailLeastKm, 200)),
    enlarged: undefined,
  });
  const main = buildFigure(context, {
    ...spec,
    enlarged: large.frame,
    places: spec.places.map((one) => ({
      ...one,
      optional: one.optional ?? inside.has(one.place.id),
    })),
  });
  return { main: readView(main), detail: readView(large) };
}

/** Places of the record for orientation: precise enough to be a mark, and not among those already drawn. */
export function readNeighbours(context: ViewContext, drawn: readonly { readonly id: string }[]): readonly LocatedPlace[] {
  const known = new Set(drawn.map(({ id }) => id));
  return readPrecise(context).filter(({ id }) => !known.has(id));
}

/** The places that are precise enough, those with most events first. */
const readPrecise = buildMemo(({ corpus, index }: ViewContext) => {
  return index.placeOrder
    .map((id) => corpus.places.get(id)!)
    .filter(isLocated)
    .filter((place) => place.kind === 'country' || (place.precisionKm ?? 0) <= widestKm);
});

function readView({ frame: _, ...view }: MapFigureView & { frame: MapFrame }): MapFigureView {
  return view;
}

function countFocus(places: readonly MapPlace[]): number {
  return places.filter(({ role }) => role === 'focus').length;
}

/** The largest group of marks that stand close to one another, first in the order of the places; none where one place matters. */
function readCrowd(places: readonly MapPlace[], frame: MapFrame): readonly MapPlace[] {
  if (countFocus(places) < 2) return [];
  const marks = places.flatMap((one) => {
    const point = readPoint(frame, one.place.lon, one.place.lat);
    const small = (one.place.precisionKm ?? 0) / frame.kmPerUnit < 12 && one.place.kind !== 'country';
    return point && small ? [{ one, point }] : [];
  });
  let best: readonly MapPlace[] = [];
  const seen = new Set<(typeof marks)[number]>();
  for (const start of marks) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const member of group) {
      for (const other of marks) {
        if (!group.has(other) && isClose(member.point, other.point)) group.add(other);
      }
    }
    for (const member of group) seen.add(member);
    if (group.size > best.length) best = [...group].map(({ one }) => one);
  }
  return best;
}

function isClose([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): boolean {
  return Math.abs(ax - bx) < closeness && Math.hypot(ax - bx, ay - by) < closeness;
}
