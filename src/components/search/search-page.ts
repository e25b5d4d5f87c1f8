/** Brings the search page to life: reads the address, and keeps it true. */

import { startSearch } from './search-control.ts';
import { buildSession } from './search-session.ts';
import { formatState, isEmpty, parseState } from './search-state.ts';
import type { SearchSettings } from '../../views/search/search-view.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
const form = root?.querySelector('form');
if (root && form) void startPage(root, form);

async function startPage(root: HTMLElement, form: HTMLFormElement): Promise<void> {
  const settings = (await (await fetch(root.dataset['search']!)).json()) as SearchSettings;
  const browse = root.querySelector<HTMLElement>('[data-browse]')!;
  const control = startSearch({
    root,
    form,
    settings,
    session: buildSession(settings),
    id: 'results',
    step: 10,
    onChange: (state, how) => {
      const address = location.pathname + formatState(state);
      if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    },
    onShown: ({ total }, state) => {
      browse.hidden = total > 0 && !isEmpty(state);
    },
  });
  const restore = () => {
    const state = parseState(location.search);
    for (const name of ['year', 'month', 'place', 'actor', 'topic', 'publisher', 'evidence'] as const) {
      const details = form.querySelector<HTMLDetailsElement>(`details[data-filter="${name}"]`);
      if (details && state.chosen[name]) details.open = true;
    }
    control.restore(state);
  };
  addEventListener('popstate', restore);
  for (const controls of form.querySelectorAll<HTMLFieldSetElement>('fieldset')) controls.disabled = false;
  const narrow = form.querySelector<HTMLDetailsElement>('details[data-narrow]')!;
  if (matchMedia('(max-width: 56rem)').matches) narrow.open = false;
  if (location.search === '' && matchMedia('(hover: hover)').matches) (form.elements.namedItem('q') as HTMLElement).focus();
  restore();
}
