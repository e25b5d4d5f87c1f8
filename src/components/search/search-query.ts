/** From what somebody typed to the records meant: other letters, slips of the keyboard, and names. */

import { foldName, formatLatin, isOneSlip, readVocabularyBucket, readWords } from '../../domain/spelling.ts';
import type { SearchFiles } from './search-data.ts';
import { readGaps } from './search-days.ts';
import type { Match, SearchEngine } from './search-engine.ts';

export interface QueryAnswer {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Records called exactly what was typed, in any of their spellings. */
  readonly named: readonly number[];
  /** What was searched for instead of what was typed, where that stands nowhere; else absent. */
  readonly instead?: string;
}

/** Shorter words are too like too many others to be corrected. */
const shortestSlip = 4;

/** With fewer matches than this for all words, matches for some of them follow. */
const fewMatches = 5;

/** Records with a name that matches, of which so many are looked at. */
const mostNamed = 16;

/** @param isName whether a record is of a kind that has a name: a place, an actor, a publisher or a topic */
export async function askQuery(
  engine: SearchEngine,
  files: SearchFiles,
  query: string,
  isName: (record: number) => boolean,
): Promise<QueryAnswer> {
  const isQuoted = /^\s*".*"\s*$/u.test(query);
  const [asTyped, meant] = await Promise.all([engine.search(query), isQuoted ? query : correct(engine, files, query)]);
  let matches = meant === query ? asTyped : await engine.search(meant);
  if (!isQuoted && matches.length < fewMatches) matches = [...matches, ...(await readPartial(engine, meant, matches))];
  const named = await readNamed(files, matches, meant, isName);
  return { matches: raiseNamed(matches, named), named: named.map(({ record }) => record), ...(meant === query ? {} : { instead: meant }) };
}

/** The query with each word that stands nowhere in another script or one slip away. */
async function correct(engine: SearchEngine, files: SearchFiles, query: string): Promise<string> {
  const words = query.split(/\s+/u).filter(Boolean);
  const meant = await Promise.all(words.map((word) => correctWord(engine, files, word)));
  return meant.every((word, at) => word === words[at]) ? query : meant.join(' ');
}

/** A word is known where a word of the record is it or begins with it, or where Pagefind knows it by its stem. */
async function correctWord(engine: SearchEngine, files: SearchFiles, word: string): Promise<string> {
  const folded = readWords(word).join('');
  if (folded.length < shortestSlip || /\d/u.test(folded)) return word;
  const begins = await files.readWords('first', (buckets) => readVocabularyBucket(folded, 'first', buckets));
  if (begins.some((line) => line.startsWith(folded))) return word;
  const latin = formatLatin(folded);
  const nearest = (await readNearest(files, folded)) ?? (latin === folded ? undefined : await readNearest(files, latin));
  if (nearest !== undefined && !nearest.startsWith(folded) && !folded.startsWith(nearest)) return nearest;
  if ((await engine.search(word)).length > 0) return word;
  if (latin !== folded && (await engine.search(latin)).length > 0) return latin;
  return nearest ?? word;
}

/** What has half of the words or more, that with most and the rarest of them first; without what is there already. */
async function readPartial(engine: SearchEngine, query: string, known: readonly Match[]): Promise<readonly Match[]> {
  const words = query.split(/\s+/u).filter(Boolean);
  if (words.length < 2) return [];
  const found = new Map<number, { match: Match; count: number }>();
  for (const matches of await Promise.all(words.map((word) => engine.search(word)))) {
    for (const match of matches) {
      const before = found.get(match.record);
      const joined = before && {
        ...match,
        score: before.match.score + match.score,
        words: [...before.match.words, ...match.words].sort((a, b) => a - b),
        fields: [...new Set([...before.match.fields, ...match.fields])],
      };
      found.set(match.record, { match: joined ?? match, count: (before?.count ?? 0) + 1 });
    }
  }
  for (const { record } of known) found.delete(record);
  return [...found.values()]
    .filter(({ count }) => count * 2 >= words.length)
    .sort((a, b) => b.count - a.count || b.match.score - a.match.score || a.match.record - b.match.record)
    .map(({ match }) => match);
}

/** The word of the record one slip away that stands in most of it. */
async function readNearest(files: SearchFiles, word: string): Promise<string | undefined> {
  const lists = await Promise.all(
    (['first', 'last'] as const).map((end) => files.readWords(end, (buckets) => readVocabularyBucket(word, end, buckets))),
  );
  let best: { word: string; count: number } | undefined;
  for (const line of lists.flat()) {
    const [known, count] = line.split(' ') as [string, string];
    if (known !== undefined && isOneSlip(word, known) && Number(count) > (best?.count ?? 0)) best = { word: known, count: Number(count) };
  }
  return best?.word;
}

interface Named {
  readonly record: number;
  readonly events: readonly number[];
}

async function readNamed(
  files: SearchFiles,
  matches: readonly Match[],
  query: string,
  isName: (record: number) => boolean,
): Promise<readonly Named[]> {
  const name = foldName(query);
  if (name === '') return [];
  const likely = matches.filter(({ record, fields }) => isName(record) && fields.some((field) => field === 'title' || field === 'aliases'));
  const cards = await Promise.all(likely.slice(0, mostNamed).map(async ({ record }) => ({ record, card: await files.readCard(record) })));
  return cards
    .filter(({ card }) => [card.title, ...(card.aliases ?? [])].some((one) => foldName(one) === name))
    .map(({ record, card }) => ({ record, events: readGaps(card.events ?? []) }));
}

/** What bears a name that was typed comes before what has its words without being about it. */
function raiseNamed(matches: readonly Match[], named: readonly Named[]): readonly Match[] {
  const raised = new Set(named.flatMap(({ record, events }) => [record, ...events]));
  if (raised.size === 0) return matches;
  return [...matches.filter(({ record }) => raised.has(record)), ...matches.filter(({ record }) => !raised.has(record))];
}
