/** Every claim that leans on a source, event by event in timeline order. */

import { isDisputed, type Level } from '../domain/confidence.ts';
import type { Citation } from '../corpus/corpus-index.ts';
import type { Stance } from '../domain/evidence.ts';
import type { Event } from '../domain/event.ts';
import type { SourceId } from '../domain/id.ts';
import { cutToLatest, type CutList } from './cut-list.ts';
import { buildDateView, type DateView } from './date-view.ts';
import type { ViewContext } from './view-context.ts';

/** One use of the source. */
export interface SourceUseView {
  /** The claim on its event's page; the event itself for evidence that bears on the whole. */
  readonly href: string;
  readonly statement: string;
  /** Level of the claim; null for the event as a whole. */
  readonly level: Level | null;
  readonly isDisputed: boolean;
  readonly stance: Stance;
  /** The stance and the kind in words. */
  readonly stanceText: string;
  readonly kind: string;
  readonly locator: string | null;
  readonly passage: string | null;
  readonly note: string | null;
}

/** An event with all that it takes from the source. */
export interface EventUsesView {
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
  readonly level: Level;
  readonly isDisputed: boolean;
  readonly uses: readonly SourceUseView[];
}

export interface SourceUsesView {
  /** How many uses in how many events, in words; says so where there are none. */
  readonly summary: string;
  readonly events: CutList<EventUsesView>;
}

export function buildSourceUses(context: ViewContext, id: SourceId): SourceUsesView {
  const citations = context.index.citationsBySource.get(id) ?? [];
  const words = context.words.pages.sources;
  const groups = new Map<Event, Citation[]>();
  for (const citation of citations) groups.set(citation.event, [...(groups.get(citation.event) ?? []), citation]);
  const cut = cutToLatest(context, [...groups]);
  return {
    summary: citations.length === 0 ? words.noClaims : words.claimsCount(citations.length, groups.size),
    events: {
      ...cut,
      shown: cut.shown.map(([event, uses]) => ({
        href: context.link(`/events/${event.id}/`),
        title: event.title,
        date: buildDateView(context, event.date),
        level: event.confidence,
        isDisputed: event.claims.some((claim) => isDisputed(claim.evidence, context.corpus.provenance)),
        uses: uses.map((use) => buildUse(context, use)),
      })),
    },
  };
}

function buildUse(context: ViewContext, { event, claim, evidence }: Citation): SourceUseView {
  const { record, pages } = context.words;
  const href = context.link(`/events/${event.id}/${claim ? `#claim-${claim.id}` : ''}`);
  return {
    href,
    statement: claim ? claim.statement : pages.sources.wholeEvent,
    level: claim ? claim.confidence : null,
    isDisputed: claim ? isDisputed(claim.evidence, context.corpus.provenance) : false,
    stance: evidence.stance,
    stanceText: record.asTitle(record.stanceVerbs[evidence.stance]),
    kind: record.kinds[evidence.kind],
    locator: evidence.locator ?? null,
    passage: evidence.passage ?? null,
    note: evidence.note ?? null,
  };
}
