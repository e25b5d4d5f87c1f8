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
  return sortEntries(
    events.map((event) => {
      const { added, changed } = readEntryDays(context, event);
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
    }),
  );
}

/** Entries for corrections. The id counts the corrections of one event, which are only ever added to at the end. */
export function buildCorrectionEntries(context: OutputContext): readonly FeedEntry[] {
  const words = context.words.pages.data.feed;
  const { correctionTypes, joinWords } = context.words.record;
  return sortEntries(
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
  );
}

/** A moment for formats that must have a clock time: noon UTC, at which the day is the same nearly everywhere. */
export function formatInstant(day: string): string {
  return `${day}T12:00:00Z`;
}

function sortEntries(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const newest = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.updated === b.entry.updated ? b.index - a.index : a.entry.updated < b.entry.updated ? 1 : -1));
  return newest.slice(0, feedLength).map(({ entry }) => entry);
}
