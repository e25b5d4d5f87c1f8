/** Ways of writing numbers, days and names in a language. To build one is slow, so each is built once. */

import { buildTextMemo } from './memo.ts';

/** How numbers are written; without options as they come. */
export function readNumberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return numbers(JSON.stringify([language, options]));
}

/** How the parts of a day that are named are written; of days that are counted in UTC. */
export function readDayFormat(locale: string, parts: Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>): Intl.DateTimeFormat {
  return days(JSON.stringify([locale, { ...parts, timeZone: 'UTC' }]));
}

/** The name of a language in another; the tag itself where it has none. */
export function nameLanguage(tag: string, language: string): string {
  return languages(language).of(tag) ?? tag;
}

const numbers = buildTextMemo((written: string) => new Intl.NumberFormat(...(JSON.parse(written) as [string, Intl.NumberFormatOptions])));
const days = buildTextMemo((written: string) => new Intl.DateTimeFormat(...(JSON.parse(written) as [string, Intl.DateTimeFormatOptions])));
const languages = buildTextMemo((language: string) => new Intl.DisplayNames([language], { type: 'language' }));
