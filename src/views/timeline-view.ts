/** The home page: the standing of the record, the chart, and every event in time. */

import { readPublished } from '../corpus/corpus.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { buildOrigins } from '../domain/provenance.ts';
import { buildEventCard, readDisputedClaims, type EventCardView, type NamedLink } from './event-card-view.ts';
import { readDayFormat } from './formats.ts';
import { readStatedPeriod } from './period-range.ts';
import { buildTimelineBins, columnsAcross, type CountedEvent, type TimelineBin } from './timeline-bins-view.ts';
import { buildTimelineChart, mostMarked, type TimelineChart } from './timeline-chart-view.ts';
import { buildFacets, buildFilterGroups, type FilterGroup } from './timeline-filters-view.ts';
import { mostListed } from './cut-list.ts';
import { buildCountedBins, buildLongTimeline, type LongTimeline } from './timeline-long-view.ts';
import type { ViewContext } from './view-context.ts';

/** Events that share one date, which is printed once over them. */
export interface TimelineDay {
  readonly date: string;
  /** For machines; absent where the date is not one exact day. */
  readonly datetime?: string;
  readonly events: readonly { readonly card: EventCardView; readonly facets: string }[];
}

export interface TimelineMonth {
  /** Anchor on the page, unique: `2024-12`, or `2015` where only the year is known. */
  readonly id: string;
  /** The month, absent where only the year is known, and the year; each leads to its own page. */
  readonly month?: NamedLink;
  readonly year: NamedLink;
  readonly days: readonly TimelineDay[];
}

export interface TimelineView {
  readonly title: string;
  readonly description: string;
  /**
   * The status of knowledge; the description where the publication has no statement. `rest` is what follows the first
   * sentences, which narrow screens fold away; absent where the statement is short.
   */
  readonly statement: { readonly lead: string; readonly rest?: string };
  /** "Status of knowledge on 2 February 2025"; absent where the publication names no day. */
  readonly asOf?: string;
  readonly figures: readonly {
    readonly label: string;
    readonly value: number;
    readonly href?: string;
  }[];
  /** Absent for a record without events. */
  readonly chart?: TimelineChart;
  readonly bins: readonly TimelineBin[];
  readonly total: number;
  readonly filters: readonly FilterGroup[];
  readonly months: readonly TimelineMonth[];
  /** Absent where the page lists the whole record; otherwise there are no filters, and no chart with a mark for each event. */
  readonly long?: LongTimeline;
}

export function buildTimelineView(context: ViewContext): TimelineView {
  const { corpus, publication, words, link } = context;
  const events = readPublished(corpus);
  const counted = events.map((event): CountedEvent => {
    return { id: event.id, level: event.confidence, disputed: readDisputedClaims(context, event).length > 0 };
  });
  const isLong = events.length > mostMarked;
  const listed = isLong ? events.slice(-mostListed) : events;
  const cards = listed.map((event) => buildEventCard(context, event));
  const facets = isLong ? [] : events.map((event, index) => buildFacets(event, cards[index]!));
  const bins = events.length === 0 ? [] : buildTimelineBins(context, events, counted, isLong ? columnsAcross.wide : columnsAcross.narrow);
  const figures = words.pages.timeline.figures;
  const ends = publication.recordEnds === undefined ? undefined : parseEdtf(publication.recordEnds);
  return {
    title: publication.headline ?? publication.title,
    description: publication.description,
    statement: splitStatement(publication.statement ?? publication.description, publication.language),
    asOf: ends?.ok ? words.pages.timeline.asOf(context.prose(ends.date)) : undefined,
    figures: [
      { label: figures.events, value: events.length },
      { label: figures.sources, value: corpus.sources.size, href: link('/sources/') },
      {
        label: figures.origins,
        value: buildOrigins(corpus.sources.keys(), corpus.provenance).length,
        href: link('/verification/'),
      },
      {
        label: figures.disputed,
        value: counted.filter(({ disputed }) => disputed).length,
        href: link('/disputed/'),
      },
    ],
    chart: events.length === 0 || isLong ? undefined : buildTimelineChart(context, events, cards),
    bins: isLong ? buildCountedBins(context, events, bins) : bins,
    total: events.length,
    filters: isLong ? [] : buildFilterGroups(context, facets),
    months: buildMonths(context, listed, cards, facets),
    long: isLong ? buildLongTimeline(context, events, bins) : undefined,
  };
}

/** Splits after the sentence with which the first part has at least 140 characters. */
function splitStatement(text: string, language: string): TimelineView['statement'] {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.trim())].map(({ segment }) => segment);
  let length = 0;
  const end = sentences.findIndex((sentence) => (length += sentence.length) >= 140) + 1;
  if (end === 0 || end >= sentences.length) return { lead: text.trim() };
  return {
    lead: sentences.slice(0, end).join('').trim(),
    rest: sentences.slice(end).join('').trim(),
  };
}

/**
 * Groups neighbours by the month they are stated for; a date known to the year only stands under its year. The order is
 * that of the record, so a month can come twice where a vague date reaches back before it.
 */
function buildMonths(
  context: ViewContext,
  events: readonly Event[],
  cards: readonly EventCardView[],
  facets: readonly (readonly string[])[],
): readonly TimelineMonth[] {
  const months: {
    id: string;
    days: { date: string; datetime?: string; events: TimelineDay['events'][number][] }[];
  }[] = [];
  events.forEach((event, index) => {
    const card = cards[index]!;
    const id = readStatedPeriod(event.date).replace('/', '-');
    if (months.at(-1)?.id !== id) months.push({ id, days: [] });
    const { days } = months.at(-1)!;
    if (days.at(-1)?.date !== card.shortDate) days.push({ date: card.shortDate, datetime: card.datetime, events: [] });
    days.at(-1)!.events.push({ card, facets: facets[index]?.join(' ') ?? '' });
  });
  const seen = new Map<string, number>();
  return months.map(({ id, days }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { id: times === 1 ? id : `${id}-again-${times}`, days, ...nameMonth(context, id) };
  });
}

function nameMonth(context: ViewContext, id: string): Pick<TimelineMonth, 'month' | 'year'> {
  const match = /^(.*\d{4})-(\d{2})$/u.exec(id);
  const year = match ? match[1]! : id;
  const yearLink = { href: context.link(`/${year}/`), text: year };
  if (!match) return { year: yearLink };
  const name = readDayFormat(context.words.dates.locale, { month: 'long' });
  const text = name.format(new Date(Date.UTC(2000, Number(match[2]) - 1, 1)));
  return { month: { href: context.link(`/${year}/${match[2]}/`), text }, year: yearLink };
}
