/** From raw records to one trusted value, or to every reason why not. The site, the commands and the tests judge here. */

import type { EventId, SourceId, PublisherId, PlaceId, ActorId, RecordKind } from '../domain/id.ts';
import type { Day } from '../domain/edtf.ts';
import { compareEvents, type Event, type Topic } from '../domain/event.ts';
import type { Actor, Place } from '../domain/place.ts';
import { buildProvenance, type Provenance } from '../domain/provenance.ts';
import type { Publisher, Source } from '../domain/source.ts';
import { compareIds } from '../domain/id.ts';
import type { CheckedBody } from './body.ts';
import { buildActor, buildEvent, buildPlace, buildPublisher, buildSource, buildTopic } from './build-records.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { RawRecord } from './record.ts';
import { rules } from './rules/index.ts';
import { actorSchema, placeSchema, publisherSchema } from './schema/entities.ts';
import { eventSchema } from './schema/event.ts';
import { pageSchema, type StandingPage } from './schema/page.ts';
import { publicationSchema, type Publication } from './schema/publication.ts';
import { sourceSchema } from './schema/source.ts';
import { validateRecord } from './schema/validate.ts';

export interface Corpus {
  /** Undefined only where `publication.yaml` is missing or refused, which is an error of its own. */
  readonly publication: Publication | undefined;
  /** In timeline order; drafts included, see {@link readPublished}. */
  readonly events: readonly Event[];
  readonly eventById: ReadonlyMap<EventId, Event>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The publication's own standing pages, by id. */
  readonly pages: ReadonlyMap<string, StandingPage>;
  /** By slug; the label is that of the publication, else the one written first in timeline order. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly provenance: Provenance;
  /** The raw record behind each id, with its body and the places of its fields. Keys are `<kind>/<id>`. */
  readonly records: ReadonlyMap<string, RawRecord>;
}

/**
 * Builds the corpus and finds every issue of the whole record in one pass.
 *
 * @param records what a reader found; two with the same kind and id are an issue
 * @param readerIssues what the reader itself refused
 * @param options `today`: the day on which the record is judged, for dates in the future; without it none is
 * @returns issues sorted by file and place. With errors among them the corpus is good for messages only.
 */
export function buildCorpus(
  records: readonly RawRecord[],
  readerIssues: readonly Issue[] = [],
  { today }: { readonly today?: Day } = {},
): { corpus: Corpus; issues: readonly Issue[] } {
  const issues: Issue[] = [...readerIssues];
  const sorted = [...records].sort((a, b) => compareIds(a.file, b.file));
  const known = new Map<string, RawRecord>();
  for (const record of sorted) {
    const key = `${record.kind}/${record.id}`;
    if (!known.has(key)) known.set(key, record);
  }
  const each = <Schema extends Parameters<typeof validateRecord>[1], Value>(
    kind: RecordKind | 'page',
    schema: Schema,
    build: (id: string, data: never) => Value,
  ) => {
    const values = new Map<string, Value>();
    for (const record of known.values()) {
      if (record.kind !== kind) continue;
      const result = validateRecord(record, schema);
      if ('issues' in result) issues.push(...result.issues);
      else values.set(record.id, build(record.id, result.value as never));
    }
    return values;
  };

  const publicationRecord = known.get('publication/publication');
  const publication = publicationRecord && validateRecord(publicationRecord, publicationSchema);
  if (publication && 'issues' in publication) issues.push(...publication.issues);
  const sources = each('source', sourceSchema, buildSource) as Map<SourceId, Source>;
  const events = each('event', eventSchema, (id, data) => buildEvent(id, data, (source) => sources.get(source as SourceId)?.kind));
  const ordered = [...events.values()].sort(compareEvents);
  const corpus: Corpus = {
    publication: publication && 'value' in publication ? publication.value : undefined,
    events: ordered,
    eventById: new Map(ordered.map((event) => [event.id, event])),
    sources,
    publishers: each('publisher', publisherSchema, buildPublisher) as Map<PublisherId, Publisher>,
    places: each('place', placeSchema, buildPlace) as Map<PlaceId, Place>,
    actors: each('actor', actorSchema, buildActor) as Map<ActorId, Actor>,
    pages: each('page', pageSchema, (_, data: StandingPage) => data),
    topics: buildTopics(ordered, publication && 'value' in publication ? publication.value.topics : undefined),
    provenance: buildProvenance(sources),
    records: known,
  };
  const context = { corpus, records: sorted, unread: readUnread(readerIssues, sorted), today };
  for (const rule of rules) issues.push(...(rule.check?.(context) ?? []));
  return { corpus, issues: issues.sort(compareIssues) };
}

/** Events a reader may see: everything but drafts. */
export function readPublished(corpus: Corpus): readonly Event[] {
  return corpus.events.filter((event) => event.status !== 'draft');
}

/** The checked body of a record; null where there is none. */
export function readBody(corpus: Corpus, kind: 'event' | 'source' | 'page', id: string): CheckedBody | null {
  return corpus.records.get(`${kind}/${id}`)?.body ?? null;
}

/** Names of files that are there but gave no record, without folder and extension, in lower case. */
function readUnread(issues: readonly Issue[], records: readonly RawRecord[]): ReadonlySet<string> {
  const read = new Set(records.map(({ file }) => file));
  const names = issues.filter(({ file }) => !read.has(file)).map(({ file }) => file.replace(/^.*\/|\.[^./]*$/gu, ''));
  return new Set(names.map((name) => name.toLowerCase()));
}

function buildTopics(events: readonly Event[], labels: Publication['topics'] = {}): ReadonlyMap<string, Topic> {
  const chosen = new Map(Object.entries(labels).map(([word, label]) => [buildTopic(word).slug, label]));
  const topics = new Map<string, Topic>();
  for (const topic of events.flatMap((event) => event.topics)) {
    if (!topics.has(topic.slug)) topics.set(topic.slug, { ...topic, label: chosen.get(topic.slug) ?? topic.label });
  }
  return topics;
}
