/** Which state of the record a file or citation speaks of: the day of the last dated change, and a digest. */

import type { Event } from '../../domain/event.ts';
import { readEntryDays, unknownDay } from '../../views/entry-days.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import { readKeptText } from '../../corpus/kept-texts.ts';
import { buildMemo } from '../../views/memo.ts';
import type { OutputContext } from '../output-context.ts';
import { buildEventRecord } from './event-record.ts';
import { buildEventSources, buildFullRecordSet, readExported } from './record-set.ts';

export interface Revision {
  /** ISO day of the newest dated change. A day, not a count: the record says when it changes, nothing else does. */
  readonly version: string;
  /** SHA-256 over canonical JSON (RFC 8785), 64 lower-case hexadecimal digits. */
  readonly digest: string;
}

/** The revision of one event: its digest covers the event, its claims, and all sources it leans on. */
export function buildEventRevision(context: OutputContext, event: Event): Revision {
  return revisionOf(context)(event);
}

/** The revision of the whole record: its digest covers the digests of all events, and every other record. */
export const buildRecordRevision: (context: OutputContext) => Revision = buildMemo((context) => {
  const events = readExported(context);
  const days = events.map((event) => readEntryDays(context, event).changed);
  return {
    version: [...days, ...(context.publication.recordEnds ? [context.publication.recordEnds] : [])].sort().at(-1) ?? unknownDay,
    digest: context.digest(
      formatCanonicalJson({
        events: events.map((event) => ({ id: event.id, digest: buildEventRevision(context, event).digest })),
        ...buildFullRecordSet(context),
      }),
    ),
  };
});

const revisionOf = buildMemo((context: OutputContext) =>
  buildMemo((event: Event): Revision => ({
    version: readEntryDays(context, event).changed,
    digest: readKeptText(`event digest ${event.id}`, () =>
      context.digest(
        formatCanonicalJson({
          event: buildEventRecord(context, event),
          sources: buildEventSources(context, event),
        }),
      ),
    ),
  })),
);
