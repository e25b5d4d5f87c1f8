/** The page of one place, and the list of all, each under what contains it. */

import { compareIds, type PlaceId } from '../domain/id.ts';
import type { Event } from '../domain/event.ts';
import type { Place } from '../domain/place.ts';
import type { CutList } from './cut-list.ts';
import type { EventCardView, NamedLink } from './event-card-view.ts';
import { buildPublishedIdentifiers, type IdentifierView } from './identifier-view.ts';
import { buildCutCards, buildRecordLink } from './link-view.ts';
import { formatArea } from './place-area.ts';
import type { ViewContext } from './view-context.ts';

export interface PlaceView {
  readonly name: string;
  readonly pageDescription: string;
  readonly kind: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
  /** Where it is, in one sentence. */
  readonly area: string;
  /** What contains it, the smallest first. */
  readonly within: readonly NamedLink[];
  readonly contains: readonly PlaceNodeView[];
  readonly identifiers: readonly IdentifierView[];
  readonly events: CutList<EventCardView>;
  /** Events at places within it that are not already in `events`. */
  readonly eventsWithin: CutList<EventCardView>;
  /** Events whose account names it without having happened there. */
  readonly mentions: CutList<EventCardView>;
}

/** A place in the tree of all places. */
export interface PlaceNodeView {
  readonly href: string;
  readonly name: string;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  /** How many events, in words. */
  readonly events: string;
  readonly contains: readonly PlaceNodeView[];
}

/** @throws where no place has this id */
export function buildPlaceView(context: ViewContext, id: PlaceId): PlaceView {
  const { corpus, index } = context;
  const place = corpus.places.get(id);
  if (!place) throw new Error(`There is no place "${id}".`);
  const events = index.eventsByPlace.get(id) ?? [];
  const within = readEventsWithin(context, id);
  const mentions = (index.mentions.get(`place/${id}`) ?? []).filter((event) => !events.includes(event));
  return {
    name: place.name,
    pageDescription: context.words.pages.places.pageDescription(place.name, events.length),
    kind: place.kind ?? null,
    description: place.description ?? null,
    aliases: place.aliases,
    area: formatArea(context, place),
    within: readContainers(context, place).flatMap((one) => buildRecordLink(context, 'place', one) ?? []),
    contains: buildNodes(context, index.placesWithin.get(id) ?? [], new Set([id])),
    identifiers: buildPublishedIdentifiers(place.identifiers),
    events: buildCutCards(context, events),
    eventsWithin: buildCutCards(context, within),
    mentions: buildCutCards(
      context,
      mentions.filter((event) => !within.includes(event)),
    ),
  };
}

/** Every place as a tree, by name; the roots lie within nothing that is in the record. */
export function buildPlaceIndexView(context: ViewContext): {
  lead: string;
  roots: readonly PlaceNodeView[];
} {
  const { places } = context.corpus;
  const roots = [...places.values()].filter(({ within }) => within === undefined || !places.has(within));
  return {
    lead: context.words.pages.places.indexLead(places.size),
    roots: buildNodes(
      context,
      roots.map(({ id }) => id),
      new Set(),
    ),
  };
}

function buildNodes(context: ViewContext, ids: readonly PlaceId[], above: ReadonlySet<PlaceId>): readonly PlaceNodeView[] {
  const { corpus, index, words } = context;
  return ids
    .flatMap((id) => (above.has(id) ? [] : (corpus.places.get(id) ?? [])))
    .sort((a, b) => a.name.localeCompare(b.name, words.language) || compareIds(a.id, b.id))
    .map(({ id, name, kind, aliases }) => ({
      href: context.link(`/places/${id}/`),
      name,
      kind: kind ?? null,
      aliases,
      events: words.pages.places.eventsCountWithin(index.eventsByPlace.get(id)?.length ?? 0, readEventsWithin(context, id).length),
      contains: buildNodes(context, index.placesWithin.get(id) ?? [], new Set([...above, id])),
    }));
}

function readContainers({ corpus }: ViewContext, place: Place): readonly PlaceId[] {
  const chain: PlaceId[] = [];
  let next = place.within;
  while (next !== undefined && next !== place.id && !chain.includes(next)) {
    chain.push(next);
    next = corpus.places.get(next)?.within;
  }
  return chain;
}

/** Events at any place inside, without those at the place itself, in timeline order. */
function readEventsWithin({ index }: ViewContext, id: PlaceId): readonly Event[] {
  const inside = new Set([id]);
  for (const place of inside) for (const next of index.placesWithin.get(place) ?? []) inside.add(next);
  const events = new Set([...inside].flatMap((place) => index.eventsByPlace.get(place) ?? []));
  return [...events].filter(({ places }) => !places.includes(id)).sort((a, b) => index.order.get(a.id)! - index.order.get(b.id)!);
}
