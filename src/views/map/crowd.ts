/** Finds places that stand too close together on a map, so that a second map can show them larger. */

import type { ViewContext } from '../view-context.ts';
import { isLocated, readSpot, type LocatedPlace } from './areas.ts';
import { buildFigure, type MapFigureView, type MapPlace, type MapSpec } from './figure.ts';
import { readPoint, type MapFrame, type MapSize } from './frame.ts';

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
  const first = buildFigure(context, spec);
  const crowd = readCrowd(spec.places, first.frame);
  if (crowd.filter(({ role }) => role === 'focus').length < 2) return { main: readView(first), detail: null };
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
  const weight = (place: LocatedPlace) => context.index.eventsByPlace.get(place.id)?.length ?? 0;
  return [...context.corpus.places.values()]
    .filter(isLocated)
    .filter((place) => !known.has(place.id) && (place.kind === 'country' || (place.precisionKm ?? 0) <= widestKm))
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

function readView({ frame: _, ...view }: MapFigureView & { frame: MapFrame }): MapFigureView {
  return view;
}

/** The largest group of marks that stand close to one another, first in the order of the places. */
function readCrowd(places: readonly MapPlace[], frame: MapFrame): readonly MapPlace[] {
  const marks = places.flatMap((one) => {
    const point = readPoint(frame, one.place.lon, one.place.lat);
    const small = (one.place.precisionKm ?? 0) / frame.kmPerUnit < 12 && one.place.kind !== 'country';
    return point && small ? [{ one, point }] : [];
  });
  let best: readonly MapPlace[] = [];
  for (const start of marks) {
    const group = new Set([start]);
    for (const member of group) {
      for (const other of marks) {
        if (Math.hypot(other.point[0] - member.point[0], other.point[1] - member.point[1]) < closeness) group.add(other);
      }
    }
    if (group.size > best.length) best = [...group].map(({ one }) => one);
  }
  return best;
}
