/** Feeds, read by somebody else's parsers. */

import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { buildDataFiles } from '../../src/outputs/files.ts';
import { formatSubjectFeed } from '../../src/outputs/feed/subject-feed.ts';
import { readExported } from '../../src/outputs/record/record-set.ts';
import { parsePage } from '../support/html.ts';
import { buildSoundCorpus, baseFiles } from '../support/record.ts';
import { buildFixtureContext, buildTestContext, contexts, fixtureFiles, hardText } from './fixture.ts';
import { readDataText, readText } from '../support/data-text.ts';

const text = (context: ReturnType<typeof buildFixtureContext>, path: string) => readDataText(context, path);

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/u;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

/** What the validators warn of in the HTML of an entry: elements that readers take out, relative addresses, loose tags. */
function readFaults(content: string): readonly string[] {
  const { elements } = parsePage(`<!DOCTYPE html><title>x</title><main>${content}</main>`, 'entry.html');
  return elements.flatMap(({ name, attributes }) => {
    if (!['html', 'head', 'title', 'body', 'main', 'p', 'strong', 'a', 'ul', 'li'].includes(name)) return [`<${name}>`];
    return Object.entries(attributes).flatMap(([attribute, value]) =>
      attribute === 'href' && /^https?:\/\//u.test(value ?? '') ? [] : [`<${name} ${attribute}>`],
    );
  });
}

describe.each(contexts)('feeds of %s', (_, read) => {
  it('are well-formed XML', async () => {
    const context = await read();
    const xml = buildDataFiles(context).filter(({ path }) => path.endsWith('.xml'));
    expect(xml).toHaveLength(4);
    for (const file of xml) expect(XMLValidator.validate(readText(file)), file.path).toBe(true);
  });

  it('give RSS with a guid, a link and a day of publication for every event', async () => {
    const context = await read();
    const feed = parseRssFeed(text(context, '/feed.xml'));
    expect(feed.link).toBe('https://timeline.example/');
    expect(feed.items).toHaveLength(readExported(context).length);
    for (const item of feed.items ?? []) {
      expect(item.guid).toEqual({ value: item.link, isPermaLink: true });
      expect(new Date(item.pubDate!).toISOString()).toMatch(/T12:00:00\.000Z$/u);
      expect(item.title).toBeTruthy();
      expect(item.description).toBeTruthy();
    }
    expect(new Set(feed.items?.map(({ guid }) => guid?.value)).size).toBe(feed.items?.length);
  });

  it('give Atom with id, updated, published and author', async () => {
    const context = await read();
    const feed = parseAtomFeed(text(context, '/atom.xml'));
    expect(feed.id).toBe('https://timeline.example/atom.xml');
    expect(feed.authors?.[0]?.name).toBeTruthy();
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['alternate', 'self']);
    expect(feed.entries).toHaveLength(readExported(context).length);
    for (const entry of feed.entries ?? []) {
      expect(entry.published! <= entry.updated!).toBe(true);
      expect(entry.updated! <= feed.updated!).toBe(true);
    }
    for (const category of feed.entries?.flatMap(({ categories }) => categories ?? []) ?? []) expect(category.term).toBeTruthy();
  });

  it('give JSON Feed 1.1 with the date of the event apart from the days of the entry', async () => {
    const context = await read();
    const feed = parseJsonFeed(text(context, '/feed.json'));
    const raw = JSON.parse(text(context, '/feed.json')) as {
      version: string;
      authors: unknown[];
      items: { id: string; _event: { date: { edtf: string } } }[];
    };
    expect(raw.version).toBe('https://jsonfeed.org/version/1.1');
    expect(raw.authors).toHaveLength(1);
    expect(feed.items).toHaveLength(readExported(context).length);
    for (const item of raw.items) {
      const event = readExported(context).find(({ id }) => item.id.endsWith(`/${id}/`))!;
      expect(item._event.date.edtf).toBe(event.date.edtf);
    }
  });

  it.each(['/feed.xml', '/corrections.xml'])('keep to the rules of the feed validators: RSS at %s', async (path) => {
    const context = await read();
    const xml = text(context, path);
    const feed = parseRssFeed(xml);
    expect(feed.atom?.links?.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([`https://timeline.example${path}`]);
    expect(feed.language).toBe(context.publication.language);
    for (const date of xml.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</gu)) expect(date[1]).toMatch(rfc822);
    for (const item of feed.items ?? []) {
      expect(Object.keys(item)).toEqual(expect.arrayContaining(['title', 'link', 'description', 'guid', 'pubDate']));
      expect(new URL(item.link!).protocol).toBe('https:');
      expect(readFaults(item.content?.encoded ?? '')).toEqual([]);
    }
    expect(new Set(feed.items?.map(({ guid }) => guid?.value)).size).toBe(feed.items?.length ?? 0);
  });

  it.each(['/atom.xml', '/corrections/atom.xml'])('keep to the rules of the feed validators: Atom at %s', async (path) => {
    const context = await read();
    const feed = parseAtomFeed(text(context, path));
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`https://timeline.example${path}`);
    const ids = [feed.id, ...(feed.entries ?? []).map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id!)).toBe(true);
    for (const { updated, published, links, content } of feed.entries ?? []) {
      for (const date of [updated, published]) expect(date).toMatch(rfc3339);
      expect(links?.length).toBe(1);
      expect(readFaults(content?.value ?? '')).toEqual([]);
    }
  });

  it.each(['/feed.json', '/corrections/feed.json'])('keep to the rules of JSON Feed 1.1 at %s', async (path) => {
    const feed = JSON.parse(text(await read(), path)) as Record<string, unknown> & { items: Record<string, string>[] };
    expect(feed['feed_url']).toBe(`https://timeline.example${path}`);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    for (const { id, url, content_html: html, date_published: published, date_modified: modified } of feed.items) {
      expect([id, url].every((address) => URL.canParse(address!))).toBe(true);
      for (const date of [published, modified]) expect(date).toMatch(rfc3339);
      expect(readFaults(html!)).toEqual([]);
    }
    for (const name of Object.keys(feed))
      expect(name).toMatch(/^(?:_record|version|title|home_page_url|feed_url|description|language|authors|items)$/u);
  });

  it('give a feed to every source, place, actor and topic', async () => {
    const context = await read();
    const { corpus } = context;
    const all = [
      ...[...corpus.sources.keys()].map((id) => formatSubjectFeed(context, 'source', id)),
      ...[...corpus.places.keys()].map((id) => formatSubjectFeed(context, 'place', id)),
      ...[...corpus.actors.keys()].map((id) => formatSubjectFeed(context, 'actor', id)),
      ...[...corpus.topics.keys()].map((slug) => formatSubjectFeed(context, 'topic', slug)),
    ];
    for (const feed of all) {
      expect(XMLValidator.validate(feed)).toBe(true);
      expect(parseRssFeed(feed).title).toBeTruthy();
    }
  });
});

describe('a feed', () => {
  const context = buildFixtureContext();

  it('dates an event by its newest change and never by when it happened', () => {
    const entry = parseAtomFeed(text(context, '/atom.xml')).entries?.find(({ id }) => id?.endsWith('/whole/'));
    expect(entry?.published).toBe('2025-02-10T12:00:00.000Z');
    expect(entry?.updated).toBe('2025-03-09T12:00:00.000Z');
    expect(text(context, '/feed.xml')).not.toMatch(/<pubDate>[^<]*Jan 2025/u);
  });

  it('begins with what changed last', () => {
    expect(
      parseAtomFeed(text(context, '/atom.xml'))
        .entries?.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['https://timeline.example/events/withdrawn/', 'https://timeline.example/events/whole/']);
  });

  it('keeps hard text whole', () => {
    const rss = parseRssFeed(text(context, '/feed.xml')).items?.find(({ link }) => link?.endsWith('/whole/'));
    expect(rss?.title).toBe(hardText);
    expect(rss?.content?.encoded).not.toContain('<b>');
    expect(rss?.content?.encoded).toContain('https://archive.example/a');
    const json = parseJsonFeed(text(context, '/feed.json')).items?.find(({ id }) => id?.endsWith('/whole/'));
    expect(json?.title).toBe(hardText);
  });

  it('gives every correction an entry of its own with an id that stays', () => {
    const feed = parseRssFeed(text(context, '/corrections.xml'));
    expect(feed.items?.map(({ guid, title }) => [guid?.value, title?.split(':')[0]])).toEqual([
      ['https://timeline.example/events/withdrawn/#correction-1', 'Retraction'],
      ['https://timeline.example/events/whole/#correction-2', 'Update'],
      ['https://timeline.example/events/whole/#correction-1', 'Correction'],
    ]);
    expect(feed.items?.[0]?.guid?.isPermaLink).toBe(false);
  });

  it('keeps its ids where the site is built for another address', () => {
    const mirror = buildTestContext(buildSoundCorpus(fixtureFiles), 'https://mirror.example/sub/');
    const ids = (one: typeof context) => parseAtomFeed(text(one, '/atom.xml')).entries?.map(({ id }) => id);
    expect(ids(mirror)).toEqual(ids(context));
    const [item] = parseRssFeed(text(mirror, '/feed.xml')).items ?? [];
    expect(item?.link).toBe('https://mirror.example/sub/events/withdrawn/');
    expect(item?.guid?.isPermaLink).toBe(false);
  });

  it('never names a draft', () => {
    for (const file of buildDataFiles(context)) expect(readText(file), file.path).not.toContain('A draft nobody may see');
  });

  it('without any event is still a feed', () => {
    const empty = buildTestContext(buildSoundCorpus());
    expect(Object.keys(baseFiles)).not.toContain('events');
    expect(parseRssFeed(text(empty, '/feed.xml')).items ?? []).toEqual([]);
    expect(parseAtomFeed(text(empty, '/atom.xml')).updated).toMatch(/Z$/u);
  });
});
