/** To call a claim doubtful or refuted is a finding too, and needs its evidence. */

import { buildUnmetNeeds } from '../../domain/confidence.ts';
import { readEvidence, type Claim, type Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { FieldPath, RawRecord } from '../record.ts';
import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent, formatExampleSource } from './example.ts';
import type { Rule } from './rule.ts';
import { formatNeeds } from './trace.ts';

const herald = formatExampleSource('herald', 'primary: true');
const disputed = 'sources: [gazette, { source: herald, stance: disputes }]';

export const refutedWithoutReason: Rule = {
  id: 'refuted-without-reason',
  title: 'Doubtful and refuted rest on evidence against the claim',
  severity: 'error',
  why: 'Both levels say that stronger evidence points the other way, so a source must dispute the claim. Refuted needs a direct observation against it, or a contradiction in the record itself that an assessment names: an assessment with `confidence: refuted` does so for the event and its key claims, and an assessment of any level for every claim whose id stands in its reason. An id of a single word stands there in quotation marks or backquotes, so that it is not taken for an ordinary word.',
  examples: [
    {
      title: 'Doubtful without anything against it',
      wrong: {
        'events/pier-empty.mdx': formatExampleEvent('confidence: doubtful\nsources: [gazette]'),
      },
      right: {
        'sources/herald.mdx': herald,
        'events/pier-empty.mdx': formatExampleEvent(`confidence: doubtful\n${disputed}`),
      },
    },
    {
      title: 'Refuted by a report, without naming the contradiction',
      wrong: {
        'sources/herald.mdx': herald,
        'events/pier-empty.mdx': formatExampleEvent(`confidence: refuted\n${disputed}`),
      },
      right: {
        'sources/herald.mdx': herald,
        'events/pier-empty.mdx': formatExampleEvent(
          `confidence: refuted\n${disputed}\nassessments:\n  - date: 2025-02-02\n    confidence: refuted\n    reason: The report is dated before the day that it describes.`,
        ),
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) => {
      const claims = event.claims.map((claim, index): Judged => ({
        ...claim,
        subject: event.hasOwnClaims ? `The claim "${claim.id}"` : 'The event',
        path: event.hasOwnClaims ? ['claims', index, 'confidence'] : ['confidence'],
        isNamed: hasNamedContradiction(event, claim),
      }));
      const whole: Judged = {
        subject: 'The event',
        path: ['confidence'],
        confidence: event.confidence,
        evidence: readEvidence(event),
        type: 'fact',
        isNamed: event.assessments.some((one) => one.confidence === 'refuted'),
      };
      const record = corpus.records.get(`event/${event.id}`)!;
      return [...(event.hasOwnClaims ? [whole] : []), ...claims].flatMap((judged) => findUnreasoned(judged, record, corpus));
    }),
};

/** A claim, or an event as a whole. */
interface Judged extends Pick<Claim, 'confidence' | 'evidence' | 'type'> {
  readonly subject: string;
  readonly path: FieldPath;
  /** Whether an assessment names the contradiction. */
  readonly isNamed: boolean;
}

/** Whether an assessment names the contradiction for which a claim is refuted; `why` of the rule says how. */
function hasNamedContradiction(event: Event, claim: Claim): boolean {
  const id = claim.id.includes('-') ? `(?<![\\w-])${claim.id}(?![\\w-])` : `["'\`“‘«]${claim.id}["'\`”’»]`;
  return event.assessments.some(
    (one) => (claim.key && one.confidence === 'refuted') || (event.hasOwnClaims && new RegExp(id, 'u').test(one.reason)),
  );
}

function findUnreasoned(
  { subject, path, confidence: stated, evidence, type, isNamed }: Judged,
  record: RawRecord,
  corpus: Corpus,
): Issue[] {
  const isJudged = evidence.length > 0 && evidence.every((piece) => corpus.sources.has(piece.source));
  if (!isJudged || (stated !== 'doubtful' && stated !== 'refuted')) return [];
  const unmet = buildUnmetNeeds(stated, evidence, type, corpus.provenance, isNamed);
  if (unmet.length === 0) return [];
  const needsDispute = unmet.includes('one-dispute');
  return [
    buildIssue(record, path, 'value', {
      rule: 'refuted-without-reason',
      message: needsDispute
        ? `${subject} is stated as ${stated}, but no source in its evidence disputes it.`
        : `${subject} is stated as refuted, but nothing observed directly speaks against it, and no assessment names a contradiction.`,
      found: stated,
      expected: formatNeeds(unmet),
      fix: needsDispute ? 'stance: disputes' : 'confidence: doubtful',
    }),
  ];
}
