/** Everything that the search can find, in the order in which the index numbers it. */

import { readBody, readPublished } from '../../corpus/corpus.ts';
import { compareDates, parseDay } from '../../domain/edtf.ts';
import { compareIds, type ActorId, type EventId, type PlaceId, type PublisherId, type SourceId } from '../../domain/id.ts';
import type { Actor, Place } from '../../domain/place.ts';
import type { Publisher, Source } from '../../domain/source.ts';
import { readTopicSlugs } from '../topic-view.ts';
import type { ViewContext } from '../view-context.ts';
import { buildEventSearchRecord } from './search-event-record.ts';
import type { SearchKind, SearchPart, SearchRecord } from './search-record.ts';
import { buildSpellings, withContainers } from './search-spellings.ts';

/** Names a page that can be found. */
export type FoundPage = Pick<SearchRecord, 'kind' | 'id'>;

/** Every page that can be found: events and sources in the order of their dates, then the rest by id. */
export function listFoundPages(context: ViewContext): readonly FoundPage[] {
  const { corpus } = context;
  const list = (kind: SearchKind, ids: Iterable<string>) => [...ids].map((id): FoundPage => ({ kind, id }));
  const sources = [...corpus.sources.values()].sort(compareSources).map(({ id }) => id);
  return [
    ...list(
      'event',
      readPublished(corpus).map(({ id }) => id),
    ),
    ...list('source', sources),
    ...list('place', [...corpus.places.keys()].sort(compareIds)),
    ...list('actor', [...corpus.actors.keys()].sort(compareIds)),
    ...list('publisher', [...corpus.publishers.keys()].sort(compareIds)),
    ...list('topic', readTopicSlugs(context)),
  ];
}

/** The record of a page; made of no more than the entry that it names and what belongs to that. */
export function buildSearchRecord(context: ViewContext, { kind, id }: FoundPage): SearchRecord {
  return makers[kind](context, id);
}

/** The record of every page that can be found, in their order. */
export function buildSearchRecords(context: ViewContext): readonly SearchRecord[] {
  return listFoundPages(context).map((page) => buildSearchRecord(context, page));
}

const makers: Readonly<Record<SearchKind, (context: ViewContext, id: string) => SearchRecord>> = {
  event: (context, id) => buildEventSearchRecord(context, context.corpus.eventById.get(id as EventId)!),
  source: (context, id) => buildSourceSearchRecord(context, context.corpus.sources.get(id as SourceId)!),
  place: (context, id) => {
    const place = context.corpus.places.get(id as PlaceId)!;
    const within = withContainers(context, place.id).map((one) => one.id);
    return buildNamedSearchRecord(context, 'place', place, place.kind ?? '', { place: within });
  },
  actor: (context, id) => {
    const actor = context.corpus.actors.get(id as ActorId)!;
    const type = actor.type === undefined ? '' : context.words.pages.actors.types[actor.type];
    return buildNamedSearchRecord(context, 'actor', actor, type, { actor: [id] });
  },
  publisher: (context, id) => {
    const publisher = context.corpus.publishers.get(id as PublisherId)!;
    return buildNamedSearchRecord(context, 'publisher', publisher, publisher.kind ?? '', { publisher: [id] });
  },
  topic: buildTopicSearchRecord,
};

const noFacets: SearchRecord['facets'] = { place: [], actor: [], topic: [], publisher: [], evidence: [] };

const nothing = { date: '', days: null, changed: null, level: null, disputed: false, origins: '', aliases: [] } as const;

function buildSourceSearchRecord(context: ViewContext, source: Source): SearchRecord {
  const publisher = source.publisher && context.corpus.publishers.get(source.publisher);
  const citations = context.index.citationsBySource.get(source.id) ?? [];
  const body = readBody(context.corpus, 'source', source.id)?.text ?? '';
  const used = citations.flatMap(({ evidence }) => [evidence.passage ?? '', evidence.note ?? '']).filter(Boolean);
  const parts = keepText([
    { anchor: 'notes', text: body, isShort: false },
    { anchor: '', text: source.warning ?? '', isShort: true },
    { anchor: 'uses', text: [...new Set(used)].join(' '), isShort: false },
  ]);
  const text = [source.title, ...parts.map((part) => part.text)].join(' ');
  return {
    ...nothing,
    kind: 'source',
    id: source.id,
    url: context.link(`/sources/${source.id}/`),
    title: source.title,
    date: source.published ? context.prose(source.published) : '',
    days: source.published ? { possible: source.published.possible, certain: source.published.certain } : null,
    changed: source.accessed === undefined ? null : (parseDay(source.accessed) ?? null),
    detail: publisher ? publisher.name : '',
    facets: { ...noFacets, publisher: source.publisher ? [source.publisher] : [], evidence: [source.kind] },
    ...buildSpellings(context, text, [...(publisher ? [publisher.name, ...publisher.aliases] : []), ...source.authors]),
    parts,
  };
}

/** A place, actor or publisher is found under each of its spellings and its numbers in other registers. */
function buildNamedSearchRecord(
  context: ViewContext,
  kind: 'publisher' | 'place' | 'actor',
  record: Publisher | Place | Actor,
  detail: string,
  facets: Partial<SearchRecord['facets']>,
): SearchRecord {
  const description = record.description ?? '';
  const text = [record.name, description, ...record.aliases].join(' ');
  const { names, synonyms } = buildSpellings(context, text, [record.name, ...record.aliases]);
  return {
    ...nothing,
    kind,
    id: record.id,
    url: context.link(`/${kind}s/${record.id}/`),
    title: record.name,
    detail,
    facets: { ...noFacets, ...facets },
    aliases: record.aliases,
    names: [...names, ...Object.values(record.identifiers)],
    synonyms,
    parts: keepText([{ anchor: '', text: description, isShort: true }]),
  };
}

function buildTopicSearchRecord(context: ViewContext, slug: string): SearchRecord {
  const title = context.corpus.topics.get(slug)?.label ?? slug;
  const facets = { ...noFacets, topic: [slug] };
  const url = context.link(`/topics/${slug}/`);
  return { ...nothing, ...buildSpellings(context, title, []), kind: 'topic', id: slug, url, title, detail: '', facets, parts: [] };
}

function keepText(parts: readonly SearchPart[]): readonly SearchPart[] {
  return parts.filter(({ text }) => text.trim() !== '');
}

/** In the order of their dates, those without one last, so that neighbouring numbers have neighbouring days. */
function compareSources(a: Source, b: Source): number {
  if (a.published && b.published) return compareDates(a.published, b.published) || compareIds(a.id, b.id);
  return a.published ? -1 : b.published ? 1 : compareIds(a.id, b.id);
}
