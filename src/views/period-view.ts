/** The page of one year or month: what happened in it, and what may have. */

import { readPublished } from '../corpus/corpus.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { compareIds } from '../domain/id.ts';
import type { EventCardView, NamedLink } from './event-card-view.ts';
import { buildEventCards } from './link-view.ts';
import { buildPeriods, readMembership, type Membership, type Period } from './period-range.ts';
import type { ViewContext } from './view-context.ts';

export interface PeriodView {
  readonly label: string;
  readonly pageDescription: string;
  /** How many events, certain and possible, in words. */
  readonly lead: string;
  /** The year of a month; null for a year. */
  readonly year: NamedLink | null;
  /** Months of a year that have events, with their number in words; empty for a month. */
  readonly months: readonly (NamedLink & { readonly events: string })[];
  readonly certain: readonly EventCardView[];
  readonly possible: readonly EventCardView[];
  readonly previous: NamedLink | null;
  readonly next: NamedLink | null;
}

/** Every year and month that has a page: one that a published event touches. Ascending by first day, years first. */
export function readPeriods(context: ViewContext): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const period of readPublished(context.corpus).flatMap(({ date }) => buildPeriods(date))) {
    periods.set(period.key, period);
  }
  return [...periods.values()].sort((a, b) => a.from - b.from || b.to - a.to || compareIds(a.key, b.key));
}

/** @param all what {@link readPeriods} gives; neighbours are taken from it */
export function buildPeriodView(context: ViewContext, period: Period, all: readonly Period[]): PeriodView {
  const words = context.words.pages.periods;
  const label = formatPeriod(context, period);
  const certain = readEvents(context, period, 'certain');
  const possible = readEvents(context, period, 'possible');
  const isYear = period.month === null;
  const peers = all.filter((other) => (other.month === null) === isYear);
  const at = peers.findIndex(({ key }) => key === period.key);
  const months = isYear ? all.filter(({ year, month }) => year === period.year && month !== null) : [];
  return {
    label,
    pageDescription: words.pageDescription(label, certain.length + possible.length),
    lead: words.lead(certain.length, possible.length),
    year: isYear ? null : buildLink(context, { ...period, key: period.year, month: null }),
    months: months.map((month) => ({
      ...buildLink(context, month)!,
      events: words.monthCount(readEvents(context, month, 'certain').length + readEvents(context, month, 'possible').length),
    })),
    certain: buildEventCards(context, certain),
    possible: buildEventCards(context, possible),
    previous: buildLink(context, peers[at - 1]),
    next: buildLink(context, peers[at + 1]),
  };
}

function readEvents(context: ViewContext, period: Period, membership: Membership): readonly Event[] {
  return readPublished(context.corpus).filter(({ date }) => readMembership(date, period) === membership);
}

function buildLink(context: ViewContext, period: Period | undefined): NamedLink | null {
  return period ? { href: context.link(`/${period.key}/`), text: formatPeriod(context, period) } : null;
}

/** `2025` or `January 2025`, as dates of that precision read everywhere. */
function formatPeriod(context: ViewContext, { year, month }: Period): string {
  const parsed = parseEdtf(month === null ? year : `${year}-${month}`);
  return parsed.ok ? context.prose(parsed.date) : [year, month].filter(Boolean).join('-');
}
