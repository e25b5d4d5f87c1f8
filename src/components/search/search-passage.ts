/** The words of a record that match, as parts of a text that can be shown without trusting any of it as HTML. */

import { readWords } from '../../domain/spelling.ts';
import type { SearchCard, SearchCardPart } from '../../views/search/search-files.ts';

export interface PassagePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A part of a record's text with the places in it that match, counted in its words. */
export interface Hit {
  readonly part: SearchCardPart;
  /** Place among the parts that have their text elsewhere; -1 where the card has it. */
  readonly place: number;
  readonly words: readonly number[];
}

/** Words shown around a match. */
const around = 24;

/** Which parts of a record match, in their order. Matches in a title or name are in no part. */
export function readHits({ parts }: SearchCard, words: readonly number[]): readonly Hit[] {
  let place = -1;
  return parts.flatMap((part, at) => {
    if (part.text === undefined) place += 1;
    const end = parts[at + 1]?.start ?? Infinity;
    const own = words.filter((word) => word >= part.start && word < end).map((word) => word - part.start);
    return own.length === 0 ? [] : [{ part, place: part.text === undefined ? place : -1, words: own }];
  });
}

/** The part with most matches; of equals the first. */
export function readBestHit(hits: readonly Hit[]): Hit | undefined {
  return hits.reduce<Hit | undefined>((best, hit) => (best === undefined || hit.words.length > best.words.length ? hit : best), undefined);
}

/** Takes a text apart at its matches. A long one is cut to where most of them stand close together. */
export function buildPassage(text: string, places: readonly number[]): readonly PassagePart[] {
  const words = text.split(' ');
  const isMatch = new Set(places);
  const [from, to] = words.length <= around * 1.5 ? [0, words.length] : readWindow(places, words.length);
  const parts: { text: string; isMatch: boolean }[] = [];
  for (let at = from; at < to; at += 1) {
    const last = parts.at(-1);
    const next = { text: words[at]!, isMatch: isMatch.has(at) };
    if (last?.isMatch === next.isMatch) last.text += ` ${next.text}`;
    else if (last?.isMatch) parts.push({ ...next, text: ` ${next.text}` });
    else if (last) {
      last.text += ' ';
      parts.push(next);
    } else parts.push(next);
  }
  if (from > 0) parts.unshift({ text: '… ', isMatch: false });
  if (to < words.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

/** The words of a text that match, folded, each once, so that a page can mark them. */
export function readMatchedWords(text: string, places: readonly number[]): readonly string[] {
  const words = text.split(' ');
  return [...new Set(places.flatMap((place) => readWords(words[place] ?? '')))];
}

/** The stretch of so many words in which most matches lie, begun a little before the first of them. */
function readWindow(places: readonly number[], length: number): readonly [number, number] {
  let [best, most] = [places[0] ?? 0, 0];
  for (const start of places) {
    const count = places.filter((place) => place >= start && place < start + around).length;
    if (count > most) [best, most] = [start, count];
  }
  const from = Math.max(0, Math.min(best - 6, length - around));
  return [from, Math.min(length, from + around)];
}
