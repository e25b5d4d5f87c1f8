/** What was known when: the level of an event over time, as steps to draw and as a list to read. */

import type { Level } from '../domain/confidence.ts';
import { formatDay, parseDay, type Day } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { buildHistory } from '../domain/knowledge.ts';
import { buildDayView } from './date-view.ts';
import type { ViewContext } from './view-context.ts';

export interface HistoryStep {
  readonly level: Level;
  readonly levelWord: string;
  readonly disputed: boolean;
  /** Day in words, and for machines. */
  readonly date: string;
  readonly datetime: string;
  /** Day in short, for the scale of the drawing; empty where a neighbour's would cover it. */
  readonly tick: string;
  /** Page of the whole record as known on that day. */
  readonly href: string;
  /** Per cent of the width. */
  readonly x: number;
  /** Row of the drawing, 0 at the top. */
  readonly row: number;
}

export interface HistoryView {
  readonly label: string;
  /** Levels the drawing needs, strongest first. */
  readonly rows: readonly { readonly level: Level; readonly word: string }[];
  readonly steps: readonly HistoryStep[];
  /** Where the scale leaves out time, in per cent. */
  readonly breaks: readonly number[];
}

/** Rows of the drawing from the top; `unverified` is off the ladder and stands below it. */
const rowOrder: readonly Level[] = ['confirmed', 'probable', 'possible', 'doubtful', 'refuted', 'unverified'];

/** Longest stretch without a change that is drawn to scale, in days. */
const longestGap = 45;

/** @returns null where nothing of the event could ever have been read */
export function buildHistoryView(context: ViewContext, event: Event): HistoryView | null {
  const history = buildHistory(event, context.corpus);
  if (history.length === 0) return null;
  const words = context.words;
  const own = words.pages.event.history;
  const used = rowOrder.filter((level) => history.some((knowledge) => knowledge.level === level));
  const rows = rowOrder.slice(rowOrder.indexOf(used[0]!), rowOrder.indexOf(used.at(-1)!) + 1);
  const { places, breaks } = spreadDays(
    history.map(({ day }) => day),
    readEnd(context, history.at(-1)!.day),
  );
  let lastTick = -Infinity;
  const steps = history.map(({ day, level, disputed }, index): HistoryStep => {
    const date = buildDayView(context, day);
    const showTick = places[index]! - lastTick >= 15;
    if (showTick) lastTick = places[index]!;
    return {
      level: level!,
      levelWord: words.record.asTitle(words.record.levels[level!]),
      disputed,
      date: date.text,
      datetime: formatDay(day),
      tick: showTick ? date.shortText : '',
      href: context.link(`/as-of/${formatDay(day)}/`),
      x: places[index]!,
      row: rows.indexOf(level!),
    };
  });
  const say = (step: HistoryStep) =>
    own.step(
      step.disputed
        ? `${step.levelWord.toLocaleLowerCase(words.language)}${words.record.separator}${words.record.disputed}`
        : step.levelWord.toLocaleLowerCase(words.language),
      step.date,
    );
  return {
    label: own.label(steps.map(say)),
    rows: rows.map((level) => ({ level, word: words.record.levels[level] })),
    steps,
    breaks,
  };
}

/** The drawing ends where the record does, or shortly after the last change. */
function readEnd(context: ViewContext, last: Day): Day {
  const ends = parseDay(context.publication.recordEnds ?? '') ?? last;
  return Math.max(ends, last + 2);
}

/** Places days from 0 to 100 in proportion to time, a stretch longer than {@link longestGap} shortened and marked. */
function spreadDays(days: readonly Day[], end: Day): { places: readonly number[]; breaks: readonly number[] } {
  const all = [...days, end];
  const short = (gap: number) => (gap > longestGap ? longestGap / 2 : Math.max(gap, 1));
  const starts = [0];
  for (let index = 1; index < all.length; index += 1) starts.push(starts[index - 1]! + short(all[index]! - all[index - 1]!));
  const whole = starts.at(-1)!;
  const place = (value: number) => Math.round((value / whole) * 10_000) / 100;
  const breaks = all
    .slice(1)
    .flatMap((day, index) => (day - all[index]! > longestGap ? [place((starts[index]! + starts[index + 1]!) / 2)] : []));
  return { places: starts.slice(0, -1).map(place), breaks };
}
