import { describe, expect, it } from 'vitest';
import type { FoundPage, SearchAnswer } from '../../../src/components/search/search-index-client.ts';
import { foldName, readNamed } from '../../../src/components/search/search-names.ts';

function buildAnswer(groups: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>): SearchAnswer {
  const buildPage = (meta: Readonly<Record<string, string>>): FoundPage => ({
    url: '/',
    excerpt: '',
    meta,
    filters: {},
    sub_results: [],
  });
  return {
    groups: Object.entries(groups).map(([kind, pages]) => ({
      kind,
      results: pages.map((meta, at) => ({
        id: `${kind}-${at}`,
        data: () => Promise.resolve(buildPage(meta)),
      })),
    })),
    total: 0,
    kindCounts: {},
    levelCounts: {},
    disputedCount: 0,
  };
}

describe('what is called exactly so', () => {
  const answer = buildAnswer({
    event: [{ title: 'Example Port' }],
    place: [{ title: 'Example Port', aliases: 'Port Example · Pórt' }, { title: 'Example Port East' }],
    actor: [{ title: 'Porter' }],
  });
  const titles = async (query: string) => (await readNamed(answer, query)).map(({ page }) => page.meta['title']);

  it('is found by its name and by each of its spellings', async () => {
    expect(await titles('example port')).toEqual(['Example Port']);
    expect(await titles(' PORT example ')).toEqual(['Example Port']);
  });

  it('is found without its accents and signs', async () => {
    expect(await titles('port')).toEqual(['Example Port']);
    expect(await titles('“Example-Port”')).toEqual(['Example Port']);
  });

  it('is nothing for a part of a name, and nothing for an empty search', async () => {
    expect(await titles('exam')).toEqual([]);
    expect(await titles('  ')).toEqual([]);
  });

  it('keeps letters of every script', () => {
    expect(foldName('«Спарта II»')).toBe('спарта ii');
  });
});
