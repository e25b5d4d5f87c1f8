/** What the stylesheet of fonts says of each font file: it alone decides which files there are and what they have to hold. */

import { parseUnicodeRanges } from '../../readers/unicode-range.ts';

/** A font file of a package, and what pages may ask of it. */
export interface FontFace {
  /** The file as an import names it: `package/files/name.woff2`. */
  readonly file: string;
  /** Every character that a browser takes from this file. */
  readonly characters: string;
  /** The weights that it is asked for; absent where it has one alone. */
  readonly weights: { readonly min: number; readonly max: number } | undefined;
}

/** Reads the faces that load a file of a package; those of the reader's own fonts are left out. Throws where a face does not say what it is for. */
export function parseFontFaces(stylesheet: string): readonly FontFace[] {
  return [...stylesheet.matchAll(/@font-face\s*\{([^}]*)\}/gu)].flatMap(([, face = '']) => {
    const file = /url\('([^']+)'\)/u.exec(face)?.[1];
    return file === undefined ? [] : [buildFace(file, face)];
  });
}

function buildFace(file: string, face: string): FontFace {
  const ranges = /unicode-range:\s*([^;]+);/u.exec(face)?.[1];
  const [, min, max] = /font-weight:\s*(\d+)(?:\s+(\d+))?;/u.exec(face) ?? [];
  if (ranges === undefined || min === undefined) throw new Error(`The face of ${file} has no unicode-range or no font-weight.`);
  return { file, characters: listCharacters(ranges), weights: max === undefined ? undefined : { min: Number(min), max: Number(max) } };
}

function listCharacters(ranges: string): string {
  return parseUnicodeRanges(ranges)
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join('');
}
