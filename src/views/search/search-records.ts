/** Everything that the search can find, in the order in which the index numbers it. */

import { readBody, readPublished } from '../../corpus/corpus.ts';
import { compareDates, parseDay } from '../../domain/edtf.ts';
import { compareIds } from '../../domain/id.ts';
import type { Actor, Place } from '../../domain/place.ts';
import type { Publisher, Source } from '../../domain/source.ts';
import { readTopicSlugs } from '../topic-view.ts';
import type { ViewContext } from '../view-context.ts';
import { buildEventSearchRecord } from './search-event-record.ts';
import type { SearchPart, SearchRecord } from './search-record.ts';
import { buildSpellings, withContainers } from './search-spellings.ts';

/** One record for each page that can be found: events and sources in the order of their dates, then the rest by id. */
export function* buildSearchRecords(context: ViewContext): Generator<SearchRecord> {
  const { corpus, words } = context;
  for (const event of readPublished(corpus)) yield buildEventSearchRecord(context, event);
  for (const source of [...corpus.sources.values()].sort(compareSources)) yield buildSourceSearchRecord(context, source);
  const byId = <Value extends { readonly id: string }>(values: Iterable<Value>) => [...values].sort((a, b) => compareIds(a.id, b.id));
  for (const place of byId(corpus.places.values()))
    yield buildNamedSearchRecord(context, 'place', place, place.kind ?? '', {
      place: withContainers(context, place.id).map(({ id }) => id),
    });
  for (const actor of byId(corpus.actors.values()))
    yield buildNamedSearchRecord(context, 'actor', actor, actor.type === undefined ? '' : words.pages.actors.types[actor.type], {
      actor: [actor.id],
    });
  for (const publisher of byId(corpus.publishers.values()))
    yield buildNamedSearchRecord(context, 'publisher', publisher, publisher.kind ?? '', { publisher: [publisher.id] });
  for (const slug of readTopicSlugs(context)) yield buildTopicSearchRecord(context, slug);
}

const noFacets: SearchRecord['facets'] = { place: [], actor: [], topic: [], publisher: [], evidence: [] };

const nothing = { date: '', days: null, changed: null, level: null, disputed: false, origins: '', aliases: [] } as const;

export function buildSourceSearchRecord(context: ViewContext, source: Source): SearchRecord {
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
export function buildNamedSearchRecord(
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
