/** `/data/timelinejs.json` in the form of Knight Lab's TimelineJS; what that form has no field for is said in its text. */

import { formatDay, type Day } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import { readEventParts } from '../record/record-set.ts';
import { formatJsonParts, JsonList } from '../json-parts.ts';
import type { OutputContext } from '../output-context.ts';
import type { PartedText } from '../parted-text.ts';
import { formatHtml } from '../text.ts';
import { formatEventHtml } from '../event-html.ts';
import { buildHeader } from './header.ts';

interface SlideDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly display_date: string;
}

/**
 * One slide for each event, in timeline order. The form wants a start: where a date covers more than one day, the slide
 * spans all days it could cover; where one side is open it stands at the known side. `display_date` always says the date
 * as the record does, and the text gives level, dispute, EDTF, sources and archived copies.
 */
export function formatTimelineJs(context: OutputContext): PartedText {
  const header = buildHeader(context);
  return formatJsonParts({
    scale: 'human',
    title: {
      text: {
        headline: formatHtml(header.title),
        text: `<p>${formatHtml(header.description)}</p>`,
      },
    },
    events: new JsonList(readEventParts(context).map(({ name, read }) => ({ name, build: () => [buildSlide(context, read())] }))),
    metadata: header,
  });
}

function buildSlide(context: OutputContext, event: Event) {
  const { from, to } = event.date.possible;
  const text = context.prose(event.date);
  const start = (from ?? to)!;
  const isSpan = from !== null && to !== null && from !== to;
  return {
    unique_id: event.id,
    start_date: buildSlideDate(event, start, text),
    ...(isSpan ? { end_date: buildSlideDate(event, to, text) } : {}),
    display_date: text,
    text: { headline: formatHtml(event.title), text: formatEventHtml(context, event) },
    ...(event.topics[0] ? { group: event.topics[0].label } : {}),
    autolink: false,
  };
}

/** A month or year alone keeps its own precision; everything else is told to the day. */
function buildSlideDate({ date }: Event, day: Day, text: string): SlideDate {
  const [, year = '', month = '', dayOfMonth = ''] = /^([+-]?\d+)-(\d\d)-(\d\d)$/u.exec(formatDay(day))!;
  const parts = {
    year: String(Number(year)),
    month: String(Number(month)),
    day: String(Number(dayOfMonth)),
  };
  const isWhole = date.kind === 'date' && !date.approximate;
  if (isWhole && date.precision === 'year') return { year: parts.year, display_date: text };
  if (isWhole && date.precision === 'month') return { year: parts.year, month: parts.month, display_date: text };
  return { ...parts, display_date: text };
}
