/** What lies across the timeline's chart: the names of its months, and its columns as ways into the list. */

import type { Day } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import type { EventCardView } from './event-card-view.ts';
import { readDayFormat } from './formats.ts';
import { buildTimelineBins, columnsAcross } from './timeline-bins-view.ts';
import { buildMonthStarts, formatSegment, type TimeSpan } from './timeline-scale.ts';
import type { ViewContext } from './view-context.ts';

/** A stretch of the chart that leads to its first event in the list, wide enough for a finger. */
export interface ChartJump {
  readonly href: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

/** @param plot where the scale begins and ends, in per cent of the chart */
export function buildJumps(
  context: ViewContext,
  events: readonly Event[],
  cards: readonly EventCardView[],
  scale: (day: Day) => number,
  plot: { readonly from: number; readonly to: number },
): readonly ChartJump[] {
  return buildTimelineBins(context, events, cards, columnsAcross.wide).flatMap(({ href, label, from, to }) => {
    const [x, end] = [from === -Infinity ? 0 : scale(from), to === Infinity ? 100 : Math.min(plot.to, scale(to))];
    const edge = from === -Infinity ? plot.from : end;
    return href === undefined ? [] : [{ href, label, x, width: round(edge - x) }];
  });
}

/** Names of months, or of years on a scale of years, at their first days; left out where there is no room. */
export function buildMonths(
  context: ViewContext,
  span: TimeSpan,
  scale: (day: Day) => number,
): readonly { readonly x: number; readonly text: string }[] {
  const name = readDayFormat(context.words.dates.locale, {
    year: 'numeric',
    ...(span.unit === 'week' ? { month: 'long' } : {}),
  });
  const starts = buildMonthStarts(span);
  return starts.flatMap((day, index) => {
    const next = starts[index + 1] ?? span.to;
    const x = scale(day);
    return scale(next) - x < 6 ? [] : [{ x, text: formatSegment(day, name) }];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
