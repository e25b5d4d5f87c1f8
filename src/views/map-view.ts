/** The map page: every place that an event names, as wide as the record knows it, and all of it in words. */

import { compareIds } from '../domain/id.ts';
import type { Place } from '../domain/place.ts';
import { readNumberFormat } from './formats.ts';
import { isLocated, isWaterPlace, readSpot, type LocatedPlace } from './map/areas.ts';
import { buildPair, type MapPairView } from './map/crowd.ts';
import type { MapFigureView } from './map/figure.ts';
import { readExtentSpots } from './map/extent.ts';
import { detailSize, overviewSize } from './map/sizes.ts';
import { formatArea } from './place-area.ts';
import type { ViewContext } from './view-context.ts';

export interface MapPageView {
  readonly lead: string;
  /** Null where no place that an event names has coordinates. */
  readonly maps: MapPairView | null;
  /** Every place on the map, those with most events first. */
  readonly rows: readonly MapRowView[];
  /** Places of the record that the map does not show, with the reason. */
  readonly undrawn: readonly MapRowView[];
}

export interface MapRowView {
  readonly href: string;
  readonly name: string;
  readonly kind: string | null;
  /** How many, as digits. */
  readonly events: string;
  /** Coordinates and precision, in one sentence. */
  readonly area: string;
  /** How it is drawn, or why it is not. */
  readonly drawnAs: string;
}

const mostKm = 300;

export function buildMapView(context: ViewContext): MapPageView {
  const words = context.words.pages.map;
  const places = [...context.corpus.places.values()].sort(
    (a, b) => readEvents(context, b) - readEvents(context, a) || compareIds(a.id, b.id),
  );
  const shown = places.filter((place): place is LocatedPlace => isLocated(place) && readEvents(context, place) > 0);
  const maps = shown.length === 0 ? null : buildMaps(context, shown);
  const drawn = readDrawn(context, maps);
  const row = (place: Place, drawnAs: string): MapRowView => ({
    href: context.link(`/places/${place.id}/`),
    name: place.name,
    kind: place.kind ?? null,
    events: readNumberFormat(context.words.language).format(readEvents(context, place)),
    area: formatArea(context, place),
    drawnAs,
  });
  return {
    lead: words.lead(shown.length, places.length - shown.length),
    maps,
    rows: shown.map((place) => row(place, drawn.get(place.id) ?? words.notInFrame)),
    undrawn: places
      .filter((place) => !isLocated(place) || readEvents(context, place) === 0)
      .map((place) => row(place, isLocated(place) ? words.noEvents : words.noCoordinates)),
  };
}

function buildMaps(context: ViewContext, shown: readonly LocatedPlace[]): MapPairView {
  const words = context.words.pages.map;
  return buildPair(
    context,
    {
      label: words.overviewLabel(shown.length),
      spots: context.publication.mapExtent
        ? readExtentSpots(context.publication.mapExtent)
        : shown.map((place) => readSpot(place, 50, mostKm)),
      size: overviewSize,
      places: [...shown]
        .sort((a, b) => Number(isWide(a)) - Number(isWide(b)))
        .map((place) => {
          const note = words.eventsCount(readEvents(context, place));
          return {
            place,
            role: 'focus' as const,
            note,
            label: `${place.name}: ${note}. ${formatArea(context, place)}`,
          };
        }),
    },
    { size: detailSize, label: words.detailLabel },
  );
}

/** Seas and countries get their words after the places that leave less choice. */
function isWide(place: Place): boolean {
  return (place.precisionKm ?? 0) > mostKm || (place.kind === 'country' && !isWaterPlace(place));
}

/** How each place is drawn on the whole map, in words. */
function readDrawn(context: ViewContext, maps: MapPairView | null): ReadonlyMap<string, string> {
  const words = context.words.pages.map;
  const read = (map: MapFigureView | null) => map?.sites ?? [];
  const sites = [...read(maps?.detail ?? null), ...read(maps?.main ?? null)];
  const ids = new Map([...context.corpus.places.keys()].map((id) => [context.link(`/places/${id}/`), id]));
  return new Map(sites.map(({ href, form }) => [ids.get(href) ?? '', words.forms[form]]));
}

function readEvents({ index }: ViewContext, { id }: Place): number {
  return index.eventsByPlace.get(id)?.length ?? 0;
}
