/** Small parts that several page kinds share: links to records, stamps of the record itself, rows of event cards. */

import { parseEdtf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { cutToLatest, type CutList } from './cut-list.ts';
import { buildDateView, type DateView } from './date-view.ts';
import { buildEventCard, type EventCardView, type NamedLink } from './event-card-view.ts';
import type { ViewContext } from './view-context.ts';

/**
 * A day or instant about the record itself (`accessed`, `captured`) in words: the day alone, or the day and the
 * clock time as written. Text that is no date is shown as it stands.
 */
export function buildStampView(context: ViewContext, stamp: string): Pick<DateView, 'text' | 'datetime'> {
  const [day = '', time] = stamp.split('T');
  const parsed = parseEdtf(day);
  if (!parsed.ok) return { text: stamp };
  const { text, datetime } = buildDateView(context, parsed.date);
  if (time === undefined) return { text, datetime };
  const clock = time.replace(/Z$/u, ' UTC').replace(/([+-]\d{2}:\d{2})$/u, ' UTC$1');
  return {
    text: `${text}${context.words.record.separator}${clock}`,
    datetime: datetime === undefined ? undefined : stamp,
  };
}

/** A link to a publisher, place or actor; undefined ids and records that do not exist give null. */
export function buildRecordLink(context: ViewContext, kind: 'publisher' | 'place' | 'actor', id: string | undefined): NamedLink | null {
  const { publishers, places, actors } = context.corpus;
  const records: ReadonlyMap<string, { readonly name: string }> = {
    publisher: publishers,
    place: places,
    actor: actors,
  }[kind];
  const record = id === undefined ? undefined : records.get(id);
  return record ? { href: context.link(`/${kind}s/${id}/`), text: record.name } : null;
}

/** Cards of the events that a page lists of these, in timeline order. */
export function buildCutCards(context: ViewContext, events: readonly Event[]): CutList<EventCardView> {
  const { shown, rest } = cutToLatest(context, events);
  return { shown: buildEventCards(context, shown), ...(rest === undefined ? {} : { rest }) };
}

/** Cards of several events in the order given. */
export function buildEventCards(context: ViewContext, events: readonly Event[]): readonly EventCardView[] {
  return events.map((event) => buildEventCard(context, event));
}
