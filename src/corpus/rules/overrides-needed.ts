/** An override that changes nothing would teach readers to pass over those that do. */

import { buildIssue } from '../record-issue.ts';
import { findTooMuch } from './confidence-within-evidence.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';
import { findSurerEvent } from './weakest-key-claim.ts';

export const overridesNeeded: Rule = {
  id: 'overrides-needed',
  title: 'An override overrides something',
  severity: 'warning',
  why: 'An override is shown to every reader and counted in the verification report. Where the evidence supports what is stated, there is nothing to show.',
  examples: [
    {
      title: 'An override of a level that the evidence supports',
      wrong: {
        'events/pier-empty.mdx': formatExampleEvent(
          'confidence: possible\nsources: [gazette]\noverrides:\n  reason: One of the editors stood on the pier.\n  by: A. Editor',
        ),
      },
      right: {
        'events/pier-empty.mdx': formatExampleEvent('confidence: possible\nsources: [gazette]'),
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) => {
      const isKnown = event.claims.every((claim) => claim.evidence.every((piece) => corpus.sources.has(piece.source)));
      if (!event.overrides || !isKnown) return [];
      if (findTooMuch(event, corpus).length + findSurerEvent(event, corpus).length > 0) return [];
      return [
        buildIssue(corpus.records.get(`event/${event.id}`)!, ['overrides'], 'key', {
          rule: 'overrides-needed',
          severity: 'warning',
          message: 'The event has an override, but it states no more than its evidence supports.',
          found: 'overrides',
          expected: 'an override only where a level stands above what the evidence supports',
          fix: 'remove "overrides:" and the lines that belong to it',
        }),
      ];
    }),
};
