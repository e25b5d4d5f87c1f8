/** Guesses what was meant where a name does not exist or cannot be one. */

import { closest, distance } from 'fastest-levenshtein';
import { idMaxLength } from '../domain/id.ts';

/**
 * The one of `known` that was probably meant, or undefined when none is near: about one letter in three may differ,
 * at least two in words of five letters and more, and letters may be swapped.
 */
export function readLikely(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const written = name.toLowerCase();
  const near = closest(written, [...known]);
  const longest = name.length < 3 ? 0 : name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
  const isSwapped = sortLetters(written) === sortLetters(near.toLowerCase());
  return isSwapped || distance(written, near.toLowerCase()) <= longest ? near : undefined;
}

/** A text as an id: `a-z`, `0-9` and single hyphens. A text of which nothing is left gives `an-id`. */
export function formatLikelyId(text: string): string {
  const likely = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=[a-z\d])(?=[A-Z][a-z])/gu, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, idMaxLength)
    .replace(/^-+|-+$/gu, '');
  return likely || 'an-id';
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
