/** The JSON and NDJSON files of a site like this one: `events.json`, `sources.json`, `index.json`, `events.ndjson`. */

import type { SourceKind } from '../../domain/evidence.ts';
import type { RecordKind } from '../../domain/id.ts';
import { joinResults, type ImportResult } from './draft.ts';
import { buildOwnDraft, type Plain } from './own-record.ts';

const formatName = 'verified-timeline';
const listNames = {
  sources: 'source',
  publishers: 'publisher',
  places: 'place',
  actors: 'actor',
} as const satisfies Record<string, RecordKind>;

/** Whether the value says that it is in this site's data format. */
export function isOwnJson(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && (value as Plain)['format'] === formatName;
}

/** Reads one or, from NDJSON, several values of the format. */
export function readOwnJson(values: readonly Plain[]): ImportResult {
  const lists = values.flatMap((value) => [value, (value['records'] as Plain | undefined) ?? {}]);
  const all = (name: string) => lists.flatMap((list) => (Array.isArray(list[name]) ? (list[name] as Plain[]) : []));
  // The sources of an event are evidence; those of a file or of `records` are sources.
  const sources = lists.flatMap((list) => ('summary' in list || !Array.isArray(list['sources']) ? [] : (list['sources'] as Plain[])));
  const kinds = new Map(sources.map((source) => [String(source['id']), source['kind'] as SourceKind | undefined]));
  const events = values.flatMap((value) => {
    if (Array.isArray(value['events'])) return value['events'] as Plain[];
    if (value['event']) return [value['event'] as Plain];
    return 'summary' in value ? [value] : [];
  });
  const build = (kind: RecordKind, records: readonly Plain[]) =>
    records.map((record, index) => buildOwnDraft(kind, record, `${kind} ${index + 1}`, kinds));
  return joinResults([
    ...build('event', events),
    ...Object.entries(listNames).flatMap(([name, kind]) => {
      if (kind === 'source') return build(kind, sources);
      return build(
        kind,
        all(name).filter((one) => typeof one === 'object' && one !== null),
      );
    }),
  ]);
}
