/** The list of all sources: where content begins, what rests on what, and what nobody can trace. */

import { buildOrigins } from '../domain/provenance.ts';
import { compareIds } from '../domain/id.ts';
import type { Lineage, Source } from '../domain/source.ts';
import type { NamedLink } from './event-card-view.ts';
import { buildPaging, countPages, formatPageTitle, readPageOf, type PagingView } from './paging.ts';
import { buildSourceLine, buildSourceLines, type SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

export interface SourceRowView {
  readonly source: SourceLineView;
  readonly events: number;
  /** Its parents; empty where it has none or none is known. */
  readonly restsOn: readonly SourceLineView[];
  readonly isCaptured: boolean;
}

export interface SourceGroupView {
  readonly kind: Lineage['kind'];
  readonly heading: string;
  readonly note: string;
  readonly caption: string;
  /** By publication date, undated last, then by id. */
  readonly rows: readonly SourceRowView[];
}

export interface SourceIndexView {
  readonly title: string;
  readonly lead: string;
  /** Ways to all groups that have sources, on whichever page they begin. */
  readonly jumps: readonly (NamedLink & { readonly count: number })[];
  /** Groups of which sources are on the page. */
  readonly groups: readonly SourceGroupView[];
  /** Null where all sources are on one page. */
  readonly paging: PagingView | null;
}

/** How many pages the list takes. */
export function countSourcePages({ corpus }: ViewContext): number {
  return countPages(corpus.sources.size);
}

/** Path of a page of the list inside the site. */
export function formatSourcesPath(page = 1): string {
  return page === 1 ? '/sources/' : `/sources/pages/${page}/`;
}

/** @param page number of the page, from 1 */
export function buildSourceIndexView(context: ViewContext, page = 1): SourceIndexView {
  const { corpus } = context;
  const words = context.words.pages.sources;
  const number = { page, pages: countSourcePages(context) };
  const origins = buildOrigins(corpus.sources.keys(), corpus.provenance).length;
  const sources = [...corpus.sources.values()].sort(compareSources);
  const jumps: SourceIndexView['jumps'][number][] = [];
  const groups: SourceGroupView[] = [];
  let before = 0;
  for (const kind of ['primary', 'derived', 'unknown'] as const) {
    const own = sources.filter(({ lineage }) => lineage.kind === kind);
    if (own.length === 0) continue;
    const heading = words.groups[kind];
    const rows = readPageOf(own, number, before).flatMap((source) => buildRow(context, source));
    const first = countPages(before + 1);
    const href = first === page ? `#${kind}` : context.link(`${formatSourcesPath(first)}#${kind}`);
    jumps.push({ href, text: heading, count: own.length });
    if (rows.length > 0)
      groups.push({ kind, heading, note: words.groupNotes[kind], caption: words.tableCaption(heading, rows.length), rows });
    before += own.length;
  }
  return {
    title: formatPageTitle(context, words.indexTitle, number),
    lead: words.indexLead(corpus.sources.size, origins),
    jumps,
    groups,
    paging: buildPaging(context, number, formatSourcesPath),
  };
}

function buildRow(context: ViewContext, source: Source): readonly SourceRowView[] {
  const line = buildSourceLine(context, source.id);
  if (!line) return [];
  const parents = source.lineage.kind === 'derived' ? source.lineage.from : [];
  return [
    {
      source: line,
      events: context.index.eventsBySource.get(source.id)?.length ?? 0,
      restsOn: buildSourceLines(context, parents),
      isCaptured: source.capture !== undefined,
    },
  ];
}

function compareSources(a: Source, b: Source): number {
  return readDay(a) - readDay(b) || compareIds(a.id, b.id);
}

function readDay({ published }: Source): number {
  return published?.possible.from ?? published?.possible.to ?? Number.MAX_SAFE_INTEGER;
}
