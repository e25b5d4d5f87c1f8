/** Sources whose lineage nobody knows, and what knowing it could change. */

import { buildEventSupport, isMoreThan } from '../domain/confidence.ts';
import type { Event } from '../domain/event.ts';
import { compareIds, type SourceId } from '../domain/id.ts';
import type { Provenance } from '../domain/provenance.ts';
import { buildEventLine, readStanding, type EventLineView } from './event-line-view.ts';
import { buildSourceLine, type SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

export interface LineageGapView {
  readonly source: SourceLineView;
  readonly uses: string;
  /** Events whose evidence would carry more if the source turned out to be an origin of its own. */
  readonly lifts: readonly (EventLineView & { readonly to: string })[];
}

/** Sources of unknown lineage that support or dispute a claim; those on which most hangs first, then by id. */
export function buildLineageGaps(context: ViewContext): readonly LineageGapView[] {
  const { corpus } = context;
  const bearing = new Map<SourceId, Set<Event>>();
  for (const event of readStanding(context)) {
    for (const { source, stance } of event.claims.flatMap((claim) => claim.evidence)) {
      if (stance === 'mentions' || corpus.sources.get(source)?.lineage.kind !== 'unknown') continue;
      bearing.set(source, (bearing.get(source) ?? new Set()).add(event));
    }
  }
  return [...bearing]
    .map(([id, events]) => ({ id, events, lifts: buildLifts(context, id, events) }))
    .sort((a, b) => b.lifts.length - a.lifts.length || b.events.size - a.events.size || compareIds(a.id, b.id))
    .flatMap(({ id, events, lifts }) => {
      const source = buildSourceLine(context, id);
      return source ? [{ source, uses: context.words.pages.gaps.lineageUses(events.size), lifts }] : [];
    });
}

function buildLifts(context: ViewContext, id: SourceId, events: ReadonlySet<Event>): LineageGapView['lifts'] {
  const { provenance } = context.corpus;
  const supposed = buildSupposed(id, provenance);
  return [...events].flatMap((event) => {
    const now = buildEventSupport(event, provenance).support.ceiling;
    const then = buildEventSupport(event, supposed).support.ceiling;
    if (!isMoreThan(then, now) || !isMoreThan(then, event.confidence)) return [];
    return [{ ...buildEventLine(context, event), to: context.words.pages.gaps.to(now, then) }];
  });
}

/** The lineage of the record, were this source an end of its own with nothing in common with any other. */
function buildSupposed(id: SourceId, provenance: Provenance): Provenance {
  const own = { sources: [id], keys: new Set([`source:${id}`]), unknown: false };
  return { ...provenance, ends: new Map(provenance.ends).set(id, own) };
}
