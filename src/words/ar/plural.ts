/** Arabic number words: how a count agrees with its noun in the six forms of Arabic. */

/**
 * A noun as counts need it: alone for none, one and two (as a subject, and as an object or behind a preposition), then
 * behind the number for 3 to 10, for 11 to 99, and for whole hundreds.
 */
export type Noun = readonly [none: string, one: string, two: string, twoObject: string, few: string, many: string, other: string];

/** BCP 47 tag for numbers and dates: Latin digits, as the tables, addresses and data files have them. */
export const arabicLocale = 'ar-u-nu-latn';

const rules = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat(arabicLocale);
const lists = new Intl.ListFormat('ar');

/** A number with Latin digits and thousands separated: "1,204". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A count with its noun as the subject of a sentence or alone: "مصدران", "5 مصادر", "11 مصدرًا". */
export function formatCount(count: number, [none, one, two, , few, many, other]: Noun): string {
  const number = formatNumber(count);
  return {
    zero: none,
    one,
    two,
    few: `${number} ${few}`,
    many: `${number} ${many}`,
    other: `${number} ${other}`,
  }[rules.select(count)];
}

/** The same behind a preposition or as an object: "مصدرين"; none is the digit with the noun. */
export function formatCountAfter(count: number, noun: Noun): string {
  if (count === 0) return `0 ${noun[6]}`;
  return count === 2 ? noun[3] : formatCount(count, noun);
}

/** Words joined as a sentence joins them: "أ", "أ وب", "أ وب وج". Empty for no words. */
export function formatList(words: readonly string[]): string {
  return lists.format(words);
}

/** Arabic has no capital letters: the word as it is. */
export function formatTitle(word: string): string {
  return word;
}
