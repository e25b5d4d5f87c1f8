/** A language of made-up words whose frequencies fall off as those of real languages do. */

import type { Chance } from './random.ts';

export interface Language {
  /** A word in lower case, common ones more often. */
  readonly word: () => string;
  /** A name with a capital letter that was not given before. */
  readonly name: () => string;
  /** So many words in sentences. */
  readonly prose: (words: number) => string;
  /** One sentence of about so many words. */
  readonly sentence: (words: number) => string;
}

const vocabularySize = 12_000;
const bend = 2.7;
const starts = 'b br d dr f g gr h k kl l m n p pr r s st t tr v z'.split(' ');
const middles = 'a e i o u ai ea io ou'.split(' ');
const ends = ['', '', 'l', 'n', 'r', 's', 't', 'nd', 'rk'];

export function buildLanguage(chance: Chance): Language {
  const buildWord = (syllables: number) =>
    Array.from({ length: syllables }, () => chance.pick(starts) + chance.pick(middles) + chance.pick(ends)).join('');
  const words = [...new Set(Array.from({ length: vocabularySize }, (_, rank) => buildWord(rank < 200 ? 1 : chance.between(2, 3))))];
  const names = new Set<string>();
  // The inverse of Zipf's law as Mandelbrot bent it: the first word makes up about one in twenty.
  const word = () => words[Math.floor(bend * ((words.length / bend + 1) ** chance.next() - 1))]!;
  const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (length: number) => `${capitalize(Array.from({ length: Math.max(2, length) }, word).join(' '))}.`;
  return {
    word,
    sentence,
    name: () => {
      let made = '';
      do made = capitalize(buildWord(chance.between(2, 4)));
      while (names.has(made));
      names.add(made);
      return made;
    },
    prose: (count) => {
      const sentences: string[] = [];
      for (let left = count; left > 0;) {
        const length = Math.min(left, chance.between(6, 22));
        sentences.push(sentence(length));
        left -= length;
      }
      return sentences.join(' ');
    },
  };
}
