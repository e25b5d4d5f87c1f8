/** What a language must say for dates to be written in it. Months, digits and their order come from `Intl`. */

/** Phrases around dates that are already written out, one set for running text and one for narrow margins. */
export interface DatePhrases {
  /** `~`: the date is an estimate. */
  readonly about: (date: string) => string;
  /** `?`: the date itself may be wrong. */
  readonly perhaps: (date: string) => string;
  /** `%`: both. */
  readonly perhapsAbout: (date: string) => string;
  /** All the time from the one to the other. What both share is written once, at the end or the beginning only. */
  readonly range: (start: string, end: string) => string;
  /** Some time from the one to the other. */
  readonly between: (start: string, end: string) => string;
  /** At the date or at any time before it. */
  readonly by: (date: string) => string;
  /** From the date on, without an end. */
  readonly onwards: (date: string) => string;
  /** All the time up to the date. */
  readonly upTo: (date: string) => string;
  readonly unknownStart: (end: string) => string;
  readonly unknownEnd: (start: string) => string;
  /** One of two or more dates. */
  readonly or: (dates: readonly string[]) => string;
  /** All of two or more dates. */
  readonly and: (dates: readonly string[]) => string;
  /** `year` is missing where the reader already knows it. */
  readonly season: (season: Season, year?: string) => string;
  /** The ten years that begin with this one, from 100 on: 1990 for `199X`. */
  readonly decade: (firstYear: number) => string;
  /** The ordinal of the century, from 2 on: 19 for `18XX`. */
  readonly century: (ordinal: number) => string;
  /** The ordinal of the millennium, from 2 on: 2 for `1XXX`. */
  readonly millennium: (ordinal: number) => string;
  /** A day, month or season (`25 December`) in some year of a period (`the 1560s`). */
  readonly within: (date: string, period: string) => string;
  /** A day, month or season in a year nobody knows, or without one the unknown year itself. */
  readonly unknownYear: (date?: string) => string;
  /** A year too far for `Intl`, as digits. */
  readonly farYear: (year: string, beforeChrist: boolean) => string;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export interface DateWords {
  /** BCP 47 tag, such as `en-GB` or `ar-SY`: decides the names of months, the digits and the order of day, month and year. */
  readonly locale: string;
  readonly full: DatePhrases;
  readonly short: DatePhrases;
}
