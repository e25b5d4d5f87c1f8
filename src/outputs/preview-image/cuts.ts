/** Fonts cut to a weight and an optical size, and which of them has the characters of a text. */

import { Blob, Face, Font, Variation } from 'harfbuzzjs';

export type FontFamily = 'serif' | 'sans' | 'sans-strong';

/** An unpacked OpenType font and what it is asked for; one without a family is asked last, whatever the style. */
export interface FontFile {
  readonly family?: FontFamily;
  readonly bytes: Uint8Array;
}

export interface TypeStyle {
  readonly family: FontFamily;
  /** Height of the em in pixels. */
  readonly size: number;
  /** 200 to 900, for fonts that have a choice of weights. */
  readonly weight: number;
  /** Distance added between letters, in em; never within a script whose letters join. */
  readonly tracking?: number;
}

/** A font at one weight and optical size, with the outlines that were asked of it. */
export interface Cut {
  readonly face: Face;
  readonly font: Font;
  readonly outlines: Map<number, string>;
}

const faces = new WeakMap<Uint8Array, { readonly face: Face; readonly cuts: Map<string, Cut> }>();

/**
 * Chooses a font for each code unit of a text: where one family can set all of it, that family alone; its own before
 * the text face. Only where neither can are families mixed. Null where some character is in no font.
 */
export function chooseCuts(text: string, files: readonly FontFile[], style: TypeStyle): readonly Cut[] | null {
  for (const families of readRanks(style)) {
    const chosen = chooseAmong(text, readCuts(files, families, style));
    if (chosen !== null) return chosen;
  }
  return null;
}

function readRanks({ family }: TypeStyle): readonly (readonly FontFile['family'][])[] {
  return [[family], ['serif'], [...new Set([family, 'serif' as const]), undefined]];
}

/** The fonts of some families in the order in which they are asked. */
function readCuts(files: readonly FontFile[], families: readonly FontFile['family'][], { weight, size }: TypeStyle): readonly Cut[] {
  return families
    .flatMap((wanted) => files.filter((file) => file.family === wanted))
    .map(({ bytes }) => {
      const known = faces.get(bytes) ?? {
        face: new Face(new Blob(bytes)),
        cuts: new Map<string, Cut>(),
      };
      faces.set(bytes, known);
      const key = `${weight} ${readOpticalSize(size)}`;
      const kept = known.cuts.get(key);
      if (kept) return kept;
      const font = new Font(known.face);
      font.setVariations([new Variation('wght', weight), new Variation('opsz', readOpticalSize(size))]);
      const cut = { face: known.face, font, outlines: new Map<number, string>() };
      known.cuts.set(key, cut);
      return cut;
    });
}

/** The optical size at which letters of a size are cut; those of the largest sizes have the same form. */
export function readOpticalSize(size: number): number {
  return Math.min(60, Math.max(8, size));
}

/** The font of each code unit: the first that has its character, but that of the letter before for signs and spaces. */
function chooseAmong(text: string, cuts: readonly Cut[]): readonly Cut[] | null {
  const chosen: Cut[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const before = chosen.at(-1);
    const isSign = before !== undefined && !/\p{L}|\p{N}/u.test(character);
    const found = [...(isSign ? [before] : []), ...cuts].find(({ font }) => font.nominalGlyph(code) !== undefined);
    const cut = found ?? (/\p{Cf}|\p{M}/u.test(character) ? before : undefined);
    if (cut === undefined) return null;
    for (let unit = 0; unit < character.length; unit += 1) chosen.push(cut);
  }
  return chosen;
}
