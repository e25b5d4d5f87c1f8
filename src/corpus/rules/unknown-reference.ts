/** Every id that a record names belongs to a record that exists. */

import { isId } from '../../domain/id.ts';
import { formatFound, type Issue } from '../issue.ts';
import type { FieldPath, RawRecord } from '../record.ts';
import { readLikely } from '../likely.ts';
import { buildIssue } from '../record-issue.ts';
import { formatLine } from '../schema/yaml-notation.ts';
import type { Rule } from './rule.ts';

type Kind = RawRecord['kind'];

/** Where records name other records: the path of the field, with `*` for every item of a list. */
const fields: Partial<Record<Kind, readonly { readonly path: string; readonly kind: Kind }[]>> = {
  event: [
    { path: 'sources.*', kind: 'source' },
    { path: 'sources.*.source', kind: 'source' },
    { path: 'claims.*.evidence.*', kind: 'source' },
    { path: 'claims.*.evidence.*.source', kind: 'source' },
    { path: 'places.*', kind: 'place' },
    { path: 'actors.*', kind: 'actor' },
    { path: 'related.*.event', kind: 'event' },
  ],
  source: [
    { path: 'publisher', kind: 'publisher' },
    { path: 'hostedBy', kind: 'publisher' },
    { path: 'derivedFrom.*', kind: 'source' },
    { path: 'seenThrough', kind: 'source' },
  ],
  place: [{ path: 'within', kind: 'place' }],
  actor: [
    { path: 'memberOf', kind: 'actor' },
    { path: 'memberOf.*', kind: 'actor' },
  ],
};

const componentKinds: Partial<Record<string, Kind>> = {
  Cite: 'source',
  Quote: 'source',
  Event: 'event',
  Place: 'place',
  Actor: 'actor',
};

export const unknownReference: Rule = {
  id: 'unknown-reference',
  title: 'Every id names a record that exists',
  severity: 'error',
  why: 'A link that leads nowhere hides evidence. The id of a record is its file name without extension.',
  examples: [
    {
      title: 'A source id with a letter missing',
      wrong: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [gazete]\n---\n',
      },
      right: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [gazette]\n---\n',
      },
    },
  ],
  check: ({ records, unread }) => {
    const ids = new Map<Kind, string[]>();
    for (const { kind, id } of records) {
      const all = ids.get(kind);
      if (all) all.push(id);
      else ids.set(kind, [id]);
    }
    const known = new Map([...ids].map(([kind, all]) => [kind, new Set(all)]));
    // What is no id is the schema's business, and a file that cannot be read has its own issue.
    const isMissing = (kind: Kind, id: string) => isId(id) && !known.get(kind)?.has(id) && !unread.has(id);
    const report = (record: RawRecord, kind: Kind, id: string, at: FieldPath, write: (likely: string) => string): Issue => {
      const likely = readLikely(id, ids.get(kind) ?? []);
      return buildIssue(record, at, 'value', {
        rule: 'unknown-reference',
        message: `There is no ${kind} "${id}".${likely ? ` Did you mean "${likely}"?` : ''}`,
        found: formatFound(id),
        expected: `the id of ${kind === 'event' || kind === 'actor' ? 'an' : 'a'} ${kind}, which is its file name without extension`,
        fix: likely ? write(likely) : `npm run new -- ${kind} --id ${id}`,
      });
    };
    return records.flatMap((record) => [
      ...(fields[record.kind] ?? []).flatMap(({ path, kind }) =>
        readAt(record.data, path.split('.'))
          .filter(({ value }) => isMissing(kind, value))
          .map(({ value, at }) => report(record, kind, value, at, (likely) => formatLine(record, at, likely))),
      ),
      ...(record.body?.mentions ?? []).flatMap(({ component, id, line, column }) => {
        const kind = componentKinds[component];
        if (kind === undefined || !isMissing(kind, id)) return [];
        const issue = report(record, kind, id, [], (likely) => `${kind === 'source' ? 'source' : 'id'}="${likely}"`);
        return [{ ...issue, line, column }];
      }),
    ]);
  },
};

/** The strings at a path, each with its own full path; anything that is no string is the schema's business. */
function readAt(data: unknown, path: readonly string[], at: FieldPath = []): { value: string; at: FieldPath }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof data === 'string' ? [{ value: data, at }] : [];
  if (step === '*') return Array.isArray(data) ? data.flatMap((one, index) => readAt(one, rest, [...at, index])) : [];
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.hasOwn(data, step)) return [];
  return readAt((data as Record<string, unknown>)[step], rest, [...at, step]);
}
