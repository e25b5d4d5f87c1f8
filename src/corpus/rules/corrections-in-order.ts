/** Public changes are told in the order in which they were made. */

import { compareIds } from '../../domain/id.ts';
import { formatFound } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const first = '  - { date: 2025-02-02, type: correction, text: The date was given as 21 January. }';
const second = '  - { date: 2025-03-01, type: update, text: A second report was added. }';
const event = 'confidence: possible\nsources: [gazette]\ncorrections:';

export const correctionsInOrder: Rule = {
  id: 'corrections-in-order',
  title: 'Corrections stand in the order of their dates',
  severity: 'error',
  why: 'A new correction is added below the older ones, so that a change to the list of corrections is always a new one.',
  examples: [
    {
      title: 'A new correction written above an older one',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(`${event}\n${second}\n${first}`) },
      right: { 'events/pier-empty.mdx': formatExampleEvent(`${event}\n${first}\n${second}`) },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((one) => {
      const record = corpus.records.get(`event/${one.id}`)!;
      return one.corrections.flatMap(({ date }, index) => {
        const before = one.corrections[index - 1]?.date;
        if (before === undefined || compareIds(before, date) <= 0) return [];
        return [
          buildIssue(record, ['corrections', index, 'date'], 'value', {
            rule: 'corrections-in-order',
            message: `The correction of ${date} stands after the one of ${before}.`,
            found: formatFound(date),
            expected: `a day not before ${before}`,
            fix: `move the correction of ${date} above the one of ${before}`,
            cause: buildCause(record, ['corrections', index - 1, 'date'], 'The correction before it.'),
          }),
        ];
      });
    }),
};
