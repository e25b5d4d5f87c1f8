import { describe, expect, it } from 'vitest';
import { formatTextFragment, parseExcerpt } from '../../../src/components/search/search-excerpt.ts';

describe('the passage of a result', () => {
  it('is taken apart into text and matches', () => {
    expect(parseExcerpt('the <mark>pier</mark> was <mark>empty.</mark>')).toEqual([
      { text: 'the ', isMatch: false },
      { text: 'pier', isMatch: true },
      { text: ' was ', isMatch: false },
      { text: 'empty.', isMatch: true },
    ]);
  });

  it('gives markup of the page back as the text that it is', () => {
    expect(parseExcerpt('&lt;b&gt; <mark>&lt;img&gt;</mark> &amp;lt;')).toEqual([
      { text: '<b> ', isMatch: false },
      { text: '<img>', isMatch: true },
      { text: ' &lt;', isMatch: false },
    ]);
  });
});

describe('the address of a match', () => {
  const fragmentOf = (excerpt: string) => formatTextFragment(parseExcerpt(excerpt));

  it('points at the first match without the marks around it', () => {
    expect(fragmentOf('the <mark>“pier,</mark> was <mark>empty</mark>')).toBe(':~:text=pier');
  });

  it('takes matches that follow one another together', () => {
    expect(fragmentOf('<mark>Example</mark> <mark>Port</mark> lies')).toBe(':~:text=Example%20Port');
  });

  it('escapes what has a meaning in such an address', () => {
    expect(fragmentOf('<mark>ro-ro, A&amp;B</mark>')).toBe(':~:text=ro%2Dro%2C%20A%26B');
  });

  it('is empty where nothing matches', () => {
    expect(fragmentOf('nothing here')).toBe('');
  });
});
