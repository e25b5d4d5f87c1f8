import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { filterRecords, type FilterColumns } from '../../../src/components/search/search-filter.ts';
import { parseState, type FilterName } from '../../../src/components/search/search-state.ts';

const count = 24;
const all = new Uint8Array(count).fill(1);
const options: Readonly<Record<string, readonly string[]>> = {
  kind: ['event', 'source'],
  place: ['port', 'town', 'sea'],
  topic: ['ships', 'talks'],
};
const arbitrary = fc.record({
  places: fc.array(fc.subarray(options['place']!.slice()), { minLength: count, maxLength: count }),
  topics: fc.array(fc.subarray(options['topic']!.slice()), { minLength: count, maxLength: count }),
  kinds: fc.array(fc.constantFrom(...options['kind']!), { minLength: count, maxLength: count }),
  matches: fc.uint8Array({ minLength: count, maxLength: count, max: 1 }),
  chosen: fc.record({
    kind: fc.subarray(options['kind']!.slice()),
    place: fc.subarray(options['place']!.slice()),
    topic: fc.subarray(options['topic']!.slice()),
  }),
});

function buildColumns(values: Readonly<Record<string, readonly (readonly string[])[]>>): FilterColumns {
  const names = Object.keys(values) as FilterName[];
  const group = (name: FilterName) =>
    new Map(options[name]!.map((value) => [value, values[name]!.flatMap((own, record) => (own.includes(value) ? [record] : []))]));
  return { count, values: new Map(names.map((name) => [name, group(name)])) };
}

describe('the filters of a search', () => {
  test.prop([arbitrary])('pass and count as going through all records one by one does', ({ places, topics, kinds, matches, chosen }) => {
    const values = { kind: kinds.map((kind) => [kind]), place: places, topic: topics };
    const address = Object.entries(chosen).flatMap(([name, own]) => own.map((value) => `${name}=${value}`));
    const state = parseState(`?${address.join('&')}`);
    const { passes, counts } = filterRecords(matches, buildColumns(values), state);
    const holds = (record: number, but?: string) =>
      matches[record] === 1 &&
      Object.entries(chosen).every(
        ([name, own]) => name === but || own.length === 0 || own.some((value) => values[name as 'kind'][record]!.includes(value)),
      );
    expect([...passes]).toEqual(Array.from({ length: count }, (_, record) => Number(holds(record))));
    for (const [name, own] of Object.entries(options)) {
      for (const value of own) {
        const expected = Array.from({ length: count }, (_, record) => record).filter(
          (record) => holds(record, name) && values[name as 'kind'][record]!.includes(value),
        );
        expect(counts.get(name as FilterName)?.get(value), `${name}=${value}`).toBe(expected.length);
      }
    }
  });

  it('take two values of one filter for either, and two filters for both', () => {
    const columns = buildColumns({ place: Array.from({ length: count }, (_, record) => [options['place']![record % 3]!]) });
    const found = (search: string) => filterRecords(all, columns, parseState(search)).passes.reduce((sum, pass) => sum + pass, 0);
    expect(found('?place=port')).toBe(8);
    expect(found('?place=port&place=sea')).toBe(16);
    expect(found('?place=port&topic=ships')).toBe(0);
  });
});
