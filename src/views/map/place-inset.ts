/** A small map for a page about one or a few places: they, their surroundings and what else of the record is near. */

import type { PlaceId } from '../../domain/id.ts';
import { buildMemo, buildTextMemo } from '../memo.ts';
import { formatArea } from '../place-area.ts';
import type { ViewContext } from '../view-context.ts';
import { isLocated, readSpot, type LocatedPlace } from './areas.ts';
import { buildPair, readNeighbours, type MapPairView } from './crowd.ts';
import { detailSize, marginSize } from './sizes.ts';
import type { MapSize } from './frame.ts';

/** A place with where it is, in words: what the map says to those who do not see it. */
export interface PlaceLine {
  readonly href: string;
  readonly name: string;
  readonly area: string;
}

export interface PlaceInsetView {
  /** Null where none of the places has coordinates. */
  readonly maps: MapPairView | null;
  readonly drawn: readonly PlaceLine[];
  /** Places the map cannot show; the words say why. */
  readonly undrawn: readonly PlaceLine[];
}

const aroundOneKm = 110;
const aroundEachKm = 45;

/**
 * Builds the map around places.
 *
 * @param placeIds ids that do not exist are passed over
 * @param size of the map; without it, that of the margin
 * @returns null where there is no place at all
 */
export function buildPlaceInset(context: ViewContext, placeIds: readonly PlaceId[], size: MapSize = marginSize): PlaceInsetView | null {
  return insetOf(context)(size)(JSON.stringify(placeIds));
}

/** Many events happen at one place: each map is drawn once, however many pages show it. */
const insetOf = buildMemo((context: ViewContext) =>
  buildMemo((size: MapSize) => buildTextMemo((placeIds: string) => drawInset(context, JSON.parse(placeIds) as PlaceId[], size))),
);

function drawInset(context: ViewContext, placeIds: readonly PlaceId[], size: MapSize): PlaceInsetView | null {
  const places = [...new Set(placeIds)].flatMap((id) => context.corpus.places.get(id) ?? []);
  if (places.length === 0) return null;
  const located = places.filter(isLocated);
  const line = (place: (typeof places)[number]): PlaceLine => ({
    href: context.link(`/places/${place.id}/`),
    name: place.name,
    area: formatArea(context, place),
  });
  return {
    maps: located.length === 0 ? null : buildMaps(context, located, size),
    drawn: located.map(line),
    undrawn: places.filter((place) => !isLocated(place)).map(line),
  };
}

function buildMaps(context: ViewContext, located: readonly LocatedPlace[], size: MapSize): MapPairView {
  const words = context.words.pages.map;
  const least = located.length === 1 ? aroundOneKm : aroundEachKm;
  const spots = located.map((place) => {
    const spot = readSpot(place, least, 2500);
    return { ...spot, radiusKm: spot.radiusKm * 1.15 };
  });
  return buildPair(
    context,
    {
      label: words.insetLabel(located.map(({ name }) => name)),
      spots,
      size,
      places: [
        ...located.map((place) => ({
          place,
          role: 'focus' as const,
          label: `${place.name}. ${formatArea(context, place)}`,
        })),
        ...readNeighbours(context, located).map((place) => ({
          place,
          role: 'other' as const,
          label: place.name,
          optional: true,
        })),
      ],
    },
    { size: { ...detailSize, minHeight: 220, maxHeight: 300 }, label: words.detailLabel },
  );
}
