/** Search records for tests, made of as little as a test is about. */

import type { SearchRecord } from '../../src/views/search/search-record.ts';

/** A record of an event; everything left out is empty. */
export function buildSearchRecord(fields: Partial<SearchRecord> & Pick<SearchRecord, 'id'>): SearchRecord {
  return {
    kind: 'event',
    url: `/events/${fields.id}/`,
    title: `Event ${fields.id}`,
    date: '',
    days: null,
    changed: null,
    level: null,
    disputed: false,
    origins: '',
    detail: '',
    facets: { place: [], actor: [], topic: [], publisher: [], evidence: [] },
    aliases: [],
    names: [],
    synonyms: [],
    parts: [],
    ...fields,
  };
}
