/** Where the record reports an actor, in time order, and between which reports a line may be drawn. */

import { isMoreThan } from '../../domain/confidence.ts';
import type { DateEnd, EdtfDate } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import type { ActorId, PlaceId } from '../../domain/id.ts';
import type { Place } from '../../domain/place.ts';
import type { ViewContext } from '../view-context.ts';
import { isLocated, type LocatedPlace } from './areas.ts';

/** One place at which the actor is reported by one or more events that follow one another. */
export interface TrackStop {
  readonly place: LocatedPlace;
  readonly events: readonly Event[];
}

/** From one stop to the next. Certain: no reading of the dates reverses the order, and both ends are at least probable. */
export interface TrackLeg {
  readonly from: TrackStop;
  readonly to: TrackStop;
  readonly certain: boolean;
}

/** Why an event of the actor gives no position. */
export const omissionReasons = ['withdrawn', 'doubted', 'no-place', 'no-position', 'wide', 'several', 'date'] as const;
export type OmissionReason = (typeof omissionReasons)[number];

export interface Track {
  /** In time order: earliest possible day first. */
  readonly stops: readonly TrackStop[];
  readonly legs: readonly TrackLeg[];
  readonly omitted: readonly { readonly event: Event; readonly reason: OmissionReason }[];
}

/** Widest radius in kilometres of a place that still is a position. */
export const positionKm = 200;

/**
 * A position is a published event of at least possible confidence with one place, known to within {@link positionKm},
 * and a date given to the day at both ends. What contains that place may be named as well. Events at several places
 * give none, because the record does not say in which order they were reached, nor whether all of them were.
 */
export function buildTrack(context: ViewContext, actor: ActorId): Track {
  const stops: { place: LocatedPlace; events: Event[] }[] = [];
  const omitted: { event: Event; reason: OmissionReason }[] = [];
  for (const event of context.index.eventsByActor.get(actor) ?? []) {
    const position = readPosition(context, event);
    if (typeof position === 'string') omitted.push({ event, reason: position });
    else if (stops.at(-1)?.place.id === position.id) stops.at(-1)!.events.push(event);
    else stops.push({ place: position, events: [event] });
  }
  const legs = stops.slice(1).map((to, index) => {
    const from = stops[index]!;
    return { from, to, certain: isOrderCertain(from, to) && hasProbable(from) && hasProbable(to) };
  });
  return { stops, legs, omitted };
}

function readPosition({ corpus }: ViewContext, event: Event): LocatedPlace | OmissionReason {
  if (event.status !== 'published') return 'withdrawn';
  if (!isMoreThan(event.confidence, 'unverified')) return 'doubted';
  if (event.places.length === 0) return 'no-place';
  const located = event.places.map((id) => corpus.places.get(id)).filter(isLocated);
  if (located.length === 0) return 'no-position';
  const precise = located.filter(({ precisionKm }) => precisionKm !== undefined && precisionKm <= positionKm);
  if (precise.length === 0) return 'wide';
  const containers = readContainers(corpus, precise[0]!);
  if (event.places.some((id) => id !== precise[0]!.id && !containers.has(id))) return 'several';
  return isGivenToTheDay(event.date) ? precise[0]! : 'date';
}

function readContainers({ places }: ViewContext['corpus'], place: Place): ReadonlySet<PlaceId> {
  const chain = new Set<PlaceId>();
  for (let next = place.within; next !== undefined && !chain.has(next); next = places.get(next)?.within) chain.add(next);
  return chain;
}

function isGivenToTheDay(date: EdtfDate): boolean {
  const ends: readonly DateEnd[] = date.parts.flatMap((part) => ('start' in part ? [part.start, part.end] : [part]));
  const bounded = date.possible.from !== null && date.possible.to !== null;
  return bounded && ends.every((end) => typeof end === 'object' && end !== null && end.precision === 'day');
}

function isOrderCertain(from: TrackStop, to: TrackStop): boolean {
  const latest = Math.max(...from.events.map(({ date }) => date.possible.to!));
  return latest < Math.min(...to.events.map(({ date }) => date.possible.from!));
}

function hasProbable({ events }: TrackStop): boolean {
  return events.some(({ confidence }) => isMoreThan(confidence, 'possible'));
}
