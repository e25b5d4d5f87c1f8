/** What the rules make of an event: computed, never written by hand, and exported beside what is. */

import { buildSupport, levels, type Level } from '../../domain/confidence.ts';
import { formatDay, type EdtfDate } from '../../domain/edtf.ts';
import type { Claim, Event } from '../../domain/event.ts';
import { isDirectObservation } from '../../domain/evidence.ts';
import { readFirstReport } from '../../domain/knowledge.ts';
import { buildEventVerification } from '../../domain/verification.ts';
import { buildMemo } from '../../views/memo.ts';
import type { OutputContext } from '../output-context.ts';

/** A date with what it says: ISO days, null where there is no bound. */
export interface DateRecord {
  readonly edtf: string;
  /** In words, in the language of the publication. */
  readonly text: string;
  readonly precision: EdtfDate['precision'];
  readonly kind: EdtfDate['kind'];
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly possible: { readonly from: string | null; readonly to: string | null };
  /** Null where no day is sure. */
  readonly certain: { readonly from: string | null; readonly to: string | null } | null;
}

/** `supported` is the highest level the evidence carries by the rule; `origins` counts independent ones. */
export interface ClaimJudgement {
  readonly id: string;
  readonly supported: Level;
  readonly disputed: boolean;
  readonly supportingSources: number;
  readonly supportingOrigins: number;
  readonly disputingSources: number;
  readonly disputingOrigins: number;
  readonly directObservations: number;
}

export interface EventJudgement {
  /** Address of the page. */
  readonly url: string;
  readonly date: DateRecord;
  /** Information credibility by the NATO Admiralty code, 1 to 6, of the stated level. */
  readonly credibility: number;
  readonly supported: Level;
  readonly disputed: boolean;
  /** Sources cited anywhere in the event, each once, and the independent origins they come down to. */
  readonly sources: number;
  readonly origins: number;
  readonly archivedSources: number;
  readonly directObservations: number;
  /** ISO day on which it was first reported; null where not known. */
  readonly firstReported: string | null;
  readonly claims: readonly ClaimJudgement[];
}

export function buildDateRecord(context: OutputContext, date: EdtfDate): DateRecord {
  const { edtf, precision, kind, uncertain, approximate, possible, certain } = date;
  const iso = ({ from, to }: EdtfDate['possible']) => ({
    from: from === null ? null : formatDay(from),
    to: to === null ? null : formatDay(to),
  });
  return {
    edtf,
    text: context.prose(date),
    precision,
    kind,
    uncertain,
    approximate,
    possible: iso(possible),
    certain: certain && iso(certain),
  };
}

/** Judges an event by the one rule; each event once per context. */
export function buildEventJudgement(context: OutputContext, event: Event): EventJudgement {
  return judge(context)(event);
}

const judge = buildMemo((context: OutputContext) => buildMemo((event: Event) => buildJudgement(context, event)));

function buildJudgement(context: OutputContext, event: Event): EventJudgement {
  const verification = buildEventVerification(event, context.known);
  const firstReport = readFirstReport(event, context.known);
  const direct = event.claims.flatMap(({ type, evidence }) =>
    evidence.filter((piece) => piece.stance === 'supports' && isDirectObservation(piece.kind, type)),
  );
  return {
    url: context.absolute(`/events/${event.id}/`),
    date: buildDateRecord(context, event.date),
    credibility: levels[event.confidence].digit,
    supported: verification.support.ceiling,
    disputed: verification.disputedClaims.length > 0,
    sources: verification.sources.length,
    origins: verification.origins,
    archivedSources: verification.archived,
    directObservations: new Set(direct.map(({ source }) => source)).size,
    firstReported: firstReport === null ? null : formatDay(firstReport),
    claims: event.claims.map((claim) => buildClaimJudgement(context, claim)),
  };
}

function buildClaimJudgement(context: OutputContext, claim: Claim): ClaimJudgement {
  const support = buildSupport(claim.evidence, claim.type, context.corpus.provenance);
  return {
    id: claim.id,
    supported: support.ceiling,
    disputed: support.disputed,
    supportingSources: support.supporting.sources,
    supportingOrigins: support.supporting.origins,
    disputingSources: support.disputing.sources,
    disputingOrigins: support.disputing.origins,
    directObservations: support.observations.length,
  };
}
