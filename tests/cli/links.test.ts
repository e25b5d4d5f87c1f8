import { describe, expect, it } from 'vitest';
import { askAddress, askAll } from '../../src/cli/links/ask-address.ts';

/** A web of one page: every address gives this answer. */
const answer =
  (status: number, url = 'https://example.org/a'): typeof fetch =>
  async () =>
    Object.defineProperty(new Response(null, { status }), 'url', { value: url });

describe('an address', () => {
  it.each([
    [200, 'https://example.org/a', 'answers'],
    [200, 'https://example.org/', 'moved'],
    [200, 'https://other.example/a', 'moved'],
    [404, 'https://example.org/a', 'gone'],
    [410, 'https://example.org/a', 'gone'],
    [403, 'https://example.org/a', 'refused'],
    [429, 'https://example.org/a', 'refused'],
    [503, 'https://example.org/a', 'silent'],
  ])('with the status %i at %s %s', async (status, last, outcome) => {
    expect((await askAddress('https://example.org/a', answer(status, last))).outcome).toBe(outcome);
  });

  it('that cannot be reached is silent, and says why', async () => {
    const fail: typeof fetch = async () => {
      throw new TypeError('fetch failed', { cause: new Error('no such host') });
    };
    expect(await askAddress('https://example.org/a', fail)).toEqual({
      url: 'https://example.org/a',
      outcome: 'silent',
      told: 'no such host',
    });
  });
});

describe('many addresses', () => {
  it('are asked once each, those of one host one after the other, and answered in their order', async () => {
    const urls = ['https://a.example/1', 'https://b.example/1', 'https://a.example/2'];
    const busy = new Set<string>();
    const answers = await askAll(urls, async (url) => {
      const { host } = new URL(url);
      expect(busy.has(host)).toBe(false);
      busy.add(host);
      await new Promise((done) => setImmediate(done));
      busy.delete(host);
      return { url, outcome: 'answers', told: '200' };
    });
    expect(answers.map(({ url }) => url)).toEqual(urls);
  });

  it('may be none', async () => {
    expect(await askAll([])).toEqual([]);
  });
});
