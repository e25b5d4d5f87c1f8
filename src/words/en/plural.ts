/** English number words: how a count agrees with its noun. */

const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** A number as English prints it, with thousands separated: "1,204". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A count with its noun: "1 source", "5 sources". */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${rules.select(count) === 'one' ? one : many}`;
}

/** Words joined as a sentence joins them: "a", "a and b", "a, b and c". Empty for no words. */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** The word with a capital first letter, for labels and the beginnings of sentences. */
export function formatTitle(word: string): string {
  return word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
}
