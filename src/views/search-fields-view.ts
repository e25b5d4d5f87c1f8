/** What the search index is told about a page beside its text, and the spellings under which it is found. */

import { readBody } from '../corpus/corpus.ts';
import { isDisputed } from '../domain/confidence.ts';
import { readCalendarDay } from '../domain/edtf/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import type { Actor, Place } from '../domain/place.ts';
import type { Publisher, Source } from '../domain/source.ts';
import { formatYear, readKnownRange } from './period-range.ts';
import type { ViewContext } from './view-context.ts';

/** Kinds of page that can be found, in the order in which results are grouped. */
export const searchKinds = ['event', 'source', 'publisher', 'place', 'actor', 'topic'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchFieldsView {
  readonly kind: SearchKind;
  /** Date in words as a result shows it; empty where the page has none. */
  readonly date: string;
  /** Days since 1970-01-01 of the earliest known day, for sorting; null where unknown. */
  readonly day: number | null;
  /** Level of an event; null for other pages. */
  readonly confidence: string | null;
  readonly disputed: boolean;
  /** A second line for results: the publisher of a source, the type of an actor. */
  readonly detail: string;
  /** What the page is about, in a sentence or two; shown where no passage matches. Empty where nothing says it. */
  readonly lead: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** Every year the date may fall in, as written in addresses. */
  readonly years: readonly string[];
  /** Spelling variants of the names on the page, joined by ` · `; shown with a result that they led to. */
  readonly aliases: string;
  /** Other words of the publication's synonym groups, and identifiers; they lead to the page and are never shown. */
  readonly synonyms: string;
}

export function buildEventSearchFields(context: ViewContext, event: Event): SearchFieldsView {
  const { corpus } = context;
  const places = event.places.flatMap((id) => withContainers(context, id));
  const actors = event.actors.flatMap((id) => corpus.actors.get(id) ?? []);
  const claims = event.claims.map((claim) => claim.statement);
  const body = readBody(corpus, 'event', event.id)?.text ?? '';
  const text = [event.title, event.summary, body, ...claims, ...[...places, ...actors].map(({ name }) => name)].join(' ');
  return {
    ...emptyFields,
    kind: 'event',
    lead: event.summary,
    date: context.prose(event.date),
    day: readKnownRange(event.date)?.from ?? null,
    confidence: event.confidence,
    disputed: event.claims.some((claim) => isDisputed(claim.evidence, corpus.provenance)),
    places: event.places.flatMap((id) => corpus.places.get(id)?.name ?? []),
    actors: actors.map(({ name }) => name),
    years: readYears(event.date),
    ...buildAliases(
      context,
      text,
      [...places, ...actors].flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
  };
}

export function buildSourceSearchFields(context: ViewContext, source: Source): SearchFieldsView {
  const publisher = source.publisher && context.corpus.publishers.get(source.publisher);
  const notes = (context.index.citationsBySource.get(source.id) ?? []).map(({ evidence }) => evidence.note ?? '');
  const body = readBody(context.corpus, 'source', source.id)?.text ?? '';
  const text = [source.title, publisher ? publisher.name : '', source.warning ?? '', body, ...notes].join(' ');
  return {
    ...emptyFields,
    kind: 'source',
    date: source.published ? context.prose(source.published) : '',
    day: source.published ? (readKnownRange(source.published)?.from ?? null) : null,
    detail: publisher ? publisher.name : '',
    years: source.published ? readYears(source.published) : [],
    ...buildAliases(context, text, publisher ? publisher.aliases : []),
  };
}

/** A place, actor or publisher is found under each of its spellings and its numbers in other registers. */
export function buildNamedSearchFields(
  context: ViewContext,
  kind: 'publisher' | 'place' | 'actor',
  record: Publisher | Place | Actor,
  detail: string,
): SearchFieldsView {
  const text = [record.name, record.description ?? ''].join(' ');
  const { aliases, synonyms } = buildAliases(context, text, record.aliases);
  const hidden = [synonyms, ...Object.values(record.identifiers)].filter(Boolean).join(' · ');
  return {
    ...emptyFields,
    kind,
    detail,
    lead: record.description ?? '',
    aliases,
    synonyms: hidden,
  };
}

export function buildTopicSearchFields(context: ViewContext, label: string): SearchFieldsView {
  return { ...emptyFields, kind: 'topic', ...buildAliases(context, label, []) };
}

const emptyFields: Omit<SearchFieldsView, 'kind'> = {
  date: '',
  day: null,
  confidence: null,
  disputed: false,
  detail: '',
  lead: '',
  places: [],
  actors: [],
  years: [],
  aliases: '',
  synonyms: '',
};

/** A place and everything that contains it, so that a search for a country finds what happened in its towns. */
function withContainers(context: ViewContext, id: Place['id']): readonly Place[] {
  const chain = new Set<Place>();
  let place = context.corpus.places.get(id);
  while (place && !chain.has(place)) {
    chain.add(place);
    place = place.within === undefined ? undefined : context.corpus.places.get(place.within);
  }
  return [...chain];
}

/** The spellings, each once, and the other words of each synonym group of which the page has one. */
function buildAliases(context: ViewContext, text: string, spellings: readonly string[]): Pick<SearchFieldsView, 'aliases' | 'synonyms'> {
  const words = [text, ...spellings].join(' ');
  const synonyms = (context.publication.synonyms ?? [])
    .filter((group) => group.some((word) => hasWord(words, word)))
    .flatMap((group) => group.filter((word) => !hasWord(words, word)));
  return {
    aliases: [...new Set(spellings)].join(' · '),
    synonyms: [...new Set(synonyms)].join(' · '),
  };
}

/** Whether a word or group of words stands in a text as a whole, whatever its case. */
function hasWord(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function readYears(date: EdtfDate): readonly string[] {
  const range = readKnownRange(date);
  if (!range) return [];
  const from = readCalendarDay(range.from).year;
  const length = readCalendarDay(range.to).year - from + 1;
  return length > 100 ? [] : Array.from({ length }, (_, index) => formatYear(from + index));
}
