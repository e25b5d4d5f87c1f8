/** Which feeds there are, and what each says of itself. */

import type { Event } from '../../domain/event.ts';
import type { OutputContext } from '../output-context.ts';

export interface FeedInfo {
  /** Path of the feed, such as `/feed.xml`. */
  readonly path: string;
  /** Path of the page it belongs to. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

/** Kinds of record with a feed of their own, besides topics. */
export type FeedSubject = 'source' | 'place' | 'actor' | 'topic';

/** The feed of all events, in one of three formats by its path. */
export function buildEventFeedInfo(context: OutputContext, path: '/feed.xml' | '/atom.xml' | '/feed.json'): FeedInfo {
  const { title, description } = context.publication;
  return { path, page: '/', title, description: description.trim() };
}

/** The feed of all corrections, likewise. */
export function buildCorrectionFeedInfo(
  context: OutputContext,
  path: '/corrections.xml' | '/corrections/atom.xml' | '/corrections/feed.json',
): FeedInfo {
  const words = context.words.pages.data.feed;
  return {
    path,
    page: '/corrections/',
    title: words.corrections(context.publication.title),
    description: words.correctionsDescription,
  };
}

/** The feed of one record or topic, and the events in it. */
export function buildSubjectFeed(context: OutputContext, subject: FeedSubject, id: string): { info: FeedInfo; events: readonly Event[] } {
  const { corpus, index } = context;
  const of = <Value>(map: ReadonlyMap<string, Value>) => map.get(id);
  const found = {
    source: { name: of(corpus.sources)?.title, events: of(index.eventsBySource) },
    place: { name: of(corpus.places)?.name, events: of(index.eventsByPlace) },
    actor: { name: of(corpus.actors)?.name, events: of(index.eventsByActor) },
    topic: { name: of(corpus.topics)?.label, events: of(index.eventsByTopic) },
  }[subject];
  const words = context.words.pages.data.feed;
  const name = found.name ?? id;
  const page = `/${subject}s/${id}/`;
  return {
    info: {
      path: `${page}feed.xml`,
      page,
      title: words.about(name, context.publication.title),
      description: words.aboutDescription(name),
    },
    events: found.events ?? [],
  };
}
