/** `/gaps/`: what the record lacks, grouped by what a contributor would have to look for. */

import { buildEventSupport } from '../domain/confidence.ts';
import { compareIds } from '../domain/id.ts';
import type { Source } from '../domain/source.ts';
import { isKept } from '../domain/verification.ts';
import { cutToFirst, cutToLatest, type CutList } from './cut-list.ts';
import { buildClaimLine, buildEventLine, readStanding, type ClaimLineView, type EventLineView } from './event-line-view.ts';
import { liftKinds, readLift, type LiftKind } from './gaps-lift.ts';
import { buildLineageGaps, type LineageGapView } from './gaps-lineage.ts';
import { buildSourceLines, type SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

export interface LiftView {
  readonly event: EventLineView;
  /** From which level to which; null where nothing is to be looked for. */
  readonly step: string | null;
  /** The claim that holds the event down; null where the event is its own single claim. */
  readonly claim: ClaimLineView | null;
  /** The editors' own reason, where they state less than the evidence or the contrary; else null. */
  readonly reason: string | null;
}

export interface LiftGroupView {
  readonly kind: LiftKind;
  readonly title: string;
  readonly look: string;
  readonly lifts: CutList<LiftView>;
}

export interface UnverifiedView {
  readonly event: EventLineView;
  /** Whether the event itself is unverified, not only some of its claims. */
  readonly isWhole: boolean;
  readonly hasNoSource: boolean;
  readonly claims: readonly ClaimLineView[];
}

/** Sources that lack one thing. `summary` says how many of how many. */
export interface LackView {
  readonly id: string;
  readonly summary: string;
  readonly sources: CutList<SourceLineView>;
}

export interface GapsView {
  readonly lifts: readonly LiftGroupView[];
  readonly unverified: CutList<UnverifiedView>;
  readonly lineage: CutList<LineageGapView>;
  readonly lacks: readonly LackView[];
  /** Null where the publication takes no contributions. */
  readonly contributeHref: string | null;
}

export function buildGapsView(context: ViewContext): GapsView {
  return {
    lifts: buildLiftGroups(context),
    unverified: cutToLatest(context, buildUnverified(context)),
    lineage: cutToFirst(context, buildLineageGaps(context)),
    lacks: buildLacks(context),
    contributeHref: context.shows('contribute') ? context.link('/contribute/') : null,
  };
}

function buildLiftGroups(context: ViewContext): readonly LiftGroupView[] {
  const words = context.words.pages.gaps;
  const groups = new Map<LiftKind, LiftView[]>(liftKinds.map((kind) => [kind, []]));
  for (const event of readStanding(context)) {
    const { claim, support } = buildEventSupport(event, context.corpus.provenance);
    const kind = readLift(event.confidence, support);
    if (kind === null) continue;
    const isSettled = kind === 'held' || kind === 'against';
    const next = kind === 'held' ? words.supports(support.ceiling) : words.to(support.ceiling, support.next ?? support.ceiling);
    groups.get(kind)!.push({
      event: buildEventLine(context, event),
      step: kind === 'against' ? null : next,
      claim: event.hasOwnClaims && !isSettled ? buildClaimLine(context, event, claim) : null,
      reason: isSettled ? (event.assessments.at(-1)?.reason ?? null) : null,
    });
  }
  return [...groups].flatMap(([kind, lifts]) =>
    lifts.length === 0 ? [] : [{ kind, ...words.lifts[kind], lifts: cutToLatest(context, lifts) }],
  );
}

function buildUnverified(context: ViewContext): readonly UnverifiedView[] {
  return readStanding(context).flatMap((event) => {
    const claims = event.hasOwnClaims ? event.claims.filter(({ confidence }) => confidence === 'unverified') : [];
    const isWhole = event.confidence === 'unverified';
    if (!isWhole && claims.length === 0) return [];
    return [
      {
        event: buildEventLine(context, event),
        isWhole,
        hasNoSource: event.sources.length === 0 && event.claims.every(({ evidence }) => evidence.length === 0),
        claims: claims.map((claim) => buildClaimLine(context, event, claim)),
      },
    ];
  });
}

function buildLacks(context: ViewContext): readonly LackView[] {
  const words = context.words.pages.gaps.lists;
  const all = [...context.corpus.sources.values()].sort((a, b) => compareIds(a.id, b.id));
  const lacking: Record<keyof typeof words, (source: Source) => boolean> = {
    unkept: (source) => !isKept(source),
    unarchived: (source) => source.url !== undefined && source.archives.length === 0,
    unaddressed: (source) => source.url === undefined,
    undated: (source) => source.published === undefined,
    ungraded: (source) => source.reliability === 'F',
  };
  return (Object.keys(lacking) as (keyof typeof words)[]).map((id) => {
    const sources = all.filter(lacking[id]);
    const cut = cutToFirst(context, sources);
    return {
      id,
      summary: words[id](sources.length, all.length),
      sources: {
        ...cut,
        shown: buildSourceLines(
          context,
          cut.shown.map((source) => source.id),
        ),
      },
    };
  });
}
