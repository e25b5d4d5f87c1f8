/** An event is related to others. */

import { formatFound } from '../issue.ts';
import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const event = 'confidence: possible\nsources: [gazette]';

export const relatedToItself: Rule = {
  id: 'related-to-itself',
  title: 'An event is not related to itself',
  severity: 'error',
  why: 'Such a link leads back to the page it stands on; another event was meant.',
  examples: [
    {
      title: 'An event that follows itself',
      wrong: {
        'events/pier-empty.mdx': formatExampleEvent(`${event}\nrelated:\n  - { event: pier-empty, relation: follows }`),
      },
      right: { 'events/pier-empty.mdx': formatExampleEvent(event) },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap(({ id, related }) =>
      related.flatMap(({ event }, index) =>
        event !== id
          ? []
          : [
              buildIssue(corpus.records.get(`event/${id}`)!, ['related', index, 'event'], 'value', {
                rule: 'related-to-itself',
                message: 'The event is related to itself.',
                found: formatFound(event),
                expected: 'the id of another event',
                fix: 'remove this relation, or name the event that was meant',
              }),
            ],
      ),
    ),
};
