/** An event that is withdrawn says so in both places: in its status for programs, in a correction for readers. */

import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const event = 'confidence: unverified\nsources: [gazette]';
const correction = 'corrections:\n  - date: 2025-03-01\n    type: retraction\n    text: The report was about another pier.';

export const retractionExplained: Rule = {
  id: 'retraction-explained',
  title: 'A retracted event says why',
  severity: 'error',
  why: 'The page of a retracted event stays, because others link to it, and its readers are told why it was withdrawn.',
  examples: [
    {
      title: 'Retracted without a word',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(`${event}\nstatus: retracted`) },
      right: {
        'events/pier-empty.mdx': formatExampleEvent(`${event}\nstatus: retracted\n${correction}`),
      },
    },
    {
      title: 'A retraction of an event that is still published',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(`${event}\n${correction}`) },
      right: {
        'events/pier-empty.mdx': formatExampleEvent(`${event}\nstatus: retracted\n${correction}`),
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((one) => {
      const record = corpus.records.get(`event/${one.id}`)!;
      const index = one.corrections.findIndex(({ type }) => type === 'retraction');
      if ((one.status === 'retracted') === index >= 0) return [];
      return index >= 0
        ? [
            buildIssue(record, ['corrections', index, 'type'], 'value', {
              rule: 'retraction-explained',
              message: `A correction retracts the event, but its status is ${one.status}.`,
              found: `status: ${one.status}`,
              expected: 'the status retracted, or another type of correction',
              fix: 'status: retracted',
            }),
          ]
        : [
            buildIssue(record, ['status'], 'value', {
              rule: 'retraction-explained',
              message: 'The event is retracted, but no correction says why.',
              found: 'status: retracted',
              expected: 'a correction of the type retraction',
              fix: 'corrections:\n  - date: 2025-03-01\n    type: retraction\n    text: What was wrong, in a sentence.',
            }),
          ];
    }),
};
