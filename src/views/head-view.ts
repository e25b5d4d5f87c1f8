/** What a page says of itself in its head: feeds, other forms of it, citation data, and how it looks when shared. */

import { formatDay } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import type { Source } from '../domain/source.ts';
import { buildCitationLinks, buildCitationMetas, formatOneLine } from './cite-meta-view.ts';
import { readEntryDays } from './entry-days.ts';
import { buildEventImage, buildSiteImage, type PreviewImage } from './preview-view.ts';
import type { ViewContext } from './view-context.ts';

/** A `link` element. */
export interface HeadLink {
  readonly rel: 'alternate';
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** A `meta` element: `property` for Open Graph, `name` for all else. */
export interface HeadMeta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

export interface HeadView {
  readonly links: readonly HeadLink[];
  readonly metas: readonly HeadMeta[];
}

interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image?: PreviewImage;
}

/** The head of any page: the site's feeds, its own where it has one, and a card. */
export function buildPageHead(context: ViewContext, facts: PageFacts & { readonly hasFeed?: boolean }): HeadView {
  const words = context.words.pages.data.feed;
  const own = facts.hasFeed
    ? [buildLink(context, 'application/rss+xml', `${facts.path}feed.xml`, words.about(facts.title, context.publication.title))]
    : [];
  return {
    links: [...own, ...buildFeedLinks(context)],
    metas: buildCard(context, { image: buildSiteImage(context), ...facts }, 'website'),
  };
}

/** The head of an event: data, citations, oEmbed, `citation_*` for reference managers, and a card. */
export function buildEventHead(context: ViewContext, event: Event): HeadView {
  const path = `/events/${event.id}/`;
  const { added, changed } = readEntryDays(context, event);
  const facts = {
    path,
    title: event.title,
    description: event.summary,
    image: buildEventImage(context, event),
  };
  const article = (name: string, content: string): HeadMeta => ({
    property: `article:${name}`,
    content,
  });
  return {
    links: [
      buildLink(context, 'application/json', `${path}index.json`, event.title),
      ...buildCitationLinks(context, path, event.title),
      {
        ...buildLink(context, 'application/json+oembed', `${path}oembed.json`, event.title),
        href: context.absolute(`${path}oembed.json`),
      },
      ...buildFeedLinks(context),
    ],
    metas: [
      ...buildCitationMetas({
        title: event.title,
        authors: context.publication.editors.map(({ name }) => name),
        published: added,
        url: context.absolute(path),
        publisher: context.publication.title,
        language: context.publication.language,
        keywords: event.topics.map(({ label }) => label),
        abstract: event.summary,
      }),
      ...buildCard(context, facts, 'article'),
      article('published_time', added),
      article('modified_time', changed),
      ...event.topics.map(({ label }) => article('tag', label)),
    ],
  };
}

/** The head of a source. The `citation_*` names speak of the source itself, which is what a reader means to cite. */
export function buildSourceHead(context: ViewContext, source: Source, description: string): HeadView {
  const path = `/sources/${source.id}/`;
  const publisher = source.publisher && context.corpus.publishers.get(source.publisher)?.name;
  const { from = null, to = null } = source.published?.possible ?? {};
  const page = buildPageHead(context, { path, title: source.title, description, hasFeed: true });
  return {
    links: [...buildCitationLinks(context, path, source.title), ...page.links],
    metas: [
      ...buildCitationMetas({
        title: source.title,
        authors: source.authors,
        published: from !== null && from === to ? formatDay(from) : undefined,
        url: source.url ?? context.absolute(path),
        publisher,
        language: source.language,
        keywords: [],
      }),
      ...page.metas,
    ],
  };
}

function buildFeedLinks(context: ViewContext): readonly HeadLink[] {
  const { feed } = context.words.pages.data;
  const { title } = context.publication;
  return [
    buildLink(context, 'application/rss+xml', '/feed.xml', title),
    buildLink(context, 'application/atom+xml', '/atom.xml', feed.atom(title)),
    buildLink(context, 'application/feed+json', '/feed.json', feed.json(title)),
    buildLink(context, 'application/rss+xml', '/corrections.xml', feed.corrections(title)),
  ];
}

function buildCard(context: ViewContext, { path, title, description, image }: PageFacts, type: 'article' | 'website'): readonly HeadMeta[] {
  const og = (name: string, content: string): HeadMeta => ({
    property: `og:${name}`,
    content: formatOneLine(content),
  });
  const card = (name: string, content: string): HeadMeta => ({
    name: `twitter:${name}`,
    content: formatOneLine(content),
  });
  return [
    og('type', type),
    og('site_name', context.publication.title),
    og('title', title || context.publication.title),
    og('description', description),
    og('url', context.absolute(path)),
    og('locale', context.publication.language.replace('-', '_')),
    ...(image
      ? [
          og('image', context.absolute(image.path)),
          og('image:width', String(image.width)),
          og('image:height', String(image.height)),
          og('image:alt', image.alt),
        ]
      : []),
    card('card', image ? 'summary_large_image' : 'summary'),
    card('title', title || context.publication.title),
    card('description', description),
  ];
}

function buildLink(context: ViewContext, type: string, path: string, title: string): HeadLink {
  return { rel: 'alternate', type, href: context.link(path), title };
}
