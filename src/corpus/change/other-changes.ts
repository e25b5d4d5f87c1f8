/** Changes of sources, publishers, places and actors. */

import { compareIds } from '../../domain/id.ts';
import type { Actor, Place } from '../../domain/place.ts';
import type { Lineage, Publisher, Source } from '../../domain/source.ts';
import type { Corpus } from '../corpus.ts';
import { buildDetail, type Detail, type RecordChange } from './change.ts';

type Named = Publisher | Place | Actor;

/** Every one that came, went or changed, sources first; each kind by id. */
export function readOtherChanges(before: Corpus, after: Corpus): readonly RecordChange[] {
  const name = ({ name: own }: Named) => own;
  return [
    ...compareAll(
      'source',
      before.sources,
      after.sources,
      ({ title }) => title,
      (old, now) => readSourceDetails(old, now, before, after),
    ),
    ...compareAll('publisher', before.publishers, after.publishers, name, readFields),
    ...compareAll('place', before.places, after.places, name, readFields),
    ...compareAll('actor', before.actors, after.actors, name, readFields),
  ];
}

function compareAll<One extends { readonly id: string }>(
  kind: RecordChange['kind'],
  before: ReadonlyMap<string, One>,
  after: ReadonlyMap<string, One>,
  readTitle: (one: One) => string,
  compare: (before: One, after: One) => readonly Detail[],
): readonly RecordChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareIds);
  return ids.flatMap((id): RecordChange[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const base = { kind, id, title: readTitle((now ?? old)!) };
    if (old === undefined) return [{ ...base, change: 'added', details: [] }];
    if (now === undefined) return [{ ...base, change: 'removed', details: [] }];
    const details = compare(old, now);
    return details.length === 0 ? [] : [{ ...base, change: 'changed', details }];
  });
}

/** What decides how much a source counts, then everything else. */
function readSourceDetails(old: Source, now: Source, before: Corpus, after: Corpus): readonly Detail[] {
  const field = (name: keyof Source & string) => buildDetail(name, [name], formatValue(old[name]), formatValue(now[name]));
  const [graded, counts] = [before.provenance.grades.get(old.id), after.provenance.grades.get(now.id)];
  return [
    ...field('title'),
    ...buildDetail(
      'reliability',
      ['reliability'],
      old.reliability,
      now.reliability,
      'text',
      now.reliabilityReason === undefined ? [] : [now.reliabilityReason],
    ),
    ...(old.reliability === now.reliability
      ? buildDetail(
          'counts as',
          ['reliability'],
          graded,
          counts,
          'text',
          now.seenThrough === undefined ? [] : [`it is known only through ${now.seenThrough}`],
        )
      : []),
    ...buildDetail('lineage', ['derivedFrom'], formatLineage(old.lineage), formatLineage(now.lineage)),
    ...field('kind'),
    ...field('publisher'),
    ...field('hostedBy'),
    ...field('seenThrough'),
    ...buildDetail('published', ['published'], old.published?.edtf, now.published?.edtf, 'date'),
    ...field('url'),
    ...field('warning'),
    ...readRest(old, now),
  ];
}

const told: ReadonlySet<string> = new Set(
  'id title reliability lineage kind publisher hostedBy seenThrough published url warning'.split(' '),
);

function readRest(old: Source, now: Source): readonly Detail[] {
  return readFields(old, now).filter(({ field }) => !told.has(field));
}

/** Every field that differs, as one value each. */
function readFields(old: object, now: object): readonly Detail[] {
  const [a, b] = [old, now] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) =>
    buildDetail(name, [name], formatValue(a[name]), formatValue(b[name])),
  );
}

function formatLineage(lineage: Lineage): string {
  if (lineage.kind === 'derived') return `derived from ${lineage.from.join(', ')}`;
  return lineage.kind === 'primary' ? 'begins here' : 'unknown';
}

/** A value as one line; null for what is empty. */
function formatValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.length === 0 ? null : value.join(', ');
  const text = JSON.stringify(value);
  return text === '{}' || text === '[]' ? null : text;
}
