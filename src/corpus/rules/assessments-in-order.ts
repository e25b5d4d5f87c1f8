/** The history of a level reads from the first judgement to the last. */

import { compareIds } from '../../domain/id.ts';
import { formatFound } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const first = '  - { date: 2025-02-02, confidence: unverified, reason: One report of unknown origin. }';
const second = '  - { date: 2025-03-01, confidence: possible, reason: The gazette says where it had the report from. }';
const event = 'confidence: possible\nsources: [gazette]\nassessments:';

export const assessmentsInOrder: Rule = {
  id: 'assessments-in-order',
  title: 'Assessments stand in the order of their dates',
  severity: 'error',
  why: 'The last assessment is the one that holds, and the history of an event is read from the first line to the last.',
  examples: [
    {
      title: 'A later judgement before an earlier one',
      wrong: {
        'events/pier-empty.mdx': formatExampleEvent(`${event}\n${second}\n${first.replace('unverified', 'possible')}`),
      },
      right: { 'events/pier-empty.mdx': formatExampleEvent(`${event}\n${first}\n${second}`) },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((one) => {
      const record = corpus.records.get(`event/${one.id}`)!;
      return one.assessments.flatMap(({ date }, index) => {
        const before = one.assessments[index - 1]?.date;
        if (before === undefined || compareIds(before, date) <= 0) return [];
        return [
          buildIssue(record, ['assessments', index, 'date'], 'value', {
            rule: 'assessments-in-order',
            message: `The assessment of ${date} stands after the one of ${before}.`,
            found: formatFound(date),
            expected: `a day not before ${before}`,
            fix: `move the assessment of ${date} above the one of ${before}`,
            cause: buildCause(record, ['assessments', index - 1, 'date'], 'The assessment before it.'),
          }),
        ];
      });
    }),
};
