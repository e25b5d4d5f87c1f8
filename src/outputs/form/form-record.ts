/**
 * The record as the form for contributors needs it: of each record its id, its names, and the fields by which rules
 * judge a record that refers to it. Texts, claims and evidence are left out, so that it stays small where there are
 * thousands of events.
 */

import type { Corpus } from '../../corpus/corpus.ts';
import { compareIds, type RecordKind } from '../../domain/id.ts';

/** The id of a record and some of its fields, as they are written in its file. */
export type FormRow = Readonly<Record<string, unknown>> & { readonly id: string };

export interface FormRecord {
  /** By kind, sorted by id. */
  readonly records: Readonly<Record<RecordKind, readonly FormRow[]>>;
}

/** Fields that are given of each kind; `capture` says only that there is one. */
const fields: Readonly<Record<RecordKind, readonly string[]>> = {
  event: ['title', 'date', 'status', 'replaces'],
  source: ['title', 'kind', 'publisher', 'hostedBy', 'published', 'url', 'reliability', 'derivedFrom', 'primary', 'seenThrough', 'capture'],
  publisher: ['name', 'aliases', 'url'],
  place: ['name', 'aliases', 'within'],
  actor: ['name', 'aliases', 'memberOf'],
};

/** Every record of the corpus, drafts included, because their ids are taken. */
export function buildFormRecord(corpus: Corpus): FormRecord {
  const all = [...corpus.records.values()].sort((a, b) => compareIds(a.id, b.id));
  const read = (kind: RecordKind) =>
    all.filter((record) => record.kind === kind).map(({ id, data }) => ({ id, ...pickFields(kind, data) }));
  return {
    records: { event: read('event'), source: read('source'), publisher: read('publisher'), place: read('place'), actor: read('actor') },
  };
}

function pickFields(kind: RecordKind, data: unknown): Record<string, unknown> {
  const given = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields[kind].flatMap((name) => (given[name] === undefined ? [] : [[name, name === 'capture' ? {} : given[name]]])),
  );
}
