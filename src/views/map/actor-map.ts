/** The map of one vessel: the positions the record reports for it, in order, and in words. */

import type { ActorId } from '../../domain/id.ts';
import type { Event } from '../../domain/event.ts';
import { formatArea } from '../place-area.ts';
import type { ViewContext } from '../view-context.ts';
import { readSpot } from './areas.ts';
import { buildPair, readNeighbours, type MapPairView } from './crowd.ts';
import { detailSize, marginSize } from './sizes.ts';
import { buildTrack, positionKm, type Track, type TrackStop } from './tracks.ts';

/** An event in a list under the map. */
export interface TrackEventLine {
  readonly href: string;
  readonly title: string;
  readonly date: string;
  readonly level: Event['confidence'];
  readonly levelWord: string;
}

export interface ActorMapView {
  readonly maps: MapPairView;
  /** Whether any line is drawn. */
  readonly hasLines: boolean;
  readonly stops: readonly {
    readonly place: { readonly href: string; readonly name: string; readonly area: string };
    readonly events: readonly TrackEventLine[];
    /** How the line that leads here is drawn, and why; null at the first stop. */
    readonly leg: string | null;
  }[];
  readonly omitted: readonly (TrackEventLine & { readonly reason: string })[];
}

/**
 * Builds the map of an actor.
 *
 * @returns null for actors other than vessels, which are in several places at once, and where the record reports no
 *   position
 */
export function buildActorMap(context: ViewContext, actorId: ActorId): ActorMapView | null {
  const actor = context.corpus.actors.get(actorId);
  if (actor?.type !== 'vessel') return null;
  const track = buildTrack(context, actorId);
  if (track.stops.length === 0) return null;
  const words = context.words.pages.map;
  const lines = (events: readonly Event[]) => events.map((event) => buildLine(context, event));
  return {
    maps: buildMaps(context, actor.name, track),
    hasLines: track.legs.length > 0,
    stops: track.stops.map(({ place, events }, index) => ({
      place: {
        href: context.link(`/places/${place.id}/`),
        name: place.name,
        area: formatArea(context, place),
      },
      events: lines(events),
      leg: index === 0 ? null : track.legs[index - 1]!.certain ? words.legCertain : words.legInferred,
    })),
    omitted: track.omitted.map(({ event, reason }) => ({
      ...buildLine(context, event),
      reason: words.omitted[reason](positionKm),
    })),
  };
}

function buildMaps(context: ViewContext, name: string, { stops, legs }: Track): MapPairView {
  const words = context.words.pages.map;
  const places = [...new Map(stops.map(({ place }) => [place.id, place])).values()];
  return buildPair(
    context,
    {
      label: words.trackLabel(
        name,
        stops.map(({ place }) => place.name),
      ),
      spots: places.map((place) => readSpot(place, places.length === 1 ? 110 : 60, 300)),
      size: marginSize,
      places: [
        ...places.map((place) => ({
          place,
          role: 'focus' as const,
          number: formatNumbers(stops, place.id),
          label: `${formatNumbers(stops, place.id)}. ${place.name}. ${formatArea(context, place)}`,
        })),
        ...readNeighbours(context, places).map((place) => ({
          place,
          role: 'other' as const,
          label: place.name,
          optional: true,
        })),
      ],
      lines: legs.map(({ from, to, certain }) => ({
        from: from.place,
        to: to.place,
        dashed: !certain,
      })),
    },
    { size: detailSize, label: words.detailLabel },
  );
}

/** Every number under which a place is a stop: "1, 3". */
function formatNumbers(stops: readonly TrackStop[], id: string): string {
  return stops.flatMap(({ place }, index) => (place.id === id ? [String(index + 1)] : [])).join(', ');
}

function buildLine(context: ViewContext, event: Event): TrackEventLine {
  const { words, link } = context;
  return {
    href: link(`/events/${event.id}/`),
    title: event.title,
    date: context.prose(event.date),
    level: event.confidence,
    levelWord: words.record.asTitle(words.record.levels[event.confidence]),
  };
}
