/** A font file without what no page of ours asks of it. */

import subsetFont from 'subset-font';
import type { FontFace } from './font-faces.ts';

/**
 * Features of type that stay: those that browsers apply of their own accord, and those that our styles ask for. What only
 * a style could ask for goes, such as old figures and small capitals; so do stacked fractions, which nothing in a record asks for
 * and which are drawings of ten figures twice in each file. A fraction that is one character stays.
 */
export const keptFeatures = [
  ...['ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'rvrn'],
  ...['kern', 'curs', 'mark', 'mkmk'],
  ...['isol', 'init', 'medi', 'fina'],
  ...['tnum', 'lnum'],
] as const;

/**
 * Makes the smaller file: the characters of the face, the features above, its own weights and no others, and no hints, which
 * are instructions for coarse screens that systems of today set type without. The space stays in every file: signs that do not
 * show, as between two Arabic letters, are set with it. The same bytes give the same bytes.
 *
 * @param original a WOFF2 file
 */
export async function makeSmallerFont(original: Uint8Array, { characters, weights }: FontFace): Promise<Uint8Array> {
  const made = await subsetFont(original, `${characters} `, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...keptFeatures],
    ...(weights && { variationAxes: { wght: weights } }),
  });
  return new Uint8Array(made);
}
