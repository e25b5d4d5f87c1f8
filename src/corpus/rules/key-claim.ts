/** An event stands on at least one of its claims. */

import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const fields = (key: string) =>
  `confidence: possible\nclaims:\n  - id: empty\n    statement: The pier is empty.\n    confidence: possible${key}\n    evidence: [gazette]`;

export const keyClaim: Rule = {
  id: 'key-claim',
  title: 'An event with claims stands on at least one of them',
  severity: 'error',
  why: 'The level of an event follows from its key claims. The first claim is one unless another is marked with `key: true`, so it cannot be marked as none while no other is.',
  examples: [
    {
      title: 'The only claim is marked as not being a key claim',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(fields('\n    key: false')) },
      right: { 'events/pier-empty.mdx': formatExampleEvent(fields('')) },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) => {
      const record = corpus.records.get(`event/${event.id}`)!;
      const { claims } = record.data as { readonly claims?: readonly { readonly key?: boolean }[] };
      if (!claims || claims[0]?.key !== false || claims.some(({ key }) => key === true)) return [];
      return [
        buildIssue(record, ['claims', 0, 'key'], 'value', {
          rule: 'key-claim',
          message: 'The first claim is marked `key: false`, and no other claim is marked as a key claim.',
          found: 'key: false',
          expected: '`key: true` on at least one claim',
          fix: 'key: true',
        }),
      ];
    }),
};
