/** An event as every list shows it: when, what, how sure, on how much, and where. */

import { isDisputed, type Level } from '../domain/confidence.ts';
import { readCitedSources, type Event } from '../domain/event.ts';
import { buildOrigins } from '../domain/provenance.ts';
import { buildDateView } from './date-view.ts';
import { buildMemo } from './memo.ts';
import type { ViewContext } from './view-context.ts';

/** A name that leads somewhere on this site. */
export interface NamedLink {
  readonly href: string;
  readonly text: string;
  /** BCP 47 tag where the text is in another language than the site. */
  readonly language?: string;
}

export interface EventCardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Date in words, with its year. */
  readonly date: string;
  /** Date in words for a list under a heading with its year, as short as it can be. */
  readonly shortDate: string;
  /** ISO 8601 day; absent where the date is not one exact day. */
  readonly datetime?: string;
  readonly level: Level;
  /** Word of the level with a capital, such as "Probable". */
  readonly levelWord: string;
  /** Whether a claim of it is disputed, and which part in words: "2 of 3 claims disputed". */
  readonly disputed: boolean;
  readonly disputedText: string;
  readonly sources: number;
  readonly origins: number;
  /** "5 sources from 3 origins". */
  readonly counts: string;
  readonly places: readonly NamedLink[];
  /** "Retracted" or "Still being checked"; absent for an ordinary event. */
  readonly statusText?: string;
  readonly retracted: boolean;
}

/** The card of an event; the same wherever it is asked for. */
export function buildEventCard(context: ViewContext, event: Event): EventCardView {
  return cardOf(context)(event);
}

const cardOf = buildMemo((context: ViewContext) => buildMemo((event: Event) => buildCard(context, event)));

function buildCard(context: ViewContext, event: Event): EventCardView {
  const { corpus, words, link } = context;
  const sources = readCitedSources(event);
  const origins = buildOrigins(sources, corpus.provenance).length;
  const disputed = readDisputedClaims(context, event).length;
  const date = buildDateView(context, event.date);
  return {
    id: event.id,
    href: link(`/events/${event.id}/`),
    title: event.title,
    summary: event.summary,
    date: date.text,
    shortDate: date.shortText,
    datetime: date.datetime,
    level: event.confidence,
    levelWord: words.record.asTitle(words.record.levels[event.confidence]),
    disputed: disputed > 0,
    disputedText: words.record.disputedClaims(disputed, event.claims.length),
    sources: sources.length,
    origins,
    counts: words.record.sourcesFromOrigins(sources.length, origins),
    places: event.places.map((id) => ({
      href: link(`/places/${id}/`),
      text: corpus.places.get(id)?.name ?? id,
    })),
    statusText:
      event.status === 'retracted' ? words.site.card.retracted : event.status === 'checking' ? words.site.card.checking : undefined,
    retracted: event.status === 'retracted',
  };
}

/** Ids of the claims of an event that are disputed, in the order written. */
export function readDisputedClaims(context: ViewContext, event: Event): readonly string[] {
  return event.claims.filter((claim) => isDisputed(claim.evidence, context.corpus.provenance)).map((claim) => claim.id);
}
