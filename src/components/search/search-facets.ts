/** Filters whose values come from the record: each is filled when it is opened, and counts with every search. */

import type { SearchSettings } from '../../views/search/search-view.ts';
import type { SearchAnswer } from './search-session.ts';
import type { FilterName, SearchState } from './search-state.ts';

/** Values shown at once, those with most results first. */
const step = 10;

/** The filters in sight. */
export function readOpenFilters(form: HTMLElement): readonly FilterName[] {
  return [...form.querySelectorAll<HTMLDetailsElement>('details[data-filter][open]')].map(readFilterName);
}

/** Prints the values of every open filter and the numbers of all. */
export function showFilters(form: HTMLElement, answer: SearchAnswer, state: SearchState, settings: SearchSettings): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const [name, value] = place.dataset['count']!.split('=') as [FilterName, string];
    place.textContent = formatNumber(answer.counts.get(name)?.get(value) ?? 0, settings);
  }
  const all = form.querySelector<HTMLElement>('[data-chosen-all]');
  if (all) all.textContent = formatChosen(countChosen(state), settings);
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details[data-filter]')) {
    const name = readFilterName(details);
    const chosen = state.chosen[name] ?? [];
    const note = details.querySelector<HTMLElement>('[data-chosen]')!;
    note.textContent = formatChosen(chosen.length, settings);
    const counts = answer.counts.get(name);
    if (details.open && counts) fill(details, counts, chosen, (value) => formatValue(name, value, answer, settings), settings);
  }
}

/** How much is chosen, on what is folded away; nothing where nothing is. */
function formatChosen(count: number, settings: SearchSettings): string {
  return count === 0 ? '' : formatNumber(count, settings);
}

function countChosen({ chosen, from, to }: SearchState): number {
  return Object.values(chosen).flat().length + Number(from !== '') + Number(to !== '');
}

function fill(
  details: HTMLDetailsElement,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  format: (value: string) => string,
  settings: SearchSettings,
): void {
  const list = details.querySelector<HTMLElement>('[data-values]')!;
  const all = details.dataset['all'] === 'yes';
  const isPeriod = ['year', 'month'].includes(readFilterName(details));
  const values = [...new Set([...chosen, ...[...counts].filter(([, count]) => count > 0).map(([value]) => value)])];
  const byCount = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  const first = (value: string) => (chosen.includes(value) ? 0 : 1);
  const shown = values.sort((a, b) => first(a) - first(b) || byCount(a, b)).slice(0, all ? values.length : Math.max(step, chosen.length));
  if (isPeriod) shown.sort();
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLInputElement).value : undefined;
  const rows = shown.map((value) => buildValue(readFilterName(details), value, format(value), counts.get(value) ?? 0, chosen, settings));
  if (values.length > shown.length) rows.push(buildAll(details, list, values.length, settings));
  list.replaceChildren(...rows);
  if (focused !== undefined) [...list.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
}

function buildValue(
  name: FilterName,
  value: string,
  text: string,
  count: number,
  chosen: readonly string[],
  settings: SearchSettings,
): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name, value, checked: chosen.includes(value) });
  const [word, number] = [document.createElement('span'), document.createElement('span')];
  word.textContent = text;
  number.className = 'count';
  number.textContent = formatNumber(count, settings);
  label.append(box, word, number);
  return label;
}

/** The rest of the values; the form searches again when it is asked for, which fills the list. */
function buildAll(details: HTMLDetailsElement, list: HTMLElement, count: number, settings: SearchSettings): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = settings.words.allValues.replace('{count}', formatNumber(count, settings));
  button.addEventListener('click', () => {
    details.dataset['all'] = 'yes';
    const shown = list.querySelectorAll('input').length;
    details.dispatchEvent(new CustomEvent('more'));
    requestAnimationFrame(() => list.querySelectorAll('input')[shown]?.focus());
  });
  return button;
}

function formatValue(name: FilterName, value: string, { columns }: SearchAnswer, settings: SearchSettings): string {
  if (name === 'month') {
    const month = new Date(`${value}-01T00:00:00Z`);
    if (Number.isNaN(month.getTime())) return value;
    return new Intl.DateTimeFormat(settings.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month);
  }
  if (name === 'evidence') return settings.evidence.find((kind) => kind.value === value)?.text ?? value;
  return columns.names.get(name)?.get(value) ?? value;
}

function formatNumber(count: number, { language }: SearchSettings): string {
  return new Intl.NumberFormat(language).format(count);
}

function readFilterName(details: HTMLDetailsElement): FilterName {
  return details.dataset['filter'] as FilterName;
}
