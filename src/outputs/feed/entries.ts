/** What a feed holds, whatever its format: entries with stable ids, dated by the record and never by the event. */

import type { Event } from '../../domain/event.ts';
import { readEntryDays } from '../../views/entry-days.ts';
import { formatEventHtml, formatLevelText } from '../event-html.ts';
import type { OutputContext } from '../output-context.ts';
import { readExported } from '../record/record-set.ts';
import { formatClean, formatHtml } from '../text.ts';

export interface FeedEntry {
  /** Absolute address under the publication's own, the same for good. */
  readonly id: string;
  /** Address of the page in this build. */
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  readonly html: string;
  /** ISO days. */
  readonly published: string;
  readonly updated: string;
  readonly topics: Event['topics'];
  readonly event: Event;
}

/** Most entries a feed holds; older ones are in the data files. */
export const feedLength = 100;

/** Entries for events, the last changed first and within one day the latest of the timeline first. */
export function buildEventEntries(context: OutputContext, events: readonly Event[] = readExported(context)): readonly FeedEntry[] {
  const dated = events.map((event) => ({ event, ...readEntryDays(context, event) }));
  return pickNewest(dated, ({ changed }) => changed).map(({ event, added, changed }) => {
    const path = `/events/${event.id}/`;
    return {
      id: context.permanent(path),
      url: context.absolute(path),
      title: formatClean(event.title),
      summary: formatClean(`${event.summary.trim()} ${formatLevelText(context, event)}`),
      html: formatEventHtml(context, event),
      published: added,
      updated: changed,
      topics: event.topics,
      event,
    };
  });
}

/** Entries for corrections. The id counts the corrections of one event, which are only ever added to at the end. */
export function buildCorrectionEntries(context: OutputContext): readonly FeedEntry[] {
  const words = context.words.pages.data.feed;
  const { correctionTypes, joinWords } = context.words.record;
  return pickNewest(
    readExported(context).flatMap((event) =>
      event.corrections.map(({ date, type, text, fields }, index): FeedEntry => {
        const path = `/events/${event.id}/`;
        const changed = fields.length === 0 ? '' : `<p>${formatHtml(words.changed(joinWords(fields)))}</p>`;
        return {
          id: `${context.permanent(path)}#correction-${index + 1}`,
          url: context.absolute(path),
          title: formatClean(words.correctionTitle(correctionTypes[type], event.title)),
          summary: formatClean(text),
          html: `<p>${formatHtml(text)}</p>${changed}`,
          published: date,
          updated: date,
          topics: event.topics,
          event,
        };
      }),
    ),
    ({ updated }) => updated,
  );
}

/** A moment for formats that must have a clock time: noon UTC, at which the day is the same nearly everywhere. */
export function formatInstant(day: string): string {
  return `${day}T12:00:00Z`;
}

/** What a feed has room for, the last changed first; within one day what comes last comes first. */
function pickNewest<Item>(items: readonly Item[], readDay: (item: Item) => string): readonly Item[] {
  const newest = items
    .map((item, index) => ({ item, index, day: readDay(item) }))
    .sort((a, b) => (a.day === b.day ? b.index - a.index : a.day < b.day ? 1 : -1));
  return newest.slice(0, feedLength).map(({ item }) => item);
}
