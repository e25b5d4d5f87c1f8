/** Names that differ from a written one by a single letter: near enough to be put right without asking. */

import { distance } from 'fastest-levenshtein';

/** All of `known` within one letter of a name, whatever their case: one letter more, fewer or another. */
export function readNearNames(name: string, known: readonly string[]): readonly string[] {
  return known.filter((one) => distance(name.toLowerCase(), one.toLowerCase()) <= 1);
}
