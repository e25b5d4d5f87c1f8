/** English words of the page of disputes. */

import { formatCount } from './plural.ts';

export const disputed = {
  title: 'What is disputed',
  description: 'Every claim that independent origins both support and dispute, with the evidence of both sides.',
  lead: (claims: number, events: number, against: number) =>
    claims + against === 0
      ? 'No claim of the record is disputed.'
      : `${formatCount(claims, 'claim', 'claims')} in ${formatCount(events, 'event', 'events')} ${claims === 1 ? 'is' : 'are'} disputed: one origin supports, another says otherwise. ${
          against === 0
            ? ''
            : `${formatCount(against, 'further claim is', 'further claims are')} stated against: the editors hold the other side to be stronger.`
        }`.trim(),
  note: 'A dispute is counted, not judged: the mark appears wherever sources of different origin stand on both sides, however good they are. A level stands until something graded C or better is against it.',
  contents: 'Disputes by event',
  openHeading: 'Disputed',
  againstHeading: 'Stated against',
  againstNote:
    'Claims the editors state as doubtful or refuted. They stay in the record, so that whoever meets them elsewhere finds what speaks against them.',
  none: 'Nothing in the record is disputed.',
  noneAgainst: 'No claim is stated as doubtful or refuted.',
  caption: (statement: string) => `Evidence on both sides, by the day it could first be read: ${statement}`,
  columns: {
    source: 'Source',
    supports: 'For',
    disputes: 'Against',
    day: 'First readable',
    origin: 'Origin',
    grade: 'Grade',
  },
  isDirect: 'direct observation',
  noWords: { supports: 'Supports it.', disputes: 'Disputes it.' },
  dayUnknown: 'day not known',
  originUnknown: 'not known',
  moreOrigins: (count: number) => `${count} more`,
  mentions: 'Mentioned without taking a side by',
  supports: (level: string) => `The evidence supports ${level}.`,
  notDisputed: 'no other side in the record',
  claimsCount: (count: number) => formatCount(count, 'claim', 'claims'),
};
