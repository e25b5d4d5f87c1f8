/** Says in words where in a record a value stands. */

import type { FieldPath, RawRecord } from '../record.ts';
import { readValue } from './yaml-notation.ts';

/** Names for one item of a list, where that is not the name of the list. */
const items: Readonly<Record<string, string>> = {
  actors: 'actor',
  aliases: 'alias',
  archives: 'archived copy',
  assessments: 'assessment',
  authors: 'author',
  claims: 'claim',
  corrections: 'correction',
  editors: 'editor',
  places: 'place',
  related: 'relation',
  sources: 'source',
  topics: 'topic',
};

/** `"stance" of evidence 2 of claim "departed"`, `source 1`, or `the event` for the record itself. Items count from 1. */
export function formatPlace(record: RawRecord, path: FieldPath): string {
  const last = path.at(-1);
  if (last === undefined) return `the ${record.kind}`;
  const outer = path.slice(0, typeof last === 'number' ? -2 : -1);
  const own = typeof last === 'number' ? formatItem(record, path) : `"${last}"`;
  return outer.length === 0 ? own : `${own} of ${formatPlace(record, outer)}`;
}

/** The same at the beginning of a sentence. */
export function formatSubject(record: RawRecord, path: FieldPath): string {
  const place = formatPlace(record, path);
  return place.slice(0, 1).toUpperCase() + place.slice(1);
}

function formatItem(record: RawRecord, path: FieldPath): string {
  const list = String(path.at(-2) ?? 'item');
  const id = readValue(record.data, [...path, 'id']);
  const name = Object.hasOwn(items, list) ? items[list]! : list;
  return list === 'claims' && typeof id === 'string' ? `${name} "${id}"` : `${name} ${Number(path.at(-1)) + 1}`;
}
