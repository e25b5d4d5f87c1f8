/** The scale of the days of the record: the way from one day to all others, by month and year. */

import { formatDay, parseEdtf, type Day } from '../domain/edtf.ts';
import type { RecordDay } from './as-of-history.ts';
import { buildDayView, type DateView } from './date-view.ts';
import { buildMemo } from './memo.ts';
import type { ViewContext } from './view-context.ts';

export interface DayLinkView {
  readonly href: string;
  readonly date: DateView;
  /** Day of the month, for the scale. */
  readonly short: string;
  readonly isCurrent: boolean;
}

/** The days by month, in order; each month is a length of the chequered scale. */
export type DayScaleView = readonly {
  readonly month: string;
  readonly days: readonly DayLinkView[];
}[];

/** Days on a scale at most. */
const mostOnScale = 120;

/** Address of the page of a day, inside the site. */
export function formatDayPath(day: Day): string {
  return `/as-of/${formatDay(day)}/`;
}

export function buildDayLink(context: ViewContext, day: Day, current: Day | null): DayLinkView {
  return {
    href: context.link(formatDayPath(day)),
    date: buildDayView(context, day),
    short: String(Number(formatDay(day).slice(-2))),
    isCurrent: day === current,
  };
}

/** The scale with its links. `current` is the day whose page is read. */
export function buildDayScale(context: ViewContext, scale: DayScale, current: Day | null): DayScaleView {
  return scale.map(({ month, days }) => ({
    month: formatMonth(context, month),
    days: days.map((day) => buildDayLink(context, day, current)),
  }));
}

/** Months as `2024-12`, years as `2024`, with those of their days that the scale shows. */
export type DayScale = readonly { readonly month: string; readonly days: readonly Day[] }[];

/**
 * The days of the record by month. `current` is the day whose page is read. Of a long history the month of the current
 * day is shown whole, of its other months the last day each, and of other years the last day of all.
 */
export function readDayScale(history: readonly RecordDay[], current: Day | null): DayScale {
  const at = formatDay(current ?? history.at(-1)?.day ?? 0);
  const [month, year] = [at.slice(0, -3), at.slice(0, -6)];
  const isLong = history.length > mostOnScale;
  const parts = [...yearsOf(history)].flatMap(([one, { months, days }]) => (isLong && one !== year ? [[one, days] as const] : [...months]));
  return parts.map(([part, days]) => ({ month: part, days: isLong && part !== month ? days.slice(-1) : days }));
}

/** The days of a history by year, and within it by month. */
const yearsOf = buildMemo((history: readonly RecordDay[]) => {
  const days = history.map(({ day }) => day);
  const years = Map.groupBy(days, (day) => formatDay(day).slice(0, -6));
  return new Map([...years].map(([year, own]) => [year, { days: own, months: Map.groupBy(own, (day) => formatDay(day).slice(0, -3)) }]));
});

/** A month or year in words from `2024-12` or `2024`. */
function formatMonth(context: ViewContext, month: string): string {
  const parsed = parseEdtf(month);
  return parsed.ok ? context.prose(parsed.date) : month;
}
