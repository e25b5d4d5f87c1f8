/** Compares two states of a whole record: every record that came, went or changed, with what that changed for others. */

import { readPublished, type Corpus } from '../corpus.ts';
import type { Event } from '../../domain/event.ts';
import { compareIds, type EventId } from '../../domain/id.ts';
import { buildDetail, type Detail, type RecordChange } from './change.ts';
import { readEventDetails } from './event-details.ts';
import { readOtherChanges } from './other-changes.ts';

/** Every change, events first in timeline order, then sources, publishers, places and actors by id. Empty for none. */
export function buildChanges(before: Corpus, after: Corpus): readonly RecordChange[] {
  const corpora = { before, after };
  const replacedBy = readReplacements(after);
  const present = after.events.flatMap((event): RecordChange[] => {
    const was = before.eventById.get(event.id);
    const base = { kind: 'event', id: event.id, title: event.title } as const;
    if (was === undefined) return [{ ...base, change: 'added', details: readFirstDetails(event) }];
    const details = readEventDetails(was, event, corpora);
    if (details.length === 0) return [];
    return [{ ...base, change: readKind(was, event, details), details }];
  });
  const gone = before.events
    .filter(({ id }) => !after.eventById.has(id))
    .map((event): RecordChange => {
      const by = replacedBy.get(event.id);
      const base = { kind: 'event', id: event.id, title: event.title, details: [] } as const;
      return by === undefined ? { ...base, change: 'removed' } : { ...base, change: 'replaced', replacedBy: by };
    });
  return [...present, ...gone, ...readOtherChanges(before, after)];
}

/** Which published event names which id in `replaces`. */
export function readReplacements(corpus: Corpus): ReadonlyMap<string, EventId> {
  return new Map(
    [...readPublished(corpus)]
      .sort((a, b) => compareIds(a.id, b.id))
      .flatMap((event) => event.replaces.map((id) => [id, event.id] as const)),
  );
}

function readKind(before: Event, after: Event, details: readonly Detail[]): RecordChange['change'] {
  if (after.status === 'retracted' && before.status !== 'retracted') return 'retracted';
  if (before.status === 'draft' && after.status !== 'draft') return 'published';
  return details.every(({ field }) => field === 'supported') ? 'affected' : 'changed';
}

/** What a reader is told of a new event. */
function readFirstDetails(event: Event): readonly Detail[] {
  const sources = new Set([...event.claims.flatMap(({ evidence }) => evidence), ...event.sources].map(({ source }) => source));
  return [
    ...buildDetail('date', ['date'], null, event.date.edtf, 'date'),
    ...buildDetail('confidence', ['confidence'], null, event.confidence, 'level'),
    ...buildDetail('status', ['status'], 'published', event.status),
    ...buildDetail('summary', ['summary'], null, event.summary),
    ...[...sources].flatMap((id) => buildDetail('sources', ['sources'], null, id, 'id')),
  ];
}
