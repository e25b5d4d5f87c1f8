/** The list of drafts: a button for each, the one that is written marked. */

import type { FormSettings } from '../../views/contribute-form-view.ts';
import type { DraftFile } from './draft-files.ts';
import type { Draft } from './form-drafts.ts';

/** Renews the list where it has changed, so that a button in use is not taken away. */
export function showDraftList(
  form: HTMLElement,
  drafts: readonly Draft[],
  files: readonly DraftFile[],
  current: number,
  { words }: FormSettings,
  select: (index: number) => void,
): void {
  const list = form.querySelector<HTMLElement>('[data-drafts]')!;
  const texts = drafts.map(({ kind, fields }) => `${words.kinds[kind]}: ${String(fields['title'] ?? fields['name'] ?? words.untitled)}`);
  const key = JSON.stringify([texts, files.map(({ id }) => id), current]);
  if (list.dataset['shown'] === key) return;
  list.dataset['shown'] = key;
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(
    ...texts.map((text, index) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = text;
      if (index === current) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => select(index));
      const id = document.createElement('code');
      id.textContent = files[index]!.id;
      item.append(button, id);
      return item;
    }),
  );
  if (hadFocus) list.querySelector<HTMLElement>('[aria-current] ')?.focus();
}
