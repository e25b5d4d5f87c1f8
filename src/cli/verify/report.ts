/** The verification report as one value, made once and printed as text or as JSON. */

import type { Corpus } from '../../corpus/corpus.ts';
import type { Issue } from '../../corpus/issue.ts';
import { buildOrigins } from '../../domain/provenance.ts';
import { buildCoverage, buildEventVerification, type Coverage, type EventVerification } from '../../domain/verification.ts';
import type { CaptureReport } from './finding.ts';

export interface VerificationReport {
  /** In timeline order, without drafts. */
  readonly events: readonly EventVerification[];
  readonly origins: number;
  readonly coverage: Coverage;
  /** Errors and warnings of the record, as `check` prints them. */
  readonly issues: readonly Issue[];
  /** Null where no folder of captures was given. */
  readonly captures: CaptureReport | null;
  /** Whether nothing states more than its evidence supports, the record has no errors, and every capture and passage holds. */
  readonly holds: boolean;
}

/** Puts the report together. Public overrides are listed and do not fail it. */
export function buildReport(corpus: Corpus, issues: readonly Issue[], captures: CaptureReport | null): VerificationReport {
  const events = corpus.events.filter((event) => event.status !== 'draft').map((event) => buildEventVerification(event, corpus));
  const isSupported = events.every(({ problems }) => problems.every(({ kind }) => kind !== 'above-evidence'));
  const isClean = issues.every((issue) => issue.severity !== 'error');
  const isHeld = captures === null || captures.findings.every((finding) => finding.severity !== 'problem');
  return {
    events,
    origins: buildOrigins(corpus.sources.keys(), corpus.provenance).length,
    coverage: buildCoverage(corpus),
    issues,
    captures,
    holds: isSupported && isClean && isHeld,
  };
}
