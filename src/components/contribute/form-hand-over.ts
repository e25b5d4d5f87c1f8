/** Hands a file over: as an address of GitHub, as a download, or as copied text. */

import type { FormSettings } from '../../views/contribute-form-view.ts';
import { formatNewFileAddress, parseBranch } from './new-file-address.ts';

export interface HandOver {
  /** Shows the file, and leads the link to the page on which it can be proposed. */
  readonly show: (path: string, text: string, isSound: boolean) => void;
}

/** Brings the buttons of a form to life. */
export function startHandOver(form: HTMLElement, { folder, repository, words }: FormSettings): HandOver {
  const open = form.querySelector<HTMLAnchorElement>('[data-open]');
  const branch = form.querySelector<HTMLInputElement>('#branch');
  const note = form.querySelector<HTMLElement>('[data-hand-over-note]')!;
  const preview = form.querySelector<HTMLElement>('[data-preview]')!;
  let shown = { path: '', text: '', isSound: false };

  const link = () => {
    if (open === null || open.dataset['open'] !== 'github' || repository === null) return;
    const given = branch?.value.trim() ?? '';
    const chosen = parseBranch(given);
    form.querySelector<HTMLElement>('#branch-problem')!.hidden = given === '' || chosen !== undefined;
    const { address, isWhole } = formatNewFileAddress(chosen ?? { repository, name: 'main' }, `${folder}/${shown.path}`, shown.text);
    if (shown.isSound) open.href = address;
    else open.removeAttribute('href');
    say(!shown.isSound ? words.notYet : isWhole ? '' : words.tooLong);
  };
  const say = (text: string) => {
    if (note.textContent !== text) note.textContent = text;
  };

  branch?.addEventListener('input', link);
  form.querySelector('[data-download]')!.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([shown.text], { type: 'text/plain;charset=utf-8' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = shown.path.replace(/^.*\//u, '');
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
  form.querySelector('[data-copy]')!.addEventListener('click', () => {
    navigator.clipboard.writeText(shown.text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  });

  return {
    show: (path, text, isSound) => {
      shown = { path, text, isSound };
      form.querySelector('[data-path]')!.textContent = `${folder}/${path}`;
      preview.textContent = text;
      link();
    },
  };
}
