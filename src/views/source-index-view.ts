/** The list of all sources: where content begins, what rests on what, and what nobody can trace. */

import { buildOrigins } from '../domain/provenance.ts';
import { compareIds } from '../domain/id.ts';
import type { Lineage, Source } from '../domain/source.ts';
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
  readonly lead: string;
  /** Groups that have sources. */
  readonly groups: readonly SourceGroupView[];
}

export function buildSourceIndexView(context: ViewContext): SourceIndexView {
  const { corpus } = context;
  const words = context.words.pages.sources;
  const origins = buildOrigins(corpus.sources.keys(), corpus.provenance).length;
  const kinds: readonly Lineage['kind'][] = ['primary', 'derived', 'unknown'];
  const sources = [...corpus.sources.values()].sort(compareSources);
  return {
    lead: words.indexLead(corpus.sources.size, origins),
    groups: kinds.flatMap((kind) => {
      const rows = sources.filter(({ lineage }) => lineage.kind === kind).flatMap((source) => buildRow(context, source));
      const heading = words.groups[kind];
      const group = {
        kind,
        heading,
        note: words.groupNotes[kind],
        caption: words.tableCaption(heading, rows.length),
        rows,
      };
      return rows.length === 0 ? [] : [group];
    }),
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
