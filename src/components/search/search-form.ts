/** The form of a search as a state, and back. */

import { filterNames, parseState, type FilterName, type SearchState } from './search-state.ts';

/** What the controls say. Values whose filter is folded away and was never opened have no control: they are kept. */
export function readForm(form: HTMLFormElement, last: SearchState): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  for (const name of filterNames) {
    const shown = readShown(form, name);
    for (const value of last.chosen[name] ?? []) if (!shown.has(value)) parameters.append(name, value);
  }
  return parseState(parameters.toString());
}

export function writeForm(form: HTMLFormElement, state: SearchState): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = state.chosen[control.name as FilterName]?.includes(control.value) ?? false;
    } else if (control instanceof HTMLInputElement && control.type === 'radio') {
      control.checked = (control.value === 'certain') === state.certain;
    } else if (control instanceof HTMLInputElement && control.name === 'q') control.value = state.query;
    else if (control instanceof HTMLInputElement && control.name === 'from') control.value = state.from;
    else if (control instanceof HTMLInputElement && control.name === 'to') control.value = state.to;
    else if (control instanceof HTMLSelectElement) control.value = state.sort;
  }
}

function readShown(form: HTMLFormElement, name: FilterName): ReadonlySet<string> {
  return new Set([...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map(({ value }) => value));
}
