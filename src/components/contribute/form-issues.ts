/** Shows what the check found: under the fields, and as a list that leads to them. */

import type { Issue } from '../../corpus/issue.ts';
import type { FormSettings } from '../../views/contribute-form-view.ts';

/** An issue with the control that it is about; without one it is about the file, or about another. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly control: HTMLElement | undefined;
}

/**
 * Finds the control of an issue: that of its field, else one within it, else the nearest one around it.
 *
 * @param controls by the path of the field as JSON
 */
export function readIssueControl({ field }: Issue, controls: ReadonlyMap<string, HTMLElement>): HTMLElement | undefined {
  if (field === undefined) return undefined;
  const start = `${JSON.stringify(field).slice(0, -1)},`;
  const within = [...controls].find(([path]) => path.startsWith(start))?.[1];
  for (let length = field.length; length > 0; length -= 1) {
    const control = controls.get(JSON.stringify(field.slice(0, length)));
    if (control !== undefined) return control.dataset['list'] === undefined ? control : (within ?? control);
    if (length === field.length && within !== undefined) return within;
  }
  return undefined;
}

/** Issues in the order of their controls on the page; those of no control come last. */
export function compareByControl({ control: a }: PlacedIssue, { control: b }: PlacedIssue): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Writes each issue under its control and takes away what is no longer true. `isShown` holds back what was not asked for yet. */
export function showAtFields(
  section: HTMLElement,
  placed: readonly PlacedIssue[],
  settings: FormSettings,
  isShown: (control: HTMLElement) => boolean,
): void {
  for (const part of section.querySelectorAll<HTMLElement>('[data-field], [data-list]')) {
    const control = part.dataset['list'] === undefined ? part.querySelector<HTMLElement>(':scope > [data-control]')! : part;
    const own = isShown(control) ? placed.filter((one) => one.control === control) : [];
    const place = part.querySelector<HTMLElement>(':scope > .problem')!;
    const nodes = own.flatMap(({ issue }) => formatIssue(issue, settings));
    if (place.textContent !== nodes.map(({ textContent }) => textContent).join('')) place.replaceChildren(...nodes);
    place.hidden = own.length === 0;
    if (control !== part) control.setAttribute('aria-invalid', String(own.some(({ issue }) => issue.severity === 'error')));
    if (own.length > 0) for (let at = part.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  }
}

/** Fills the list of everything that was found, each line leading to its field. */
export function showSummary(form: HTMLElement, placed: readonly PlacedIssue[], file: string, settings: FormSettings): void {
  const list = form.querySelector<HTMLElement>('[data-summary-list]')!;
  form.querySelector('[data-summary-count]')!.textContent = formatFound(placed, settings);
  list.replaceChildren(
    ...placed.map(({ issue, control }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.textContent = issue.message;
      link.href = `#${control?.id ?? 'preview'}`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const target = control ?? form.querySelector<HTMLElement>('[data-preview]')!;
        const focused = target.dataset['list'] === undefined ? target : (target.querySelector<HTMLElement>('button, input') ?? target);
        focused.focus();
        target.scrollIntoView({ block: 'center' });
      });
      item.append(link);
      if (issue.file !== file) item.append(` (${settings.words.elsewhere}: ${issue.file})`);
      if (control === undefined) item.append(...formatFix(issue, settings));
      return item;
    }),
  );
  form.querySelector<HTMLElement>('[data-summary]')!.hidden = placed.length === 0;
}

/** How many problems there are, in words of the site. */
export function formatFound(placed: readonly PlacedIssue[], { words }: FormSettings): string {
  if (placed.length === 0) return words.clean;
  const errors = placed.filter(({ issue }) => issue.severity === 'error').length;
  return words.found.replace('{errors}', String(errors)).replace('{warnings}', String(placed.length - errors));
}

/** What is wrong, what to write, and where the rule is explained. */
function formatIssue(issue: Issue, settings: FormSettings): HTMLElement[] {
  const message = document.createElement('span');
  message.textContent = `${issue.message} `;
  const why = document.createElement('a');
  why.href = settings.home.replace(/\/$/u, '') + issue.url;
  why.lang = document.documentElement.lang;
  why.textContent = settings.words.rule;
  const end = document.createElement('span');
  end.textContent = '\n';
  return [message, why, ...formatFix(issue, settings), end];
}

function formatFix({ fix }: Issue, { words }: FormSettings): HTMLElement[] {
  const label = document.createElement('span');
  label.lang = document.documentElement.lang;
  label.textContent = `\n${words.instead}: `;
  const text = document.createElement('code');
  text.textContent = fix;
  return [label, text];
}
