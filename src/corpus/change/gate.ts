/** No silent edits: what was published changes with a word to its readers, or not at all. */

import type { Correction } from '../../domain/correction.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { formatFound, type Issue } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import type { Detail, RecordChange } from './change.ts';
import { readHistoryIssues } from './history-issues.ts';
import { readNewItems } from './history.ts';

/** Fields whose change readers have to be told of. `locator` only says where to look, and may change. */
const gated = /^(?:title|summary|date|observedAt|confidence|status|sources|sources\..+|claims\..+)$/u;

/**
 * Every change of a published event that nothing in the record explains, with its place in the files of today; that of
 * an event that is gone, in the file where it was.
 *
 * @param changes all changes between the two, as `buildChanges` gives them
 */
export function buildGateIssues(before: Corpus, after: Corpus, changes: readonly RecordChange[]): readonly Issue[] {
  return changes
    .filter(({ kind }) => kind === 'event')
    .flatMap((change) => {
      const was = before.eventById.get(change.id as Event['id']);
      const now = after.eventById.get(change.id as Event['id']);
      if (was === undefined || was.status === 'draft') return [];
      if (now === undefined) return change.change === 'replaced' ? [] : [buildRemoved(was, before)];
      if (now.status === 'draft') return [buildHidden(was, after)];
      // A stub says that it is still being checked; nobody could quote it.
      if (was.status === 'checking') return readHistoryIssues(was, now, { before, after });
      return [
        ...readHistoryIssues(was, now, { before, after }),
        ...change.details
          .filter((detail) => isGated(detail) && !isExplained(detail, was, now))
          .map((detail) => buildUnexplained(detail, was, now, after)),
      ];
    });
}

function isGated({ field, isTypographical }: Detail): boolean {
  return gated.test(field) && !field.endsWith('.locator') && !isTypographical;
}

function isExplained({ field }: Detail, was: Event, now: Event): boolean {
  const corrections = readCounting(was.corrections, now.corrections);
  const assessments = readCounting(was.assessments, now.assessments);
  const isRetracted = now.status === 'retracted' && corrections.some(({ type }) => type === 'retraction');
  if (isRetracted) return true;
  if (field === 'confidence') return assessments.some(({ confidence }) => confidence === now.confidence);
  if (field.endsWith('.confidence') && assessments.length > 0) return true;
  return corrections.some((correction) => isAbout(correction, field));
}

/** New items that may explain something: not dated before those that were there. */
function readCounting<Item extends { readonly date: string }>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  const last =
    before
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return readNewItems(before, after)
    .map(({ item }) => item)
    .filter(({ date }) => date >= last);
}

/** A correction without `fields` is about all that changed with it; `claims`, a claim's id or the whole path name a claim. */
function isAbout({ fields }: Correction, field: string): boolean {
  if (fields.length === 0) return true;
  const [top, claim] = field.split('.');
  return fields.some((named) => named === field || named === top || (top === 'claims' && named === claim) || field.startsWith(`${named}.`));
}

function buildUnexplained(detail: Detail, was: Event, now: Event, after: Corpus): Issue {
  const record = after.records.get(`event/${now.id}`)!;
  const day = [...was.corrections, ...was.assessments]
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const isLevel = detail.field === 'confidence';
  const list = isLevel ? 'assessments' : 'corrections';
  const [top = ''] = detail.field.split('.');
  const said = isLevel
    ? `  - date: ${day ?? 'YYYY-MM-DD'}\n    confidence: ${now.confidence}\n    reason: Why this level, from this day.`
    : `  - date: ${day ?? 'YYYY-MM-DD'}\n    type: correction\n    text: What was published, and what is right.\n    fields: [${top}]`;
  const last = now[list].length - 1;
  return buildIssue(record, detail.path, 'value', {
    rule: 'unexplained-change',
    message: `${formatWhat(detail)} changed after it was published, and nothing tells readers why.`,
    found: `${formatSide(detail.before)}, now ${formatSide(detail.after)}`,
    expected: `a new entry in ${list}${day === undefined ? '' : `, dated ${day} or later`}, or the published value`,
    fix: `${list}:\n${said}`,
    cause: last < 0 ? undefined : buildCause(record, [list, last, 'date'], `The last of the ${list}.`),
  });
}

function buildRemoved(was: Event, before: Corpus): Issue {
  const { file } = before.records.get(`event/${was.id}`)!;
  return {
    rule: 'event-removed',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `The event "${was.id}" was published, and its file is gone.`,
    found: 'no file',
    expected: 'the file with status: retracted and a correction that says why, or the event it was merged into',
    fix: `replaces: [${was.id}]  # in the event that it was merged into`,
    url: '/rules/event-removed/',
  };
}

function buildHidden(was: Event, after: Corpus): Issue {
  return buildIssue(after.records.get(`event/${was.id}`)!, ['status'], 'value', {
    rule: 'event-removed',
    message: `The event "${was.id}" was published, and a draft has no page.`,
    found: 'status: draft',
    expected: 'published, or retracted with a correction that says why',
    fix: 'status: retracted',
  });
}

/** The field as the beginning of a sentence: `The statement of claim "departed"`, `The source "gazette" of sources`. */
function formatWhat({ field, before, after, form }: Detail): string {
  const [top, name, part, source] = field.split('.');
  const move = before === null ? 'A new' : after === null ? 'A withdrawn' : undefined;
  if (form === 'id') {
    const where = top === 'claims' ? `evidence of claim "${name}"` : 'evidence of the event';
    return `${move ?? 'The'} source in the ${where}`;
  }
  if (top === 'sources') return `"${part}" of the source "${name}"`;
  if (top !== 'claims') return `The ${field}`;
  if (part === undefined) return `${move ?? 'The'} claim "${name}"`;
  if (source !== undefined) return `"${field.split('.').at(-1)}" of the source "${source}" of claim "${name}"`;
  return `The ${part} of claim "${name}"`;
}

function formatSide(value: string | null): string {
  return value === null ? 'nothing' : formatFound(value);
}
