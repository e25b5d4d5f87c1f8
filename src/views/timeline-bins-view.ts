/** The chart for narrow screens: one touchable column a segment, its marks stacked, its first reports counted. */

import type { Level } from '../domain/confidence.ts';
import { formatDay, type Day } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { readFirstReport } from '../domain/knowledge.ts';
import { buildDayView, readStatedDay } from './date-view.ts';
import type { EventCardView } from './event-card-view.ts';
import { buildSegments, buildSpan } from './timeline-scale.ts';
import type { ViewContext } from './view-context.ts';

export interface TimelineBin {
  /** To the first event of the bin in the list below; absent for a bin without events. */
  readonly href?: string;
  /** Everything the column says, in words. */
  readonly label: string;
  /** Printed under the column: the month where it begins, "earlier" or "later"; otherwise empty. */
  readonly foot: string;
  readonly filled: boolean;
  /** Whether the column lies outside the scale. */
  readonly apart: boolean;
  readonly marks: readonly {
    readonly id: string;
    readonly level: Level;
    readonly disputed: boolean;
  }[];
  readonly reports: number;
}

/** Columns a narrow screen has room for; longer spans join several segments into one column. */
const most = 12;
/** Letters of the small label face that the narrowest screen has room for below the columns. */
const lettersAcross = 48;

export function buildTimelineBins(context: ViewContext, events: readonly Event[], cards: readonly EventCardView[]): readonly TimelineBin[] {
  const words = context.words.pages.timeline.chart;
  const span = buildSpan(events.map((event) => event.date));
  const segments = buildSegments(span);
  const each = Math.ceil(segments.length / most);
  const starts = segments.filter((_, index) => index % each === 0).map(({ from }) => from);
  const edges: Day[] = [-Infinity, ...starts, span.to, Infinity];
  const reports = events.map((event) => readFirstReport(event, context.corpus));
  const bins = edges.slice(0, -1).flatMap((from, index): TimelineBin[] => {
    const to = edges[index + 1]!;
    const inside = (day: Day | null) => day !== null && day >= from && day < to;
    const own = cards.filter((_, at) => inside(readStatedDay(events[at]!.date)));
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
        foot: apart ? name : formatFoot(context, from, edges[index - 1]!),
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

/** The month a column begins a new one in, in short; the first column always names its own. */
function formatFoot(context: ViewContext, from: Day, before: Day): string {
  const month = (day: Day) => formatDay(day).slice(0, 7);
  if (before !== -Infinity && month(before) === month(from)) return '';
  return new Intl.DateTimeFormat(context.words.dates.locale, {
    timeZone: 'UTC',
    month: 'short',
  }).format(new Date(from * 86_400_000));
}
