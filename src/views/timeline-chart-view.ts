/** The chart over the timeline, as numbers a drawing only has to print. Widths are per cent, heights are pixels. */

import type { Level } from '../domain/confidence.ts';
import type { Day } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { readFirstReport } from '../domain/knowledge.ts';
import { buildDayView } from './date-view.ts';
import type { EventCardView } from './event-card-view.ts';
import { buildJumps, buildMonths, type ChartJump } from './timeline-across.ts';
import { packBands, packRows } from './timeline-packing.ts';
import { buildBox, readNearest, readSide, readRowHeight, readStackHeight, type ChartBar } from './timeline-placement.ts';
import { buildScale, buildSegments, buildSpan, type SegmentUnit, type TimeSpan } from './timeline-scale.ts';
import type { ViewContext } from './view-context.ts';

export interface ChartMark {
  readonly id: string;
  readonly href: string;
  /** Everything the mark says, in a sentence. */
  readonly label: string;
  readonly level: Level;
  readonly disputed: boolean;
  readonly x: number;
  readonly y: number;
  /** The days it may have been; absent for a single day and outside the span. */
  readonly bar?: ChartBar;
  /** Its first report, and the possible day of the event nearest to it; absent where that day is not known or outside. */
  readonly report?: { readonly x: number; readonly y: number; readonly since: number };
}

export interface ChartRow {
  readonly href: string;
  readonly title: string;
  readonly date: string;
  readonly levelWord: string;
  /** In words; absent where not known. */
  readonly reported?: string;
}

export interface TimelineChart {
  readonly label: string;
  readonly unit: SegmentUnit;
  readonly height: number;
  /** Top of the chequered scale, and where the plot begins and ends. */
  readonly axis: number;
  readonly from: number;
  readonly to: number;
  readonly segments: readonly {
    readonly x: number;
    readonly width: number;
    readonly filled: boolean;
  }[];
  readonly months: readonly { readonly x: number; readonly text: string }[];
  /** Depths of the lag: how long after the event the first report came. */
  readonly bands: readonly { readonly y: number; readonly height: number; readonly text: string }[];
  readonly jumps: readonly ChartJump[];
  readonly marks: readonly ChartMark[];
  /** Diameter of a mark in pixels. */
  readonly markSize: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** How far above the scale the words over the events outside it stand. */
  readonly earlierHeight: number;
  readonly laterHeight: number;
  readonly rows: readonly ChartRow[];
}

/** Height of the chequered scale. */
export const axisHeight = 8;
const headRoom = 26;
/** Half of the room a mark takes, in per cent of the narrowest width at which the chart is drawn. */
const markRoom = 1.15;

/** Most events that a chart gives a mark each, a page lists whole and a picture shows beside one another. */
export const mostMarked = 150;

/**
 * @param events in timeline order, at least one, with their cards in the same order
 * @param span the days drawn to scale; without it, those that suit the events
 */
export function buildTimelineChart(
  context: ViewContext,
  events: readonly Event[],
  cards: readonly EventCardView[],
  span: TimeSpan = buildSpan(events.map((event) => event.date)),
): TimelineChart {
  const placed = events.map((event, index) => ({
    event,
    card: cards[index]!,
    side: readSide(event.date, span),
    reported: readFirstReport(event, context.corpus),
  }));
  const hasEarlier = placed.some(({ side }) => side === -1);
  const hasLater = placed.some(({ side }) => side === 1);
  const [from, to] = [9, hasLater ? 93 : 100];
  const scale = buildScale(span, from, to);
  const boxes = placed.map(({ event, side }) => buildBox(event.date, side, scale, span));
  const rows = packRows(
    boxes.map(({ x, bar }) => ({
      from: Math.min(x - markRoom, bar?.x ?? x),
      to: Math.max(x + markRoom, bar ? bar.x + bar.width : x),
    })),
  );
  const most = Math.max(4, ...rows.map((row) => row + 1));
  const rowHeight = readRowHeight(most);
  const axis = headRoom + most * rowHeight;
  const lags = packBands(
    placed.map(({ event, side, reported }) =>
      side !== 0 || reported === null || reported < span.from || reported >= span.to
        ? null
        : {
            x: scale(reported + 0.5),
            lag: Math.max(0, reported - (event.date.possible.to ?? reported)),
          },
    ),
  );
  const top = axis + axisHeight;
  const words = context.words.pages.timeline.chart;
  return {
    label: words.label(events.length, buildDayView(context, span.from).text, buildDayView(context, span.to - 1).text),
    unit: span.unit,
    height: top + lags.height + 2,
    axis,
    from,
    to,
    segments: buildSegments(span).map((segment, index) => ({
      x: scale(segment.from),
      width: round(scale(segment.to) - scale(segment.from)),
      filled: index % 2 === 1,
    })),
    months: buildMonths(context, span, scale),
    bands: lags.bands.map((band, index) => ({
      y: top + band.y,
      height: band.height,
      text: words.bands[index]!,
    })),
    jumps: buildJumps(context, events, cards, scale, { from, to }),
    markSize: Math.min(13.5, rowHeight - 0.5),
    hasEarlier,
    hasLater,
    earlierHeight: readStackHeight(
      placed.map(({ side }) => side),
      rows,
      -1,
      rowHeight,
    ),
    laterHeight: readStackHeight(
      placed.map(({ side }) => side),
      rows,
      1,
      rowHeight,
    ),
    marks: placed.map(({ event, card, reported }, index) => ({
      id: card.id,
      href: card.href,
      label: words.mark(card.date, card.title, readCardWords(card), formatReported(context, reported)),
      level: card.level,
      disputed: card.disputed,
      ...boxes[index]!,
      y: axis - 11 - rows[index]! * rowHeight,
      report: lags.dots[index]
        ? {
            x: lags.dots[index].x,
            y: top + lags.dots[index].y,
            since: scale(readNearest(event.date, reported!) + 0.5),
          }
        : undefined,
    })),
    rows: placed.map(({ card, reported }) => ({
      href: card.href,
      title: card.title,
      date: card.date,
      levelWord: readCardWords(card).join(context.words.record.separator),
      reported: formatReported(context, reported),
    })),
  };
}

/** What a card says of its confidence, as words for a label. */
export function readCardWords(card: EventCardView): readonly string[] {
  return card.disputed ? [card.levelWord, card.disputedText] : [card.levelWord];
}

function formatReported(context: ViewContext, reported: Day | null): string | undefined {
  return reported === null ? undefined : buildDayView(context, reported).text;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
