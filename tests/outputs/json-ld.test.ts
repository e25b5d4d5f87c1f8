/** Structured data, expanded by a JSON-LD processor, and what heads say. */

import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { isExactDay } from '../../src/domain/edtf.ts';
import { buildDataFiles } from '../../src/outputs/files.ts';
import { buildDatasetGraph } from '../../src/outputs/json-ld/dataset.ts';
import { buildEventGraph } from '../../src/outputs/json-ld/event.ts';
import { formatJsonLd } from '../../src/outputs/json-ld/script.ts';
import { formatOembed } from '../../src/outputs/oembed.ts';
import { readExported } from '../../src/outputs/record/record-set.ts';
import { buildCitationLink } from '../../src/views/citation-link-view.ts';
import { buildEventHead, buildPageHead, buildSourceHead } from '../../src/views/head-view.ts';
import { buildFixtureContext, contexts, hardText } from './fixture.ts';

type Node = Readonly<Record<string, unknown>> & {
  readonly '@id'?: string;
  readonly '@type'?: string | readonly string[];
};

/** Schema.org's context without a network: all that matters here is that every term gets its full name. */
const documentLoader = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
  });

async function readNodes(graph: unknown): Promise<readonly Node[]> {
  const text = formatJsonLd(graph);
  const flat = (await jsonld.flatten(JSON.parse(text), undefined, { documentLoader })) as Node[];
  return flat;
}

const value = (node: Node | undefined, name: string) =>
  (node?.[`https://schema.org/${name}`] as { '@value'?: unknown; '@id'?: string }[] | undefined)?.map((one) => one['@value'] ?? one['@id']);
const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type']?.includes(`https://schema.org/${type}`));

describe.each(contexts)('structured data of %s', (_, read) => {
  it('give every event page an article about an event that keeps the date expression', async () => {
    const context = await read();
    for (const event of readExported(context)) {
      const nodes = await readNodes(buildEventGraph(context, event));
      const [article] = ofType(nodes, 'Article').filter((node) => node['@id'] === `https://timeline.example/events/${event.id}/`);
      const [happening] = ofType(nodes, 'Event');
      expect(value(article, 'temporalCoverage')).toEqual([event.date.edtf]);
      expect(value(article, 'about')).toEqual([happening!['@id']]);
      if (isExactDay(event.date)) expect(value(happening, 'startDate')).toEqual([event.date.edtf]);
      else if (event.date.certain === null) expect(value(happening, 'startDate')).toBeUndefined();
      expect(ofType(nodes, 'Claim')).toHaveLength(event.claims.length);
      expect(value(article, 'correction')?.length ?? 0).toBe(event.corrections.length);
    }
  });

  it('give every cited source with its archived copies', async () => {
    const context = await read();
    for (const event of readExported(context)) {
      const nodes = await readNodes(buildEventGraph(context, event));
      for (const { source } of event.claims.flatMap(({ evidence }) => evidence)) {
        const node = nodes.find((one) => one['@id'] === `https://timeline.example/sources/${source}/`);
        const { archives } = context.corpus.sources.get(source)!;
        expect(value(node, 'archivedAt') ?? []).toEqual(archives.map(({ url }) => url));
      }
    }
  });

  it('describe the whole as a dataset with licence and downloads', async () => {
    const context = await read();
    const files = buildDataFiles(context).filter(({ section }) => section === 'files');
    const nodes = await readNodes(buildDatasetGraph(context, files));
    const [dataset] = ofType(nodes, 'Dataset');
    expect(value(dataset, 'license')?.[0]).toContain('creativecommons.org');
    expect(ofType(nodes, 'DataDownload')).toHaveLength(files.length);
    expect(value(ofType(nodes, 'NewsMediaOrganization')[0], 'correctionsPolicy')).toEqual(['https://timeline.example/corrections/']);
  });
});

describe('structured data', () => {
  const context = buildFixtureContext();
  const whole = context.corpus.eventById.get('whole' as never)!;

  it('cannot end the script element they stand in', () => {
    const text = formatJsonLd({ text: '</script><!--<script>\u2028 & >' });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(text)).toEqual({ text: '</script><!--<script>\u2028 & >' });
  });

  it('say level and dispute as the review of each claim', async () => {
    const nodes = await readNodes(buildEventGraph(context, whole));
    const ratings = ofType(nodes, 'Rating').map((node) => value(node, 'alternateName'));
    expect(ratings).toContainEqual(['probable', 'disputed']);
    expect(ratings).toContainEqual(['possible']);
  });

  it('give coordinates only to a place that a point does not overstate', async () => {
    const nodes = await readNodes(buildEventGraph(context, whole));
    expect(
      ofType(nodes, 'Place')
        .filter((node) => value(node, 'geo'))
        .map((node) => node['@id']),
    ).toEqual(['https://timeline.example/places/port/']);
  });
});

describe('the head of a page', () => {
  const context = buildFixtureContext();
  const whole = context.corpus.eventById.get('whole' as never)!;
  const contents = (head: ReturnType<typeof buildEventHead>, name: string) =>
    head.metas.filter((meta) => meta.name === name || meta.property === name).map(({ content }) => content);

  it('of an event lets a reference manager pick it up, dated by the record', () => {
    const head = buildEventHead(context, whole);
    expect(contents(head, 'citation_title')).toEqual([hardText]);
    expect(contents(head, 'citation_author')).toEqual(['The editors']);
    expect(contents(head, 'citation_publication_date')).toEqual(['2025/02/10']);
    expect(contents(head, 'citation_public_url')).toEqual(['https://timeline.example/events/whole/']);
    expect(head.links.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['application/x-bibtex', 'application/x-research-info-systems', 'application/json+oembed']),
    );
  });

  it('of an event makes a card', () => {
    const head = buildEventHead(context, whole);
    expect(contents(head, 'og:type')).toEqual(['article']);
    expect(contents(head, 'og:image')).toEqual(['https://timeline.example/events/whole/og.png']);
    expect(contents(head, 'twitter:card')).toEqual(['summary_large_image']);
    expect(contents(head, 'article:modified_time')).toEqual(['2025-03-09']);
  });

  it('of a source gives no day of publication that is not certain', () => {
    const source = (id: string) => buildSourceHead(context, context.corpus.sources.get(id as never)!, 'A source.');
    expect(contents(source('image-a'), 'citation_publication_date')).toEqual(['2025/01/22']);
    expect(contents(source('image-b'), 'citation_publication_date')).toEqual([]);
  });

  it('offers the feeds of the site and its own', () => {
    const head = buildPageHead(context, {
      path: '/places/port/',
      title: 'Port',
      description: 'A port.',
      hasFeed: true,
    });
    expect(head.links.map(({ href }) => href)).toEqual([
      '/places/port/feed.xml',
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
      '/corrections.xml',
    ]);
  });
});

describe('a link to a source', () => {
  const context = buildFixtureContext();
  const source = (id: string) => context.corpus.sources.get(id as never)!;

  it('opens at the words quoted and names its archived copy', () => {
    expect(buildCitationLink(source('image-a'), 'pier is empty')).toEqual({
      href: 'https://space.example/a?b=1&c=2#d:~:text=pier%20is%20empty',
      archiveHref: 'https://archive.example/a#:~:text=pier%20is%20empty',
      memento: {
        originalUrl: 'https://space.example/a?b=1&c=2#d',
        versionUrl: 'https://archive.example/a',
        versionDate: '2025-02-02',
      },
    });
  });

  it('has no Memento attributes without an archive, and no address without one', () => {
    expect(buildCitationLink(source('image-b'))).toEqual({
      href: undefined,
      archiveHref: undefined,
      memento: null,
    });
  });
});

describe('oEmbed', () => {
  it('is a rich response with a sandboxed frame whose markup hard text cannot leave', () => {
    const context = buildFixtureContext();
    const response = JSON.parse(formatOembed(context, context.corpus.eventById.get('whole' as never)!)) as Record<string, string>;
    expect(response).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 360,
      title: hardText,
    });
    expect(response['html']!.match(/</gu)).toHaveLength(2);
  });
});
