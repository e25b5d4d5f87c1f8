/** The heart of the record: nothing is stated with more confidence than its evidence supports. */

import { buildSupport, buildUnmetNeeds, levels } from '../../domain/confidence.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent, formatExampleSource } from './example.ts';
import type { Rule } from './rule.ts';
import { formatNeeds, formatTrace } from './trace.ts';

const rewrite = formatExampleSource('herald', 'derivedFrom: [gazette]', 'Retells the report of the gazette.');

export const confidenceWithinEvidence: Rule = {
  id: 'confidence-within-evidence',
  title: 'Nothing is stated with more confidence than its evidence supports',
  severity: 'error',
  why: 'The levels mean the same in every event because one table says what each needs. Stating less is always allowed. Where editors state more, `overrides` says why and by whom; the problem then is a warning, and every reader is told.',
  examples: [
    {
      title: 'A report and a rewrite of it are one origin, not two',
      wrong: {
        'sources/herald.mdx': rewrite,
        'events/pier-empty.mdx': formatExampleEvent('confidence: probable\nsources: [gazette, herald]'),
      },
      right: {
        'sources/herald.mdx': rewrite,
        'events/pier-empty.mdx': formatExampleEvent('confidence: possible\nsources: [gazette, herald]'),
      },
    },
    {
      title: 'Two independent reports, neither of which observed the thing itself',
      wrong: {
        'sources/herald.mdx': formatExampleSource('herald', 'primary: true'),
        'events/pier-empty.mdx': formatExampleEvent('confidence: confirmed\nsources: [gazette, herald]'),
      },
      right: {
        'sources/picture.mdx':
          '---\ntitle: Satellite image of the pier\nkind: satellite-image\nreliability: B\nprimary: true\n---\n\nThe pier is empty.\n',
        'events/pier-empty.mdx': formatExampleEvent('confidence: confirmed\nsources: [gazette, picture]'),
      },
    },
  ],
  check: ({ corpus }) => corpus.events.flatMap((event) => findTooMuch(event, corpus)),
};

/** One issue for each claim that states more than its evidence supports. */
export function findTooMuch(event: Event, corpus: Corpus): Issue[] {
  return event.claims.flatMap((claim, index) => {
    const { confidence: stated, evidence, type } = claim;
    // Without evidence, or with evidence that does not exist, other rules speak first.
    const isJudged = evidence.length > 0 && evidence.every((piece) => corpus.sources.has(piece.source));
    if (!isJudged || levels[stated].strength === 0) return [];
    const unmet = buildUnmetNeeds(stated, evidence, type, corpus.provenance, false);
    if (unmet.length === 0) return [];
    const support = buildSupport(evidence, type, corpus.provenance);
    const subject = event.hasOwnClaims ? `The claim "${claim.id}"` : 'The event';
    return [
      buildIssue(corpus.records.get(`event/${event.id}`)!, event.hasOwnClaims ? ['claims', index, 'confidence'] : ['confidence'], 'value', {
        rule: 'confidence-within-evidence',
        severity: event.overrides ? 'warning' : 'error',
        message: `${subject} is stated as ${stated}, but its evidence supports no more than ${support.ceiling}. ${formatTrace(claim, support, corpus)}`,
        found: stated,
        expected: `${support.ceiling}, or for ${stated}: ${formatNeeds(unmet)}`,
        fix: `confidence: ${support.ceiling}`,
      }),
    ];
  });
}
