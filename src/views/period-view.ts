/** The page of one year or month: what happened in it, and what may have. */

import { parseEdtf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { compareIds } from '../domain/id.ts';
import type { CutList } from './cut-list.ts';
import type { EventCardView, NamedLink } from './event-card-view.ts';
import { buildCutCards, buildEventCards } from './link-view.ts';
import { buildMemo } from './memo.ts';
import { buildPeriods, findTouched, readMembership, type Period } from './period-range.ts';
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
  /** All of a month; of a long year the latest, since its months list them all. */
  readonly certain: CutList<EventCardView>;
  readonly possible: CutList<EventCardView>;
  readonly previous: NamedLink | null;
  readonly next: NamedLink | null;
}

/** Every year and month that has a page: one that a published event touches. Ascending by first day, years first. */
export const readPeriods = buildMemo(({ index }: ViewContext): readonly Period[] => {
  const periods = new Map(index.published.flatMap(({ date }) => buildPeriods(date)).map((period) => [period.key, period]));
  return [...periods.values()].sort((a, b) => a.from - b.from || b.to - a.to || compareIds(a.key, b.key));
});

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
    certain: isYear ? buildCutCards(context, certain) : { shown: buildEventCards(context, certain) },
    possible: isYear ? buildCutCards(context, possible) : { shown: buildEventCards(context, possible) },
    previous: buildLink(context, peers[at - 1]),
    next: buildLink(context, peers[at + 1]),
  };
}

function readEvents(context: ViewContext, { key }: Period, membership: 'certain' | 'possible'): readonly Event[] {
  return membersOf(context).get(key)?.[membership] ?? [];
}

/** Which events belong to each period, found in one pass over the record. */
const membersOf = buildMemo((context: ViewContext) => {
  const all = readPeriods(context);
  const members = new Map(all.map(({ key }) => [key, { certain: [] as Event[], possible: [] as Event[] }]));
  const kinds = [all.filter(({ month }) => month === null), all.filter(({ month }) => month !== null)];
  for (const event of context.index.published) {
    for (const period of kinds.flatMap((periods) => findTouched(periods, event.date))) {
      const membership = readMembership(event.date, period);
      if (membership !== 'none') members.get(period.key)![membership].push(event);
    }
  }
  return members;
});

function buildLink(context: ViewContext, period: Period | undefined): NamedLink | null {
  return period ? { href: context.link(`/${period.key}/`), text: formatPeriod(context, period) } : null;
}

/** `2025` or `January 2025`, as dates of that precision read everywhere. */
function formatPeriod(context: ViewContext, { year, month }: Period): string {
  const parsed = parseEdtf(month === null ? year : `${year}-${month}`);
  return parsed.ok ? context.prose(parsed.date) : [year, month].filter(Boolean).join('-');
}
