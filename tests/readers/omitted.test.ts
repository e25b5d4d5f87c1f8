import { describe, expect, it } from 'vitest';
import { isOmitted, readOmitted } from '../../src/readers/omitted.ts';

describe('what a draft leaves out', () => {
  it('is nothing unless it is named', () => {
    expect(readOmitted({})).toEqual(new Set());
    expect(readOmitted({ OMIT: '' })).toEqual(new Set());
  });

  it('is named with commas between', () => {
    expect(readOmitted({ OMIT: 'search, pictures' })).toEqual(new Set(['search', 'pictures']));
  });

  it('is refused where there is no such part', () => {
    expect(() => readOmitted({ OMIT: 'search,maps' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: OMIT names "maps". What can be left out of a build: pictures, search, forms, overviews.]`,
    );
  });

  it('is the pictures of all pages, or what the search is made of, and nothing else', () => {
    const pictures = new Set(['pictures'] as const);
    expect(['og.png', 'events/pier/og.png'].every((path) => isOmitted(path, pictures))).toBe(true);
    expect(['events/pier/index.html', 'search/records.ndjson', 'figures/blog.png'].some((path) => isOmitted(path, pictures))).toBe(false);
    expect(isOmitted('search/records.ndjson', new Set(['search']))).toBe(true);
  });

  it('are files for machines, and pages other than those of events, sources, months and the start', () => {
    const rest = new Set(['forms', 'overviews'] as const);
    const kept = ['index.html', 'events/pier/index.html', 'sources/gazette/index.html', '2025/01/index.html', '2025/01/2/index.html'];
    expect(kept.filter((path) => isOmitted(path, rest))).toEqual([]);
    const left = [
      'feed.xml',
      'events/pier.json',
      'events/index.html',
      'sources/index.html',
      '2025/index.html',
      'map/index.html',
      '404.html',
    ];
    expect(left.filter((path) => !isOmitted(path, rest))).toEqual([]);
    expect(['search/records.ndjson', 'events/pier/og.png'].some((path) => isOmitted(path, rest))).toBe(false);
  });
});
