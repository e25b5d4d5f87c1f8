/** A topic has an address, so something must be left of it when it becomes one. */

import { formatFound } from '../issue.ts';
import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const fields = (topic: string) => `confidence: possible\nsources: [gazette]\ntopics: ["${topic}"]`;

export const emptyTopic: Rule = {
  id: 'empty-topic',
  title: 'A topic has letters or digits',
  severity: 'error',
  why: 'The page of a topic is addressed by its letters and digits. Of a topic without any, no address would be left.',
  examples: [
    {
      title: 'A topic of signs only',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(fields('?!')) },
      right: { 'events/pier-empty.mdx': formatExampleEvent(fields('Open questions')) },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) =>
      event.topics.flatMap(({ slug, label }, index) =>
        /[\p{L}\p{N}]/u.test(slug)
          ? []
          : [
              buildIssue(corpus.records.get(`event/${event.id}`)!, ['topics', index], 'value', {
                rule: 'empty-topic',
                message: `The topic "${label}" has no letters or digits.`,
                found: formatFound(label),
                expected: 'one or more words',
                fix: 'topics: [Ship movements]',
              }),
            ],
      ),
    ),
};
