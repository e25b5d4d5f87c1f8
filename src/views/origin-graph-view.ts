/** Where the evidence of an event or a claim comes from: sources flowing from their origins, as a drawing. */

import { readCitedSources, type Event } from '../domain/event.ts';
import { compareIds, type SourceId } from '../domain/id.ts';
import { buildOrigins } from '../domain/provenance.ts';
import type { Flow } from './graph-layout.ts';
import { drawGraph, type GraphDrawing, type GraphNode } from './graph-drawing.ts';
import { buildSourceLine } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What a source is to the graph. An `end` is where the content begins; `derived` rests on several sources and joins
 * them; a `rewrite` adds nothing to one source it rests on; of an `unknown` one nothing is known.
 */
export const graphRoles = ['end', 'derived', 'rewrite', 'unknown'] as const;
export type GraphRole = (typeof graphRoles)[number];

export interface OriginGraphView {
  readonly heading: string;
  /** "6 sources from 3 independent origins: ...". */
  readonly label: string;
  /** Null where there are too many sources to draw; `tooMany` then says so. */
  readonly drawing: GraphDrawing | null;
  readonly tooMany: string | null;
  /** What the manners of drawing mean, for those that occur. */
  readonly key: readonly string[];
  /** Names the list of the same sources under their origins, which stands on the same page. */
  readonly asList: string;
}

/** Most sources that are drawn; more are listed only. */
const drawnMost = 40;

/** The graph of everything an event cites; null where it cites nothing. */
export function buildEventOriginGraph(context: ViewContext, event: Event): OriginGraphView | null {
  return buildOriginGraph(context, readCitedSources(event));
}

/** The graph of some sources and all they rest on; null where none of them exists. */
export function buildOriginGraph(context: ViewContext, cited: Iterable<SourceId>): OriginGraphView | null {
  const words = context.words.pages.graph;
  const { corpus } = context;
  const own = new Set([...cited].filter((id) => corpus.sources.has(id)));
  if (own.size === 0) return null;
  const all = new Set(own);
  for (const id of all) for (const parent of readParents(context, id)) all.add(parent);
  const flows = [...all].sort(compareIds).flatMap((id) => readParents(context, id).map((from): Flow => ({ from, to: id })));
  const tied = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const isAlone = (id: SourceId) => Number(!tied.has(id));
  const nodes = [...all].sort((a, b) => isAlone(a) - isAlone(b) || compareIds(a, b)).map((id) => buildNode(context, id, own.has(id)));
  const isDrawn = nodes.length <= drawnMost;
  return {
    heading: words.heading,
    label: words.label(own.size, buildOrigins(own, corpus.provenance).length),
    drawing: isDrawn ? drawGraph(context, nodes, flows) : null,
    tooMany: isDrawn ? null : words.tooMany(nodes.length),
    key: [
      ...graphRoles.filter((role) => nodes.some((node) => node.role === role)).map((role) => words.key[role]),
      ...(nodes.every(({ isCited }) => isCited) ? [] : [words.keyLow]),
    ],
    asList: words.asList,
  };
}

function readParents({ corpus }: ViewContext, id: SourceId): readonly SourceId[] {
  const lineage = corpus.sources.get(id)?.lineage;
  return lineage?.kind === 'derived' ? lineage.from.filter((parent) => corpus.sources.has(parent)) : [];
}

function buildNode(context: ViewContext, id: SourceId, isCited: boolean): GraphNode {
  const words = context.words.pages.graph;
  const carrier = context.corpus.sources.get(id)!.seenThrough;
  const through = carrier === undefined ? undefined : context.corpus.sources.get(carrier);
  const role = readRole(context, id);
  return {
    id,
    source: buildSourceLine(context, id)!,
    role,
    isCited,
    notes: [...(isCited ? [] : [words.notCited]), ...(through ? [words.seenThrough(through.title)] : [])],
  };
}

/** A source that rests on several is a rewrite all the same where one of them already rests on everything it does. */
function readRole(context: ViewContext, id: SourceId): GraphRole {
  const { ends } = context.corpus.provenance;
  const parents = readParents(context, id);
  if (parents.length === 0) return context.corpus.sources.get(id)!.lineage.kind === 'primary' ? 'end' : 'unknown';
  const keys = [...(ends.get(id)?.keys ?? [])];
  const isCovered = (parent: SourceId) => keys.every((key) => ends.get(parent)?.keys.has(key));
  return parents.length === 1 || (keys.length > 0 && parents.some(isCovered)) ? 'rewrite' : 'derived';
}
