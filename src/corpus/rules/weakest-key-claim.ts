/** An event is no surer than what it stands on. */

import { isMoreThan, readWeakest } from '../../domain/confidence.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const claim = 'claims:\n  - id: empty\n    statement: The pier is empty.\n    confidence: unverified\n    evidence: [gazette]';

export const weakestKeyClaim: Rule = {
  id: 'weakest-key-claim',
  title: 'An event states no more than its weakest key claim',
  severity: 'error',
  why: 'Readers who see only the event must not be told more than its claims say. The first claim is the key claim unless others are marked `key: true`. With `overrides` the problem is a warning.',
  examples: [
    {
      title: 'An event surer than its claim',
      wrong: { 'events/pier-empty.mdx': formatExampleEvent(`confidence: possible\n${claim}`) },
      right: { 'events/pier-empty.mdx': formatExampleEvent(`confidence: unverified\n${claim}`) },
    },
  ],
  check: ({ corpus }) => corpus.events.flatMap((event) => findSurerEvent(event, corpus)),
};

/** The issue of an event that states more than one of its key claims; none for an event without claims of its own. */
export function findSurerEvent(event: Event, corpus: Corpus): Issue[] {
  const key = event.claims.filter((one) => one.key);
  const weakest = readWeakest(key.map((one) => one.confidence));
  if (!event.hasOwnClaims || weakest === undefined || !isMoreThan(event.confidence, weakest)) return [];
  const record = corpus.records.get(`event/${event.id}`)!;
  const index = event.claims.findIndex((one) => one.key && one.confidence === weakest);
  const { id } = event.claims[index]!;
  return [
    buildIssue(record, ['confidence'], 'value', {
      rule: 'weakest-key-claim',
      severity: event.overrides ? 'warning' : 'error',
      message: `The event is stated as ${event.confidence}, but its key claim "${id}" only as ${weakest}.`,
      found: event.confidence,
      expected: `${weakest} or less; or \`key: false\` on the claim, if the event does not stand on it`,
      fix: `confidence: ${weakest}`,
      cause: buildCause(record, ['claims', index, 'confidence'], `The claim "${id}".`),
    }),
  ];
}
