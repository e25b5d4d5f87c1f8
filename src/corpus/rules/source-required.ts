/** An event or a claim without evidence claims nothing beyond that it was claimed. */

import { buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

export const sourceRequired: Rule = {
  id: 'source-required',
  title: 'What has no evidence is unverified',
  severity: 'error',
  why: 'An event without any source may stand in the record only as unverified; it is listed as a gap. The same holds for each claim.',
  examples: [
    {
      title: 'A claim without evidence',
      wrong: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nclaims:\n  - { id: pier, statement: The pier is empty., confidence: possible, evidence: [gazette] }\n  - { id: crane, statement: A crane stands on it., confidence: possible }\n---\n',
      },
      right: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nclaims:\n  - { id: pier, statement: The pier is empty., confidence: possible, evidence: [gazette] }\n  - { id: crane, statement: A crane stands on it., confidence: unverified }\n---\n',
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) => {
      const record = corpus.records.get(`event/${event.id}`)!;
      return event.claims.flatMap((claim, index) => {
        if (claim.evidence.length > 0 || claim.confidence === 'unverified') return [];
        const path = event.hasOwnClaims ? ['claims', index, 'confidence'] : ['confidence'];
        return [
          buildIssue(record, path, 'value', {
            rule: 'source-required',
            message: event.hasOwnClaims
              ? `The claim "${claim.id}" is stated as ${claim.confidence} without any evidence.`
              : `The event is stated as ${claim.confidence} without any source.`,
            found: claim.confidence,
            expected: 'unverified, or evidence',
            fix: event.hasOwnClaims ? 'evidence: [source-id]' : 'sources: [source-id]',
          }),
        ];
      });
    }),
};
