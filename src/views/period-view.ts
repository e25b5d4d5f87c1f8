/** The page of one year or month: what happened in it, and what may have. */

import { parseEdtf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { compareIds } from '../domain/id.ts';
import type { CutList } from './cut-list.ts';
import type { EventCardView, NamedLink } from './event-card-view.ts';
import { buildCutCards, buildEventCards } from './link-view.ts';
import { buildMemo } from './memo.ts';
import { buildPaging, countPages, formatPageTitle, readPageOf, type PageNumber, type PagingView } from './paging.ts';
import { buildPeriods, findTouched, readMembership, type Period } from './period-range.ts';
import type { ViewContext } from './view-context.ts';

export interface PeriodView {
  readonly label: string;
  readonly pageDescription: string;
  /** How many events, certain and possible, in words. */
  readonly lead: string;
  /** Ways to the other pages of a long month; null where there are none. */
  readonly paging: PagingView | null;
  /** The year of a month; null for a year. */
  readonly year: NamedLink | null;
  /** Months of a year that have events, with their number in words; empty for a month. */
  readonly months: readonly (NamedLink & { readonly events: string })[];
  /** Whether nothing of the record is certainly in the period. */
  readonly isNoneCertain: boolean;
  /** All that a page of a month holds; of a long year the latest, since its months list them all. */
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

/** One page of a year or month with everything that it is made of. A year takes one page, a month as many as it needs. */
export interface PeriodMembers extends Period, PageNumber {
  /** Events of the page in timeline order: those certainly in the period, then those that may be. */
  readonly certain: readonly Event[];
  readonly possible: readonly Event[];
  /** How many of both the period has. */
  readonly counts: { readonly certain: number; readonly possible: number };
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
  /** Months of a year with how many events, certain and possible; none for a month. */
  readonly months: readonly { readonly period: Period; readonly count: number }[];
}

/** The same periods with their events, the years before the months. */
export const readPeriodMembers = buildMemo((context: ViewContext): readonly PeriodMembers[] => {
  const all = readPeriods(context);
  const members = readMembers(context, all);
  const kinds = Map.groupBy(all, ({ month }) => month === null);
  const monthsByYear = Map.groupBy(kinds.get(false) ?? [], ({ year }) => year);
  return [...kinds.values()].flatMap((peers) =>
    peers.flatMap((period, at) => {
      const { certain, possible } = members.get(period.key)!;
      const facts = {
        ...period,
        counts: { certain: certain.length, possible: possible.length },
        previous: peers[at - 1],
        next: peers[at + 1],
        months: (period.month === null ? (monthsByYear.get(period.year) ?? []) : []).map((month) => {
          const own = members.get(month.key)!;
          return { period: month, count: own.certain.length + own.possible.length };
        }),
      };
      if (period.month === null) return [{ ...facts, certain, possible, page: 1, pages: 1 }];
      const pages = countPages(certain.length + possible.length);
      return Array.from({ length: pages }, (_, index) => {
        const number = { page: index + 1, pages };
        return {
          ...facts,
          ...number,
          certain: readPageOf(certain, number),
          possible: readPageOf(possible, number, certain.length),
        };
      });
    }),
  );
});

/** Path of a page of a period inside the site. */
export function formatPeriodPath({ key }: Period, page = 1): string {
  return page === 1 ? `/${key}/` : `/${key}/${page}/`;
}

export function buildPeriodView(context: ViewContext, period: PeriodMembers): PeriodView {
  const words = context.words.pages.periods;
  const label = formatPageTitle(context, formatPeriod(context, period), period);
  const { certain, possible, counts, months } = period;
  const isYear = period.month === null;
  return {
    label,
    pageDescription: words.pageDescription(label, counts.certain + counts.possible),
    lead: words.lead(counts.certain, counts.possible),
    isNoneCertain: counts.certain === 0,
    paging: buildPaging(context, period, (page) => formatPeriodPath(period, page)),
    year: isYear ? null : buildLink(context, { ...period, key: period.year, month: null }),
    months: months.map(({ period: month, count }) => ({ ...buildLink(context, month)!, events: words.monthCount(count) })),
    certain: isYear ? buildCutCards(context, certain) : { shown: buildEventCards(context, certain) },
    possible: isYear ? buildCutCards(context, possible) : { shown: buildEventCards(context, possible) },
    previous: buildLink(context, period.previous),
    next: buildLink(context, period.next),
  };
}

/** Which events belong to each period, found in one pass over the record. */
function readMembers({ index }: ViewContext, all: readonly Period[]) {
  const members = new Map(all.map(({ key }) => [key, { certain: [] as Event[], possible: [] as Event[] }]));
  const kinds = [all.filter(({ month }) => month === null), all.filter(({ month }) => month !== null)];
  for (const event of index.published) {
    for (const period of kinds.flatMap((periods) => findTouched(periods, event.date))) {
      const membership = readMembership(event.date, period);
      if (membership !== 'none') members.get(period.key)![membership].push(event);
    }
  }
  return members;
}

function buildLink(context: ViewContext, period: Period | undefined): NamedLink | null {
  return period ? { href: context.link(formatPeriodPath(period)), text: formatPeriod(context, period) } : null;
}

/** `2025` or `January 2025`, as dates of that precision read everywhere. */
function formatPeriod(context: ViewContext, { year, month }: Period): string {
  const parsed = parseEdtf(month === null ? year : `${year}-${month}`);
  return parsed.ok ? context.prose(parsed.date) : [year, month].filter(Boolean).join('-');
}
