/** One result on the page: title, date, confidence, origins, and what matches. Text is only ever set as text. */

import type { Level } from '../../domain/confidence.ts';
import type { SearchCard } from '../../views/search/search-files.ts';
import { buildMark } from '../mark/build-mark.ts';
import { formatFoundAddress } from './search-address.ts';
import { appendElement } from '../site/append-element.ts';
import { buildPassage, readBestHit, readHits, readMatchedWords, type Hit } from './search-passage.ts';

/** A result with what is loaded of it. */
export interface LoadedResult {
  readonly card: SearchCard;
  readonly level: Level | '';
  readonly disputed: boolean;
  /** Places of the matching words in the text of the record. */
  readonly words: readonly number[];
  readonly fields: readonly string[];
  /** Loads the texts that the card leaves out. */
  readTexts(): Promise<readonly string[]>;
}

/** What results print beside what the record says. */
export interface ResultWords {
  readonly aliases: string;
  readonly disputed: string;
  readonly levels: Readonly<Record<string, string>>;
}

/** Claims of one event that are listed. */
const mostClaims = 3;

/**
 * The element of a result. A claim that matches is listed by itself and leads to itself; else a passage is shown, which
 * is put in place when its text is there.
 */
export function renderResult(result: LoadedResult, words: ResultWords): HTMLLIElement {
  const { card, level } = result;
  const hits = readHits(card, result.words);
  const claims = hits.filter(({ part }) => part.claim).sort((a, b) => b.words.length - a.words.length);
  const passage = readBestHit(hits.filter(({ part }) => !part.claim && (claims.length === 0 || part.text !== undefined)));
  const item = document.createElement('li');
  const heading = appendElement(item, 'h3');
  const link = appendElement(heading, 'a', card.title);
  link.href = formatFoundAddress(card.url, passage?.part.anchor ?? '', []);
  const facts = appendElement(item, 'p');
  facts.className = 'label facts-line';
  if (card.date) appendElement(facts, 'span', card.date);
  if (level !== '') facts.append(...renderLevel(level, result.disputed, words));
  for (const text of [card.origins, card.detail]) if (text) appendElement(facts, 'span', text);
  if (card.aliases && result.fields.includes('aliases')) {
    appendElement(item, 'p', `${words.aliases}: ${card.aliases.join(' · ')}`).className = 'label';
  }
  const lead = card.parts.find(({ text, claim }) => text !== undefined && !claim)?.text;
  if (passage) renderPassage(appendElement(item, 'p'), link, result, passage);
  else if (lead !== undefined) appendElement(item, 'p', lead);
  if (claims.length > 0) item.append(renderClaims(card, claims.slice(0, mostClaims), words));
  return item;
}

/** A text that the card leaves out is loaded when its place comes into sight. */
function renderPassage(place: HTMLElement, link: HTMLAnchorElement, result: LoadedResult, hit: Hit): void {
  const print = (text: string) => {
    fillPassage(place, text, hit.words);
    link.href = formatFoundAddress(result.card.url, hit.part.anchor ?? '', readMatchedWords(text, hit.words));
  };
  if (hit.part.text !== undefined) return print(hit.part.text);
  place.className = 'awaited';
  const watcher = new IntersectionObserver(
    async ([entry]) => {
      if (!entry!.isIntersecting) return;
      watcher.disconnect();
      const texts = await result.readTexts().catch(() => []);
      place.className = '';
      print(texts[hit.place] ?? '');
    },
    { rootMargin: '80px' },
  );
  watcher.observe(place);
}

function renderClaims(card: SearchCard, claims: readonly Hit[], words: ResultWords): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'claims';
  list.setAttribute('role', 'list');
  for (const { part, words: places } of claims) {
    const item = appendElement(list, 'li');
    const link = appendElement(item, 'a');
    link.href = formatFoundAddress(card.url, part.anchor ?? '', readMatchedWords(part.text ?? '', places));
    fillPassage(link, part.text ?? '', places);
    const facts = appendElement(item, 'span');
    facts.className = 'label facts-line';
    facts.append(...renderLevel(part.claim!.level, part.claim!.disputed ?? false, words));
    appendElement(facts, 'span', part.claim!.origins);
  }
  return list;
}

function fillPassage(place: HTMLElement, text: string, words: readonly number[]): void {
  for (const part of buildPassage(text, words)) {
    if (part.isMatch) appendElement(place, 'mark', part.text);
    else place.append(part.text);
  }
}

function renderLevel(level: Level, disputed: boolean, words: ResultWords): readonly HTMLElement[] {
  const names = disputed ? ([level, 'disputed'] as const) : ([level] as const);
  return names.map((name) => {
    const label = document.createElement('span');
    label.className = `confidence ${name}`;
    label.append(buildMark(name));
    appendElement(label, 'span', name === 'disputed' ? words.disputed : (words.levels[name] ?? name)).className = 'word';
    return label;
  });
}
