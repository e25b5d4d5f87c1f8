/** Russian number words: how a count agrees with its noun, and how a sentence ends behind an abbreviation. */

/**
 * A noun as counts need it: behind 1, 2 and 5 in the nominative, then behind 1 and behind any other number in the
 * genitive ("из 21 источника", "из 5 источников").
 */
export type Noun = readonly [one: string, few: string, many: string, ofOne: string, ofMany: string];

const rules = new Intl.PluralRules('ru');
const numbers = new Intl.NumberFormat('ru');
const lists = new Intl.ListFormat('ru');

/** A number as Russian prints it, with thousands set apart by a space that does not break. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A count with its noun in the nominative: "1 источник", "2 источника", "5 источников". */
export function formatCount(count: number, [one, few, many]: Noun): string {
  const form = rules.select(count);
  return `${formatNumber(count)} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

/** A count with its noun in the genitive: "1 источника", "5 источников". */
export function formatCountOf(count: number, [, , , ofOne, ofMany]: Noun): string {
  return `${formatNumber(count)} ${selectOne(count, ofOne, ofMany)}`;
}

/** The first word behind 1, 21, 31, 101 and so on, the second behind every other number. */
export function selectOne(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}

/** Words joined as a sentence joins them: "а", "а и б", "а, б и в". Empty for no words. */
export function formatList(words: readonly string[]): string {
  return lists.format(words);
}

/** The word with a capital first letter, for labels and the beginnings of sentences. */
export function formatTitle(word: string): string {
  return word.charAt(0).toLocaleUpperCase('ru') + word.slice(1);
}

/** A text closed by a full stop; one that ends with that of an abbreviation, as dates do ("2025 г."), gets no second. */
export function formatSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
