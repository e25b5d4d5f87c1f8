/** Marks the words of a search on the page it led to, without changing the page; a button takes the marks away. */

import { foldText } from '../../domain/spelling.ts';
import type { SearchSettings } from '../../views/search/search-view.ts';
import { foundName, parseFoundWords } from './search-address.ts';
import { appendElement, setAttributes } from '../site/append-element.ts';
import { loadOverPage } from '../site/over-page.ts';

/** Name of the highlight, as the style sheet knows it. */
const highlight = 'found';

/**
 * Marks the words of the address in the main matter and brings the first of them, from where the address leads on, into
 * sight; a bar says so. Nothing happens where the browser cannot mark without changing the page, or no word stands there.
 *
 * @param settings address of the settings of the search
 */
export async function markFound(settings: string): Promise<void> {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const ranges = findWords(main, new Set(parseFoundWords(location.search).map(foldText)));
  if (ranges.length === 0) return;
  const bar = buildBar(await loadOverPage(settings));
  main.prepend(bar);
  CSS.highlights.set(highlight, new Highlight(...ranges));
  showFirst(ranges);
  bar.querySelector('button')!.addEventListener('click', () => {
    CSS.highlights.delete(highlight);
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete(foundName);
    history.replaceState(history.state, '', address);
    main.focus({ preventScroll: true });
  });
}

/** Says that words are marked, and takes the marks away. */
function buildBar({ found, mark }: SearchSettings): HTMLElement {
  const bar = document.createElement('p');
  bar.className = 'found-bar label no-print';
  setAttributes(bar, { ...mark });
  bar.append(found.marked);
  appendElement(bar, 'button', found.off).type = 'button';
  return bar;
}

function findWords(root: Node, words: ReadonlySet<string>): readonly Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const match of node.data.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!words.has(foldText(match[0]))) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

function showFirst(ranges: readonly Range[]): void {
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const isAfter = ({ startContainer }: Range) =>
    anchor === null ||
    anchor.contains(startContainer) ||
    (anchor.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = ranges.find((range) => isAfter(range) && range.getClientRects().length > 0);
  if (!first) return;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) first.startContainer.parentElement!.scrollIntoView({ block: 'center' });
}
