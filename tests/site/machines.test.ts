/** What a page gives to machines: digests that hold, archived copies by machine-readable names, and forms that are there. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSite, type SitePage, type SiteTree } from '../support/html.ts';
import { buildSoundSite, type BuiltSite } from '../support/site.ts';

// Its sources have archived copies, which is what the attributes of Robust Links tell.
const content = 'tests/fixtures/arabic/content';
let built: BuiltSite;
let site: SiteTree;
let address: string;

const read = (path: string) => readFileSync(join(built.dir, path), 'utf8');
const json = <Value>(path: string) => JSON.parse(read(path)) as Value;
const find = (page: SitePage, name: string, attributes: Readonly<Record<string, string>> = {}) =>
  page.elements.filter((one) => one.name === name && Object.entries(attributes).every(([key, value]) => one.attributes[key] === value));
const readEvents = () =>
  [...site.pages.values()].flatMap((page) => {
    const id = /^events\/([^/]+)\/index\.html$/u.exec(page.file)?.[1];
    return id !== undefined && existsSync(join(built.dir, `events/${id}/index.json`)) ? [{ id, page }] : [];
  });

/** The file of this site that an absolute or site-relative address names. */
const readFileOf = (href: string) => {
  const { pathname, origin } = new URL(href, address);
  expect(origin).toBe(new URL(address).origin);
  return decodeURI(pathname.slice(1));
};

beforeAll(async () => {
  built = await buildSoundSite({ content });
  site = readSite(built);
  const home = site.pages.get('index.html')!;
  address = find(home, 'link', { rel: 'canonical' })[0]!.attributes['href']!;
});

describe('the page of an event', () => {
  it('prints the digest that its data, its citations and anybody who computes it again give', () => {
    expect(readEvents().length).toBeGreaterThan(5);
    for (const { id, page } of readEvents()) {
      const { digest } = json<{ digest: string }>(`events/${id}/index.json`);
      expect(page.text, page.file).toContain(`sha256:${digest}`);
      for (const form of ['cite.bib', 'cite.ris', 'cite.json']) expect(read(`events/${id}/${form}`), form).toContain(digest);
    }
  });

  it('names its other forms, and each of them is there', () => {
    for (const { page } of readEvents()) {
      const others = find(page, 'link', { rel: 'alternate' });
      const types = others.map(({ attributes }) => attributes['type']);
      expect(types).toEqual(
        expect.arrayContaining(['application/json', 'application/json+oembed', 'application/x-bibtex', 'application/atom+xml']),
      );
      for (const { attributes } of others)
        expect(existsSync(join(built.dir, readFileOf(attributes['href']!))), attributes['href']).toBe(true);
    }
  });

  it('leads by oEmbed to a card that is there', () => {
    for (const { page } of readEvents()) {
      const [discovery] = find(page, 'link', { type: 'application/json+oembed' });
      const answer = json<Record<string, unknown>>(readFileOf(discovery!.attributes['href']!));
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        width: expect.any(Number) as number,
        height: expect.any(Number) as number,
      });
      const frame = /^<iframe src="([^"]+)" [^<]*><\/iframe>$/u.exec(String(answer['html']))![1]!;
      expect(site.pages.has(`${readFileOf(frame)}index.html`)).toBe(true);
    }
  });

  it('shows itself to other sites by a picture that is there, with its size', () => {
    for (const { page } of readEvents()) {
      const property = (name: string) => find(page, 'meta', { property: name })[0]?.attributes['content'];
      for (const name of ['og:title', 'og:description', 'og:url', 'og:image:width', 'og:image:alt'])
        expect(property(name), name).toBeTruthy();
      expect(existsSync(join(built.dir, readFileOf(property('og:image')!)))).toBe(true);
      expect(find(page, 'meta', { name: 'twitter:card' })).toHaveLength(1);
    }
  });
});

describe('every citation of a source with an archived copy', () => {
  it('names original, copy and day in attributes', () => {
    const archives = new Map(
      json<{ sources: { url?: string; archives: { url: string; captured?: string }[] }[] }>('data/sources.json').sources.flatMap(
        ({ url, archives: [first] }) => (url !== undefined && first !== undefined ? [[url, first] as const] : []),
      ),
    );
    expect(archives.size).toBeGreaterThan(2);
    let cited = 0;
    for (const page of site.pages.values()) {
      for (const { attributes, line } of find(page, 'a')) {
        const original = attributes['href']?.split('#')[0] ?? '';
        const archive = archives.get(original);
        if (archive === undefined) continue;
        cited += 1;
        expect(attributes, `${page.file}:${line}`).toMatchObject({
          'data-originalurl': original,
          'data-versionurl': archive.url,
          ...(archive.captured === undefined ? {} : { 'data-versiondate': archive.captured }),
        });
      }
    }
    expect(cited).toBeGreaterThanOrEqual(archives.size);
  });
});

describe('the data page', () => {
  it('lists every file of the record with the size and digest that it has', () => {
    const page = site.pages.get('data/index.html')!;
    const rows = find(page, 'tr').flatMap(({ text }) => {
      const digest = /[0-9a-f]{64}/u.exec(text)?.[0];
      return digest === undefined ? [] : [digest];
    });
    const files = find(page, 'a')
      .map(({ attributes }) => attributes['href']!)
      .filter((href) => /\.(?:json|ndjson|csv|geojson|xml|ics)$/u.test(href));
    const digests = new Set(
      files.map((href) =>
        createHash('sha256')
          .update(read(readFileOf(href)))
          .digest('hex'),
      ),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((digest) => !digests.has(digest))).toEqual([]);
    for (const file of [
      'events.json',
      'events.ndjson',
      'events.csv',
      'events.geojson',
      'timelinejs.json',
      'sources.json',
      'retractions.json',
    ])
      expect(
        files.some((href) => href.endsWith(`/data/${file}`)),
        file,
      ).toBe(true);
  });
});

describe('what stands at fixed addresses', () => {
  it.each([
    'feed.xml',
    'atom.xml',
    'feed.json',
    'corrections.xml',
    'corrections/atom.xml',
    'corrections/feed.json',
    'events.ics',
    'data/datapackage.json',
    'data/schema/event.json',
    'manifest.sha256',
    '.well-known/security.txt',
  ])('%s is there', (path) => {
    expect(existsSync(join(built.dir, path))).toBe(true);
  });

  it('every source, place, actor and topic has a feed beside its page', () => {
    const pages = [...site.pages.keys()].filter((file) => /^(?:sources|places|actors|topics)\/[^/]+\/index\.html$/u.test(file));
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.filter((file) => !existsSync(join(built.dir, file.replace('index.html', 'feed.xml'))))).toEqual([]);
  });
});
