/** What was known on a day: the same rule, applied to the evidence that could have been read by then. */

import { buildSupport, isDisputed, isMoreThan, readWeakest, type Level } from './confidence.ts';
import { parseDay, type Day } from './edtf.ts';
import { readEvidence, type Claim, type Event } from './event.ts';
import type { Evidence } from './evidence.ts';
import { compareIds, type SourceId } from './id.ts';
import type { Provenance } from './provenance.ts';
import { readAssessedDay, readReasonDay } from './reason-day.ts';
import type { Source } from './source.ts';

/** What looking back needs of the record: its sources and their lineage. */
export interface KnownSources {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly provenance: Provenance;
}

/** An event as its evidence stood at the end of a day. */
export interface Knowledge {
  readonly day: Day;
  /** The level shown; null while nothing that tells of the event could have been read. */
  readonly level: Level | null;
  readonly disputed: boolean;
  readonly claims: readonly ClaimKnowledge[];
  /** Sources first readable on exactly this day, sorted. */
  readonly newSources: readonly SourceId[];
}

export interface ClaimKnowledge {
  readonly claim: Claim;
  /** Null while none of its evidence could have been read. */
  readonly level: Level | null;
  readonly disputed: boolean;
}

/**
 * The first day on which a source could have told of an event: the earliest day its publication date allows, but
 * where that date is vague not a day before the event. With no known beginning, the last day it allows.
 * A source without a publication date counts from the day it was read for the record, else from the day the
 * event entered it; where neither is given, the day is unknown and null is returned (it counts today only).
 */
export function readFirstDay(id: SourceId, event: Event, known: KnownSources): Day | null {
  const source = known.sources.get(id);
  const published = source?.published?.possible;
  if (!published) return parseDay(source?.accessed ?? '') ?? parseDay(event.added ?? '') ?? null;
  const { from, to } = published;
  const begin = event.date.possible.from;
  const isVagueAboutBegin = begin !== null && (from ?? -Infinity) < begin && begin <= (to ?? Infinity);
  return isVagueAboutBegin ? begin : (from ?? to);
}

/**
 * The day on which an event was first reported: the earliest day of evidence that supports it, and where nothing does,
 * of what mentions it. Never before the event could have been: background may be older than what it bears on.
 */
export function readFirstReport(event: Event, known: KnownSources): Day | null {
  const evidence = readEvidence(event);
  const read = (stance: Evidence['stance']) =>
    evidence
      .filter((piece) => piece.stance === stance)
      .map((piece) => readFirstDay(piece.source, event, known))
      .filter((day) => day !== null);
  const days = [read('supports'), read('mentions')].find((some) => some.length > 0);
  return days === undefined ? null : Math.max(Math.min(...days), event.date.possible.from ?? -Infinity);
}

/**
 * Whether a source that does not dispute the event was out by a day whatever its publication date allows. Where none
 * was, a first report on that day is the earliest that the dates allow, and no more.
 */
export function isReportedBy(day: Day, event: Event, known: KnownSources): boolean {
  return readEvidence(event).some(
    (piece) => piece.stance !== 'disputes' && (known.sources.get(piece.source)?.published?.possible.to ?? Infinity) <= day,
  );
}

/**
 * An event as known at the end of a day. Editors' lower levels apply from the day their reason was public. On the
 * last of {@link readKnowledgeDays} and after it, levels and disputes are those of today.
 */
export function buildKnowledge(event: Event, day: Day, known: KnownSources): Knowledge {
  const last = readKnowledgeDays(event, known).at(-1) ?? day;
  const firstDay = (piece: Evidence) => readFirstDay(piece.source, event, known) ?? last;
  const isReadable = (piece: Evidence) => firstDay(piece) <= day;
  const claims = event.claims.map((claim) => {
    const readable = claim.evidence.filter(isReadable);
    const disputed = isDisputed(readable, known.provenance);
    const reasonDay = readReasonDay(claim, event, firstDay, last, known.provenance);
    const isOpen = readable.length > 0 || (claim.evidence.length === 0 && day >= reasonDay);
    if (!isOpen) return { claim, level: null, disputed };
    const { ceiling } = buildSupport(readable, claim.type, known.provenance);
    const since = isMoreThan(claim.confidence, ceiling) ? readAssessedDay(claim.confidence, event, last) : reasonDay;
    return {
      claim,
      level: day >= since ? limit(claim.confidence, ceiling, event) : ceiling,
      disputed,
    };
  });
  const telling = readTelling(event);
  const isKnown = telling.length === 0 ? day >= readStatedDay(event, last) : telling.some(isReadable);
  const key = claims.filter(({ claim }) => claim.key).map((claim) => claim.level ?? 'unverified');
  const level = isKnown ? applyStated(readWeakest(key) ?? 'unverified', event, day, last) : null;
  const evidence = readEvidence(event);
  return {
    day,
    level,
    disputed: claims.some((claim) => claim.disputed),
    claims: event.hasOwnClaims ? claims : claims.map((claim) => ({ ...claim, level })),
    newSources: [...new Set(evidence.filter((piece) => firstDay(piece) === day).map((piece) => piece.source))].sort(compareIds),
  };
}

/** Every day on which what was known of the event could change, ascending: first days of its sources, assessments. */
export function readKnowledgeDays(event: Event, known: KnownSources): readonly Day[] {
  const first = readEvidence(event).map((piece) => readFirstDay(piece.source, event, known));
  const assessed = event.assessments.map((assessment) => parseDay(assessment.date));
  const days = [...first, ...assessed, parseDay(event.added ?? '')];
  return [...new Set(days.filter((day) => day !== null && day !== undefined))].sort((a, b) => a - b);
}

/** The history of an event: its knowledge on each day on which the level or the dispute changed, ascending. */
export function buildHistory(event: Event, known: KnownSources): readonly Knowledge[] {
  const history: Knowledge[] = [];
  for (const day of readKnowledgeDays(event, known)) {
    const knowledge = buildKnowledge(event, day, known);
    const last = history[history.length - 1];
    if (knowledge.level === null) continue;
    if (!last || last.level !== knowledge.level || last.disputed !== knowledge.disputed) {
      history.push(knowledge);
    }
  }
  return history;
}

/**
 * The evidence that makes an event known: what supports or disputes its key claims. Background that only mentions it
 * or bears on a lesser claim may be older than the event, and counts here only where there is nothing else.
 */
function readTelling(event: Event): readonly Evidence[] {
  const key = event.claims.filter((claim) => claim.key).flatMap((claim) => claim.evidence);
  const isTelling = (piece: Evidence) => piece.stance !== 'mentions';
  const all = readEvidence(event);
  return [key.filter(isTelling), all.filter(isTelling), all].find((pieces) => pieces.length > 0) ?? [];
}

/** The day from which the record states a level for the event. */
function readStatedDay(event: Event, last: Day): Day {
  return parseDay(event.assessments[0]?.date ?? event.added ?? '') ?? last;
}

/** The event's stated level, once an assessment or the entry into the record has made it public. */
function applyStated(supported: Level, event: Event, day: Day, last: Day): Level {
  if (day < readStatedDay(event, last)) return supported;
  const assessed = event.assessments.filter((one) => (parseDay(one.date) ?? last) <= day).at(-1);
  return limit(assessed?.confidence ?? event.confidence, supported, event);
}

/** What is stated, but no more than the evidence of the day supports unless the editors override the rule. */
function limit(stated: Level, supported: Level, event: Event): Level {
  return isMoreThan(stated, supported) && !event.overrides ? supported : stated;
}
