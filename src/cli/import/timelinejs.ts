/** The JSON of TimelineJS: slides with start and end dates, HTML text and media. */

import { buildLoss, joinResults, UnreadableFile, type ImportResult, type Loss } from './draft.ts';
import { joinDates, unreadDate, type ForeignDate } from './foreign-date.ts';
import { buildForeignEvent, type ForeignEvent } from './foreign-event.ts';
import { buildPartsDate } from './foreign-fields.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Parts of a slide that only say how it looks. */
const looks = new Set(['background', 'autolink', 'layout', 'scale']);

/** @throws {@link UnreadableFile} for a value without slides */
export function readTimelineJs(value: unknown): ImportResult {
  const slides = (value as Plain | null)?.['events'];
  if (!Array.isArray(slides)) throw new UnreadableFile('The file has no list "events", which TimelineJS data have.');
  const taken = new Set<string>();
  const losses = Object.entries(value as Plain)
    .filter(([name]) => name !== 'events' && !looks.has(name))
    .map(([name, one]) =>
      buildLoss('the file', name, one, 'The record has no place for it; the publication and its periods are not imported.'),
    );
  return joinResults([
    { drafts: [], losses },
    ...slides.map((slide: Plain, index) => buildForeignEvent(buildSlide(slide, `event ${index + 1}`), taken)),
  ]);
}

function buildSlide(slide: Plain, where: string): ForeignEvent {
  const losses: Loss[] = [];
  const part = (name: string) => (typeof slide[name] === 'object' && slide[name] !== null ? (slide[name] as Plain) : {});
  const [text, media] = [part('text'), part('media')];
  const read = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
  const start = buildSlideDate(part('start_date'), where, 'start_date', losses);
  const end = buildSlideDate(part('end_date'), where, 'end_date', losses);
  const known = new Set(['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'unique_id']);
  for (const [name, value] of Object.entries(slide)) {
    if (!known.has(name))
      losses.push(
        buildLoss(where, name, value, looks.has(name) ? 'How a slide looks is not part of a record.' : 'The record has no place for it.'),
      );
  }
  for (const [name, value] of Object.entries(media)) {
    if (!['url', 'caption', 'credit', 'link'].includes(name))
      losses.push(buildLoss(where, `media.${name}`, value, 'The record has no place for it.'));
  }
  const url = read(media['url']);
  const caption = read(media['caption']);
  const credit = read(media['credit']);
  if (url !== '' && caption !== '' && credit !== '')
    losses.push(buildLoss(where, 'media.credit', credit, 'The source takes its title from the caption.'));
  const group = read(slide['group']);
  return {
    where,
    id: read(slide['unique_id']) || undefined,
    title: read(text['headline']),
    text: read(text['text']),
    date:
      start && end
        ? joinDates(start, end)
        : (start ??
          end ?? {
            edtf: unreadDate,
            isRead: false,
            note: 'The imported file gives no date here, so the date is still to be written.',
          }),
    displayDate: read(slide['display_date']) || read(part('start_date')['display_date']) || undefined,
    sources: [
      ...(url ? [{ text: url, title: caption || credit || undefined }] : []),
      ...(read(media['link']) ? [{ text: read(media['link']) }] : []),
    ],
    places: [],
    actors: [],
    topics: group ? [group] : [],
    losses,
  };
}

function buildSlideDate(date: Plain, where: string, name: string, losses: Loss[]): ForeignDate | undefined {
  const read = (part: string) =>
    date[part] === undefined || date[part] === null || date[part] === '' ? undefined : String(date[part]).trim();
  const time = ['hour', 'minute', 'second', 'millisecond'].flatMap((part) => read(part) ?? []);
  if (time.length > 0)
    losses.push(buildLoss(where, name, time.join(':'), 'A clock time is kept only for observations; the draft has the day alone.'));
  return buildPartsDate(read('year'), read('month'), read('day'));
}
