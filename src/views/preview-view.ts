/** What the picture of a page shows where its address is shared: an event on the scale of the record, or the whole. */

import type { Level } from '../domain/confidence.ts';
import type { Event } from '../domain/event.ts';
import { buildEventCard } from './event-card-view.ts';
import { buildMemo } from './memo.ts';
import { buildTimelineChart, mostMarked, readCardWords, type TimelineChart } from './timeline-chart-view.ts';
import { packRows } from './timeline-packing.ts';
import { buildSpan, type TimeSpan } from './timeline-scale.ts';
import { buildTimelineView } from './timeline-view.ts';
import type { ViewContext } from './view-context.ts';

/** Where an event stands over the scale: widths are per cent, `row` counts upwards from 0. */
export interface PreviewDot {
  readonly x: number;
  readonly row: number;
  readonly level: Level;
  /** Whether it is the event that the picture is about; in the picture of the record all are. */
  readonly isShown: boolean;
  /** The days it may have been; absent for a single day. */
  readonly bar?: { readonly x: number; readonly width: number };
}

export interface PreviewStrip {
  /** Where the scale begins and ends; what lies beside it is not to scale. */
  readonly from: number;
  readonly to: number;
  /** Words under what lies before and after the scale; absent where nothing does. */
  readonly earlier?: string;
  readonly later?: string;
  readonly segments: TimelineChart['segments'];
  readonly months: TimelineChart['months'];
  readonly dots: readonly PreviewDot[];
}

export interface PreviewView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly publication: string;
  readonly tagline?: string;
  /** What stands over the title: the date in words, for the whole record the day of its last word. */
  readonly date?: string;
  readonly title: string;
  /** "Retracted" or "Still being checked". */
  readonly statusText?: string;
  /** How sure and on how much; absent for the whole record. */
  readonly standing?: {
    readonly level: Level;
    readonly word: string;
    /** What is disputed, in words; absent where nothing is. */
    readonly disputedText?: string;
    readonly counts: string;
  };
  /** The figures of the whole record; empty for an event. */
  readonly figures: readonly { readonly label: string; readonly text: string }[];
  /** Absent for a record without events. */
  readonly strip?: PreviewStrip;
}

/** A picture for cards: path inside the site and size in pixels. */
export interface PreviewImage {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Everything the picture says, in words. */
  readonly alt: string;
}

/** Size of every picture in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Half of the room a dot takes, in per cent of the width. */
const dotRoom = 0.62;

export function buildEventPreview(context: ViewContext, event: Event): PreviewView {
  const card = buildEventCard(context, event);
  return {
    ...buildFrame(context),
    date: card.date,
    title: card.title,
    statusText: card.statusText,
    standing: {
      level: card.level,
      word: card.levelWord,
      disputedText: card.disputed ? card.disputedText : undefined,
      counts: card.counts,
    },
    figures: [],
    strip: buildStrip(context, event),
  };
}

export function buildSitePreview(context: ViewContext): PreviewView {
  const { title, asOf, figures } = buildTimelineView(context);
  const number = new Intl.NumberFormat(context.publication.language);
  return {
    ...buildFrame(context),
    date: asOf,
    title,
    figures: figures.map(({ label, value }) => ({ label, text: number.format(value) })),
    strip: buildStrip(context, null),
  };
}

/** The picture of an event, for the head of its page. */
export function buildEventImage(context: ViewContext, event: Event): PreviewImage {
  const card = buildEventCard(context, event);
  const words = [...(card.statusText === undefined ? [] : [card.statusText]), ...readCardWords(card), card.counts];
  return {
    path: `/events/${event.id}/og.png`,
    ...previewSize,
    alt: context.words.pages.timeline.chart.mark(card.date, card.title, words, undefined),
  };
}

/** The picture of the site, for the heads of all other pages. */
export function buildSiteImage({ publication }: ViewContext): PreviewImage {
  return {
    path: '/og.png',
    ...previewSize,
    alt: `${publication.headline ?? publication.title}. ${publication.description}`,
  };
}

function buildFrame({ publication, words }: ViewContext): Pick<PreviewView, 'language' | 'direction' | 'publication' | 'tagline'> {
  return {
    language: publication.language,
    direction: words.direction,
    publication: publication.title,
    tagline: publication.tagline,
  };
}

/** The record in time. In a long record an event stands alone on the scale, and the picture of the site has no strip. */
function buildStrip(context: ViewContext, shown: Event | null): PreviewStrip | undefined {
  const events = context.index.published;
  if (events.length === 0) return undefined;
  const isLong = events.length > mostMarked;
  if (!isLong) return formatStrip(context, readChart(context), shown);
  return shown === null ? undefined : formatStrip(context, buildChart(context, [shown], readSpan(context)), shown);
}

function formatStrip(context: ViewContext, chart: TimelineChart, shown: Event | null): PreviewStrip {
  const rows = packRows(chart.marks.map(({ x }) => ({ from: x - dotRoom, to: x + dotRoom })));
  const words = context.words.pages.timeline.chart;
  return {
    from: chart.hasEarlier ? chart.from : 0,
    to: chart.to,
    earlier: chart.hasEarlier ? words.earlier : undefined,
    later: chart.hasLater ? words.later : undefined,
    segments: chart.segments,
    months: chart.months,
    dots: chart.marks.map(({ id, x, level, bar }, index) => ({
      x,
      row: rows[index]!,
      level,
      isShown: shown === null || id === shown.id,
      bar: bar && { x: bar.x, width: bar.width },
    })),
  };
}

/** The chart of the whole record, and the days it spans: the same behind every picture. */
const readChart = buildMemo((context: ViewContext) => buildChart(context, context.index.published));
const readSpan = buildMemo(({ index }: ViewContext) => buildSpan(index.published.map(({ date }) => date)));

function buildChart(context: ViewContext, events: readonly Event[], span?: TimeSpan): TimelineChart {
  const cards = events.map((event) => buildEventCard(context, event));
  return buildTimelineChart(context, events, cards, span);
}
