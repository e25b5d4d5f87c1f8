/** On every page: opens the search when it is asked for, and marks what a search led to. Both load only then. */

import { parseFoundWords } from './search-address.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search-link]')!;
/** Where the search needs its words from. */
const settings = link.dataset['searchLink']!;
/** The search page has a field of its own and needs no dialog. */
const ownField = document.querySelector<HTMLInputElement>('main [data-search] input[type="search"]');

/** Where the dialog cannot be loaded, the link still leads to the search. */
function openSearch(): void {
  if (ownField) ownField.focus();
  else
    import('./search-dialog.ts')
      .then(({ openDialog }) => openDialog(settings))
      .catch((error: unknown) => {
        console.error(error);
        location.assign(link.href);
      });
}

link.addEventListener('click', (event) => {
  if (ownField || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});
addEventListener('open-search', (event) => {
  if (!(event instanceof CustomEvent)) return;
  event.preventDefault();
  openSearch();
});

if (parseFoundWords(location.search).length > 0) {
  import('./search-marks.ts').then(({ markFound }) => markFound(settings)).catch(console.error);
}
