/** A form that searches while somebody types, and shows what is found: on the search page and in the dialog alike. */

import type { SearchSettings } from '../../views/search/search-view.ts';
import { readOpenFilters, showFilters } from './search-facets.ts';
import { readForm, writeForm } from './search-form.ts';
import { renderGroups } from './search-groups.ts';
import type { SearchAnswer, SearchSession } from './search-session.ts';
import { formatState, isEmpty, isNarrowed, type SearchState } from './search-state.ts';

export interface SearchPlace {
  /** Holds the form, the live region and the place of the results. */
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly session: SearchSession;
  readonly settings: SearchSettings;
  /** Part of the ids of headings. */
  readonly id: string;
  /** Results of a group that are shown at once. */
  readonly step: number;
  /** Told of each state: `push` where somebody chose something, `replace` while they type. */
  onChange(state: SearchState, how: 'push' | 'replace'): void;
  /** Told when the answer is on the page. */
  onShown?(answer: SearchAnswer, state: SearchState): void;
}

export interface SearchControl {
  /** Writes a state into the form and searches for it. */
  restore(state: SearchState): void;
}

/**
 * Milliseconds after the last key. The beginning of a word is the beginning of too many others, and each would be
 * loaded for nothing; from the third letter on there is no wait that anybody sees. What is typed while an answer is on
 * its way replaces what was asked.
 */
const pauses = { beginning: 300, word: 5 };

/** The results are busy from the moment a search begins until all of it is on the page. */
export function startSearch(place: SearchPlace): SearchControl {
  const { root, form, session, settings } = place;
  const live = root.querySelector<HTMLElement>('[data-status]')!;
  const results = root.querySelector<HTMLElement>('[data-results]')!;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  let last: SearchState = readForm(form, { query: '', chosen: {}, from: '', to: '', certain: false, sort: 'relevance' });
  let latest = 0;

  const show = async (state: SearchState) => {
    const run = (latest += 1);
    last = state;
    results.setAttribute('aria-busy', 'true');
    try {
      const answer = await session.search(state, readOpenFilters(form));
      if (run !== latest) return;
      const groups = isEmpty(state) ? [] : await renderGroups(answer.groups, settings, place.id, place.step);
      if (run !== latest) return;
      results.replaceChildren(...groups);
      showFilters(form, answer, state, settings);
      live.textContent = formatCount(answer, state, settings);
      place.onShown?.(answer, state);
    } catch (error) {
      if (run !== latest) return;
      console.error(error);
      results.replaceChildren();
      live.textContent = settings.words.failed;
    } finally {
      if (run === latest) results.setAttribute('aria-busy', 'false');
    }
  };
  const change = (how: 'push' | 'replace') => {
    const state = readForm(form, last);
    place.onChange(state, how);
    void show(state);
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    const isWord = /[\p{L}\p{N}]{3}\P{L}*$/u.test(field.value);
    waiting = setTimeout(() => change('replace'), isWord ? pauses.word : pauses.beginning);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) change('push');
  });
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details[data-filter]')) {
    const again = () => details.open && void show(last);
    details.addEventListener('toggle', again);
    details.addEventListener('more', again);
  }
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    clearTimeout(waiting);
    change('push');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const state: SearchState = { query: field.value.trim(), chosen: {}, from: '', to: '', certain: false, sort: 'relevance' };
    writeForm(form, state);
    place.onChange(state, 'push');
    last = state;
    void show(state);
  });
  return {
    restore: (state) => {
      writeForm(form, state);
      void show(state);
    },
  };
}

/** How many results there are, and for what, as it is shown and read aloud. */
export function formatCount({ total, instead }: SearchAnswer, state: SearchState, { words, language }: SearchSettings): string {
  if (isEmpty(state)) return words.waiting;
  const form = total === 0 ? 'none' : new Intl.PluralRules(language).select(total) === 'one' ? 'one' : 'other';
  const pattern = words[state.query === '' || (total === 0 && isNarrowed(state)) ? (`${form}All` as const) : form];
  const fill = (text: string) =>
    text
      .replace('{count}', new Intl.NumberFormat(language).format(total))
      .replace('{query}', () => state.query)
      .replace('{instead}', () => instead ?? '');
  return instead === undefined ? fill(pattern) : `${fill(words.instead)} ${fill(pattern.replace('{query}', '{instead}'))}`;
}

/** The address of the search page with a search. */
export function formatSearchAddress({ page }: SearchSettings, state: SearchState): string {
  return `${page}${formatState(state)}`;
}
