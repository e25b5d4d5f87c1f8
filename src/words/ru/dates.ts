/** Russian words of dates. Days and months keep the "г." that Russian sets behind a year. */

import type { DatePhrases, DateWords } from '../../domain/edtf.ts';
import { formatCase } from './date-cases.ts';
import { formatList } from './plural.ts';

const full: DatePhrases = {
  about: (date) => `около ${formatCase(date, 'genitive')}`,
  perhaps: (date) => `возможно, ${date}`,
  perhapsAbout: (date) => `возможно, около ${formatCase(date, 'genitive')}`,
  range: (start, end) => (isQualified(start) || isQualified(end) ? formatDash(start, end) : `с ${formatCase(start, 'genitive')} по ${end}`),
  between: (start, end) =>
    isQualified(start) || isQualified(end)
      ? formatDash(start, end)
      : `между ${formatCase(start, 'instrumental')} и ${formatCase(end, 'instrumental')}`,
  by: (date) => `не позднее ${formatCase(date, 'genitive')}`,
  onwards: (date) => `начиная с ${formatCase(date, 'genitive')}`,
  upTo: (date) => `вплоть до ${formatCase(date, 'genitive')}`,
  unknownStart: (end) => `до ${formatCase(end, 'genitive')}, начало неизвестно`,
  unknownEnd: (start) => `с ${formatCase(start, 'genitive')}, окончание неизвестно`,
  or: (dates) => `${dates.slice(0, -1).join(', ')} или ${dates.at(-1)}`,
  and: (dates) => formatList(dates),
  season: (season, year) => (year === undefined ? seasons[season] : `${seasons[season]} ${year} г.`),
  decade: (firstYear) => `${firstYear}-е годы`,
  century: (ordinal) => `${formatRoman(ordinal)} век`,
  millennium: (ordinal) => `${ordinal}-е тысячелетие`,
  within: (date, period) => `${date} (${period})`,
  unknownYear: (date) => (date === undefined ? 'неизвестный год' : `${date} неизвестного года`),
  farYear: (year, beforeChrist) => (beforeChrist ? `${year} г. до н. э.` : `${year} г.`),
};

const short: DatePhrases = {
  ...full,
  about: (date) => `~${date}`,
  perhaps: (date) => `${date}?`,
  perhapsAbout: (date) => `~${date}?`,
  range: formatDash,
  between: formatDash,
  onwards: (date) => `с ${formatCase(date, 'genitive')}`,
  unknownStart: (end) => `?–${end}`,
  unknownEnd: (start) => `${start}–?`,
  decade: (firstYear) => `${firstYear}-е гг.`,
  century: (ordinal) => `${formatRoman(ordinal)} в.`,
  millennium: (ordinal) => `${ordinal}-е тыс.`,
  unknownYear: (date) => date ?? 'год неизвестен',
};

export const russianDates: DateWords = { locale: 'ru', full, short };

const seasons = { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' };
const roman: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A qualified date ("около …") stands in no other case, so it is joined by a dash. */
function isQualified(date: string): boolean {
  return /^(?:около|возможно)/u.test(date);
}

/** An en dash, with spaces where a side has more than one word. */
function formatDash(start: string, end: string): string {
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}

function formatRoman(value: number): string {
  let rest = value;
  let digits = '';
  for (const [worth, digit] of roman) for (; rest >= worth; rest -= worth) digits += digit;
  return digits;
}
