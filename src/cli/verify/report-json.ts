/** The verification report as one JSON document, for other programs. */

import type { VerificationReport } from './report.ts';

/**
 * `{ holds, totals, coverage, events, issues, captures }`, ending with a line end. Levels are those of the record,
 * dates EDTF; `captures` is null where no folder was given.
 */
export function formatJsonVerification(report: VerificationReport): string {
  const { events, coverage, issues, captures } = report;
  const plain = {
    holds: report.holds,
    totals: {
      events: events.length,
      sources: coverage.sources,
      origins: report.origins,
      overrides: events.filter(({ event }) => event.overrides).length,
      disputedClaims: events.reduce((sum, { disputedClaims }) => sum + disputedClaims.length, 0),
    },
    coverage,
    events: events.map(({ event, claim, support, sources, origins, disputedClaims, archived, captured, problems }) => ({
      id: event.id,
      date: event.date.edtf,
      title: event.title,
      stated: event.confidence,
      supported: support.ceiling,
      weakestClaim: event.hasOwnClaims ? claim.id : null,
      next: support.next,
      missing: support.missing,
      sources: sources.length,
      origins,
      disputedClaims: disputedClaims.map(({ id }) => id),
      archived,
      captured,
      problems,
      override: event.overrides ?? null,
    })),
    issues,
    captures,
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}
