/** `/as-of/<day>/`: the timeline as the sources readable by that day support it, and nothing of what came later. */

import { readCalendarDay } from '../domain/edtf/day.ts';
import { formatDay, parseDay, type Day } from '../domain/edtf.ts';
import type { EventId } from '../domain/id.ts';
import { buildOrigins } from '../domain/provenance.ts';
import { settleStep, type KnownEvent, type RecordDay } from './as-of-history.ts';
import { buildDayLink, buildDayScale, readDayScale, type DayLinkView, type DayScale, type DayScaleView } from './as-of-scale.ts';
import { buildChangeList, buildChangeView, isEditorial, readSteps, type ChangeView } from './as-of-view.ts';
import { buildDayView, type DateView } from './date-view.ts';
import { buildClaimLine, buildEventLine, buildLevelView, type EventLineView, type LevelView } from './event-line-view.ts';
import { buildMemo } from './memo.ts';
import { buildSourceLines, type SourceLineView } from './source-line-view.ts';
import { formatYear } from './period-range.ts';
import type { ViewContext } from './view-context.ts';

/** A claim of which something could be read, with the level of the day. */
export interface KnownClaimView {
  readonly href: string;
  readonly statement: string;
  readonly level: LevelView;
  readonly isDisputed: boolean;
}

export interface KnownEventView {
  readonly id: string;
  /** `stated` is today's level; the page shows `level`. */
  readonly event: Omit<EventLineView, 'stated'>;
  readonly level: LevelView;
  readonly isDisputed: boolean;
  /** "2 sources from 1 origin", readable by the day. */
  readonly counts: string;
  readonly claims: readonly KnownClaimView[];
  /** What changed on this very day, in words; null where nothing did. */
  readonly change: string | null;
  readonly newSources: readonly SourceLineView[];
}

export interface AsOfDayView {
  /** ISO day. */
  readonly iso: string;
  readonly date: DateView;
  readonly title: string;
  /** The title, its date kept on one line. */
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  /** Said where nothing new could be read on the day and the editors alone judged; else null. */
  readonly editorial: string | null;
  /** Said where the material of the record ends before the day; else null. */
  readonly ended: string | null;
  readonly changed: string;
  readonly changes: readonly ChangeView[];
  /** Says how many changes are not listed; null for none. */
  readonly more: string | null;
  /** Says which events are shown where there are too many for a page; else null. */
  readonly listed: string | null;
  /** In timeline order, by the year in which the events can have begun. */
  readonly years: readonly { readonly year: string; readonly events: readonly KnownEventView[] }[];
  /** How much became known only later; null where the page cannot say that it shows everything. */
  readonly later: string | null;
  readonly scale: DayScaleView;
  readonly previous: DayLinkView | null;
  readonly next: DayLinkView | null;
}

/** Most events that a page shows as they were known. Where there are more, it shows the latest of them only. */
const mostKnown = 120;
const latestKnown = 40;

/** One day of the record with what its page names: all that the page is made of beside the entries it names. */
export interface AsOfDay extends Omit<RecordDay, 'readKnown'> {
  /** Events that the page shows as they were known, each with the day of its own since which they stood so. */
  readonly shown: readonly (readonly [id: EventId, since: Day])[];
  readonly scale: DayScale;
  readonly previous: Day | null;
  readonly next: Day | null;
}

/** @param index which day of the history */
export function readAsOfDay(history: readonly RecordDay[], index: number): AsOfDay {
  const { readKnown, ...here } = history[index]!;
  const shown = readKnown(here.known > mostKnown ? latestKnown : mostKnown);
  return {
    ...here,
    shown: shown.map(({ event, day }) => [event.id, day]),
    scale: readDayScale(history, here.day),
    previous: history[index - 1]?.day ?? null,
    next: history[index + 1]?.day ?? null,
  };
}

export function buildAsOfDayView(context: ViewContext, here: AsOfDay): AsOfDayView {
  const words = context.words.pages.asOf;
  const date = buildDayView(context, here.day);
  const turns = here.changes.filter(({ isTurn }) => isTurn);
  const years = Map.groupBy(
    here.shown.map(([id, since]) => readKnown(context, id, since, here.day)),
    ({
      event: {
        date: { possible },
      },
    }) => formatYear(readCalendarDay(possible.from ?? possible.to ?? here.day).year),
  );
  const ends = parseDay(context.publication.recordEnds ?? '');
  const neighbour = (day: Day | null) => (day === null ? null : buildDayLink(context, day, null));
  return {
    iso: formatDay(here.day),
    date,
    title: words.pageTitle(date.text),
    heading: words.pageTitle(date.text.replaceAll(' ', '\u00a0')),
    description: words.pageDescription(date.text, here.known),
    lead: words.status(here.known, here.disputed),
    editorial: isEditorial(here) ? words.editorial : null,
    ended: ends != null && here.day > ends ? words.recordEnds : null,
    changed: words.changed(turns.length),
    ...buildChangeList(context, turns),
    listed: here.known > mostKnown ? words.listed(latestKnown, here.known) : null,
    years: [...years].map(([year, known]) => ({
      year,
      events: known.map(knownOf(context)),
    })),
    later: here.later === 0 && here.known > mostKnown ? null : words.later(here.later),
    scale: buildDayScale(context, here.scale, here.day),
    previous: neighbour(here.previous),
    next: neighbour(here.next),
  };
}

function readKnown(context: ViewContext, id: EventId, since: Day, day: Day): KnownEvent {
  const step = readSteps(context, id).find(({ knowledge }) => knowledge.day === since)!;
  return since === day ? step : settleStep(step);
}

/** What had come to be known of an event is the same on every page until its next change. */
const knownOf = buildMemo((context: ViewContext) => buildMemo((known: KnownEvent) => buildKnownEvent(context, known)));

function buildKnownEvent(context: ViewContext, { event, knowledge, sources, change }: KnownEvent): KnownEventView {
  const { href, title, date } = buildEventLine(context, event);
  const origins = buildOrigins(sources, context.corpus.provenance).length;
  return {
    id: event.id,
    event: { href, title, date },
    level: buildLevelView(context, knowledge.level),
    isDisputed: knowledge.disputed,
    counts: context.words.record.sourcesFromOrigins(sources.length, origins),
    claims: knowledge.claims.flatMap(({ claim, level, disputed }) => {
      if (level === null) return [];
      const line = buildClaimLine(context, event, claim);
      return [
        {
          href: line.href,
          statement: line.statement,
          level: buildLevelView(context, level),
          isDisputed: disputed,
        },
      ];
    }),
    change: change ? buildChangeView(context, change).text : null,
    newSources: change ? buildSourceLines(context, change.newSources) : [],
  };
}
