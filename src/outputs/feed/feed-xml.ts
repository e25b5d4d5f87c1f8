/** Feeds as RSS 2.0 and as Atom (RFC 4287). */

import { Feed, type Item } from 'feed';
import { buildRecordRevision } from '../record/revision.ts';
import { generatorName } from '../dataset/header.ts';
import type { OutputContext } from '../output-context.ts';
import { formatClean, formatHtml } from '../text.ts';
import { formatInstant, type FeedEntry } from './entries.ts';
import type { FeedInfo } from './feed-info.ts';

/** RSS 2.0. `pubDate` is the day an entry came into the record; `guid` is a permalink where the page has that address. */
export function formatRss(context: OutputContext, info: FeedInfo, entries: readonly FeedEntry[]): string {
  const feed = buildFeed(context, info, entries);
  for (const entry of entries) {
    feed.addItem({
      ...buildItem(entry),
      title: entry.title,
      description: formatHtml(entry.summary),
      category: entry.topics.map(({ label }) => ({ name: formatClean(label) })),
    });
  }
  return `${feed.rss2()}\n`;
}

/** Atom. Titles and summaries are HTML there, so plain text is escaped once more. */
export function formatAtom(context: OutputContext, info: FeedInfo, entries: readonly FeedEntry[]): string {
  const feed = buildFeed(context, info, entries);
  for (const entry of entries) {
    feed.addItem({
      ...buildItem(entry),
      id: entry.id,
      title: formatHtml(entry.title),
      description: formatHtml(entry.summary),
      // The library writes labels into attributes without escaping `<`; the slug says the same and is always safe.
      category: entry.topics.map(({ slug, label }) => ({
        term: slug,
        ...(label.includes('<') ? {} : { name: formatClean(label) }),
      })),
    });
  }
  return `${feed.atom1()}\n`;
}

function buildFeed(context: OutputContext, info: FeedInfo, entries: readonly FeedEntry[]): Feed {
  const { publication } = context;
  const [editor] = publication.editors;
  const newest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? buildRecordRevision(context).version;
  return new Feed({
    id: context.permanent(info.path),
    title: formatClean(info.title),
    description: formatClean(info.description),
    link: context.absolute(info.page),
    feed: context.absolute(info.path),
    language: publication.language,
    copyright: publication.licence,
    generator: generatorName,
    updated: new Date(formatInstant(newest)),
    author: {
      name: formatClean(editor!.name),
      ...(editor!.email ? { email: editor!.email } : {}),
      ...(editor!.url ? { link: editor!.url } : {}),
    },
  });
}

function buildItem(entry: FeedEntry): Item {
  return {
    title: entry.title,
    link: entry.url,
    ...(entry.id === entry.url ? {} : { id: entry.id }),
    content: entry.html,
    date: new Date(formatInstant(entry.updated)),
    published: new Date(formatInstant(entry.published)),
  };
}
