import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatState, isEmpty, parseState } from '../../../src/components/search/search-state.ts';

const kinds = ['event', 'source', 'place'];
const levels = ['confirmed', 'probable'];

describe('the address of a search', () => {
  it('holds only what is asked for', () => {
    expect(formatState(parseState('', kinds, levels))).toBe('');
    expect(formatState({ query: 'pier', kinds: [], levels: [], disputed: false, sort: 'relevance' })).toBe('?q=pier');
  });

  it('passes over values that do not exist', () => {
    expect(parseState('?q=x&kind=event&kind=planet&confidence=sure&sort=size', kinds, levels)).toEqual({
      query: 'x',
      kinds: ['event'],
      levels: [],
      disputed: false,
      sort: 'relevance',
    });
  });

  test.prop([
    fc.record({
      query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      kinds: fc.subarray(kinds),
      levels: fc.subarray(levels),
      disputed: fc.boolean(),
      sort: fc.constantFrom('relevance' as const, 'date' as const),
    }),
  ])('gives back every search as it was', (state) => {
    fc.pre(state.query.isWellFormed());
    expect(parseState(formatState(state), kinds, levels)).toEqual(state);
  });

  it('knows when nothing is asked for', () => {
    expect(isEmpty(parseState('?sort=date', kinds, levels))).toBe(true);
    expect(isEmpty(parseState('?disputed=yes', kinds, levels))).toBe(false);
  });
});
