/** Completes ids while they are typed: by the id, the title and every spelling of a name. */

import type { RecordKind } from '../../domain/id.ts';
import type { FormRecord } from '../../outputs/form/form-record.ts';
import type { Draft } from './form-drafts.ts';

/** Most proposals at once. */
const most = 30;

/** One list for all fields, filled for the field that is typed in. `readDrafts` gives records that are not in the record yet, with their ids. */
export function startCompletion(form: HTMLElement, record: FormRecord, readDrafts: () => readonly { id: string; draft: Draft }[]): void {
  const list = document.createElement('datalist');
  list.id = 'known-ids';
  form.append(list);
  const propose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['of'] === undefined) return;
    const kind = target.dataset['of'] as RecordKind;
    const drafts = readDrafts().flatMap(({ id, draft }) => (draft.kind === kind ? [{ id, ...draft.fields }] : []));
    const found = readProposals(target.value, [...drafts, ...record.records[kind]]);
    list.replaceChildren(...found.map(({ id, said }) => new Option(said, id)));
    target.setAttribute('list', list.id);
  };
  form.addEventListener('focusin', propose);
  form.addEventListener('input', propose);
}

/** The records that fit what was typed: every word of it begins a word of the id, the title or a name. Those by id come first. */
export function readProposals(typed: string, rows: readonly Readonly<Record<string, unknown>>[]): { id: string; said: string }[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  const fitting = rows.flatMap((row) => {
    const id = String(row['id']);
    const names = [row['title'] ?? row['name'] ?? '', ...(Array.isArray(row['aliases']) ? row['aliases'] : [])].map(String);
    const named = names.find((name) => words.every((word) => isWithin(word, name)));
    const isById = words.every((word) => isWithin(word, id));
    if (!isById && named === undefined && !words.every((word) => [id, ...names].some((text) => isWithin(word, text)))) return [];
    const [first = ''] = names;
    return [{ id, said: named === undefined || named === first ? first : `${first} (${named})`, isById }];
  });
  return [...fitting.filter(({ isById }) => isById), ...fitting.filter(({ isById }) => !isById)].slice(0, most);
}

function isWithin(word: string, text: string): boolean {
  const folded = fold(text);
  return folded.startsWith(word) || new RegExp(`[^\\p{L}\\p{N}]${escape(word)}`, 'u').test(folded);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Without case and marks, so that plain letters find a careful transcription. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
