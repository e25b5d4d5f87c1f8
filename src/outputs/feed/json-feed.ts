/** Feeds as JSON Feed 1.1, with what the format has no field for in an extension of its own. */

import { buildEventJudgement } from '../record/event-judgement.ts';
import type { OutputContext } from '../output-context.ts';
import { formatJson } from '../text.ts';
import { formatInstant, type FeedEntry } from './entries.ts';
import type { FeedInfo } from './feed-info.ts';

/** JSON Feed 1.1; `_event` holds the date of the event as EDTF, its level and its dispute. */
export function formatJsonFeed(context: OutputContext, info: FeedInfo, entries: readonly FeedEntry[]): string {
  const { publication } = context;
  return formatJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: info.title,
    description: info.description,
    home_page_url: context.absolute(info.page),
    feed_url: context.absolute(info.path),
    language: publication.language,
    authors: publication.editors.map(({ name, url }) => ({ name, url })),
    _record: { about: context.absolute('/data/'), licence: publication.licence },
    items: entries.map((entry) => {
      const { date, ...judgement } = buildEventJudgement(context, entry.event);
      return {
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        date_published: formatInstant(entry.published),
        date_modified: formatInstant(entry.updated),
        tags: entry.topics.map(({ label }) => label),
        language: publication.language,
        _event: {
          about: context.absolute('/data/'),
          date,
          confidence: entry.event.confidence,
          supported: judgement.supported,
          disputed: judgement.disputed,
          origins: judgement.origins,
          status: entry.event.status,
        },
      };
    }),
  });
}
