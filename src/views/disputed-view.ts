/** `/disputed/`: each disputed claim as a matrix of who says what, since when, and from which origin. */

import { buildSupport, isDisputed } from '../domain/confidence.ts';
import type { Claim, Event } from '../domain/event.ts';
import { isDirectObservation, type Evidence } from '../domain/evidence.ts';
import { readFirstDay } from '../domain/knowledge.ts';
import { cutToLatest, type CutList } from './cut-list.ts';
import { buildDayView, type DateView } from './date-view.ts';
import { buildClaimLine, buildEventLine, readStanding, type ClaimLineView, type EventLineView } from './event-line-view.ts';
import { buildOriginNames } from './origin-names.ts';
import { buildSourceLine, buildSourceLines, type SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/** One piece of evidence: a row of the matrix, its words in the column of its stance. */
export interface DisputeRow {
  readonly source: SourceLineView;
  readonly stance: 'supports' | 'disputes';
  /** The passage as it stands in the source; null where none is quoted. */
  readonly passage: string | null;
  /** What it says in the editors' words; never null where there is no passage. */
  readonly note: string | null;
  readonly kind: string;
  readonly isDirect: boolean;
  /** Null where no day is known. */
  readonly day: DateView | null;
  readonly origin: string;
}

export interface DisputeView {
  readonly claim: ClaimLineView;
  /** Where the evidence supports another level than is stated; else null. */
  readonly supports: string | null;
  readonly caption: string;
  /** By the day it could first be read; evidence without a day last. */
  readonly rows: readonly DisputeRow[];
  readonly mentions: readonly SourceLineView[];
}

export interface EventDisputesView {
  readonly event: EventLineView;
  /** Id of the heading; null where the event has one further up on the page. */
  readonly anchor: string | null;
  readonly claims: readonly DisputeView[];
}

export interface DisputedView {
  readonly lead: string;
  readonly contents: readonly {
    readonly href: string;
    readonly text: string;
    readonly count: string;
  }[];
  readonly open: CutList<EventDisputesView>;
  /** Claims stated as doubtful or refuted, disputed or not. */
  readonly against: CutList<EventDisputesView>;
}

export function buildDisputedView(context: ViewContext): DisputedView {
  const words = context.words.pages.disputed;
  const events = readStanding(context);
  const isAgainst = ({ confidence }: Claim) => confidence === 'doubtful' || confidence === 'refuted';
  const isOpen = (claim: Claim) => !isAgainst(claim) && isDisputed(claim.evidence, context.corpus.provenance);
  const anchored = new Set<Event>();
  const select = (has: (claim: Claim) => boolean) => {
    const found = events.flatMap((event) => {
      const claims = event.claims.filter(has);
      return claims.length === 0 ? [] : [{ event, claims }];
    });
    const cut = cutToLatest(context, found);
    const groups = cut.shown.map(({ event, claims }): EventDisputesView => {
      const anchor = anchored.has(event) ? null : `event-${event.id}`;
      anchored.add(event);
      return { event: buildEventLine(context, event), anchor, claims: claims.map((claim) => buildDispute(context, event, claim)) };
    });
    return { found, groups: { ...cut, shown: groups } };
  };
  const open = select(isOpen);
  const against = select(isAgainst);
  const count = ({ found }: typeof open) => found.reduce((sum, { claims }) => sum + claims.length, 0);
  return {
    lead: words.lead(count(open), open.found.length, count(against)),
    contents: [...open.groups.shown, ...against.groups.shown].flatMap(({ anchor, event, claims }) =>
      anchor === null ? [] : [{ href: `#${anchor}`, text: event.title, count: words.claimsCount(claims.length) }],
    ),
    open: open.groups,
    against: against.groups,
  };
}

function buildDispute(context: ViewContext, event: Event, claim: Claim): DisputeView {
  const { record, pages } = context.words;
  const { ceiling } = buildSupport(claim.evidence, claim.type, context.corpus.provenance);
  const day = ({ source }: Evidence) => readFirstDay(source, event, context.corpus) ?? Infinity;
  const sides = claim.evidence.filter(({ stance }) => stance !== 'mentions').sort((a, b) => day(a) - day(b));
  const mentions = claim.evidence.filter(({ stance }) => stance === 'mentions').map(({ source }) => source);
  return {
    claim: buildClaimLine(context, event, claim),
    supports: ceiling === claim.confidence ? null : pages.disputed.supports(record.levels[ceiling]),
    caption: pages.disputed.caption(claim.statement),
    rows: sides.flatMap((piece) => buildRow(context, event, claim, piece)),
    mentions: buildSourceLines(context, new Set(mentions)),
  };
}

function buildRow(context: ViewContext, event: Event, claim: Claim, piece: Evidence): readonly DisputeRow[] {
  const { record, pages } = context.words;
  const source = buildSourceLine(context, piece.source);
  if (!source || piece.stance === 'mentions') return [];
  const day = readFirstDay(piece.source, event, context.corpus);
  const { names, isUnknown } = buildOriginNames(context, piece.source);
  const note = piece.note ?? null;
  return [
    {
      source,
      stance: piece.stance,
      passage: piece.passage ?? null,
      note: note === null && piece.passage === undefined ? pages.disputed.noWords[piece.stance] : note,
      kind: record.kinds[piece.kind],
      isDirect: isDirectObservation(piece.kind, claim.type),
      day: day === null ? null : buildDayView(context, day),
      origin: formatOrigin(context, names, isUnknown),
    },
  ];
}

/** Names of origins, at most three; a report that rests on many says how many more. */
function formatOrigin(context: ViewContext, names: readonly string[], isUnknown: boolean): string {
  const { record, pages } = context.words;
  const all = isUnknown ? [...names, pages.disputed.originUnknown] : names;
  return record.joinWords(all.length <= 3 ? all : [...all.slice(0, 2), pages.disputed.moreOrigins(all.length - 2)]);
}
