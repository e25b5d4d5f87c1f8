/** The record as it stood on every day on which what could be known of it changed, found in one pass. */

import type { Level } from '../domain/confidence.ts';
import type { Day } from '../domain/edtf.ts';
import { readEvidence, type Event } from '../domain/event.ts';
import type { SourceId } from '../domain/id.ts';
import { buildKnowledge, readFirstDay, readKnowledgeDays, type Knowledge, type KnownSources } from '../domain/knowledge.ts';
import { buildMemo } from './memo.ts';

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

/** An event of which something can be known since a day of its own, with the sources readable by then. */
export interface KnownEvent {
  readonly event: Event;
  readonly knowledge: Knowledge & { readonly level: Level };
  readonly sources: readonly SourceId[];
  /** Its change on that very day; null where there is none. */
  readonly change: EventChange | null;
}

/** As much of a {@link KnownEvent} as the history of the whole record is made of. */
export interface EventStep extends Pick<KnownEvent, 'event' | 'change'> {
  /** Day of its own since which the event stands so. */
  readonly day: Day;
  readonly disputed: boolean;
}

export interface RecordDay {
  readonly day: Day;
  /** Every change of this day, in the order of the events given. */
  readonly changes: readonly EventChange[];
  /** How many events could be known by the end of the day, and how many of them were disputed. */
  readonly known: number;
  readonly disputed: number;
  /** How many events became known only later. */
  readonly later: number;
  /**
   * What the events had come to, each as on the last day of its own: all that could be known, or where there are more
   * than `most`, those whose evidence changed last; in the order of the events given.
   */
  readonly readKnown: (most: number) => readonly EventStep[];
}

/**
 * Looks back over the whole record. Each event is judged only on days on which its own evidence or assessments
 * change, and a day of the record holds no more than its own changes: what stood before is found in the steps before.
 *
 * @param readSteps the steps of an event, as {@link readEventSteps} gives them
 * @returns ascending; only days on which at least one event changed
 */
export function buildRecordHistory(events: readonly Event[], readSteps: (event: Event) => readonly EventStep[]): readonly RecordDay[] {
  const order = new Map(events.map((event, index) => [event, index]));
  const steps = events.flatMap((event) => readSteps(event)).sort((a, b) => a.day - b.day);
  const disputes = new Map<Event, boolean>();
  const days: RecordDay[] = [];
  let disputed = 0;
  for (let end = 0; end < steps.length;) {
    const { day } = steps[end]!;
    const begin = end;
    for (; steps[end]?.day === day; end++) {
      const { event, disputed: isDisputed } = steps[end]!;
      disputed += Number(isDisputed) - Number(disputes.get(event) ?? false);
      disputes.set(event, isDisputed);
    }
    const changes = steps.slice(begin, end).flatMap(({ change }) => change ?? []);
    if (changes.length === 0) continue;
    const upTo = end;
    const readKnown = (most: number) => readLastSteps(steps, upTo, most).sort((a, b) => order.get(a.event)! - order.get(b.event)!);
    days.push({ day, changes, known: disputes.size, disputed, later: events.length - disputes.size, readKnown });
  }
  return days;
}

/** The last step of each event before `end`, the latest steps first, for at most so many events. */
function readLastSteps(steps: readonly EventStep[], end: number, most: number): EventStep[] {
  const found = new Map<Event, EventStep>();
  for (let at = end - 1; at >= 0 && found.size < most; at--) {
    const step = steps[at]!;
    if (!found.has(step.event)) found.set(step.event, step);
  }
  return [...found.values()];
}

/** A step as it stands on later days. */
export const settleStep = buildMemo((step: KnownEvent): KnownEvent => ({ ...step, change: null }));

/** What an event came to on each of its own days, from the first on which anything could be known. */
export function buildSteps(event: Event, known: KnownSources): readonly KnownEvent[] {
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

/** The steps of an event, as short as the history needs them, on a line. */
export function formatEventSteps(steps: readonly KnownEvent[]): string {
  return JSON.stringify(
    steps.map(({ knowledge: { day, disputed }, change }) => ({ day, disputed, change: change && { ...change, event: null } })),
  );
}

/** The steps that {@link formatEventSteps} wrote down of this event. */
export function readEventSteps(event: Event, line: string): readonly EventStep[] {
  const steps = JSON.parse(line) as readonly EventStep[];
  return steps.map((step) => ({ ...step, event, change: step.change && { ...step.change, event } }));
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
