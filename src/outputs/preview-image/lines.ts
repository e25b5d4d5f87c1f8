/** Breaks a text into lines of about the same width. */

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/**
 * Breaks at spaces and after dashes and hyphens, and within a word only where it is wider than a line. A text that
 * needs more than the lines there are ends with an ellipsis.
 *
 * @param width of the longest line, in pixels
 * @returns at least one line, at most `most`; `isWhole` tells whether all of the text is there
 */
export function breakLines(
  text: string,
  measure: Measure,
  width: number,
  most: number,
): { readonly lines: readonly string[]; readonly isWhole: boolean } {
  const whole = breakWhole(text, measure, width, most);
  return whole ? { lines: whole, isWhole: true } : { lines: cutLines(text, measure, width, most), isWhole: false };
}

/** The same for a text that has room; null where it needs more lines. */
export function breakWhole(text: string, measure: Measure, width: number, most: number): readonly string[] | null {
  const pieces = splitPieces(text, measure, width);
  const lines = fill(pieces, measure, width);
  return lines.length > most ? null : balance(pieces, lines, measure, width);
}

function cutLines(text: string, measure: Measure, width: number, most: number): readonly string[] {
  const lines = fill(splitPieces(text, measure, width), measure, width);
  const last = [...segment(lines.slice(most - 1, most + 1).join(' '))];
  while (last.length > 1 && measure(`${last.join('')}…`) > width) last.pop();
  // Words stay whole where that costs less than half of the line.
  const cut = last.join('');
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  const end = (whole.length * 2 >= cut.length ? whole : cut).replace(/[\s\p{P}]+$/u, '');
  return [...lines.slice(0, most - 1), `${end}…`];
}

/** The narrowest lines of which there are no more than before. */
function balance(pieces: readonly string[], lines: readonly string[], measure: Measure, width: number): readonly string[] {
  let [best, low, high] = [lines, width / lines.length, width];
  while (lines.length > 1 && high - low > 4) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, measure, middle);
    // A line of several pieces is never wider than it may be.
    const fits = tried.length <= lines.length && pieces.every((piece) => fitsAlone(piece, measure, middle));
    if (fits) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

function fill(pieces: readonly string[], measure: Measure, width: number): readonly string[] {
  const lines: string[] = [];
  let before = 0;
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    const about = before + measure(piece);
    const isClear = Math.abs(about - width) > width * closeness;
    if (lines.length > 0 && (isClear ? about : measure(longer.trimEnd())) <= width) lines[lines.length - 1] = longer;
    else {
      lines.push(piece);
      before = 0;
    }
    before += measure(piece);
  }
  return lines.map((line) => line.trim());
}

/** Share of the width by which a line may differ from its pieces: by the space at its end, and by kerning between them. */
const closeness = 0.08;

/** Whether a piece fits without the space behind it. */
function fitsAlone(piece: string, measure: Measure, width: number): boolean {
  return measure(piece) <= width || measure(piece.trimEnd()) <= width;
}

/** What may not be broken, each with the space behind it. */
function splitPieces(text: string, measure: Measure, width: number): readonly string[] {
  const words = text.trim().split(/(?<=[ \t\n])(?=[^ \t\n])|(?<=\p{L}[-–—])(?=\p{L})/u);
  return words.flatMap((word) => {
    if (fitsAlone(word, measure, width)) return [word];
    const parts = [''];
    for (const letter of segment(word)) {
      if (measure(`${parts.at(-1)}${letter}`) > width) parts.push(letter);
      else parts[parts.length - 1] += letter;
    }
    return parts;
  });
}

/** What readers see as single letters. */
function segment(text: string): readonly string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((one) => one.segment);
}
