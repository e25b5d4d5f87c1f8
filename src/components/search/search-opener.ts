/** On every page: opens the search dialog when it is asked for, and marks what a search led to. Both load only then. */

import { parseFoundWords } from './search-address.ts';

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

/** Opens the dialog, or where there is none goes to the field of the search page. */
async function openSearch(): Promise<void> {
  if (dialog) await (await import('./search-dialog.ts')).openDialog(dialog);
  else document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search-link]')) {
  link.addEventListener('click', (event) => {
    if (!dialog || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Where the dialog cannot be loaded, the link still leads to the search.
    openSearch().catch(() => location.assign(link.href));
  });
}
addEventListener('open-search', (event) => {
  if (!(event instanceof CustomEvent)) return;
  event.preventDefault();
  void openSearch().catch(console.error);
});

if (parseFoundWords(location.search).length > 0) {
  void import('./search-marks.ts').then(({ markFound }) => markFound(document.querySelector('[data-search-marks]')));
}
