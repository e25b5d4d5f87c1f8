/** English words of the verification report. */

import type { ProblemKind } from '../../domain/verification.ts';
import { formatCount, formatNumber } from './plural.ts';

export const verification = {
  title: 'Verification',
  description: 'Every event of the record: what it states, what its evidence supports, and what is still open.',
  lead: 'Each event beside the level its evidence supports by the rule. An event may state less than that, never more, unless the editors say so here in public.',
  ruleLink: 'How the rule judges',
  totals: 'The record in figures',
  figures: {
    events: 'Events',
    sources: 'Sources',
    origins: 'Independent origins',
    disputed: 'Disputed claims',
    below: 'Stated below the evidence',
    overrides: 'Overrides',
  },
  coverage: 'What can be checked again',
  coverageNote:
    'Of all sources, used or not. A source is kept where an archive has a copy or the editors hold a file; what is not kept may be gone tomorrow.',
  coverageRows: {
    addressed: 'have an address',
    archived: 'have an archived copy',
    captured: 'are held as a file with a digest',
    kept: 'are kept in one way or the other',
    dated: 'have a date',
    lineageKnown: 'have a lineage known to its end',
    graded: 'are graded A to E',
  },
  number: formatNumber,
  share: (count: number, all: number) => `${formatNumber(count)} of ${formatNumber(all)}`,
  overridesHeading: 'Overrides',
  noOverrides: 'None. No event states more than its evidence supports.',
  override: (stated: string, supported: string) => `states ${stated}, where the evidence supports ${supported}`,
  overrideBy: (by: string) => `Decided by ${by}.`,
  warningsHeading: 'Warnings of the check',
  noWarnings: 'None. The check of the record finds nothing to warn of.',
  warningsNote: (count: number) =>
    `${formatCount(count, 'warning', 'warnings')}. None of them stops a build; each leads to the rule behind it.`,
  eventsHeading: 'Every event',
  caption: 'In timeline order. “Kept” counts sources with an archived copy or a captured file.',
  columns: {
    event: 'Event',
    stated: 'Stated',
    supported: 'Evidence supports',
    sources: 'Sources',
    kept: 'Kept',
    open: 'Open',
  },
  same: 'the same',
  keptOf: (kept: number, all: number) => (all === 0 ? 'no source' : `${kept} of ${all}`),
  nothingOpen: 'nothing',
  problems: {
    'above-evidence': (count) => `${formatCount(count, 'claim states', 'claims state')} more than the evidence`,
    override: () => 'overridden by the editors',
    retracted: () => 'retracted',
    checking: () => 'still being checked',
    'no-source': () => 'no source',
    disputed: (count) => `${formatCount(count, 'claim', 'claims')} disputed`,
    'unknown-lineage': (count) => `${formatCount(count, 'source', 'sources')} of unknown lineage`,
    undated: (count) => `${formatCount(count, 'source', 'sources')} without a date`,
    'nothing-kept': () => 'no source is kept',
  } satisfies Record<ProblemKind, (count: number) => string>,
  warnings: (count: number) => formatCount(count, 'warning', 'warnings'),
};
