/** The record as it stood on every day on which what could be known of it changed, found in one pass. */

import type { Level } from '../domain/confidence.ts';
import type { Day } from '../domain/edtf.ts';
import { readEvidence, type Event } from '../domain/event.ts';
import type { SourceId } from '../domain/id.ts';
import { buildKnowledge, readFirstDay, readKnowledgeDays, type Knowledge, type KnownSources } from '../domain/knowledge.ts';

/** What happened to one event on one day. */
export interface EventChange {
  readonly event: Event;
  /** Null where nothing of the event could be known before. */
  readonly from: Level | null;
  readonly to: Level;
  readonly wasDisputed: boolean;
  readonly isDisputed: boolean;
  /** Sources first readable on this day. */
  readonly newSources: readonly SourceId[];
  /** Whether level or dispute changed, rather than only the evidence behind them. */
  readonly isTurn: boolean;
}

/** An event of which something can be known, with the sources readable by then. */
export interface KnownEvent {
  readonly event: Event;
  readonly knowledge: Knowledge & { readonly level: Level };
  readonly sources: readonly SourceId[];
  /** Its change on this very day; null where there is none. */
  readonly change: EventChange | null;
}

export interface RecordDay {
  readonly day: Day;
  /** In the order of the events given; those of which nothing could be known are left out. */
  readonly known: readonly KnownEvent[];
  /** How many events became known only later. */
  readonly later: number;
}

/**
 * Looks back over the whole record. Each event is judged only on days on which its own evidence or assessments
 * change; a day of the record takes what each event last came to.
 *
 * @returns ascending; only days on which at least one event changed
 */
export function buildRecordHistory(events: readonly Event[], known: KnownSources): readonly RecordDay[] {
  const histories = events.map((event) => buildSteps(event, known));
  const days = new Set(histories.flatMap((steps) => steps.flatMap(({ change, knowledge }) => (change ? [knowledge.day] : []))));
  const reached = histories.map(() => -1);
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      const here = histories.flatMap((steps, index) => {
        while ((steps[reached[index]! + 1]?.knowledge.day ?? Infinity) <= day) reached[index]!++;
        const step = steps[reached[index]!];
        if (!step) return [];
        return [step.knowledge.day === day ? step : { ...step, change: null }];
      });
      return { day, known: here, later: events.length - here.length };
    });
}

/** What an event came to on each of its own days, from the first on which anything could be known. */
function buildSteps(event: Event, known: KnownSources): readonly KnownEvent[] {
  const days = readKnowledgeDays(event, known);
  const last = days.at(-1);
  const readable = readEvidence(event).map(({ source }) => ({
    source,
    day: readFirstDay(source, event, known) ?? last ?? 0,
  }));
  const steps: KnownEvent[] = [];
  for (const day of days) {
    const knowledge = buildKnowledge(event, day, known);
    if (!isKnown(knowledge)) continue;
    const sources = new Set(readable.filter((one) => one.day <= day).map(({ source }) => source));
    steps.push({
      event,
      knowledge,
      sources: [...sources],
      change: buildChange(event, steps.at(-1)?.knowledge, knowledge),
    });
  }
  return steps;
}

function isKnown(knowledge: Knowledge): knowledge is KnownEvent['knowledge'] {
  return knowledge.level !== null;
}

function buildChange(event: Event, before: KnownEvent['knowledge'] | undefined, now: KnownEvent['knowledge']): EventChange | null {
  const isTurn = before?.level !== now.level || before.disputed !== now.disputed;
  if (!isTurn && now.newSources.length === 0) return null;
  return {
    event,
    from: before?.level ?? null,
    to: now.level,
    wasDisputed: before?.disputed ?? false,
    isDisputed: now.disputed,
    newSources: now.newSources,
    isTurn,
  };
}
