/** Rules about how a published record may change. They compare two records, so `diff` finds what breaks them. */

import type { Rule } from './rule.ts';

export const changeRules: readonly Rule[] = [
  {
    id: 'unexplained-change',
    title: 'What was published changes only with an explanation',
    severity: 'error',
    why: 'Readers have quoted what was published. A changed title, summary, date, claim, source or status of a published event needs a new entry in `corrections`, a changed level a new entry in `assessments`; it is dated not before the entries that were there. White space and punctuation may change freely. An entry with `fields` explains the fields it names; one without explains the whole change.',
    examples: [],
  },
  {
    id: 'event-removed',
    title: 'A published event keeps its page',
    severity: 'error',
    why: 'Others link to it. An event that should not stand is retracted and says why; one that was merged into another is named in `replaces` of that event, and its address leads there.',
    examples: [],
  },
  {
    id: 'history-rewritten',
    title: 'Corrections and assessments that were published stay as they are',
    severity: 'error',
    why: 'They are the record of how the record changed. A mistake in one is put right by a new one below it.',
    examples: [],
  },
];
