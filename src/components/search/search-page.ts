/** Brings the search page to life: reads the address, asks the index, shows what it finds, and keeps the address true. */

import type { SearchSettings } from '../../views/search-view.ts';
import { readIndex, searchGroups, type SearchAnswer } from './search-index-client.ts';
import { renderGroups } from './search-groups.ts';
import { formatState, isEmpty, parseState, type SearchState } from './search-state.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
const form = root?.querySelector('form');
if (root && form) startSearch(root, form);

function startSearch(page: HTMLElement, form: HTMLFormElement): void {
  const settings = JSON.parse(page.dataset['search']!) as SearchSettings;
  const live = page.querySelector<HTMLElement>('[role="status"]')!;
  const results = page.querySelector<HTMLElement>('[data-results]')!;
  const browse = page.querySelector<HTMLElement>('[data-browse]')!;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const kinds = settings.kinds.map(({ value }) => value);
  const levels = settings.levels.map(({ value }) => value);
  let latest = 0;

  const show = async (state: SearchState) => {
    const run = ++latest;
    results.setAttribute('aria-busy', 'true');
    live.textContent = settings.words.searching;
    try {
      const index = await readIndex(settings.bundlePath, settings.baseUrl);
      const answer = await searchGroups(index, state, kinds);
      if (run !== latest) return;
      showCounts(form, answer);
      if (isEmpty(state)) {
        results.replaceChildren();
        live.textContent = settings.words.waiting;
      } else {
        const groups = await renderGroups(answer, state.query, settings);
        if (run !== latest) return;
        results.replaceChildren(...groups);
        live.textContent = formatCount(answer.total, state, settings);
      }
      browse.hidden = answer.total > 0 && !isEmpty(state);
    } catch (error) {
      if (run !== latest) return;
      console.error(error);
      live.textContent = settings.words.failed;
      browse.hidden = false;
    } finally {
      if (run === latest) results.setAttribute('aria-busy', 'false');
    }
  };
  const restore = () => {
    const state = parseState(location.search, kinds, levels);
    writeForm(form, state);
    void show(state);
  };
  const change = (how: 'push' | 'replace') => {
    const state = readForm(form, kinds, levels);
    const address = location.pathname + formatState(state);
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void show(state);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => change('replace'), 160);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) change('push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    change('push');
  });
  form.addEventListener('reset', () => setTimeout(() => change('push')));
  addEventListener('popstate', restore);
  for (const control of form.querySelectorAll<HTMLFieldSetElement>('fieldset')) control.disabled = false;
  if (matchMedia('(max-width: 56rem)').matches) form.querySelector('details')!.open = false;
  if (location.search === '' && matchMedia('(hover: hover)').matches) field.focus();
  restore();
}

function readForm(form: HTMLFormElement, kinds: readonly string[], levels: readonly string[]): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  return parseState(parameters.toString(), kinds, levels);
}

function writeForm(form: HTMLFormElement, state: SearchState): void {
  const chosen = new Set([
    ...state.kinds.map((kind) => `kind=${kind}`),
    ...state.levels.map((level) => `confidence=${level}`),
    ...(state.disputed ? ['disputed=yes'] : []),
  ]);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = chosen.has(`${control.name}=${control.value}`);
    } else if (control instanceof HTMLInputElement && control.name === 'q') control.value = state.query;
    else if (control instanceof HTMLSelectElement) control.value = state.sort;
  }
}

function showCounts(form: HTMLFormElement, answer: SearchAnswer): void {
  const counts: Record<string, number> = { 'disputed=yes': answer.disputedCount };
  for (const [kind, count] of Object.entries(answer.kindCounts)) counts[`kind=${kind}`] = count;
  for (const [level, count] of Object.entries(answer.levelCounts)) counts[`confidence=${level}`] = count;
  for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
    place.textContent = String(counts[place.dataset['count']!] ?? 0);
  }
}

function formatCount(total: number, state: SearchState, { words, language }: SearchSettings): string {
  const isNarrowed = !isEmpty({ ...state, query: '' });
  const form = total === 0 ? 'none' : new Intl.PluralRules(language).select(total) === 'one' ? 'one' : 'other';
  const pattern = words[state.query === '' || (total === 0 && isNarrowed) ? (`${form}All` as const) : form];
  return pattern.replace('{count}', new Intl.NumberFormat(language).format(total)).replace('{query}', () => state.query);
}
