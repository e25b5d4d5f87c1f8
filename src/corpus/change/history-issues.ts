/** Corrections and assessments that were published and are not there as they were. */

import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { formatFound, type Issue } from '../issue.ts';
import { buildIssue } from '../record-issue.ts';
import { readLostItems, readNewItems } from './history.ts';

const words = { corrections: 'correction', assessments: 'assessment' } as const;

/** Items of either list that were altered, removed, or put before what was there. */
export function readHistoryIssues(
  was: Event,
  now: Event,
  { before, after }: { readonly before: Corpus; readonly after: Corpus },
): readonly Issue[] {
  return [
    ...readListIssues('corrections', was.corrections, now, after, before),
    ...readListIssues('assessments', was.assessments, now, after, before),
  ];
}

function readListIssues(
  list: keyof typeof words,
  old: readonly { readonly date: string }[],
  now: Event,
  after: Corpus,
  before: Corpus,
): readonly Issue[] {
  const record = after.records.get(`event/${now.id}`)!;
  const earlier = before.records.get(`event/${now.id}`)!;
  const current: readonly { readonly date: string }[] = now[list];
  const lost = readLostItems(old, current).map(({ item, index }) =>
    buildIssue(record, index < current.length ? [list, index] : [list], 'value', {
      rule: 'history-rewritten',
      message: `The ${words[list]} of ${item.date} was published and is not there as it was.`,
      found: index < current.length ? formatFound(current[index]) : `no ${words[list]} ${index + 1}`,
      expected: formatFound(item),
      fix: `restore the ${words[list]} of ${item.date} from ${earlier.file}, and add a new one below it`,
    }),
  );
  if (lost.length > 0) return lost;
  const last = old
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return readNewItems(old, current)
    .filter(({ item }) => last !== undefined && item.date < last)
    .map(({ item, index }) =>
      buildIssue(record, [list, index, 'date'], 'value', {
        rule: 'history-rewritten',
        message: `A new ${words[list]} is dated before one that was published.`,
        found: formatFound(item.date),
        expected: `the day on which the change is made public, not before ${last}`,
        fix: `date: ${last}`,
      }),
    );
}
