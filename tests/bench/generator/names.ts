/** Publishers, places, actors and topics of the generated record. */

import { actorTypes } from '../../../src/domain/place.ts';
import type { RecordFields } from '../../../src/corpus/write-record.ts';
import type { Language } from './language.ts';
import type { Chance } from './random.ts';

/** Fields of records by their ids. */
export type Records = ReadonlyMap<string, RecordFields>;

export interface Names {
  readonly publishers: Records;
  readonly places: Records;
  readonly actors: Records;
  readonly topics: readonly string[];
}

/** As many of each as a record of so many events has. */
export function buildNames(events: number, chance: Chance, language: Language): Names {
  const count = (share: number, least: number, most: number) => Math.max(least, Math.min(most, Math.round(events * share)));
  const named = (total: number, build: (index: number, ids: readonly string[]) => RecordFields): Records => {
    const records = new Map<string, RecordFields>();
    for (let index = 0; index < total; index++) {
      const name = language.name();
      const aliases = chance.is(0.4) ? [language.name(), `${name} ${language.name()}`] : [];
      records.set(name.toLowerCase(), { name, aliases, ...build(index, [...records.keys()]) });
    }
    return records;
  };
  return {
    publishers: named(count(1 / 60, 5, 300), (index) => ({
      url: `https://publisher-${index}.example/`,
      kind: chance.pick(['newspaper', 'agency', 'ministry', 'research group']),
      ...(chance.is(0.5) ? { country: language.name() } : {}),
      ...(chance.is(0.2) ? { stateAffiliation: language.sentence(4) } : {}),
    })),
    places: named(count(1 / 40, 6, 400), (index, ids) => ({
      kind: chance.pick(['port', 'town', 'airfield', 'region']),
      ...(chance.is(0.6) ? { description: language.prose(20) } : {}),
      ...(chance.is(0.85)
        ? {
            lat: Math.round((chance.next() * 100 - 40) * 1e4) / 1e4,
            lon: Math.round((chance.next() * 300 - 150) * 1e4) / 1e4,
            precisionKm: chance.pick([0.5, 1, 5, 40]),
          }
        : {}),
      ...(index > 4 && chance.is(0.7) ? { within: ids[chance.between(0, Math.floor(index / 4))]! } : {}),
    })),
    actors: named(count(1 / 30, 6, 500), (index, ids) => ({
      type: chance.pick(actorTypes),
      ...(chance.is(0.6) ? { description: language.prose(16) } : {}),
      ...(index > 4 && chance.is(0.5) ? { memberOf: [ids[chance.between(0, Math.floor(index / 4))]!] } : {}),
    })),
    topics: Array.from({ length: count(1 / 100, 8, 40) }, () => `${language.name()} ${language.word()}`),
  };
}
