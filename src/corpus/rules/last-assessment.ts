/** The level an event states is the one its last assessment gave it. */

import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const fields = (level: string) =>
  `confidence: possible\nsources: [gazette]\nassessments:\n  - date: 2025-02-02\n    confidence: ${level}\n    reason: One newspaper reports it.`;

export const lastAssessment: Rule = {
  id: 'last-assessment',
  title: 'The last assessment equals the level of the event',
  severity: 'error',
  why: 'Whoever changes the level of an event says from when and why. An assessment that differs from the level is one that was forgotten.',
  examples: [
    {
      title: 'A level that was changed without a new assessment',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(fields('unverified')) },
      right: { 'events/pier-empty.mdx': formatExampleEvent(fields('possible')) },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) => {
      const last = event.assessments.at(-1);
      if (last === undefined || last.confidence === event.confidence) return [];
      const record = corpus.records.get(`event/${event.id}`)!;
      return [
        buildIssue(record, ['assessments', event.assessments.length - 1, 'confidence'], 'value', {
          rule: 'last-assessment',
          message: `The last assessment says ${last.confidence}, but the event is stated as ${event.confidence}.`,
          found: last.confidence,
          expected: `${event.confidence}; where the level has changed, one more assessment with its date and reason`,
          fix: `confidence: ${event.confidence}`,
          cause: buildCause(record, ['confidence'], 'The level of the event.'),
        }),
      ];
    }),
};
