/** How much room words take on a map, worked out without a browser. */

/** Advance widths of the condensed sans serif, semibold, in hundredths of an em; the regular weight is narrower. */
const widths: readonly (readonly [number, string])[] = [
  [26, "ijl.,'’ "],
  [34, 'frt-I'],
  [48, 'acekszvyxgJL'],
  [55, 'bdhnopquBEFSTPZ0123456789'],
  [66, 'ACDGHKNOQRUVXY°'],
  [82, 'mwMW'],
];
const byCharacter = new Map(widths.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** Size of the letters in CSS pixels where the reader has not asked for another. */
export const letterSize = 13;
/** From one line to the next, in the same pixels. */
export const lineHeight = 15;

/** Width of a line in CSS pixels, rather too wide than too narrow; letters of unknown scripts count as wide ones. */
export function readTextWidth(text: string): number {
  const ems = [...text].reduce((sum, one) => sum + (byCharacter.get(one) ?? (isBroad(one) ? 102 : 62)), 0);
  return (ems / 100) * letterSize;
}

/** Breaks a long name into lines of about `most` characters at its spaces, as even as they come. */
export function formatLines(name: string, most: number): readonly string[] {
  const words = name.split(/\s+/u);
  const count = Math.max(1, Math.ceil(name.length / most));
  const goal = name.length / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length / 2 < goal || lines.length === count)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function isBroad(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80;
}
