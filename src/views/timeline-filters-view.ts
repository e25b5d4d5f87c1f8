/** The filters of the timeline: every value by which its events differ, with how many carry it. */

import { levels, type Level } from '../domain/confidence.ts';
import { evidenceKinds, type EvidenceKind } from '../domain/evidence.ts';
import { readEvidence, type Event } from '../domain/event.ts';
import type { EventCardView } from './event-card-view.ts';
import { formatTraitPath } from './trait-view.ts';
import type { ViewContext } from './view-context.ts';

/** Filter groups in the order shown; the names are the keys in the page's address. */
export const filterKeys = ['confidence', 'disputed', 'place', 'topic', 'actor', 'kind'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface FilterOption {
  /** As in the address: an id, a slug or a word of the vocabulary. */
  readonly value: string;
  readonly text: string;
  /** Number of events that carry it; never 0. */
  readonly count: number;
  /** The page of the value, which is what the option leads to without scripts. */
  readonly href: string;
  readonly level?: Level;
}

export interface FilterGroup {
  readonly key: FilterKey;
  readonly title: string;
  /** Levels and kinds in the order of their tables, others by count and then by text. */
  readonly options: readonly FilterOption[];
}

/** The values of one event, as `key:value` words for the script that filters; the same for the groups below. */
export function buildFacets(event: Event, card: EventCardView): readonly string[] {
  const kinds = new Set(readEvidence(event).map((piece) => piece.kind));
  return [
    `confidence:${event.confidence}`,
    ...(card.disputed ? ['disputed:yes'] : []),
    ...[...new Set(event.places)].map((id) => `place:${id}`),
    ...[...new Set(event.topics.map((topic) => topic.slug))].map((slug) => `topic:${slug}`),
    ...[...new Set(event.actors)].map((id) => `actor:${id}`),
    ...[...kinds].map((kind) => `kind:${kind}`),
  ];
}

/** @param facets one list per event, from {@link buildFacets} */
export function buildFilterGroups(context: ViewContext, facets: readonly (readonly string[])[]): readonly FilterGroup[] {
  const counts = new Map<string, number>();
  for (const facet of facets.flat()) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return filterKeys.flatMap((key) => {
    const values = [...counts.keys()].filter((facet) => facet.startsWith(`${key}:`)).map((facet) => facet.slice(key.length + 1));
    const options = values.map((value) => ({
      value,
      count: counts.get(`${key}:${value}`)!,
      ...describe(context, key, value),
    }));
    return options.length === 0
      ? []
      : [
          {
            key,
            title: context.words.pages.timeline.filters.groups[key],
            options: sort(context, key, options),
          },
        ];
  });
}

function describe(context: ViewContext, key: FilterKey, value: string): Pick<FilterOption, 'text' | 'href' | 'level'> {
  const { corpus, words, link } = context;
  const named = (kind: 'places' | 'actors') => ({
    text: (corpus[kind] as ReadonlyMap<string, { readonly name: string }>).get(value)?.name ?? value,
    href: link(`/${kind}/${value}/`),
  });
  switch (key) {
    case 'confidence':
      return {
        text: words.record.asTitle(words.record.levels[value as Level]),
        href: link(formatTraitPath({ level: value as Level })),
        level: value as Level,
      };
    case 'disputed':
      return { text: words.record.asTitle(words.record.disputed), href: link('/disputed/') };
    case 'place':
      return named('places');
    case 'actor':
      return named('actors');
    case 'topic':
      return { text: corpus.topics.get(value)?.label ?? value, href: link(`/topics/${value}/`) };
    case 'kind':
      return {
        text: words.record.asTitle(words.record.kinds[value as EvidenceKind]),
        href: link(formatTraitPath({ kind: value as EvidenceKind })),
      };
  }
}

function sort(context: ViewContext, key: FilterKey, options: readonly FilterOption[]): readonly FilterOption[] {
  const table = key === 'confidence' ? Object.keys(levels) : key === 'kind' ? Object.keys(evidenceKinds) : undefined;
  const collator = new Intl.Collator(context.publication.language);
  return [...options].sort((a, b) =>
    table ? table.indexOf(a.value) - table.indexOf(b.value) : b.count - a.count || collator.compare(a.text, b.text),
  );
}
