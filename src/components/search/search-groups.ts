/** Results in groups by kind, each with its count; long groups open a step at a time. */

import type { SearchSettings } from '../../views/search-view.ts';
import type { FoundResult, SearchAnswer } from './search-index-client.ts';
import { readNamed } from './search-names.ts';
import { renderResult, type ResultWords } from './search-result.ts';

/** Results of a group that are shown at once; each further step shows as many more. */
const step = 10;

interface Printing {
  readonly settings: SearchSettings;
  readonly words: ResultWords;
  readonly marks: ReadonlyMap<string, HTMLTemplateElement>;
}

/** The groups of an answer as elements: first what is called exactly so, then the kinds in the order of the answer. */
export async function renderGroups(answer: SearchAnswer, query: string, settings: SearchSettings): Promise<readonly HTMLElement[]> {
  const templates = document.querySelectorAll<HTMLTemplateElement>('template[data-mark]');
  const levels = Object.fromEntries(settings.levels.map(({ value, text }) => [value, text]));
  const printing: Printing = {
    settings,
    words: { ...settings.words, disputed: settings.disputed, levels },
    marks: new Map([...templates].map((template) => [template.dataset['mark']!, template])),
  };
  const named = (await readNamed(answer, query)).map(({ result }) => result);
  const groups = await Promise.all(
    answer.groups.map(({ kind, results }) => {
      const name = settings.kinds.find(({ value }) => value === kind)?.text ?? kind;
      const count = new Intl.NumberFormat(settings.language).format(results.length);
      return renderGroup(kind, `${name} (${count})`, name, results, printing);
    }),
  );
  if (named.length === 0) return groups;
  return [await renderGroup('named', settings.words.named, settings.words.named, named, printing), ...groups];
}

async function renderGroup(
  id: string,
  title: string,
  name: string,
  results: readonly FoundResult[],
  printing: Printing,
): Promise<HTMLElement> {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.id = `results-${id}`;
  heading.textContent = title;
  section.setAttribute('aria-labelledby', heading.id);
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  section.append(heading, list);
  await appendResults(list, results.slice(0, step), printing);
  if (results.length > step) section.append(buildMore(list, results, name, printing));
  return section;
}

async function appendResults(
  list: HTMLOListElement,
  results: readonly FoundResult[],
  { words, marks }: Printing,
): Promise<readonly HTMLLIElement[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  const items = results.map((result, at) => renderResult(result, pages[at]!, words, marks));
  list.append(...items);
  return items;
}

function buildMore(list: HTMLOListElement, results: readonly FoundResult[], name: string, printing: Printing): HTMLButtonElement {
  const { words, language } = printing.settings;
  const button = document.createElement('button');
  button.type = 'button';
  const label = () => {
    const left = new Intl.NumberFormat(language).format(results.length - list.children.length);
    button.textContent = words.more.replace('{kind}', name.toLocaleLowerCase(language)).replace('{count}', left);
  };
  button.addEventListener('click', async () => {
    const shown = list.children.length;
    const added = await appendResults(list, results.slice(shown, shown + step), printing);
    added[0]?.querySelector('a')?.focus();
    if (list.children.length >= results.length) button.remove();
    else label();
  });
  label();
  return button;
}
