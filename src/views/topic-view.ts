/** The page of one topic, and the list of all. */

import { compareIds } from '../domain/id.ts';
import { cutToLatest } from './cut-list.ts';
import type { EventCardView } from './event-card-view.ts';
import { buildEventCards } from './link-view.ts';
import type { ViewContext } from './view-context.ts';

export interface TopicView {
  readonly label: string;
  readonly pageDescription: string;
  /** How many events, in words. */
  readonly count: string;
  readonly events: readonly EventCardView[];
  /** Where the others are; absent where all are listed. */
  readonly rest?: string;
  /** Topics that share events with it, those with most first. */
  readonly also: readonly TopicRowView[];
}

export interface TopicRowView {
  readonly href: string;
  readonly label: string;
  /** How many events, in words. */
  readonly events: string;
}

/** Slugs of the topics that published events have, sorted. */
export function readTopicSlugs(context: ViewContext): readonly string[] {
  return [...context.index.eventsByTopic.keys()].sort(compareIds);
}

/** @throws where no published event has this topic */
export function buildTopicView(context: ViewContext, slug: string): TopicView {
  const topic = context.corpus.topics.get(slug);
  const events = context.index.eventsByTopic.get(slug);
  if (!topic || !events) throw new Error(`There is no topic "${slug}".`);
  const shared = new Map<string, number>();
  for (const other of events.flatMap((event) => event.topics)) {
    if (other.slug !== slug) shared.set(other.slug, (shared.get(other.slug) ?? 0) + 1);
  }
  const words = context.words.pages.topics;
  const { shown, rest } = cutToLatest(context, events);
  return {
    label: topic.label,
    pageDescription: words.pageDescription(topic.label, events.length),
    count: words.eventsCount(events.length),
    events: buildEventCards(context, shown),
    rest,
    also: [...shared]
      .sort(([a, x], [b, y]) => y - x || compareIds(a, b))
      .map(([other, count]) => buildRow(context, other, words.sharedCount(count))),
  };
}

/** Every topic by its label. */
export function buildTopicIndexView(context: ViewContext): {
  lead: string;
  rows: readonly TopicRowView[];
} {
  const words = context.words.pages.topics;
  const rows = readTopicSlugs(context).map((slug) =>
    buildRow(context, slug, words.eventsCount(context.index.eventsByTopic.get(slug)?.length ?? 0)),
  );
  return {
    lead: rows.length === 0 ? words.none : words.indexLead(rows.length),
    rows: rows.sort((a, b) => a.label.localeCompare(b.label, context.words.language)),
  };
}

function buildRow(context: ViewContext, slug: string, events: string): TopicRowView {
  return {
    href: context.link(`/topics/${slug}/`),
    label: context.corpus.topics.get(slug)?.label ?? slug,
    events,
  };
}
