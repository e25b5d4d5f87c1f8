/** Publishers, places, actors and topics of the generated record. */

import { actorTypes } from '../../../src/domain/place.ts';
import type { RecordFields } from '../../../src/corpus/write-record.ts';
import type { Language } from './language.ts';
import type { Chance } from './random.ts';

/** Fields of records by their ids. */
export type Records = ReadonlyMap<string, RecordFields>;

type Naming = (total: number, build: (index: number, ids: readonly string[]) => RecordFields) => Records;

export interface Names {
  readonly publishers: Records;
  readonly places: Records;
  readonly actors: Records;
  readonly topics: readonly string[];
}

/** As many of each as a record of so many events has. */
export function buildNames(events: number, chance: Chance, language: Language): Names {
  const count = (share: number, least: number, most: number) => Math.max(least, Math.min(most, Math.round(events * share)));
  const named: Naming = (total, build) => {
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
    places: buildPlaces(count(1 / 40, 6, 400), named, chance, language),
    actors: named(count(1 / 30, 6, 500), (index, ids) => ({
      type: chance.pick(actorTypes),
      ...(chance.is(0.6) ? { description: language.prose(16) } : {}),
      ...(index > 4 && chance.is(0.5) ? { memberOf: [ids[chance.between(0, Math.floor(index / 4))]!] } : {}),
    })),
    topics: Array.from({ length: count(1 / 100, 8, 40) }, () => `${language.name()} ${language.word()}`),
  };
}

/** A few regions of one part of the world, and towns and ports within them; some have no known position. */
function buildPlaces(total: number, named: Naming, chance: Chance, language: Language): Records {
  const regions: { lat: number; lon: number }[] = [];
  const degrees = (value: number) => Math.round(value * 1e4) / 1e4;
  return named(total, (index, ids) => {
    const isRegion = index < Math.max(2, total / 20);
    const at = isRegion ? regions.length : chance.between(0, regions.length - 1);
    if (isRegion) regions.push({ lat: 30 + chance.next() * 22, lon: 5 + chance.next() * 40 });
    const { lat, lon } = regions[at]!;
    const spread = isRegion ? 0 : 2;
    return {
      kind: isRegion ? 'region' : chance.pick(['port', 'town', 'airfield']),
      description: chance.is(0.6) ? language.prose(20) : undefined,
      ...(chance.is(0.9)
        ? {
            lat: degrees(lat + (chance.next() - 0.5) * spread),
            lon: degrees(lon + (chance.next() - 0.5) * spread),
            precisionKm: isRegion ? 80 : chance.pick([0.5, 1, 5, 20]),
          }
        : {}),
      within: isRegion ? undefined : ids[at],
    };
  });
}
