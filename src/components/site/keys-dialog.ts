/** The list of keys, and the switch that turns single letters off. Made when it is first opened. */

import type { SearchSettings } from '../../views/search/search-view.ts';
import { appendElement, setAttributes } from './append-element.ts';
import { isOn, keepChoice } from './keys-choice.ts';
import { loadOverPage } from './over-page.ts';

let made: Promise<HTMLDialogElement> | undefined;

/** @param settings address of the words */
export async function openKeys(settings: string): Promise<void> {
  made ??= loadOverPage(settings).then(buildDialog);
  made.catch(() => (made = undefined));
  const dialog = await made;
  if (!dialog.open) dialog.showModal();
}

function buildDialog({ keys, mark }: SearchSettings): HTMLDialogElement {
  const dialog = appendElement(document.body, 'dialog');
  dialog.className = 'over-page keys';
  setAttributes(dialog, { 'aria-labelledby': 'keys-title', closedby: 'any', 'data-keys': '', ...mark });
  appendElement(dialog, 'h2', keys.title).id = 'keys-title';
  const list = appendElement(dialog, 'dl');
  list.className = 'pairs';
  const rows = [
    ['j, →', keys.next],
    ['k, ←', keys.previous],
    ['/', keys.search],
    ['?', keys.help],
    ['Esc', keys.close],
  ] as const;
  for (const [key, text] of rows) {
    appendElement(appendElement(list, 'dt'), 'kbd', key);
    appendElement(list, 'dd', text);
  }
  const label = appendElement(appendElement(dialog, 'p'), 'label');
  const box = appendElement(label, 'input');
  box.type = 'checkbox';
  box.checked = isOn();
  box.dataset['keysSwitch'] = '';
  box.addEventListener('change', () => keepChoice(box.checked));
  label.append(` ${keys.single}`);
  appendElement(dialog, 'p', keys.note).className = 'label';
  const form = appendElement(dialog, 'form');
  form.method = 'dialog';
  appendElement(form, 'button', keys.close).type = 'submit';
  return dialog;
}
