/** Results in groups by kind, each with its count; long groups open a step at a time. */

import type { SearchSettings } from '../../views/search/search-view.ts';
import { renderResult, type LoadedResult, type ResultWords } from './search-result.ts';

/** Results of one kind, best first, not loaded yet. */
export interface ResultGroup {
  readonly id: string;
  readonly title: string;
  readonly results: readonly (() => Promise<LoadedResult>)[];
  /** Whether its number stands in its title. */
  readonly isCounted: boolean;
}

interface Printing {
  readonly settings: SearchSettings;
  readonly words: ResultWords;
  /** Events that are shown at once, and of each other kind half as many; each further step shows as many more. */
  readonly step: number;
}

/** The groups as elements. @param place part of the ids of headings, since there may be two searches in one page */
export async function renderGroups(
  groups: readonly ResultGroup[],
  settings: SearchSettings,
  place: string,
  step: number,
): Promise<readonly HTMLElement[]> {
  const levels = Object.fromEntries(settings.levels.map(({ value, text }) => [value, text]));
  const printing: Printing = { settings, step, words: { aliases: settings.words.aliases, disputed: settings.disputed, levels } };
  const half = { ...printing, step: Math.ceil(step / 2) };
  return Promise.all(groups.map((group) => renderGroup(group, place, group.id === 'event' ? printing : half)));
}

async function renderGroup(group: ResultGroup, place: string, printing: Printing): Promise<HTMLElement> {
  const { settings, step } = printing;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.id = `${place}-${group.id}`;
  const count = new Intl.NumberFormat(settings.language).format(group.results.length);
  heading.textContent = group.isCounted ? `${group.title} (${count})` : group.title;
  section.setAttribute('aria-labelledby', heading.id);
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  section.append(heading, list);
  await appendResults(list, group, 0, printing);
  if (group.results.length > step) section.append(buildMore(list, group, printing));
  return section;
}

async function appendResults(list: HTMLOListElement, { results }: ResultGroup, from: number, printing: Printing): Promise<void> {
  const loaded = await Promise.all(results.slice(from, from + printing.step).map((load) => load()));
  list.append(...loaded.map((result) => renderResult(result, printing.words)));
}

function buildMore(list: HTMLOListElement, group: ResultGroup, printing: Printing): HTMLButtonElement {
  const { words, language } = printing.settings;
  const button = document.createElement('button');
  button.type = 'button';
  const label = () => {
    const left = new Intl.NumberFormat(language).format(group.results.length - list.children.length);
    button.textContent = words.more.replace('{kind}', group.title.toLocaleLowerCase(language)).replace('{count}', left);
  };
  button.addEventListener('click', async () => {
    const shown = list.children.length;
    button.disabled = true;
    await appendResults(list, group, shown, printing);
    button.disabled = false;
    list.children[shown]?.querySelector('a')?.focus();
    if (list.children.length >= group.results.length) button.remove();
    else label();
  });
  label();
  return button;
}
