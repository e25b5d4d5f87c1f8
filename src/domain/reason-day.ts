/** From which day the editors' own level of a claim applies: not before its reason was public. */

import { buildUnmetNeeds, isMoreThan, levels, type Level } from './confidence.ts';
import { parseDay, type Day } from './edtf.ts';
import type { Claim, Event } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { Provenance } from './provenance.ts';

/**
 * From when the editors' lower level of a claim has a public reason: the disputing source that bears it, or the
 * assessment that gives it, whichever came first.
 *
 * @param last stands in for a day that is not known
 */
export function readReasonDay(claim: Claim, event: Event, firstDay: (piece: Evidence) => Day, last: Day, provenance: Provenance): Day {
  const disputes = claim.evidence.filter((piece) => piece.stance === 'disputes');
  const isBornOn = (day: Day) => {
    if (levels[claim.confidence].strength > 0) return true;
    const readable = disputes.filter((piece) => firstDay(piece) <= day);
    return buildUnmetNeeds(claim.confidence, readable, claim.type, provenance, false).length === 0;
  };
  const disputed = disputes.map(firstDay).filter(isBornOn);
  return Math.min(readAssessedDay(claim.confidence, event, last), ...disputed);
}

/**
 * The day of the assessment that gives a claim its level: the first after which the event never again states more,
 * or for a claim not held to be so, anything else. The last assessment where none fits; without assessments the
 * day the event entered the record.
 *
 * @param last stands in for a day that is not known
 */
export function readAssessedDay(level: Level, event: Event, last: Day): Day {
  const { assessments } = event;
  const isGiven = (stated: Level) => (levels[level].strength > 0 ? !isMoreThan(stated, level) : stated === level);
  const before = assessments.findLastIndex((one) => !isGiven(one.confidence));
  const giving = assessments[before + 1] ?? assessments.at(-1);
  return parseDay(giving?.date ?? event.added ?? '') ?? last;
}
