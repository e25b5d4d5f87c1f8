/** The search in a dialog over any page. It shows the first of each kind, and leads to the search page for the rest. */

import { formatSearchAddress, startSearch } from './search-control.ts';
import { buildFrame, type DialogFrame } from './search-frame.ts';
import { loadOverPage } from '../site/over-page.ts';
import { buildSession } from './search-session.ts';
import { parseState } from './search-state.ts';
import type { SearchSettings } from '../../views/search/search-view.ts';

let started: Promise<DialogFrame> | undefined;

/** Opens the dialog with the field in focus; the last search stands there still. @param settings their address */
export async function openDialog(settings: string): Promise<void> {
  started ??= startDialog(settings).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  const { dialog, field } = await started;
  if (!dialog.open) dialog.showModal();
  field.select();
}

async function startDialog(address: string): Promise<DialogFrame> {
  const settings: SearchSettings = await loadOverPage(address);
  const frame = buildFrame(settings);
  const { dialog, form, field, all } = frame;
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
  dialog.addEventListener('keydown', (event) => moveFocus(frame, event));
  control.restore(parseState(''));
  return frame;
}

/** Up and down go from the field through the results and back. */
function moveFocus({ dialog, field, all }: DialogFrame, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [field, ...dialog.querySelectorAll<HTMLElement>('[data-results] a, [data-results] button'), all];
  const shown = stops.filter((stop) => stop.checkVisibility());
  const here = shown.indexOf(document.activeElement as HTMLElement);
  if (here === -1) return;
  event.preventDefault();
  shown[Math.max(0, Math.min(shown.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
}
