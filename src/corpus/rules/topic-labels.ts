/** Labels are given to topics that events have. */

import { buildTopic } from '../build-records.ts';
import { formatFound } from '../issue.ts';
import { readLikely } from '../likely.ts';
import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent, formatExamplePublication } from './example.ts';
import type { Rule } from './rule.ts';

const event = { 'events/pier-empty.mdx': formatExampleEvent('confidence: possible\nsources: [gazette]\ntopics: [pier]') };

export const topicLabels: Rule = {
  id: 'topic-labels',
  title: 'A label belongs to a topic that an event has',
  severity: 'warning',
  why: 'The label of a topic is found by the word that events use. Under a mistyped word nobody would ever see it.',
  examples: [
    {
      title: 'A label for a word that no event has',
      wrong: { ...event, ...formatExamplePublication('topics: { peir: Pier and harbour }\n') },
      right: { ...event, ...formatExamplePublication('topics: { pier: Pier and harbour }\n') },
    },
  ],
  check: ({ corpus }) => {
    const record = corpus.records.get('publication/publication');
    if (record === undefined) return [];
    const known = corpus.events.flatMap(({ topics }) => topics);
    const slugs = new Set(known.map(({ slug }) => slug));
    return Object.entries(corpus.publication?.topics ?? {})
      .filter(([word]) => !slugs.has(buildTopic(word).slug))
      .map(([word, label]) => {
        const likely = readLikely(word, [...new Set(known.map((topic) => topic.label))]);
        return buildIssue(record, ['topics', word], 'key', {
          rule: 'topic-labels',
          severity: 'warning',
          message: `No event has the topic "${word}".${likely === undefined ? '' : ` Did you mean "${likely}"?`}`,
          found: formatFound(word),
          expected: 'a topic of an event, as it is written there',
          fix: likely === undefined ? `remove the line "${word}:"` : `${likely}: ${label}`,
        });
      });
  },
};
