/** One result on the page: title, date, confidence, and the passage that matches. Text is only ever set as text. */

import { formatTextFragment, parseExcerpt, type ExcerptPart } from './search-excerpt.ts';
import type { FoundPage, FoundResult } from './search-index-client.ts';

/** What results print beside what the index says. */
export interface ResultWords {
  readonly aliases: string;
  readonly disputed: string;
  readonly levels: Readonly<Record<string, string>>;
}

/**
 * Builds the list element of a result.
 *
 * @param marks templates of the marks by level, and of `disputed`, made at build time
 */
export function renderResult(
  result: FoundResult,
  page: FoundPage,
  words: ResultWords,
  marks: ReadonlyMap<string, HTMLTemplateElement>,
): HTMLLIElement {
  const section = page.sub_results.find(({ url }) => url.includes('#'));
  const parts = parseExcerpt(section?.excerpt ?? page.excerpt);
  const item = document.createElement('li');
  const heading = appendElement(item, 'h3', '');
  const link = appendElement(heading, 'a', page.meta['title'] ?? page.url);
  link.href = formatAddress(section?.url ?? page.url, parts);
  item.append(renderFacts(page, words, marks));
  const fields = result.matchedMetaFields ?? [];
  if (page.meta['aliases'] && fields.includes('aliases') && hasOwnSpellings(page)) {
    appendElement(item, 'p', `${words.aliases}: ${page.meta['aliases']}`).className = 'label';
  }
  if (parts.some(({ isMatch }) => isMatch)) item.append(renderExcerpt(parts));
  else if (page.meta['lead']) appendElement(item, 'p', page.meta['lead']);
  return item;
}

/** The spellings of an event or source are those of what it names, and would say nothing about the result itself. */
function hasOwnSpellings({ filters }: FoundPage): boolean {
  return !['event', 'source'].includes(filters['kind']?.[0] ?? '');
}

function renderFacts(page: FoundPage, words: ResultWords, marks: ReadonlyMap<string, HTMLTemplateElement>): HTMLParagraphElement {
  const facts = document.createElement('p');
  facts.className = 'label facts-line';
  for (const text of [page.meta['date'], page.meta['detail']]) if (text) appendElement(facts, 'span', text);
  const level = page.filters['confidence']?.[0];
  const names = [level, page.filters['disputed']?.[0] === 'yes' ? 'disputed' : undefined];
  for (const name of names) {
    if (name === undefined) continue;
    const label = appendElement(facts, 'span', '');
    label.className = name === 'disputed' ? 'confidence disputed' : `confidence ${name}`;
    const mark = marks.get(name);
    if (mark) label.append(mark.content.cloneNode(true));
    appendElement(label, 'span', name === 'disputed' ? words.disputed : (words.levels[name] ?? name)).className = 'word';
  }
  return facts;
}

function renderExcerpt(parts: readonly ExcerptPart[]): HTMLParagraphElement {
  const excerpt = document.createElement('p');
  for (const { text, isMatch } of parts) {
    if (isMatch) appendElement(excerpt, 'mark', text);
    else excerpt.append(text);
  }
  return excerpt;
}

function formatAddress(url: string, parts: readonly ExcerptPart[]): string {
  const fragment = formatTextFragment(parts);
  return fragment === '' ? url : `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}

function appendElement<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}
