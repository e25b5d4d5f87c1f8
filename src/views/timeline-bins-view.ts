/** The columns of the chart that a finger can hit: one or more segments each, with what is in them in words. */

import type { Day } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { readFirstReport } from '../domain/knowledge.ts';
import { buildDayView, readStatedDay } from './date-view.ts';
import type { EventCardView } from './event-card-view.ts';
import { readDayFormat } from './formats.ts';
import { buildSegments, buildSpan, formatSegment, type SegmentUnit, type TimeSpan } from './timeline-scale.ts';
import type { ViewContext } from './view-context.ts';

/** An event as the chart counts it. */
export type CountedEvent = Pick<EventCardView, 'id' | 'level' | 'disputed'>;

export interface TimelineBin {
  /** To the first event of the bin in the list below; absent for a bin without events. */
  readonly href?: string;
  /** Everything the column says, in words. */
  readonly label: string;
  /** Printed under the column on narrow screens: the day or month where it begins, "earlier" or "later"; empty for want of room. */
  readonly foot: string;
  /** The days of the column, up to and without the last; infinite where it lies outside the scale. */
  readonly from: Day;
  readonly to: Day;
  readonly filled: boolean;
  /** Whether the column lies outside the scale. */
  readonly apart: boolean;
  readonly marks: readonly CountedEvent[];
  readonly reports: number;
}

/** Columns of a finger's width that a narrow and a wide chart have room for; longer spans join several segments into one. */
export const columnsAcross = { narrow: 8, wide: 22 };
/** Letters of the small label face that the narrowest screen has room for below the columns. */
const lettersAcross = 48;

/**
 * @param counted the events in the same order
 * @param most columns there is room for, those outside the scale included
 */
export function buildTimelineBins(
  context: ViewContext,
  events: readonly Event[],
  counted: readonly CountedEvent[],
  most: number,
): readonly TimelineBin[] {
  const words = context.words.pages.timeline.chart;
  const span = buildSpan(events.map((event) => event.date));
  const segments = buildSegments(span);
  const days = events.map((event) => readStatedDay(event.date));
  const outside = [-1, 1].filter((side) => days.some((day) => isOutside(day, side, span))).length;
  const each = Math.ceil(segments.length / (most - outside));
  const starts = segments.filter((_, index) => index % each === 0).map(({ from }) => from);
  const edges: Day[] = [-Infinity, ...starts, span.to, Infinity];
  const reports = events.map((event) => readFirstReport(event, context.corpus));
  const bins = edges.slice(0, -1).flatMap((from, index): TimelineBin[] => {
    const to = edges[index + 1]!;
    const inside = (day: Day | null) => day !== null && day >= from && day < to;
    const own = counted.filter((_, at) => inside(days[at]!));
    const count = reports.filter(inside).length;
    const apart = from === -Infinity || to === Infinity;
    if (apart && own.length === 0) return [];
    const name =
      from === -Infinity
        ? words.earlier
        : to === Infinity
          ? words.later
          : (span.unit === 'week' && each === 1 ? words.week : words.since)(buildDayView(context, from).text);
    return [
      {
        href: own.length > 0 ? `#event-${own[0]!.id}` : undefined,
        label: own.length > 0 ? words.bin(name, own.length, count) : words.binEmpty(name, count),
        foot: apart ? name : formatFoot(context, from, edges[index - 1]!, span.unit),
        from,
        to,
        filled: index % 2 === 0,
        apart,
        marks: own.map(({ id, level, disputed }) => ({ id, level, disputed })),
        reports: count,
      },
    ];
  });
  return thinFeet(bins);
}

/** Leaves out every second word below the columns where a language's short months are too long to stand side by side. */
function thinFeet(bins: readonly TimelineBin[]): readonly TimelineBin[] {
  const named = bins.filter(({ foot, apart }) => foot !== '' && !apart);
  const letters = named.reduce((sum, { foot }) => sum + foot.length + 1, 0);
  if (letters <= lettersAcross) return bins;
  const step = Math.ceil(letters / lettersAcross);
  return bins.map((bin) => (named.indexOf(bin) % step > 0 ? { ...bin, foot: '' } : bin));
}

function isOutside(day: Day, side: number, { from, to }: TimeSpan): boolean {
  return side < 0 ? day < from : day >= to;
}

/** The day on which a column of weeks begins, in short; else the month or year it begins, where that is a new one. */
function formatFoot(context: ViewContext, from: Day, before: Day, unit: SegmentUnit): string {
  const format = readDayFormat(context.words.dates.locale, unit === 'week' ? { day: 'numeric', month: 'short' } : { year: 'numeric' });
  const name = (day: Day) => formatSegment(day, format);
  return before !== -Infinity && name(before) === name(from) ? '' : name(from);
}
