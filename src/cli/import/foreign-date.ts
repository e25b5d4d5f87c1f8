/** Dates as other people write them. What can be read in only one way is read; nothing is guessed. */

import { formatDay, parseDay, parseEdtf } from '../../domain/edtf.ts';

/** `note` says what the file prints where the date does not say it all; `isRead` is false where nothing could be read. */
export interface ForeignDate {
  readonly edtf: string;
  readonly note?: string;
  readonly isRead: boolean;
  /** A clock time that was dropped. */
  readonly time?: string;
}

/** Stands for a date that could not be read: EDTF for a year of which no digit is known. */
export const unreadDate = 'XXXX';

/**
 * Reads a date: EDTF, ISO 8601 with or without clock time, days with the month's English name, and numbers such as
 * `13/4/2022` where only one order gives a day. Where two orders do, both days are given as a one-of set, and a year
 * with "early", "late" or a season is that year, each with a note. All else is {@link unreadDate} with a note.
 */
export function readForeignDate(text: string): ForeignDate {
  const written = text.trim();
  const [, day, time] = /^(-?\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}.*)$/u.exec(written) ?? [];
  if (day !== undefined && parseDay(day) !== undefined) return { edtf: day, isRead: true, time };
  if (parseEdtf(written).ok) return { edtf: written, isRead: true };
  return readNumbers(written) ?? readNamed(written) ?? readAbout(written) ?? buildUnread(written);
}

/** The dates of a start and an end as one interval. */
export function joinDates(start: ForeignDate, end: ForeignDate): ForeignDate {
  const edtf = start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  const notes = [start.note, end.note].filter((note) => note !== undefined);
  const note = notes.length > 0 ? notes.join(' ') : undefined;
  if (start.isRead && end.isRead && parseEdtf(edtf).ok) return { edtf, note, isRead: true, time: start.time ?? end.time };
  const written = `${start.edtf} – ${end.edtf}`;
  return {
    edtf: unreadDate,
    isRead: false,
    note: note ?? formatNote(written, 'it was not read as a stretch of time'),
  };
}

function readNumbers(text: string): ForeignDate | undefined {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u.exec(text);
  if (yearFirst) {
    const edtf = buildIso(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
    return edtf === undefined ? undefined : { edtf, isRead: true };
  }
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const readings = [buildIso(year, second, first), buildIso(year, first, second)].filter((one) => one !== undefined);
  const days = [...new Set(readings)].sort();
  if (days.length === 1) return { edtf: days[0]!, isRead: true };
  if (days.length === 0) return undefined;
  return {
    edtf: `[${days.join(',')}]`,
    isRead: true,
    note: formatNote(text, `it can be read as ${days.join(' or ')}`),
  };
}

function readNamed(text: string): ForeignDate | undefined {
  const plain = text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/iu, '');
  const month = String.raw`([a-z]{3,9})\.?`;
  const dayFirst = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?\s+${month},?\s+(\d{4})$`, 'iu').exec(plain);
  const monthFirst = new RegExp(String.raw`^${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`, 'iu').exec(plain);
  const monthOnly = new RegExp(String.raw`^${month},?\s+(\d{4})$`, 'iu').exec(plain);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [undefined, monthOnly?.[1], monthOnly?.[2]];
  const number = name === undefined ? 0 : readMonth(name);
  if (number === 0 || year === undefined) return undefined;
  const edtf = day === undefined ? `${year}-${String(number).padStart(2, '0')}` : buildIso(year, String(number), day);
  return edtf === undefined ? undefined : { edtf, isRead: true };
}

function readAbout(text: string): ForeignDate | undefined {
  const [, about] = /^(?:c\.|ca\.?|circa|about|around|~)\s*(.+)$/iu.exec(text) ?? [];
  if (about !== undefined) {
    const inner = readForeignDate(about);
    const edtf = `${inner.edtf}~`;
    return inner.isRead && inner.note === undefined && parseEdtf(edtf).ok ? { edtf, isRead: true } : undefined;
  }
  const [, year] =
    /^(?:early|mid|late|(?:the )?(?:beginning|middle|end) of|spring|summer|autumn|fall|winter)[ -]+(?:in )?(\d{4})$/iu.exec(text) ?? [];
  return year === undefined ? undefined : { edtf: year, isRead: true, note: formatNote(text, 'only the year was taken from it') };
}

function buildUnread(text: string): ForeignDate {
  return {
    edtf: unreadDate,
    isRead: false,
    note: formatNote(text, 'it was not read as a date, so the date is still to be written'),
  };
}

function formatNote(text: string, what: string): string {
  return `The imported file prints "${text.replace(/\s+/gu, ' ').slice(0, 200)}"; ${what}.`;
}

function buildIso(year: string, month: string, day: string): string | undefined {
  const parsed = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed === undefined ? undefined : formatDay(parsed);
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 for the English name of a month or its first three letters, else 0. */
function readMonth(name: string): number {
  const wanted = name.toLowerCase();
  return (
    monthNames.findIndex((month) => month === wanted || (wanted === 'sept' && month === 'september') || month.slice(0, 3) === wanted) + 1
  );
}
