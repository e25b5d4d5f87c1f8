/** Keys for readers who prefer them. Single letters can be switched off, and none works while something is typed. */

import { isOn } from './keys-choice.ts';

const search = document.querySelector<HTMLAnchorElement>('[data-search-link]');
const keysOpener = document.querySelector<HTMLElement>('[data-keys-opener]');

if (search && keysOpener) {
  const openKeys = () => void import('./keys-dialog.ts').then((keys) => keys.openKeys(search.dataset['searchLink']!)).catch(console.error);
  keysOpener.hidden = false;
  keysOpener.addEventListener('click', openKeys);
  addEventListener('keydown', (event) => {
    if (isTyping(event) || document.querySelector('dialog[open]')) return;
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') openSearch(event, search);
    else if (modified || !isOn()) return;
    else if (event.key === '/') openSearch(event, search);
    else if (event.key === '?') openKeys();
    else if (event.key === 'j' || event.key === 'ArrowRight') move(event, 1);
    else if (event.key === 'k' || event.key === 'ArrowLeft') move(event, -1);
  });
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    event.defaultPrevented ||
    (target instanceof HTMLElement &&
      target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=slider], .scroll') !== null)
  );
}

/** The search opens over the page; where its script is not there, its own page does. */
function openSearch(event: KeyboardEvent, { href }: HTMLAnchorElement): void {
  event.preventDefault();
  if (dispatchEvent(new CustomEvent('open-search', { cancelable: true }))) location.assign(href);
}

/** In a list the next event takes the focus; on an event's page its neighbour is opened. */
function move(event: KeyboardEvent, step: 1 | -1): void {
  const neighbour = document.querySelector<HTMLAnchorElement>(step === 1 ? 'a[rel="next"]' : 'a[rel="prev"]');
  if (neighbour) {
    location.assign(neighbour.href);
    return;
  }
  const items = [...document.querySelectorAll<HTMLElement>('[data-event]')].filter((item) => item.checkVisibility());
  if (items.length === 0) return;
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const at = here === -1 ? readFirstVisible(items, step) : here + step;
  const link = items[Math.max(0, Math.min(items.length - 1, at))]!.querySelector<HTMLElement>('.title a');
  if (!link) return;
  event.preventDefault();
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'center' });
}

/** Where nothing has the focus yet, the reader's place on the screen decides. */
function readFirstVisible(items: readonly HTMLElement[], step: 1 | -1): number {
  const below = items.findIndex((item) => item.getBoundingClientRect().top > 0);
  return step === 1 ? Math.max(0, below) : Math.max(0, below - 1);
}
