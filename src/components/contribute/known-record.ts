/** The record as the site gives it to the form, and those of its records that a new one has to do with. */

import { formatComparableUrl } from '../../corpus/comparable-url.ts';
import { readLikely } from '../../corpus/likely.ts';
import type { RawRecord } from '../../corpus/record.ts';
import { isId, recordKinds, type RecordKind } from '../../domain/id.ts';
import type { FormRecord, FormRow } from '../../outputs/form/form-record.ts';
import { recordFolders } from '../../readers/record-address.ts';

export interface KnownRecord {
  /** By `<kind>/<id>`. */
  readonly byKey: ReadonlyMap<string, RawRecord>;
  /** Ids by kind, sorted. */
  readonly ids: Readonly<Record<RecordKind, readonly string[]>>;
  /** Records by their addresses and names, as rules compare them. */
  readonly byMark: ReadonlyMap<string, readonly RawRecord[]>;
}

/** What the form is not given of an event, and no rule asks of another one. */
const unstated = { summary: '-', confidence: 'unverified' };
const digest = '0'.repeat(64);

/** Indexes the record once, after it was loaded. */
export function buildKnownRecord({ records }: FormRecord): KnownRecord {
  const byKey = new Map<string, RawRecord>();
  const byMark = new Map<string, RawRecord[]>();
  for (const kind of recordKinds) {
    for (const { id, ...fields } of records[kind]) {
      const record = buildStub(kind, id, fields);
      byKey.set(`${kind}/${id}`, record);
      for (const mark of readMarks(record)) byMark.set(mark, [...(byMark.get(mark) ?? []), record]);
    }
  }
  return {
    byKey,
    ids: {
      event: readIds(records.event),
      source: readIds(records.source),
      publisher: readIds(records.publisher),
      place: readIds(records.place),
      actor: readIds(records.actor),
    },
    byMark,
  };
}

/**
 * The records by which the rules judge new ones: those that share their id, an address or a name, and all that they
 * name, over any number of steps. Where an id names nothing, the one that was probably meant is among them too.
 */
export function readNeighbours(drafts: readonly RawRecord[], known: KnownRecord): readonly RawRecord[] {
  const found = new Map<string, RawRecord>();
  const waiting: RawRecord[] = [...drafts];
  const add = (record: RawRecord | undefined) => {
    if (record === undefined || found.has(`${record.kind}/${record.id}`)) return;
    found.set(`${record.kind}/${record.id}`, record);
    waiting.push(record);
  };
  for (const draft of drafts) {
    add(known.byKey.get(`${draft.kind}/${draft.id}`));
    for (const mark of readMarks(draft)) for (const one of known.byMark.get(mark) ?? []) add(one);
    for (const id of readTexts(draft)) {
      if (!isId(id)) continue;
      for (const kind of recordKinds) {
        const likely = known.byKey.has(`${kind}/${id}`) ? undefined : readLikely(id, known.ids[kind]);
        if (likely !== undefined) add(known.byKey.get(`${kind}/${likely}`));
      }
    }
  }
  for (const record of waiting)
    for (const text of readTexts(record)) for (const kind of recordKinds) add(known.byKey.get(`${kind}/${text}`));
  return [...found.values()];
}

const readIds = (rows: readonly FormRow[]) => rows.map(({ id }) => id);

/** A record of which only the given fields are known. Its places are not: its file lies in the repository. */
function buildStub(kind: RecordKind, id: string, { capture, ...fields }: Readonly<Record<string, unknown>>): RawRecord {
  const { folder, extension } = recordFolders[kind];
  return {
    kind,
    id,
    file: `content/${folder}/${id}${extension}`,
    data: { ...(kind === 'event' && unstated), ...fields, ...(capture !== undefined && { capture: { sha256: digest } }) },
    body: null,
    locate: () => ({ line: 1, column: 1 }),
  };
}

/** Its address without what differs between spellings, its names without their case, and the ids that it takes the place of. */
function readMarks({ kind, data }: RawRecord): readonly string[] {
  const { url, name, aliases, replaces } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const names = kind === 'source' || kind === 'event' ? [] : [name, ...(Array.isArray(aliases) ? aliases : [])];
  const address = typeof url === 'string' && kind === 'source' ? formatComparableUrl(url) : undefined;
  return [
    ...(address === undefined ? [] : [`url ${address}`]),
    ...names.map((one) => `${kind} ${String(one).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')}`),
    ...(Array.isArray(replaces) ? replaces : []).map((id) => `replaces ${String(id)}`),
  ];
}

/** Every text of a record that may name another: the strings of its fields, and the mentions of its body. */
function readTexts({ data, body }: RawRecord): ReadonlySet<string> {
  const texts = new Set<string>(body?.mentions.map(({ id }) => id));
  const waiting: unknown[] = [data];
  for (const one of waiting) {
    if (typeof one === 'string') texts.add(one);
    else if (typeof one === 'object' && one !== null) waiting.push(...Object.values(one));
  }
  return texts;
}
