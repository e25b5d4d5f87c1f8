/** `/as-of/`: every day on which what could be known changed, and what changed. */

import { formatDay, parseEdtf, type Day } from '../domain/edtf.ts';
import { buildRecordHistory, type EventChange, type RecordDay } from './as-of-history.ts';
import { buildDayView, type DateView } from './date-view.ts';
import { buildEventLine, buildLevelView, readStanding, type EventLineView, type LevelView } from './event-line-view.ts';
import type { ViewContext } from './view-context.ts';

export interface ChangeView {
  readonly event: EventLineView;
  /** The level from that day on. */
  readonly level: LevelView;
  readonly isDisputed: boolean;
  /** What changed, in words: "possible to confirmed". */
  readonly text: string;
}

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

export interface AsOfDaySummary {
  readonly link: DayLinkView;
  readonly known: string;
  /** Events whose level or dispute changed, in timeline order. */
  readonly changes: readonly ChangeView[];
  /** Says how many further events only gained sources; null for none. */
  readonly evidenceOnly: string | null;
  /** Said where nothing new could be read on the day and the editors alone judged; else null. */
  readonly editorial: string | null;
}

export interface AsOfIndexView {
  readonly lead: string;
  readonly scale: DayScaleView;
  /** The latest first. */
  readonly days: readonly AsOfDaySummary[];
}

/** The history of everything that stands in the record; make it once for all pages. */
export function buildHistoryOfRecord(context: ViewContext): readonly RecordDay[] {
  return buildRecordHistory(readStanding(context), context.corpus);
}

export function buildAsOfIndexView(context: ViewContext, history: readonly RecordDay[]): AsOfIndexView {
  const words = context.words.pages.asOf;
  const [first, last] = [history[0], history.at(-1)];
  return {
    lead:
      first && last ? words.lead(history.length, buildDayView(context, first.day).text, buildDayView(context, last.day).text) : words.empty,
    scale: buildDayScale(context, history, null),
    days: history.map((day) => buildSummary(context, day)).reverse(),
  };
}

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

/** All days of the record by month. `current` is the day whose page is read. */
export function buildDayScale(context: ViewContext, history: readonly RecordDay[], current: Day | null): DayScaleView {
  const months = Map.groupBy(history, ({ day }) => formatDay(day).slice(0, -3));
  return [...months].map(([month, days]) => ({
    month: formatMonth(context, month),
    days: days.map(({ day }) => buildDayLink(context, day, current)),
  }));
}

/** A change in words; the level it names is that of the day. */
export function buildChangeView(context: ViewContext, change: EventChange): ChangeView {
  return {
    event: buildEventLine(context, change.event),
    level: buildLevelView(context, change.to),
    isDisputed: change.isDisputed,
    text: formatChange(context.words.pages.asOf.changes, change),
  };
}

/** What happened on the day of a change: whether anything new could be read, or the editors alone judged. */
export function isEditorial({ known }: RecordDay): boolean {
  return known.every(({ change }) => change === null || change.newSources.length === 0);
}

/** A month in words from `2024-12`. */
function formatMonth(context: ViewContext, month: string): string {
  const parsed = parseEdtf(month);
  return parsed.ok ? context.prose(parsed.date) : month;
}

function formatChange(words: ViewContext['words']['pages']['asOf']['changes'], change: EventChange): string {
  const { from, to, wasDisputed, isDisputed, newSources } = change;
  if (from === null) return isDisputed ? words.firstDisputed(to) : words.first(to);
  const turns = [
    ...(from === to ? [] : [words.level(from, to)]),
    ...(wasDisputed === isDisputed ? [] : [isDisputed ? words.disputed : words.settled]),
  ];
  return turns.length === 0 ? words.evidence(newSources.length) : words.join(turns);
}

function buildSummary(context: ViewContext, day: RecordDay): AsOfDaySummary {
  const words = context.words.pages.asOf;
  const changes = day.known.flatMap(({ change }) => change ?? []);
  const turns = changes.filter(({ isTurn }) => isTurn);
  const others = changes.length - turns.length;
  return {
    link: buildDayLink(context, day.day, null),
    known: words.known(day.known.length),
    changes: turns.map((change) => buildChangeView(context, change)),
    evidenceOnly: others === 0 ? null : words.evidenceOnly(others),
    editorial: isEditorial(day) ? words.editorial : null,
  };
}
