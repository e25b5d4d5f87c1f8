/** Passages: whether quoted words stand in a text, and where the nearest words are that do. */

/** A place in a text. Line and column count from 1, the column in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** The words there, as the text writes them, on one line. */
  readonly text: string;
}

/** A text prepared for looking passages up; make it once for each text. */
export interface FoldedText {
  readonly text: string;
  /** What is compared: white space runs are one space, typographic quotes and dashes are plain. */
  readonly folded: string;
  /** Offset in `text` of each character of `folded`. */
  readonly offsets: readonly number[];
}

/**
 * Folds what typesetting changes and nothing else: runs of white space (no-break and line ends among them) become
 * one space, curly, low and angled quotation marks become `'` or `"`, all hyphens and dashes become `-`, an ellipsis
 * becomes three full stops, and soft hyphens and zero-width characters go. Letters and their case stay.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const plain = foldCharacter(text[at]!);
    if (plain === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    for (const character of plain) {
      folded += character;
      offsets.push(at);
    }
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    offsets.pop();
  }
  return { text, folded, offsets };
}

/** Where a passage stands, folded on both sides; null where it does not, and for a passage without words. */
export function readPassage(passage: string, within: FoldedText): TextPlace | null {
  const { folded } = foldText(passage);
  const at = folded === '' ? -1 : within.folded.indexOf(folded);
  return at === -1 ? null : buildPlace(within, at, at + folded.length);
}

/**
 * The place most like a passage that does not stand in a text: the stretch of as many words that shares most of its
 * words, case and punctuation aside; of equals the one with more words in their places, then the first. Null where no stretch shares at least half.
 */
export function readNearest(passage: string, within: FoldedText): TextPlace | null {
  const wanted = readWords(foldText(passage).folded).map(({ key }) => key);
  const words = readWords(within.folded);
  const open = new Map<string, number>();
  for (const key of wanted) open.set(key, (open.get(key) ?? 0) + 1);
  // `open` counts how often each wanted word is still missing from the stretch; below zero it is there too often.
  const move = (key: string, by: 1 | -1): number => {
    const left = open.get(key);
    if (left === undefined) return 0;
    open.set(key, left - by);
    return by === 1 ? (left > 0 ? 1 : 0) : left >= 0 ? -1 : 0;
  };
  let shared = 0;
  let best = { shared: 0, inOrder: 0, end: 0 };
  for (const [index, { key }] of words.entries()) {
    shared += move(key, 1);
    const leaving = words[index - wanted.length];
    if (leaving) shared += move(leaving.key, -1);
    if (shared === 0 || shared < best.shared) continue;
    const first = index - wanted.length + 1;
    const inOrder = wanted.filter((word, at) => words[first + at]?.key === word).length;
    if (shared > best.shared || inOrder > best.inOrder) best = { shared, inOrder, end: index };
  }
  if (best.shared === 0 || best.shared * 2 < wanted.length) return null;
  const first = words[Math.max(0, best.end - wanted.length + 1)]!;
  return buildPlace(within, first.start, words[best.end]!.end);
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[‘’‚‛‹›′`´]/u.test(character)) return "'";
  if (/[“”„‟«»″]/u.test(character)) return '"';
  if (/[‐‑‒–—―−]/u.test(character)) return '-';
  if (character === '…') return '...';
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character) ? '' : character;
}

function readWords(folded: string): readonly { key: string; start: number; end: number }[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function buildPlace({ text, offsets }: FoldedText, start: number, end: number): TextPlace {
  const from = offsets[start]!;
  const before = text.slice(0, from);
  const words = text.slice(from, offsets[end - 1]! + 1).replace(/\s+/gu, ' ');
  return { line: before.split('\n').length, column: from - before.lastIndexOf('\n'), text: words };
}
