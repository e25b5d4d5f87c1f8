/** What an event rests on: its sources under the origins they come down to, rewrites marked as adding nothing. */

import { readCitedSources, type Event } from '../domain/event.ts';
import type { SourceId } from '../domain/id.ts';
import { buildOrigins } from '../domain/provenance.ts';
import { buildDateView } from './date-view.ts';
import type { NamedLink } from './event-card-view.ts';
import { buildSourceLink } from './source-link-view.ts';
import type { ViewContext } from './view-context.ts';

export interface OriginSource {
  readonly source: NamedLink;
  readonly kind: string;
  readonly published?: string;
  /** Where it comes from, for a source that is not an end itself; empty for one that is. */
  readonly from: readonly NamedLink[];
}

export interface OriginGroup {
  /** Name of the origin: its publishers, or its primary source; absent for the groups that add none. */
  readonly title: string;
  readonly adds: boolean;
  readonly sources: readonly OriginSource[];
}

export interface OriginsView {
  /** "5 sources that come down to 3 origins." */
  readonly intro: string;
  readonly groups: readonly OriginGroup[];
}

export function buildOriginsView(context: ViewContext, event: Event): OriginsView {
  const { corpus, words } = context;
  const own = words.pages.event.sources;
  const cited = readCitedSources(event);
  const origins = buildOrigins(cited, corpus.provenance);
  const placed = new Set<SourceId>();
  const groups: OriginGroup[] = origins.flatMap((origin) => {
    if (origin.key === 'unknown') return [];
    const sources = cited.filter(
      (id) => [...(corpus.provenance.ends.get(id)?.keys ?? [])].join('+') === origin.key && !corpus.provenance.ends.get(id)!.unknown,
    );
    for (const id of sources) placed.add(id);
    return [
      {
        title: nameOrigin(context, origin.publishers, origin.ends),
        adds: true,
        sources: sources.map((id) => describe(context, id)),
      },
    ];
  });
  const left = cited.filter((id) => !placed.has(id));
  const unknown = left.filter((id) => corpus.provenance.ends.get(id)?.unknown ?? true);
  const shared = left.filter((id) => !unknown.includes(id));
  const add = (title: string, adds: boolean, ids: readonly SourceId[]) => {
    if (ids.length > 0) groups.push({ title, adds, sources: ids.map((id) => describe(context, id)) });
  };
  add(own.shared, false, shared);
  add(own.unknownOrigin, false, unknown);
  return { intro: own.intro(cited.length, origins.length), groups };
}

function nameOrigin(context: ViewContext, publishers: readonly string[], ends: readonly SourceId[]): string {
  const { corpus, words } = context;
  const names = publishers.map((id) => corpus.publishers.get(id as never)?.name ?? id);
  const own = ends.filter((id) => corpus.sources.get(id)?.publisher === undefined).map((id) => corpus.sources.get(id)?.title ?? id);
  return words.record.joinWords([...names, ...own]);
}

function describe(context: ViewContext, id: SourceId): OriginSource {
  const source = context.corpus.sources.get(id);
  return {
    source: buildSourceLink(context, id),
    kind: source ? context.words.record.kinds[source.kind] : '',
    published: source?.published && buildDateView(context, source.published).text,
    from: source?.lineage.kind === 'derived' ? source.lineage.from.map((parent) => buildSourceLink(context, parent)) : [],
  };
}
