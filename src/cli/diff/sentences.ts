/** A change in the words of an editor, as plain text that each format then escapes in its own way. */

import type { Detail, RecordChange } from '../../corpus/change/change.ts';
import { isMoreThan, type Level } from '../../domain/confidence.ts';
import { formatDateProse, parseEdtf } from '../../domain/edtf.ts';
import type { Words } from '../../words/words.ts';

/** Longest quoted value, in characters. */
const longest = 240;

/** `Event added`, `Source withdrawn`, `Event merged into pier-empty`: what happened to a record. */
export function formatHeading({ kind, change, replacedBy }: RecordChange): string {
  const what = kind.slice(0, 1).toUpperCase() + kind.slice(1);
  if (change === 'replaced') return `${what} merged into ${replacedBy ?? ''}`;
  if (change === 'removed' && kind === 'source') return `${what} withdrawn`;
  if (change === 'affected') return `${what} affected by a change of its sources`;
  return `${what} ${change}`;
}

/** One detail as a phrase without a full stop, such as `date moved from 21 January 2025 to 22 January 2025`. */
export function formatDetail(detail: Detail, words: Words): string {
  const because = detail.because.length === 0 ? '' : `, because ${formatQuote(detail.because.join('; '))}`;
  const note = detail.isTypographical ? ' (white space and punctuation only)' : '';
  return `${formatPhrase(detail, words)}${note}${detail.field === 'supported' ? '' : because}`;
}

function formatPhrase(detail: Detail, words: Words): string {
  const { field, before, after } = detail;
  const [top = '', name = '', part, source] = field.split('.');
  if (field === 'body') return 'the text below the fields changed';
  if (field === 'corrections' || field === 'assessments')
    return before === null
      ? `new ${field.slice(0, -1)} of ${formatShort(after ?? '')}`
      : `${field.slice(0, -1)} gone: ${formatShort(before)}`;
  if (field === 'supported') return `the evidence supports ${after ?? ''} now, and ${before ?? ''} before (${detail.because.join('; ')})`;
  if (detail.form === 'id') {
    const noun = top === 'claims' ? `source of claim "${name}"` : singular(top);
    return before === null ? `${noun} added: ${formatShort(after ?? '')}` : `${noun} withdrawn: ${formatShort(before)}`;
  }
  if (top === 'claims' && part === undefined)
    return before === null ? `claim "${name}" added: ${formatShort(after ?? '')}` : `claim "${name}" withdrawn: ${formatShort(before)}`;
  return formatMove(formatSubject(field, top, name, part, source), detail, words);
}

function formatSubject(field: string, top: string, name: string, part?: string, source?: string): string {
  if (top === 'claims' && source !== undefined) return `${field.split('.').at(-1) ?? ''} of source ${source} of claim "${name}"`;
  if (top === 'claims') return `${part ?? ''} of claim "${name}"`;
  return top === 'sources' && part !== undefined ? `${part} of source ${name}` : field;
}

function formatMove(subject: string, { form, before, after }: Detail, words: Words): string {
  const show = (value: string) => (form === 'date' ? formatDate(value, words) : form === 'level' ? value : formatQuote(value));
  if (before === null) return `${subject}: ${show(after ?? '')}`;
  if (after === null) return `${subject} removed: ${show(before)}`;
  const verb = form === 'date' ? 'moved' : form === 'level' ? readVerb(before as Level, after as Level) : 'changed';
  return `${subject} ${verb} from ${show(before)} to ${show(after)}`;
}

function readVerb(before: Level, after: Level): string {
  if (isMoreThan(after, before)) return 'raised';
  return isMoreThan(before, after) ? 'lowered' : 'changed';
}

function formatDate(edtf: string, words: Words): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? formatDateProse(parsed.date, words.dates) : edtf;
}

function singular(field: string): string {
  return field === 'related' ? 'relation' : field === 'replaces' ? 'replaced event' : field.replace(/s$/u, '');
}

function formatQuote(text: string): string {
  return `"${formatShort(text)}"`;
}

function formatShort(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}
