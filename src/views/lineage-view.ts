/** The lineage of a source: what it rests on to the ends, what rests on it, and what shares its origin. */

import { compareIds, type SourceId } from '../domain/id.ts';
import type { Lineage } from '../domain/source.ts';
import { buildMemo } from './memo.ts';
import { buildSourceLine, buildSourceLines, type SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/** A source in a tree of lineage, with the next sources in the direction of the tree. */
export interface LineageNodeView {
  readonly source: SourceLineView;
  readonly lineage: Lineage['kind'];
  /** What its lineage is, in words. */
  readonly mark: string;
  /** Whether the next sources are left out because they stand further up in the same tree. */
  readonly isRepeated: boolean;
  readonly next: readonly LineageNodeView[];
}

export interface SharedOriginView {
  readonly source: SourceLineView;
  /** What the two have in common, in words. */
  readonly through: string;
}

export interface LineageView {
  readonly kind: Lineage['kind'];
  /** What is known of where it comes from, in one sentence. */
  readonly sentence: string;
  /** Said where some lineage is not known to its end; null where all is. */
  readonly caution: string | null;
  readonly up: readonly LineageNodeView[];
  readonly down: readonly LineageNodeView[];
  readonly carried: readonly SourceLineView[];
  readonly sharing: readonly SharedOriginView[];
  /** Says how many other sources have an unknown lineage, where this one has; else null. */
  readonly unknownTogether: string | null;
}

/** The lineage of a source that exists. */
export function buildLineageView(context: ViewContext, id: SourceId): LineageView {
  const { corpus, index } = context;
  const words = context.words.pages.sources;
  const { lineage } = corpus.sources.get(id)!;
  const ends = corpus.provenance.ends.get(id);
  const isUnknown = ends?.unknown ?? true;
  return {
    kind: lineage.kind,
    sentence: lineage.kind === 'derived' ? words.lineageKinds.derived(ends?.sources.length ?? 0) : words.lineageKinds[lineage.kind],
    caution: lineage.kind === 'derived' && isUnknown ? words.endUnknown : null,
    up: buildTree(context, readParents(context, id), (next) => readParents(context, next), new Set([id])),
    down: buildTree(context, index.derivatives.get(id) ?? [], (next) => index.derivatives.get(next) ?? [], new Set([id])),
    carried: buildSourceLines(context, index.carried.get(id) ?? []),
    sharing: buildSharing(context, id),
    unknownTogether: isUnknown ? words.unknownTogether(countUnknown(context, id)) : null,
  };
}

function readParents(context: ViewContext, id: SourceId): readonly SourceId[] {
  const lineage = context.corpus.sources.get(id)?.lineage;
  return lineage?.kind === 'derived' ? lineage.from : [];
}

/** `seen` is shared by the whole tree, so that each source is followed once and a cycle ends. */
function buildTree(
  context: ViewContext,
  ids: readonly SourceId[],
  follow: (id: SourceId) => readonly SourceId[],
  seen: Set<SourceId>,
): readonly LineageNodeView[] {
  return ids.flatMap((id) => {
    const source = buildSourceLine(context, id);
    if (!source) return [];
    const isRepeated = seen.has(id) && follow(id).length > 0;
    const isNew = !seen.has(id);
    seen.add(id);
    const lineage = context.corpus.sources.get(id)!.lineage.kind;
    const mark = context.words.pages.sources.mark[lineage];
    return [
      {
        source,
        lineage,
        mark,
        isRepeated,
        next: isNew ? buildTree(context, follow(id), follow, seen) : [],
      },
    ];
  });
}

/** Sources with a known end or publisher in common, by id; unknown lineage alone is not listed here. */
function buildSharing(context: ViewContext, id: SourceId): readonly SharedOriginView[] {
  const { corpus, index } = context;
  const keys = corpus.provenance.ends.get(id)?.keys ?? new Set<string>();
  const sharing = new Set([...keys].flatMap((key) => index.sourcesByEnd.get(key) ?? []));
  return [...sharing].sort(compareIds).flatMap((other) => {
    const common = [...(corpus.provenance.ends.get(other)?.keys ?? [])].filter((key) => keys.has(key));
    const source = buildSourceLine(context, other);
    if (!source || other === id) return [];
    const names = context.words.record.joinWords(common.map((key) => readKeyName(context, key)));
    return [{ source, through: context.words.pages.sources.sharedThrough(names) }];
  });
}

/** Keys of origins are `publisher:<id>` or `source:<id>`. */
function readKeyName(context: ViewContext, key: string): string {
  const id = key.slice(key.indexOf(':') + 1);
  const { publishers, sources } = context.corpus;
  const record = key.startsWith('publisher:') ? publishers.get(id as never)?.name : sources.get(id as never)?.title;
  return record ?? id;
}

function countUnknown(context: ViewContext, id: SourceId): number {
  return readUnknown(context).filter((other) => other !== id).length;
}

const readUnknown = buildMemo(({ corpus }: ViewContext) => [...corpus.provenance.ends].flatMap(([id, ends]) => (ends.unknown ? [id] : [])));
