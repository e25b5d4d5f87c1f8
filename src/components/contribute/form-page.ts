/** Brings the form for new records to life. The rules are loaded when the page is there; nothing leaves the browser. */

import type { RecordKind } from '../../domain/id.ts';
import type { FormRecord } from '../../outputs/form/form-record.ts';
import type { FormSettings } from '../../views/contribute-form-view.ts';
import { startCompletion } from './form-completion.ts';
import { isEmpty, keepDrafts, readDrafts } from './form-drafts.ts';
import { startEditor } from './form-editor.ts';

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) void start(root, JSON.parse(root.dataset['contribute']!) as FormSettings);

async function start(page: HTMLElement, settings: FormSettings): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('[data-form]')!;
  const state = page.querySelector<HTMLElement>('[data-state]')!;
  state.hidden = false;
  try {
    const [room, record] = await Promise.all([import('./judge.ts'), readRecord(settings.record)]);
    const name = `drafts ${settings.home}`;
    const keep = form.querySelector<HTMLInputElement>('#keep')!;
    const editor = startEditor(form, settings, room, record, readDrafts(name), (drafts) => {
      const isKept = keepDrafts(name, keep.checked ? drafts.filter((draft) => !isEmpty(draft)) : []);
      form.querySelector<HTMLElement>('[data-not-kept]')!.hidden = isKept;
    });
    keep.addEventListener('change', editor.refresh);
    form.querySelector('[data-clear]')!.addEventListener('click', () => {
      if (confirm(settings.words.clearSure)) editor.clear();
    });
    startCompletion(form, record, editor.readFiles);
    for (const button of form.querySelectorAll<HTMLElement>('[data-kind]')) {
      button.addEventListener('click', () => editor.begin(button.dataset['kind'] as RecordKind));
    }
    state.remove();
    form.hidden = false;
  } catch (error) {
    console.error(error);
    state.remove();
    page.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
  }
}

async function readRecord(address: string): Promise<FormRecord> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} gave ${answer.status}.`);
  return (await answer.json()) as FormRecord;
}
