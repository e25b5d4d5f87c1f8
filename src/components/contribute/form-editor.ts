/** The drafts of a form and the one that is written at the moment: read, shown as a file, judged, kept. */

import type { RecordKind } from '../../domain/id.ts';
import type { FormRecord } from '../../outputs/form/form-record.ts';
import type { FormSettings } from '../../views/contribute-form-view.ts';
import { buildDraftFiles, type DraftFile, type Room } from './draft-files.ts';
import { buildDraft, type Draft } from './form-drafts.ts';
import { addItem, clearFields, connectLabels, fillFields, readFields } from './form-fields.ts';
import { startHandOver } from './form-hand-over.ts';
import { compareByControl, formatFound, readIssueControl, showAtFields, showSummary, type PlacedIssue } from './form-issues.ts';
import { showDraftList } from './form-draft-list.ts';

export interface Editor {
  readonly refresh: () => void;
  readonly begin: (kind: RecordKind) => void;
  readonly clear: () => void;
  readonly readFiles: () => readonly { id: string; draft: Draft }[];
}

/** Milliseconds without a key before the text is judged. */
const pause = 300;

export function startEditor(
  form: HTMLFormElement,
  settings: FormSettings,
  room: Room,
  record: FormRecord,
  kept: readonly Draft[],
  keep: (drafts: readonly Draft[]) => void,
): Editor {
  const known = room.buildKnownRecord(record);
  const handOver = startHandOver(form, settings);
  const today = new Date().toISOString().slice(0, 10);
  let drafts: readonly Draft[] = kept.length > 0 ? kept : [buildDraft('event')];
  let current = 0;
  let isAsked = false;
  let files: readonly DraftFile[] = [];
  let placed: readonly PlacedIssue[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const left = new Set<HTMLElement>();

  const section = () => form.querySelector<HTMLElement>(`[data-record="${drafts[current]!.kind}"]`)!;
  const control = (name: string) => section().querySelector<HTMLInputElement>(`:scope > [data-field="${name}"] > [data-control]`);

  const read = () => {
    const { fields, controls } = readFields(section().querySelector('[data-group]')!);
    const draft = { ...drafts[current]!, fields, id: control('id')!.value.trim(), body: control('body')?.value ?? '' };
    drafts = drafts.map((one, index) => (index === current ? draft : one));
    files = buildDraftFiles(drafts, known, room, settings.byYear, today);
    control('id')!.placeholder = files[current]!.isProposed ? files[current]!.id : '';
    return controls;
  };

  const judge = () => {
    clearTimeout(waiting);
    const controls = read();
    const { path, text, id } = files[current]!;
    const file = `content/${path}`;
    const others = new Set(files.filter((_, index) => index !== current).map((one) => `content/${one.path}`));
    const bodyFrom = text.split('\n').indexOf('---', 1) + 2;
    const issues = room.judgeTexts(files, known, today).filter((issue) => !others.has(issue.file));
    placed = issues.map((issue) => {
      const isOfId = issue.rule === 'duplicate-id' || (issue.rule === 'invalid-id' && issue.field === undefined);
      if (isOfId && issue.file.includes(`/${id}.`)) return { issue, control: control('id')! };
      const isOfBody = issue.field === undefined && issue.file === file && bodyFrom > 1 && issue.line >= bodyFrom;
      const own = isOfBody ? control('body') : issue.file === file ? readIssueControl(issue, controls) : undefined;
      return { issue, control: own ?? undefined };
    });
    placed = [...placed].sort(compareByControl);
    const isSound = !placed.some(({ issue }) => issue.severity === 'error');
    showAtFields(section(), placed, settings, (one) => isAsked || left.has(one));
    if (isAsked) {
      showSummary(form, placed, file, settings);
      form.querySelector('[data-count]')!.textContent = formatFound(placed, settings);
    }
    handOver.show(path, text, isSound);
    showDraftList(form, drafts, files, current, settings, select);
    keep(drafts);
  };

  const show = () => {
    for (const one of form.querySelectorAll<HTMLElement>('[data-record]')) one.hidden = one !== section();
    const group = section().querySelector('[data-group]')!;
    const { fields, id, body } = drafts[current]!;
    clearFields(group);
    fillFields(group, fields);
    control('id')!.value = id;
    const text = control('body');
    if (text !== null) text.value = body;
    isAsked = false;
    left.clear();
    form.querySelector<HTMLElement>('[data-summary]')!.hidden = true;
    form.querySelector('[data-count]')!.textContent = '';
    judge();
  };
  const select = (index: number) => {
    read();
    current = index;
    show();
  };
  const proposePublisher = (address: HTMLInputElement) => {
    const publisher = section().querySelector<HTMLInputElement>('[data-field="publisher"] > [data-control]');
    if (publisher === null || publisher.value !== '' || address.closest('[data-field]')?.getAttribute('data-field') !== 'url') return;
    publisher.value = room.readPublisher(address.value.trim(), record) ?? '';
  };

  // The browser's own messages would stand in the way of those of the check.
  form.noValidate = true;
  connectLabels(form);
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(judge, pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement) left.add(target);
    if (target instanceof HTMLInputElement) proposePublisher(target);
    judge();
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['add'] !== undefined)
      addItem(button.closest<HTMLElement>('[data-list]')!).querySelector<HTMLElement>('[data-control]')?.focus();
    if (button?.dataset['remove'] !== undefined) {
      const list = button.closest('[data-list]')!;
      button.closest('[data-item]')!.remove();
      list.querySelector<HTMLElement>(':scope > [data-add]')!.focus();
      judge();
    }
    if (button?.dataset['removeDraft'] !== undefined) {
      drafts = drafts.length > 1 ? drafts.filter((_, index) => index !== current) : [buildDraft(drafts[0]!.kind)];
      current = Math.min(current, drafts.length - 1);
      show();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isAsked = true;
    judge();
    if (placed.length > 0) form.querySelector<HTMLElement>('[data-summary]')!.focus();
  });
  show();

  return {
    refresh: judge,
    begin: (kind) => {
      read();
      drafts = [...drafts, buildDraft(kind)];
      current = drafts.length - 1;
      show();
      section().querySelector<HTMLElement>('[data-control]')!.focus();
    },
    clear: () => {
      drafts = [buildDraft('event')];
      current = 0;
      show();
    },
    readFiles: () => files.flatMap(({ id }, index) => (index === current ? [] : [{ id, draft: drafts[index]! }])),
  };
}
