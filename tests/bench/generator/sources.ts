/** Sources of the generated record: a third as many as events, most of them derived from others or from nobody known. */

import { evidenceKinds, type SourceKind } from '../../../src/domain/evidence.ts';
import type { SourceId, PublisherId } from '../../../src/domain/id.ts';
import { reliabilities, type Reliability, type Source } from '../../../src/domain/source.ts';
import type { RecordFields } from '../../../src/corpus/write-record.ts';
import { buildDayOfRecord, formatIsoDay, readDay, type DayNumber } from './days.ts';
import type { Language } from './language.ts';
import type { Names } from './names.ts';
import type { Chance } from './random.ts';

export interface MadeSource {
  readonly id: string;
  readonly day: DayNumber;
  readonly fields: RecordFields;
  readonly notes: string;
  readonly hasCapture: boolean;
  /** What the judgement of evidence needs of it. */
  readonly source: Source;
}

const observing: readonly SourceKind[] = ['satellite-image', 'radar-image', 'tracking-data', 'geolocated-media', 'document'];
const telling = (Object.keys(evidenceKinds) as SourceKind[]).filter((kind) => !observing.includes(kind));

/** In the order of their days. The last is the one that a sixth of all events lean on, a review of everything. */
export function buildSources(events: number, names: Names, chance: Chance, language: Language): readonly MadeSource[] {
  const days = Array.from({ length: Math.max(8, Math.round(events / 3)) - 1 }, () => buildDayOfRecord(chance) + chance.between(0, 12));
  const made: MadeSource[] = [];
  for (const day of [...days.sort((a, b) => a - b), readDay('2024-06-01')]) {
    made.push(buildSource(day, made, [...names.publishers.keys()], chance, language));
  }
  return made;
}

function buildSource(
  day: DayNumber,
  before: readonly MadeSource[],
  publishers: readonly string[],
  chance: Chance,
  language: Language,
): MadeSource {
  const isObserving = chance.is(0.3);
  const kind = chance.pick(isObserving ? observing : telling);
  const publisher = chance.is(0.92) ? chance.pick(publishers) : undefined;
  const reliability = chance.pick(isObserving ? (['A', 'B', 'B', 'C'] as const) : (Object.keys(reliabilities) as Reliability[]));
  const near = before.slice(-40);
  const parents = isObserving || near.length === 0 || chance.is(0.35) ? [] : chance.draw(near, chance.between(1, 2)).map(({ id }) => id);
  const isUnknown = parents.length === 0 && !isObserving && chance.is(0.25);
  const seenThrough = chance.is(0.03) && near.length > 0 ? chance.pick(near).id : undefined;
  const hasCapture = chance.is(0.6);
  const published = formatIsoDay(day);
  const id = `${language.word()}-${published}-${before.length}`.replace(/[^a-z0-9]+/gu, '-');
  const url = `https://source.example/${published}/${before.length}`;
  const digest = Array.from({ length: 8 }, () => chance.between(0, 0xffffffff).toString(16).padStart(8, '0')).join('');
  return {
    id,
    day,
    hasCapture,
    notes: isUnknown || chance.is(0.5) ? language.prose(chance.between(15, 60)) : '',
    fields: {
      title: language.sentence(chance.between(5, 11)).slice(0, -1),
      kind,
      publisher,
      authors: chance.is(0.4) ? [`${language.word()} ${language.word()}`] : [],
      published,
      accessed: formatIsoDay(day + 20),
      url,
      archives: chance.is(0.5) ? [{ url: `https://archive.example/${before.length}`, captured: formatIsoDay(day + 21) }] : [],
      language: chance.pick(['en', 'en', 'fr', 'uk', 'ar']),
      reliability,
      reliabilityReason: language.sentence(9),
      derivedFrom: parents,
      primary: parents.length === 0 && !isUnknown ? true : undefined,
      seenThrough,
      capture: hasCapture ? { sha256: digest, bytes: chance.between(900, 90_000), mediaType: 'text/plain' } : undefined,
      warning: chance.is(0.04) ? language.sentence(12) : undefined,
    },
    source: {
      id: id as SourceId,
      title: id,
      kind,
      publisher: publisher as PublisherId | undefined,
      authors: [],
      archives: [],
      reliability,
      lineage:
        parents.length > 0 ? { kind: 'derived', from: parents as SourceId[] } : isUnknown ? { kind: 'unknown' } : { kind: 'primary' },
      seenThrough: seenThrough as SourceId | undefined,
    },
  };
}
