/** What the entries of a corpus were made of, in short. */

import { readEvidence } from '../domain/event.ts';
import type { RecordKind } from '../domain/id.ts';
import type { Corpus } from './corpus.ts';
import type { RawRecord } from './record.ts';

/**
 * What each event, source, publisher, place, actor and raw record of a corpus was made of: the same text for the same
 * entry, and told many times faster than all that the entry has become. For an entry it is its kind, its id, the data of
 * its file, and for an event the kinds of evidence that follow from its sources.
 */
export function readEntryData(corpus: Corpus): ReadonlyMap<object, () => string> {
  const data = new Map<object, () => string>();
  const add = <Entry extends object>(kind: RecordKind, all: ReadonlyMap<string, Entry>, readMore?: (entry: Entry) => unknown) => {
    for (const [id, entry] of all)
      data.set(entry, () => JSON.stringify([kind, id, corpus.records.get(`${kind}/${id}`)!.data, readMore?.(entry)]));
  };
  add('event', corpus.eventById, (event) => readEvidence(event).map(({ kind }) => kind));
  add('source', corpus.sources);
  add('publisher', corpus.publishers);
  add('place', corpus.places);
  add('actor', corpus.actors);
  for (const record of corpus.records.values()) data.set(record, () => formatRecord(record));
  return data;
}

/** A record as it was read from a file says most shortly of what bytes it was made. */
function formatRecord(record: RawRecord): string {
  return JSON.stringify([record.file, 'digest' in record ? record.digest : [record.data, record.body]]);
}
