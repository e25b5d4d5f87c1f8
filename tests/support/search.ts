/** Search records for tests, made of as little as a test is about. */

import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchFiles } from '../../src/integrations/search/build-index.ts';
import { buildDigest, type FoundRecord } from '../../src/integrations/search/delta.ts';
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

/** The same records as a build finds them. */
export function listFound(records: readonly SearchRecord[]): readonly FoundRecord[] {
  return records.map((record) => ({
    key: `${record.kind}/${record.id}`,
    readDigest: () => buildDigest(JSON.stringify(record)),
    make: () => record,
  }));
}

/** A folder for an index by itself, with that of the build before where there was one. */
export function openSearchFolder(folder: string, last?: string): SearchFiles {
  return {
    takeOver: (path) => {
      if (last === undefined || !existsSync(join(last, path))) return false;
      cpSync(join(last, path), join(folder, path));
      return true;
    },
    write: (path, _, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
