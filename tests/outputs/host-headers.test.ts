import { describe, expect, it } from 'vitest';
import { formatHostHeaders } from '../../src/outputs/host-headers.ts';
import { formatPolicy } from '../../src/outputs/policy.ts';
import { findRules, parseHeaderRules } from '../support/host-headers.ts';

const years = Array.from({ length: 200 }, (_, index) => `${1850 + index}/index.html`);
const paths = [
  'index.html',
  '404.html',
  'feed.xml',
  'mark.svg',
  'about/index.html',
  'search/index.html',
  'embed/one/index.html',
  'events/one/index.html',
  'events/one/feed.xml',
  '_astro/a.js',
  'data/index.html',
  'data/events.json',
  'manifest.sha256',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/fragment/a',
  'pagefind/index/a',
  'pagefind/filter/a',
  '-0044/index.html',
  ...years,
];

describe.each(['/', '/sub/'])('the headers of a site at %s', (base) => {
  const text = formatHostHeaders(base, paths);
  const rules = parseHeaderRules(text);
  const find = (path: string) => findRules(rules, `${base}${path}`).flatMap(({ headers }) => headers);
  const value = (path: string, name: string) => find(path).find(([found]) => found === name)?.[1];

  it('keep to what hosts read: at most 100 rules, lines of at most 2,000 characters, one star in a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path.split('*').length, path).toBeLessThanOrEqual(2);
  });

  it('never name a header twice for one address, since hosts differ in what they make of it', () => {
    for (const path of paths) {
      const names = find(path.replace(/index\.html$/u, '')).map(([name]) => name);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('give every page a policy', () => {
    for (const path of paths.filter((one) => one.endsWith('.html')))
      expect(value(path.replace(/index\.html$/u, ''), 'Content-Security-Policy'), path).toBeDefined();
  });

  it('let only embeds be framed, and only the worker of the search run WebAssembly', () => {
    const policy = (path: string) => value(path, 'Content-Security-Policy');
    expect(policy('events/one/')).toBe(formatPolicy('page', 'header'));
    expect(policy('1914/')).toContain("frame-ancestors 'none'");
    expect(policy('embed/one/')).toContain('frame-ancestors *');
    for (const path of ['', '404.html', 'events/one/', 'embed/one/', '1914/', 'search/']) expect(policy(path), path).not.toContain('wasm');
    expect(policy('pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
  });

  it('let browsers keep what is named by its content, and nothing else', () => {
    for (const path of ['_astro/a.js', 'pagefind/cards/a', 'pagefind/index/a', 'pagefind/facets/a'])
      expect(value(path, 'Cache-Control'), path).toContain('immutable');
    for (const path of ['', 'pagefind/pagefind-worker.js', 'pagefind/search.json', 'manifest.sha256', 'events/one/'])
      expect(value(path, 'Cache-Control'), path).toBeUndefined();
  });
});

describe('a policy', () => {
  it.each(['page', 'worker', 'embed'] as const)('for %s begins from nothing and allows no inline code and no other site', (name) => {
    const policy = formatPolicy(name, 'header');
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:/u);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("object-src 'none'");
  });

  it('in a meta element leaves out what counts only as a header', () => {
    expect(formatPolicy('page', 'meta')).not.toContain('frame-ancestors');
  });
});
