/** Every cross-link of the record in both directions, made in one pass over the published events. */

import { relations, type Claim, type Event, type InverseRelation, type Relation } from '../domain/event.ts';
import type { Evidence } from '../domain/evidence.ts';
import { compareIds, type ActorId, type EventId, type PlaceId, type PublisherId, type SourceId } from '../domain/id.ts';
import type { Place } from '../domain/place.ts';
import { readPublished, type Corpus } from './corpus.ts';

/** One use of a source: by which event, for which claim (null: for the event as a whole). */
export interface Citation {
  readonly event: Event;
  readonly claim: Claim | null;
  readonly evidence: Evidence;
}

export interface RelatedLink {
  readonly event: Event;
  /** As seen from the event that the link belongs to. */
  readonly relation: Relation | InverseRelation;
}

export interface Neighbours {
  readonly previous: Event | undefined;
  readonly next: Event | undefined;
}

/** Lists are in timeline order for events and by id for everything else. A key without entries is absent. */
export interface CorpusIndex {
  /** Every published event. */
  readonly published: readonly Event[];
  /** Where each of them stands in the timeline, from 0. */
  readonly order: ReadonlyMap<EventId, number>;
  /** What stands before and after an event. */
  readonly neighbours: ReadonlyMap<EventId, Neighbours>;
  readonly citationsBySource: ReadonlyMap<SourceId, readonly Citation[]>;
  readonly eventsBySource: ReadonlyMap<SourceId, readonly Event[]>;
  readonly eventsByPlace: ReadonlyMap<PlaceId, readonly Event[]>;
  readonly eventsByActor: ReadonlyMap<ActorId, readonly Event[]>;
  readonly eventsByTopic: ReadonlyMap<string, readonly Event[]>;
  readonly related: ReadonlyMap<EventId, readonly RelatedLink[]>;
  readonly sourcesByPublisher: ReadonlyMap<PublisherId, readonly SourceId[]>;
  readonly sourcesByHost: ReadonlyMap<PublisherId, readonly SourceId[]>;
  /** Sources by each key that the ends of their lineage count as. */
  readonly sourcesByEnd: ReadonlyMap<string, readonly SourceId[]>;
  /** Sources that name the key in `derivedFrom`. */
  readonly derivatives: ReadonlyMap<SourceId, readonly SourceId[]>;
  /** Sources that name the key in `seenThrough`. */
  readonly carried: ReadonlyMap<SourceId, readonly SourceId[]>;
  /** Places, those where most happened first. */
  readonly placeOrder: readonly PlaceId[];
  readonly placesWithin: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  readonly members: ReadonlyMap<ActorId, readonly ActorId[]>;
  /** Events whose bodies link to `<kind>/<id>`. */
  readonly mentions: ReadonlyMap<string, readonly Event[]>;
}

export function buildCorpusIndex(corpus: Corpus): CorpusIndex {
  const citationsBySource = new Map<SourceId, Citation[]>();
  const eventsBySource = new Map<SourceId, Event[]>();
  const eventsByPlace = new Map<PlaceId, Event[]>();
  const eventsByActor = new Map<ActorId, Event[]>();
  const eventsByTopic = new Map<string, Event[]>();
  const mentions = new Map<string, Event[]>();
  const published = readPublished(corpus);
  const order = new Map(published.map(({ id }, index) => [id, index]));
  for (const event of published) {
    const cite = (claim: Claim | null) => (evidence: Evidence) => {
      add(citationsBySource, evidence.source, { event, claim, evidence });
      addOnce(eventsBySource, evidence.source, event);
    };
    if (event.hasOwnClaims) for (const claim of event.claims) claim.evidence.forEach(cite(claim));
    event.sources.forEach(cite(null));
    for (const place of event.places) addOnce(eventsByPlace, place, event);
    for (const actor of event.actors) addOnce(eventsByActor, actor, event);
    for (const topic of event.topics) addOnce(eventsByTopic, topic.slug, event);
    for (const mention of corpus.records.get(`event/${event.id}`)?.body?.mentions ?? []) {
      const kind = mentionKinds[mention.component];
      if (kind !== undefined) addOnce(mentions, `${kind}/${mention.id}`, event);
    }
  }
  const sources = [...corpus.sources.values()].sort((a, b) => compareIds(a.id, b.id));
  const places = [...corpus.places.values()].sort((a, b) => compareIds(a.id, b.id));
  const actors = [...corpus.actors.values()].sort((a, b) => compareIds(a.id, b.id));
  return {
    published,
    order,
    neighbours: new Map(published.map(({ id }, index) => [id, { previous: published[index - 1], next: published[index + 1] }])),
    citationsBySource,
    eventsBySource,
    eventsByPlace,
    eventsByActor,
    eventsByTopic,
    mentions,
    related: buildRelated(corpus, published, order),
    sourcesByPublisher: group(sources, (source) => (source.publisher ? [source.publisher] : [])),
    sourcesByHost: group(sources, (source) => (source.hostedBy ? [source.hostedBy] : [])),
    sourcesByEnd: group(sources, ({ id }) => [...(corpus.provenance.ends.get(id)?.keys ?? [])]),
    derivatives: group(sources, (source) => (source.lineage.kind === 'derived' ? source.lineage.from : [])),
    carried: group(sources, (source) => (source.seenThrough ? [source.seenThrough] : [])),
    placeOrder: sortByCount(places, eventsByPlace),
    placesWithin: group(places, (place) => (place.within ? [place.within] : [])),
    members: group(actors, (actor) => actor.memberOf),
  };
}

const mentionKinds: Partial<Record<string, string>> = {
  Cite: 'source',
  Quote: 'source',
  Event: 'event',
  Place: 'place',
  Actor: 'actor',
};

/** Relations as written and as they read from the other end; a pair that both ends state is listed once. */
function buildRelated(corpus: Corpus, published: readonly Event[], order: CorpusIndex['order']): Map<EventId, RelatedLink[]> {
  const related = new Map<EventId, RelatedLink[]>();
  const link = (from: EventId, event: Event, relation: Relation | InverseRelation) => {
    const links = related.get(from) ?? [];
    if (!links.some((one) => one.event === event && one.relation === relation)) links.push({ event, relation });
    related.set(from, links);
  };
  for (const event of published) {
    for (const { event: id, relation } of event.related) {
      const other = corpus.eventById.get(id);
      if (!other || other.status === 'draft') continue;
      link(event.id, other, relation);
      link(other.id, event, relations[relation].inverse);
    }
  }
  for (const links of related.values()) links.sort((a, b) => order.get(a.event.id)! - order.get(b.event.id)!);
  return related;
}

function group<Item extends { readonly id: string }, Key>(
  items: readonly Item[],
  keys: (item: Item) => readonly Key[],
): Map<Key, Item['id'][]> {
  const groups = new Map<Key, Item['id'][]>();
  for (const item of items) for (const key of keys(item)) add(groups, key, item.id);
  return groups;
}

function sortByCount(places: readonly Place[], events: ReadonlyMap<PlaceId, readonly Event[]>): readonly PlaceId[] {
  const count = ({ id }: Place) => events.get(id)?.length ?? 0;
  return [...places].sort((a, b) => count(b) - count(a) || compareIds(a.id, b.id)).map(({ id }) => id);
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function addOnce<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  if (map.get(key)?.at(-1) !== value) add(map, key, value);
}
