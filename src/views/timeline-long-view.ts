/** The home page of a record that is too long to be listed on it: its years, its latest events, and a chart that counts. */

import { readCalendarDay } from '../domain/edtf/day.ts';
import type { Event } from '../domain/event.ts';
import { mostListed } from './cut-list.ts';
import { readStatedDay } from './date-view.ts';
import type { NamedLink } from './event-card-view.ts';
import { formatYear } from './period-range.ts';
import type { TimelineBin } from './timeline-bins-view.ts';
import type { ViewContext } from './view-context.ts';

/** The ways to the events of a list that a page does not hold whole. */
export interface YearList {
  /** Says how many events are listed and where the others are. */
  readonly listed: string;
  /** Every year that has events by the days they are dated to, with their number in words. */
  readonly years: readonly (NamedLink & { readonly events: string })[];
}

export interface LongTimeline extends YearList {
  /** Says how many events one mark of the chart stands for. */
  readonly marks: string;
}

/** Marks that the fullest column shows. */
const mostInColumn = 24;

/** @param events all of the record, in timeline order */
export function buildLongTimeline(context: ViewContext, events: readonly Event[], bins: readonly TimelineBin[]): LongTimeline {
  return { ...buildYears(context, events), marks: context.words.pages.timeline.long.marks(readStep(bins)) };
}

/** @param events a list in timeline order of which a page holds the last {@link mostListed} */
export function buildYears(context: ViewContext, events: readonly Event[]): YearList {
  const words = context.words.pages.timeline.long;
  const years = Map.groupBy(events, (event) => readYear(event));
  return {
    listed: words.listed(Math.min(mostListed, events.length), events.length),
    years: [...years]
      .map(([year, { length }]) => ({ href: context.link(`/${year}/`), text: year, events: words.yearCount(length) }))
      .sort((a, b) => Number(a.text) - Number(b.text)),
  };
}

/** Columns with one mark for every so many events, each leading to the year of its first event. */
export function buildCountedBins(context: ViewContext, events: readonly Event[], bins: readonly TimelineBin[]): readonly TimelineBin[] {
  const step = readStep(bins);
  const byId = new Map<string, Event>(events.map((event) => [event.id, event]));
  return bins.map((bin) => {
    const first = byId.get(bin.marks[0]?.id ?? '');
    const href = first && context.link(`/${readYear(first)}/`);
    return { ...bin, href, marks: bin.marks.filter((_, index) => index % step === 0) };
  });
}

function readStep(bins: readonly TimelineBin[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...bins.map(({ marks }) => marks.length)) / mostInColumn));
}

function readYear({ date }: Event): string {
  return formatYear(readCalendarDay(readStatedDay(date)).year);
}
