/** The frame of the search over any page: its field, and the places of what is found. Made when it is first opened. */

import type { SearchSettings } from '../../views/search/search-view.ts';
import { appendElement, setAttributes } from '../site/append-element.ts';

export interface DialogFrame {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Leads to the search page with all results; hidden while there are none. */
  readonly all: HTMLAnchorElement;
}

export function buildFrame({ page, box, keys, mark }: SearchSettings): DialogFrame {
  const dialog = document.createElement('dialog');
  dialog.className = 'over-page search-dialog';
  setAttributes(dialog, { 'aria-label': box.title, closedby: 'any', 'data-search-dialog': '', ...mark });
  const closing = appendElement(dialog, 'form');
  closing.className = 'close';
  closing.method = 'dialog';
  appendElement(closing, 'button', keys.close).type = 'submit';
  const form = appendElement(dialog, 'form');
  form.className = 'search-box';
  form.action = page;
  form.role = 'search';
  const field = appendField(form, box);
  const status = appendElement(dialog, 'p');
  status.className = 'label search-status';
  setAttributes(status, { 'aria-live': 'polite', 'aria-atomic': 'true', 'data-status': '' });
  const results = appendElement(dialog, 'div');
  results.className = 'search-results';
  results.dataset['results'] = '';
  const all = appendElement(appendElement(dialog, 'p'), 'a', box.all);
  all.href = page;
  all.hidden = true;
  document.body.append(dialog);
  return { dialog, form, field, all };
}

/** Says below the field how to ask, and where it goes: nowhere. */
function appendField(form: HTMLFormElement, words: SearchSettings['box']): HTMLInputElement {
  appendElement(form, 'label', words.label).htmlFor = 'dialog-q';
  const line = appendElement(form, 'div');
  const field = appendElement(line, 'input');
  setAttributes(field, {
    id: 'dialog-q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
    'aria-describedby': 'dialog-hint',
  });
  appendElement(line, 'button', words.submit).type = 'submit';
  const hint = appendElement(form, 'p', `${words.hint} ${words.privacy}`);
  hint.id = 'dialog-hint';
  hint.className = 'label';
  return field;
}
