/** How words are compared when they are searched for: without case, accents and script, and one letter apart. */

/** Letters that no decomposition takes an accent from. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ـ: '',
  ى: 'ي',
  ة: 'ه',
};

/** Cyrillic by the usual English romanisation (BGN/PCGN without its signs), letter by letter. */
const latinLetters: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y
  ь _ э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ё yo`
    .split(/\s+/u)
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]!.replace('_', '')]] : [])),
);

/** A text in lower case without accents; letters of every script stay, marks and vowel signs go. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðħıßæœþـىة]/gu, (letter) => plainLetters[letter]!);
}

/** The words of a text as searches compare them, in their order: runs of letters and digits, folded. */
export function readWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name without case, accents, quotation marks and other signs, so that spellings meet. */
export function foldName(name: string): string {
  return readWords(name).join(' ');
}

/** A text with its Cyrillic letters in Latin ones; everything else stays. */
export function formatLatin(text: string): string {
  return text.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => latinLetters[letter] ?? letter);
}

/** Whether two different words are one slip apart: a letter more, less or other, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left === right[1]! + right[0]!);
}

/** The number of the file in which a word stands among all that begin, or end, with the same two letters. */
export function readVocabularyBucket(word: string, end: 'first' | 'last', buckets: number): number {
  const letters = end === 'first' ? word.slice(0, 2) : word.slice(-2);
  return (letters.charCodeAt(0) * 31 + letters.charCodeAt(1)) % buckets;
}
