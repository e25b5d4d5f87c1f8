/** The search in a dialog over any page. It shows the first of each kind, and leads to the search page for the rest. */

import { formatSearchAddress, startSearch } from './search-control.ts';
import { buildSession } from './search-session.ts';
import { parseState } from './search-state.ts';
import type { SearchSettings } from '../../views/search/search-view.ts';

let started: Promise<void> | undefined;

/** Opens the dialog with the field in focus; the last search stands there still. */
export async function openDialog(dialog: HTMLDialogElement): Promise<void> {
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLInputElement>('[name="q"]')!.select();
  started ??= startDialog(dialog).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  await started;
}

async function startDialog(dialog: HTMLDialogElement): Promise<void> {
  const settings = (await (await fetch(dialog.dataset['search']!)).json()) as SearchSettings;
  const form = dialog.querySelector<HTMLFormElement>('[data-ask]')!;
  const all = dialog.querySelector<HTMLAnchorElement>('[data-all]')!;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(formatSearchAddress(settings, parseState(new URLSearchParams({ q: field.value }).toString())));
  });
  const control = startSearch({
    root: dialog,
    form,
    settings,
    session: buildSession(settings),
    id: 'dialog-results',
    step: 4,
    onChange: () => {},
    onShown: ({ total }, state) => {
      all.hidden = total === 0;
      all.href = formatSearchAddress(settings, state);
    },
  });
  dialog.addEventListener('keydown', (event) => moveFocus(dialog, event));
  control.restore(parseState(new URLSearchParams({ q: field.value }).toString()));
}

/** Up and down go from the field through the results and back. */
function moveFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input[type="search"], [data-results] a, [data-results] button, [data-all]')];
  const shown = stops.filter((stop) => stop.checkVisibility());
  const here = shown.indexOf(document.activeElement as HTMLElement);
  if (here === -1) return;
  event.preventDefault();
  shown[Math.max(0, Math.min(shown.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
}
