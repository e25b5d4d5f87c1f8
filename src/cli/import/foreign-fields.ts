/** Rows of a table and objects of a list from elsewhere: columns are known by the names people give them. */

import { buildLoss, type Loss } from './draft.ts';
import { joinDates, readForeignDate, unreadDate, type ForeignDate } from './foreign-date.ts';
import type { ForeignEvent } from './foreign-event.ts';

/** Names, without case, spaces and signs, by what they hold; the first that is filled is taken where one is wanted. */
const names = {
  id: ['id', 'uniqueid', 'slug', 'key'],
  title: ['title', 'headline', 'name', 'heading', 'event'],
  text: ['summary', 'text', 'description', 'abstract', 'body', 'content', 'details', 'notes'],
  date: ['date', 'edtf', 'eventdate', 'startdate', 'start', 'when', 'datetime', 'timestamp', 'datestart'],
  end: ['enddate', 'end', 'until', 'dateend'],
  displayDate: ['displaydate', 'datetext'],
  sources: ['source', 'sources', 'sourceurl', 'url', 'link', 'links', 'reference', 'references', 'media'],
  sourceTitle: ['mediacaption', 'sourcetitle', 'mediacredit'],
  places: ['place', 'places', 'location', 'locations', 'city', 'where'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  actors: ['actor', 'actors', 'people', 'participants', 'organisations', 'organizations'],
  topics: ['topic', 'topics', 'tags', 'tag', 'category', 'categories', 'keywords', 'group'],
  year: ['year'],
  month: ['month'],
  day: ['day'],
  endYear: ['endyear'],
  endMonth: ['endmonth'],
  endDay: ['endday'],
} as const;
type Name = keyof typeof names;

/** Fields whose values mean something else here, so that taking them over would say what nobody has checked. */
const judged = new Set(['confidence', 'level', 'rating', 'verified', 'status', 'reliability', 'certainty']);

/** Reads one row or object. Every filled field without a place in the record is a loss. */
export function buildForeignFields(row: Readonly<Record<string, unknown>>, where: string): ForeignEvent {
  const cells = new Map<string, { name: string; value: string }>();
  for (const [name, value] of Object.entries(row)) {
    const text = readText(value);
    if (text !== '') cells.set(name.toLowerCase().replace(/[^a-z0-9]/gu, ''), { name, value: text });
  }
  const used = new Set<string>();
  const take = (name: Name): string | undefined => {
    const key = names[name].find((one) => cells.has(one));
    if (key === undefined) return undefined;
    used.add(key);
    return cells.get(key)!.value;
  };
  const takeAll = (name: Name): string[] =>
    names[name].flatMap((key) => {
      const cell = cells.get(key);
      if (!cell) return [];
      used.add(key);
      return cell.value
        .split(name === 'sources' ? /[|;\n]|\s+(?=https?:)/u : /[|;\n]/u)
        .map((one) => one.trim())
        .filter(Boolean);
    });
  const [lat, lon] = [Number(take('lat') ?? Number.NaN), Number(take('lon') ?? Number.NaN)];
  const [caption] = takeAll('sourceTitle');
  const date = readDate(take);
  const event = {
    where,
    id: take('id'),
    title: take('title'),
    text: take('text'),
    date,
    displayDate: take('displayDate'),
    sources: takeAll('sources').map((text, index) => ({
      text,
      title: index === 0 ? caption : undefined,
    })),
    places: takeAll('places'),
    position: Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined,
    actors: takeAll('actors'),
    topics: takeAll('topics'),
  };
  const losses: Loss[] = [...cells]
    .filter(([key]) => !used.has(key))
    .map(([key, { name, value }]) =>
      buildLoss(
        where,
        name,
        value,
        judged.has(key)
          ? 'Levels and states of other records mean something else here; the draft is unverified.'
          : 'The record has no place for it.',
      ),
    );
  return { ...event, losses };
}

/** A date from one field or from the parts of a spreadsheet of TimelineJS, with its end where there is one. */
function readDate(take: (name: Name) => string | undefined): ForeignDate {
  const parts = buildPartsDate(take('year'), take('month'), take('day'));
  const endParts = buildPartsDate(take('endYear'), take('endMonth'), take('endDay'));
  const [written, writtenEnd] = [take('date'), take('end')];
  const start = parts ?? (written === undefined ? undefined : readForeignDate(written));
  const end = endParts ?? (writtenEnd === undefined ? undefined : readForeignDate(writtenEnd));
  if (!start)
    return (
      end ?? {
        edtf: unreadDate,
        isRead: false,
        note: 'The imported file gives no date here, so the date is still to be written.',
      }
    );
  return end ? joinDates(start, end) : start;
}

/** A date from year, month and day as numbers; undefined without a year. */
export function buildPartsDate(year: string | undefined, month: string | undefined, day: string | undefined): ForeignDate | undefined {
  if (!year) return undefined;
  const pad = (part: string) => part.padStart(2, '0');
  const sign = year.startsWith('-') ? '-' : '';
  const digits = `${sign}${year.slice(sign.length).padStart(4, '0')}`;
  return readForeignDate([digits, ...(month ? [pad(month), ...(day ? [pad(day)] : [])] : [])].join('-'));
}

function readText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(readText).filter(Boolean).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
