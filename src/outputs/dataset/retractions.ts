/** `/data/retractions.json`: what was withdrawn or merged away, so that whoever copied it can follow. */

import { readExported } from '../record/record-set.ts';
import { buildEventRevision } from '../record/revision.ts';
import type { OutputContext } from '../output-context.ts';
import { formatJson } from '../text.ts';
import { buildHeader } from './header.ts';

/** How many events are retracted, and how many ids were merged into others. */
export function countRetractions(context: OutputContext): number {
  return readExported(context).reduce((count, { status, replaces }) => count + (status === 'retracted' ? 1 : 0) + replaces.length, 0);
}

/** Retracted events with day and reason, and merged ids with the event that stands for them now. */
export function formatRetractionsJson(context: OutputContext): string {
  const events = readExported(context);
  return formatJson({
    ...buildHeader(context),
    retracted: events
      .filter(({ status }) => status === 'retracted')
      .map((event) => {
        const retraction = event.corrections.filter(({ type }) => type === 'retraction').at(-1);
        return {
          id: event.id,
          url: context.absolute(`/events/${event.id}/`),
          title: event.title,
          date: event.date.edtf,
          retracted: retraction?.date ?? null,
          reason: retraction?.text ?? null,
          ...buildEventRevision(context, event),
        };
      }),
    merged: events.flatMap((event) =>
      event.replaces.map((id) => ({
        id,
        into: event.id,
        url: context.absolute(`/events/${event.id}/`),
      })),
    ),
  });
}
