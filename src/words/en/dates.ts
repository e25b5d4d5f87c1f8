/** English words of dates. */

import type { DatePhrases, DateWords } from '../../domain/edtf.ts';

const full: DatePhrases = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  perhapsAbout: (date) => `perhaps about ${date}`,
  range: (start, end) => `${start} to ${end}`,
  between: (start, end) => `between ${start} and ${end}`,
  by: (date) => `by ${date}`,
  onwards: (date) => `from ${date} on`,
  upTo: (date) => `up to ${date}`,
  unknownStart: (end) => `until ${end}, start unknown`,
  unknownEnd: (start) => `from ${start}, end unknown`,
  or: (dates) => formatList(dates, 'or'),
  and: (dates) => formatList(dates, 'and'),
  season: (season, year) => (year === undefined ? season : `${season} ${year}`),
  decade: (firstYear) => `the ${firstYear}s`,
  century: (ordinal) => `the ${formatOrdinal(ordinal)} century`,
  millennium: (ordinal) => `the ${formatOrdinal(ordinal)} millennium`,
  within: (date, period) => `${date} in ${period}`,
  unknownYear: (date) => (date === undefined ? 'an unknown year' : `${date} of an unknown year`),
  farYear: (year, beforeChrist) => (beforeChrist ? `the year ${year} BC` : `the year ${year}`),
};

const short: DatePhrases = {
  ...full,
  about: (date) => `~${date}`,
  perhaps: (date) => `${date}?`,
  perhapsAbout: (date) => `~${date}?`,
  range: formatDash,
  between: formatDash,
  onwards: (date) => `from ${date}`,
  unknownStart: (end) => `?–${end}`,
  unknownEnd: (start) => `${start}–?`,
  decade: (firstYear) => `${firstYear}s`,
  century: (ordinal) => `${formatOrdinal(ordinal)} c.`,
  millennium: (ordinal) => `${formatOrdinal(ordinal)} mill.`,
  unknownYear: (date) => date ?? 'year unknown',
  farYear: (year, beforeChrist) => (beforeChrist ? `${year} BC` : year),
};

export const englishDates: DateWords = { locale: 'en-GB', full, short };

/** An en dash, with spaces where a side has more than one word. */
function formatDash(start: string, end: string): string {
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}

function formatList(dates: readonly string[], word: string): string {
  return `${dates.slice(0, -1).join(', ')} ${word} ${dates.at(-1)}`;
}

/** 2nd, 19th, 21st; centuries and millennia are below 111. */
function formatOrdinal(value: number): string {
  const teen = value > 10 && value < 20;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}
