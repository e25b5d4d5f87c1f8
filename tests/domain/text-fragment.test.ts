import { describe, expect, it } from 'vitest';
import { formatTextFragment } from '../../src/domain/text-fragment.ts';

describe('a link to the words of a passage', () => {
  it('carries the words as a directive', () => {
    expect(formatTextFragment('https://news.example/a', 'no warships so far')).toBe(
      'https://news.example/a#:~:text=no%20warships%20so%20far',
    );
  });

  it('escapes what divides a directive', () => {
    expect(formatTextFragment('https://news.example/a', 'Ka-52, Mi-8 & more')).toBe(
      'https://news.example/a#:~:text=Ka%2D52%2C%20Mi%2D8%20%26%20more',
    );
  });

  it('keeps a fragment the address has, and replaces another directive', () => {
    expect(formatTextFragment('https://news.example/a?b=1#part', 'pier')).toBe('https://news.example/a?b=1#part:~:text=pier');
    expect(formatTextFragment('https://news.example/a#part:~:text=old', 'pier')).toBe('https://news.example/a#part:~:text=pier');
  });

  it('reads runs of white space as one space', () => {
    expect(formatTextFragment('https://news.example/', ' the\n  pier ')).toBe('https://news.example/#:~:text=the%20pier');
  });

  it('leaves the address alone where there are no words', () => {
    expect(formatTextFragment('https://news.example/a#part', '  ')).toBe('https://news.example/a#part');
  });
});
