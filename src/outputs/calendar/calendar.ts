/** `/events.ics`: the events a calendar can tell without pretending to know more, by RFC 5545. */

import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { parseDay, formatDay, type Day } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import { readEntryDays } from '../../views/entry-days.ts';
import { generatorName } from '../dataset/header.ts';
import { pointMaxKm } from '../dataset/area.ts';
import { formatLevelText } from '../event-html.ts';
import { formatInstant } from '../feed/entries.ts';
import type { OutputContext } from '../output-context.ts';
import { buildEventJudgement } from '../record/event-judgement.ts';
import { buildRecordSet, readExported } from '../record/record-set.ts';
import { formatLine } from '../text.ts';

/** Longest stretch of possible days, in days, that stands in a calendar. */
export const calendarMaxDays = 31;

/** How many events the calendar holds, and how many it leaves out because their days are open, too many or too far. */
export function countCalendar(context: OutputContext): {
  readonly events: number;
  readonly leftOut: number;
} {
  const all = readExported(context);
  const events = all.filter((event) => readSpan(event) !== null).length;
  return { events, leftOut: all.length - events };
}

/**
 * One all-day entry for each event whose possible days are bounded and few, over all of these days with an exclusive
 * end. UID stays for good; SEQUENCE counts corrections; STATUS is confirmed only where the event is, and cancelled for
 * a retracted one. `X-EDTF`, `X-VERIFICATION-LEVEL`, `X-VERIFICATION-SUPPORTED`, `X-DISPUTED`, `X-ORIGINS`, and
 * `X-SOURCE-URL` and `X-ARCHIVE-URL` for each source keep what a calendar has no field for.
 */
export function formatCalendar(context: OutputContext): string {
  const { publication } = context;
  const calendar = ical({
    prodId: {
      company: generatorName,
      product: 'Record',
      language: publication.language.toUpperCase(),
    },
    // The library writes the name as it is given.
    name: formatLine(publication.title).replace(/[\\;,]/gu, '\\$&'),
    url: context.absolute('/events.ics'),
    source: context.absolute('/events.ics'),
  });
  for (const event of readExported(context)) {
    const span = readSpan(event);
    if (span !== null) calendar.createEvent(buildEntry(context, event, span));
  }
  return calendar
    .toString()
    .replace(/\r?\n/gu, '\r\n')
    .replace(/(?:\r\n)*$/u, '\r\n');
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

function readSpan({ date: { possible } }: Event): Span | null {
  const { from, to } = possible;
  if (from === null || to === null || to - from >= calendarMaxDays) return null;
  return from >= parseDay('0001-01-01')! && to < parseDay('9999-12-31')! ? { from, to } : null;
}

function buildEntry(context: OutputContext, event: Event, { from, to }: Span): ICalEventData {
  const { added, changed } = readEntryDays(context, event);
  const judgement = buildEventJudgement(context, event);
  const cited = new Set<string>([...event.claims.flatMap(({ evidence }) => evidence), ...event.sources].map(({ source }) => source));
  const sources = buildRecordSet(context, event).sources.filter(({ id }) => cited.has(id));
  const places = event.places.flatMap((id) => context.corpus.places.get(id) ?? []);
  const exact = places.find(({ lat, precisionKm }) => lat !== undefined && (precisionKm ?? 0) <= pointMaxKm);
  const words = context.words.pages.data.feed;
  const midnight = (day: Day) => new Date(`${formatDay(day)}T00:00:00Z`);
  return {
    id: `${event.id}@${new URL(context.publication.url).hostname}`,
    sequence: event.corrections.length,
    start: midnight(from),
    end: midnight(to + 1),
    allDay: true,
    stamp: new Date(formatInstant(changed)),
    created: new Date(formatInstant(added)),
    lastModified: new Date(formatInstant(changed)),
    summary: formatLine(event.title),
    description: [
      words.date(context.prose(event.date), event.date.edtf),
      formatLevelText(context, event),
      event.summary,
      ...(sources.length === 0 ? [] : [words.sources]),
      ...sources.map(({ title, url, archives }) =>
        [title, url, ...archives.map((copy) => `${words.archived(copy.captured)}: ${copy.url}`)].filter(Boolean).join(' · '),
      ),
    ]
      .map(formatLine)
      .join('\n'),
    url: context.absolute(`/events/${event.id}/`),
    categories: event.topics.map(({ label }) => ({ name: formatLine(label) })),
    ...(places.length === 0
      ? {}
      : {
          location: {
            title: formatLine(places.map(({ name }) => name).join(', ')),
            ...(exact ? { geo: { lat: exact.lat!, lon: exact.lon! } } : {}),
          },
        }),
    status:
      event.status === 'retracted'
        ? ICalEventStatus.CANCELLED
        : event.confidence === 'confirmed'
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PUBLIC,
    x: [
      ['X-EDTF', event.date.edtf],
      ['X-VERIFICATION-LEVEL', event.confidence],
      ['X-VERIFICATION-SUPPORTED', judgement.supported],
      ['X-DISPUTED', judgement.disputed ? 'TRUE' : 'FALSE'],
      ['X-ORIGINS', String(judgement.origins)],
      ...(event.observedAt ? [['X-OBSERVED-AT', event.observedAt] as [string, string]] : []),
      ...sources.flatMap(({ url, archives }) => [
        ...(url ? [['X-SOURCE-URL', url] as [string, string]] : []),
        ...archives.map((copy) => ['X-ARCHIVE-URL', copy.url] as [string, string]),
      ]),
    ],
  };
}
