/** A stub is allowed as long as it says what it waits for. */

import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const event = 'confidence: unverified\nsources: [gazette]\nstatus: checking';

export const checkingExplained: Rule = {
  id: 'checking-explained',
  title: 'An event that is still being checked says what is checked',
  severity: 'warning',
  why: 'Readers of a stub want to know which question is open, and somebody among them may be able to answer it.',
  examples: [
    {
      title: 'A stub without a word',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(event) },
      right: {
        'events/pier-empty.mdx': formatExampleEvent(event, 'We are looking for a second picture of that day.'),
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((one) => {
      const record = corpus.records.get(`event/${one.id}`)!;
      if (one.status !== 'checking' || record.body !== null) return [];
      return [
        buildIssue(record, ['status'], 'value', {
          rule: 'checking-explained',
          severity: 'warning',
          message: 'The event is still being checked, but its body does not say what.',
          found: 'an empty body',
          expected: 'a sentence below the frontmatter that says what is still being checked',
          fix: 'We are looking for a second source that shows the same.',
        }),
      ];
    }),
};
