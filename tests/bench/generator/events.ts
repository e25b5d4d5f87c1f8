/** Events of the generated record: dated with doubt, made of claims, assessed and corrected, and told at length. */

import { isMoreThan, type Level } from '../../../src/domain/confidence.ts';
import { relations } from '../../../src/domain/event.ts';
import type { RecordFields } from '../../../src/corpus/write-record.ts';
import { buildDayOfRecord, formatIsoDay, formatUncertainDay, type DayNumber } from './days.ts';
import type { EvidenceMaker } from './evidence.ts';
import type { Language } from './language.ts';
import type { Names } from './names.ts';
import { formatNarrative } from './narrative.ts';
import type { Chance } from './random.ts';
import type { MadeSource } from './sources.ts';

export interface MadeEvent {
  readonly id: string;
  readonly year: string;
  readonly fields: RecordFields;
  readonly body: string;
}

export interface EventMakers {
  readonly names: Names;
  readonly sources: readonly MadeSource[];
  readonly evidence: EvidenceMaker;
  readonly chance: Chance;
  readonly language: Language;
}

/** Share of events that lean on the one review of everything. */
const reviewShare = 0.16;

export function* buildEvents(count: number, makers: EventMakers): Generator<MadeEvent> {
  const { chance, language, sources } = makers;
  const latest = sources.at(-7)!.day;
  const days = Array.from({ length: count }, () => Math.min(latest, buildDayOfRecord(chance))).sort((a, b) => a - b);
  const ids = days.map((day, index) => `${formatIsoDay(day)}-${language.word()}-${language.word()}-${index}`);
  let from = 0;
  for (const [index, day] of days.entries()) {
    while (sources[from]!.day < day) from += 1;
    const near = sources.slice(from, Math.min(sources.length - 1, from + 12));
    const cited = [...chance.draw(near, chance.between(2, 4)), ...(chance.is(reviewShare) ? [sources.at(-1)!] : [])];
    yield buildEvent(ids, index, day, cited, makers);
  }
}

function buildEvent(ids: readonly string[], index: number, day: DayNumber, cited: readonly MadeSource[], makers: EventMakers): MadeEvent {
  const { names, evidence, chance, language } = makers;
  const id = ids[index]!;
  const others = chance.draw([...new Set([ids[Math.max(0, index - chance.between(1, 30))]!, ids[chance.between(0, ids.length - 1)]!])], 2);
  const linked = others.filter((one) => one !== id);
  const { edtf, isPlain } = formatUncertainDay(day, chance);
  const hasClaims = chance.is(0.75);
  const claims = hasClaims
    ? Array.from({ length: chance.between(1, 4) }, (_, at) =>
        evidence.claim(`c-${at + 1}`, at === 0 ? cited : chance.draw(cited, 2), at === 0),
      )
    : [];
  const pieces = cited.map((source, at) => ({ source, stance: at > 0 && chance.is(0.1) ? ('disputes' as const) : ('supports' as const) }));
  const level: Level = claims[0]?.level ?? evidence.level(pieces, 'fact');
  const places = pickPlaces(names, chance);
  const actors = chance.draw([...names.actors.keys()], chance.between(0, 3));
  const added = formatIsoDay(day + chance.between(5, 300));
  const isRetracted = chance.is(0.004);
  const corrections = [
    ...(chance.is(0.06) ? [{ date: added, type: 'correction', text: language.sentence(14), fields: ['date'] }] : []),
    ...(isRetracted ? [{ date: added, type: 'retraction', text: language.sentence(14) }] : []),
  ];
  return {
    id,
    year: formatIsoDay(day).slice(0, 4),
    fields: {
      title: language.sentence(chance.between(6, 12)).slice(0, -1),
      date: edtf,
      dateNote: isPlain ? undefined : language.prose(25),
      summary: language.prose(chance.between(18, 40)),
      confidence: level,
      sources: hasClaims ? [] : pieces.map(({ source, stance }) => evidence.piece(source, stance)),
      places,
      actors,
      topics: chance.draw(names.topics, chance.between(1, 2)),
      claims: claims.map(({ fields }) => fields),
      assessments: chance.is(0.25) ? buildAssessments(level, added, chance, language) : [],
      corrections,
      related: linked.filter(() => chance.is(0.4)).map((event) => ({ event, relation: chance.pick(Object.keys(relations)) })),
      observedAt: isPlain && chance.is(0.08) ? `${formatIsoDay(day)}T${String(chance.between(0, 23)).padStart(2, '0')}:41Z` : undefined,
      added,
      status: isRetracted ? 'retracted' : undefined,
      replaces: chance.is(0.005) ? [`merged-${id}`.slice(0, 80).replace(/-+$/u, '')] : [],
    },
    body: formatNarrative({ id, cited: cited.map((source) => source.id), linked, places, actors }, chance, language),
  };
}

/** A first, more careful judgement and the one that holds. */
function buildAssessments(level: Level, added: string, chance: Chance, language: Language): RecordFields[] {
  const first: Level = chance.is(0.5) && isMoreThan(level, 'unverified') ? 'unverified' : level;
  return [
    { date: added, confidence: first, reason: language.sentence(16) },
    ...(first === level ? [] : [{ date: added, confidence: level, reason: language.sentence(16) }]),
  ];
}

/** One place, the first of the record most often, and for one event in three what contains it too. */
function pickPlaces({ places }: Names, chance: Chance): string[] {
  const ids = [...places.keys()];
  const id = ids[Math.floor((ids.length + 1) ** chance.next()) - 1]!;
  const container = places.get(id)?.['within'];
  return typeof container === 'string' && chance.is(0.35) ? [id, container] : [id];
}
