/** A date or day as a page prints it: in words, in short, and for machines only where it is exact. */

import { formatDateProse, formatDay, isExactDay, parseEdtf, type Day, type EdtfDate } from '../domain/edtf.ts';
import { buildMemo, buildTextMemo } from './memo.ts';
import { keepByDate, type ViewContext } from './view-context.ts';

export interface DateView {
  /** For sentences and headings: "21 or 22 January 2025". */
  readonly text: string;
  /** For lists under a heading that names the year of its first day: without that year. */
  readonly shortText: string;
  /** ISO 8601 day; absent unless the date is one single day and nothing about it is in doubt. */
  readonly datetime?: string;
}

export function buildDateView(context: ViewContext, date: EdtfDate): DateView {
  return viewOf(context)(date);
}

/** A date is put into words once however many pages name it. */
const viewOf = buildMemo((context: ViewContext) => keepByDate((date) => buildView(context, date)));

function buildView(context: ViewContext, date: EdtfDate): DateView {
  return {
    text: context.prose(date),
    shortText: formatDateProse(date, context.words.dates, 'short', readYear(date)),
    datetime: isExactDay(date) ? formatDay(date.possible.from!) : undefined,
  };
}

/** The same for one day of the record. */
export function buildDayView(context: ViewContext, day: Day): DateView {
  return dayViewOf(context)(formatDay(day));
}

const dayViewOf = buildMemo((context: ViewContext) =>
  buildTextMemo((iso: string): DateView => {
    const parsed = parseEdtf(iso);
    // EDTF has days of years with four digits only; those of others stand as they are.
    return parsed.ok ? buildDateView(context, parsed.date) : { text: iso, shortText: iso };
  }),
);

/**
 * The day under which lists and charts put a date: the first of those it is written with, so that "about December"
 * stands in December although it may reach into November. An open beginning leaves the end.
 */
export function readStatedDay({ parts, possible }: EdtfDate): Day {
  const days = parts.flatMap((part) =>
    ('start' in part ? [part.start, part.end] : [part]).flatMap((end) => (typeof end === 'string' ? [] : end.first)),
  );
  return days.length > 0 ? Math.min(...days) : (possible.from ?? possible.to ?? 0);
}

/** The year under which lists put a date. */
function readYear(date: EdtfDate): number {
  return Number(formatDay(readStatedDay(date)).slice(0, -6));
}
