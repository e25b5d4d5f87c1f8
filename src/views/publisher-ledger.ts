/** How a publisher has fared in this record: what it is used for, how often it was first, what was disputed later. */

import type { Citation } from '../corpus/corpus-index.ts';
import type { Event } from '../domain/event.ts';
import type { PublisherId } from '../domain/id.ts';
import { readFirstDay, readFirstReport } from '../domain/knowledge.ts';
import { isSameOrigin } from '../domain/provenance.ts';
import type { ViewContext } from './view-context.ts';

/** One event for which a publisher's sources are used. */
export interface LedgerLine {
  readonly event: Event;
  /** Whether nothing about the event could have been read on an earlier day. */
  readonly isFirst: boolean;
  /** Claims that its sources support and another origin disputes, on the same day or afterwards. */
  readonly disputedClaims: number;
  /** Claims that its sources support and the editors hold to be doubtful or refuted. */
  readonly overturnedClaims: number;
}

/** Lines in timeline order; none for a publisher whose sources no event uses. */
export function buildLedger(context: ViewContext, id: PublisherId): readonly LedgerLine[] {
  const { index } = context;
  const sources = index.sourcesByPublisher.get(id) ?? [];
  const citations = new Map<Event, Citation[]>();
  for (const citation of sources.flatMap((source) => index.citationsBySource.get(source) ?? [])) {
    const uses = citations.get(citation.event);
    if (uses) uses.push(citation);
    else citations.set(citation.event, [citation]);
  }
  return [...citations]
    .sort(([a], [b]) => index.order.get(a.id)! - index.order.get(b.id)!)
    .map(([event, uses]) => buildLine(context, event, uses));
}

function buildLine(context: ViewContext, event: Event, uses: readonly Citation[]): LedgerLine {
  const first = readFirstReport(event, context.corpus);
  const reporting = uses.filter(({ evidence }) => evidence.stance !== 'disputes');
  const supporting = uses.filter(({ evidence }) => evidence.stance === 'supports');
  const claims = event.claims.filter((claim) =>
    supporting.some((use) => use.claim === claim || (use.claim === null && !event.hasOwnClaims)),
  );
  return {
    event,
    isFirst: first !== null && reporting.some(({ evidence }) => readFirstDay(evidence.source, event, context.corpus) === first),
    disputedClaims: claims.filter((claim) => isLaterDisputed(context, event, claim, supporting)).length,
    overturnedClaims: claims.filter(({ confidence }) => confidence === 'doubtful' || confidence === 'refuted').length,
  };
}

/** Where a day is not known the order is not known either, and nothing is said against the publisher. */
function isLaterDisputed(context: ViewContext, event: Event, claim: Event['claims'][number], supporting: readonly Citation[]): boolean {
  const own = supporting.filter((use) => use.claim === claim || use.claim === null).map(({ evidence }) => evidence.source);
  const days = own.map((source) => readFirstDay(source, event, context.corpus)).filter((day) => day !== null);
  if (days.length === 0) return false;
  return claim.evidence.some((piece) => {
    if (piece.stance !== 'disputes') return false;
    const day = readFirstDay(piece.source, event, context.corpus);
    if (day === null || day < Math.min(...days)) return false;
    return own.some((source) => !isSameOrigin(source, piece.source, context.corpus.provenance));
  });
}
