/** `/as-of/`: every day on which what could be known changed, and what changed. */

import { readKeptText } from '../corpus/kept-texts.ts';
import type { Event } from '../domain/event.ts';
import type { EventId } from '../domain/id.ts';
import {
  buildRecordHistory,
  buildSteps,
  formatEventSteps,
  readEventSteps,
  type EventChange,
  type KnownEvent,
  type RecordDay,
} from './as-of-history.ts';
import { buildDayLink, buildDayScale, readDayScale, type DayLinkView, type DayScaleView } from './as-of-scale.ts';
import { buildDayView } from './date-view.ts';
import { buildEventLine, buildLevelView, readStanding, type EventLineView, type LevelView } from './event-line-view.ts';
import { buildMemo, buildTextMemo } from './memo.ts';
import type { ViewContext } from './view-context.ts';

export interface ChangeView {
  readonly event: EventLineView;
  /** The level from that day on. */
  readonly level: LevelView;
  readonly isDisputed: boolean;
  /** What changed, in words: "possible to confirmed". */
  readonly text: string;
}

export interface AsOfDaySummary {
  readonly link: DayLinkView;
  readonly known: string;
  /** Events whose level or dispute changed, in timeline order; no more than {@link mostChanges}. */
  readonly changes: readonly ChangeView[];
  /** Says how many changes are not listed; null for none. */
  readonly more: string | null;
  /** Says how many further events only gained sources; null for none. */
  readonly evidenceOnly: string | null;
  /** Said where nothing new could be read on the day and the editors alone judged; else null. */
  readonly editorial: string | null;
}

export interface AsOfIndexView {
  readonly lead: string;
  readonly scale: DayScaleView;
  /** Says that only the latest days are listed; null where all are. */
  readonly listed: string | null;
  /** The latest first; no more than {@link mostDays}. */
  readonly days: readonly AsOfDaySummary[];
}

/** Longest lists of a page: of the changes of one day, of days on the index. */
export const mostChanges = 100;
const mostDays = 60;

/** The history of everything that stands in the record; make it once for all pages. */
export function buildHistoryOfRecord(context: ViewContext): readonly RecordDay[] {
  // Not by `readSteps`, which keeps them: the steps of all events would fill the memory.
  const format = ({ id }: Event) => formatEventSteps(buildSteps(context.corpus.eventById.get(id)!, context.corpus));
  return buildRecordHistory(readStanding(context), (event) =>
    readEventSteps(
      event,
      readKeptText(`steps of ${event.id}`, () => format(event)),
    ),
  );
}

/** What an event came to on each of its own days. */
export function readSteps(context: ViewContext, id: EventId): readonly KnownEvent[] {
  return stepsOf(context)(id);
}

const stepsOf = buildMemo(({ corpus }: ViewContext) => buildTextMemo((id: EventId) => buildSteps(corpus.eventById.get(id)!, corpus)));

export function buildAsOfIndexView(context: ViewContext, history: readonly RecordDay[]): AsOfIndexView {
  const words = context.words.pages.asOf;
  const [first, last] = [history[0], history.at(-1)];
  return {
    lead:
      first && last ? words.lead(history.length, buildDayView(context, first.day).text, buildDayView(context, last.day).text) : words.empty,
    scale: buildDayScale(context, readDayScale(history, null), null),
    listed: history.length > mostDays ? words.latestDays(mostDays, history.length) : null,
    days: history
      .slice(-mostDays)
      .map((day) => buildSummary(context, day))
      .reverse(),
  };
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

/** The changes of a day as a list of bounded length, and how many are left out. */
export function buildChangeList(context: ViewContext, turns: readonly EventChange[]): Pick<AsOfDaySummary, 'changes' | 'more'> {
  const left = turns.length - mostChanges;
  return {
    changes: turns.slice(0, mostChanges).map((change) => buildChangeView(context, change)),
    more: left > 0 ? context.words.pages.asOf.moreChanges(left) : null,
  };
}

/** What happened on the day of a change: whether anything new could be read, or the editors alone judged. */
export function isEditorial({ changes }: Pick<RecordDay, 'changes'>): boolean {
  return changes.every(({ newSources }) => newSources.length === 0);
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
  const turns = day.changes.filter(({ isTurn }) => isTurn);
  const others = day.changes.length - turns.length;
  return {
    link: buildDayLink(context, day.day, null),
    known: words.known(day.known),
    ...buildChangeList(context, turns),
    evidenceOnly: others === 0 ? null : words.evidenceOnly(others),
    editorial: isEditorial(day) ? words.editorial : null,
  };
}
