/** When an event came into the record and last changed there: the only days a feed or citation may call its date. */

import { readEvidence, type Event } from '../domain/event.ts';
import type { ViewContext } from './view-context.ts';

/** ISO days. `changed` is that of the newest assessment or correction, and not before `added`. */
export interface EntryDays {
  readonly added: string;
  readonly changed: string;
}

/** Stands where nothing in the record is dated; formats that must have a day cannot be told less. */
export const unknownDay = '1970-01-01';

/**
 * Never the day on which the event happened. An event that does not say when it was added is taken to have come in when
 * its sources were last read, else with the end of the material, else with its first assessment or correction.
 */
export function readEntryDays(context: ViewContext, event: Event): EntryDays {
  const dated = [...event.assessments, ...event.corrections].map(({ date }) => date).sort();
  const read = readEvidence(event)
    .flatMap(({ source }) => context.corpus.sources.get(source)?.accessed ?? [])
    .sort();
  const added = event.added ?? read.at(-1) ?? context.publication.recordEnds ?? dated[0] ?? unknownDay;
  return { added, changed: [added, ...dated].sort().at(-1)! };
}
