import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  filterNames,
  formatState,
  isEmpty,
  isNarrowed,
  parseState,
  sortNames,
  type SearchState,
} from '../../../src/components/search/search-state.ts';

const nothing: SearchState = { query: '', chosen: {}, from: '', to: '', certain: false, sort: 'relevance' };
const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u);
const day = fc.constantFrom('', '2024-12-08', '2025-01-31');

describe('the address of a search', () => {
  it('holds only what is asked for', () => {
    expect(formatState(parseState(''))).toBe('');
    expect(formatState({ ...nothing, query: 'pier' })).toBe('?q=pier');
    expect(formatState({ ...nothing, chosen: { place: ['tartus', 'syria'] }, from: '2025-01-01', certain: true })).toBe(
      '?place=tartus&place=syria&from=2025-01-01&dates=certain',
    );
  });

  it('passes over what has not the form of a value, a day or an order', () => {
    expect(parseState('?q=x&kind=event&kind=%3Cb%3E&from=soon&sort=size&planet=mars')).toEqual({
      ...nothing,
      query: 'x',
      chosen: { kind: ['event'] },
    });
  });

  it('takes no more values than anybody chooses', () => {
    const many = Array.from({ length: 500 }, (_, at) => `place=p${at}`).join('&');
    expect(parseState(`?${many}`).chosen.place).toHaveLength(40);
  });

  test.prop([
    fc.record({
      query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      chosen: fc
        .dictionary(fc.constantFrom(...filterNames), fc.uniqueArray(value, { minLength: 1, maxLength: 4 }))
        .map((chosen) => Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, [...values].sort()]))),
      from: day,
      to: day,
      certain: fc.boolean(),
      sort: fc.constantFrom(...sortNames),
    }),
  ])('gives back every search as it was', (state) => {
    fc.pre(state.query.isWellFormed());
    expect(parseState(formatState(state))).toEqual(state);
  });

  it('knows when nothing is asked for, and when it is narrowed', () => {
    expect(isEmpty(parseState('?sort=date'))).toBe(true);
    expect(isEmpty(parseState('?disputed=yes'))).toBe(false);
    expect(isNarrowed(parseState('?q=x&sort=date'))).toBe(false);
    expect(isNarrowed(parseState('?to=2025-01-01'))).toBe(true);
  });
});
