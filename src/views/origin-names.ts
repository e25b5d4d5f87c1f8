/** Names of origins, for places where a reader must see which sources count as one. */

import type { SourceId } from '../domain/id.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Names of what a source counts as: the publishers at the ends of its lineage, or the end itself where it has none.
 *
 * @returns sorted by key; empty where nothing is known, and `isUnknown` where part of the lineage is not
 */
export function buildOriginNames(
  { corpus }: ViewContext,
  id: SourceId,
): { readonly names: readonly string[]; readonly isUnknown: boolean } {
  const ends = corpus.provenance.ends.get(id);
  return {
    names: [...(ends?.keys ?? [])].map((key) => readName(corpus, key)),
    isUnknown: ends?.unknown ?? true,
  };
}

/** Keys are `publisher:<id>` or `source:<id>`. */
function readName(corpus: ViewContext['corpus'], key: string): string {
  const id = key.slice(key.indexOf(':') + 1);
  const names: Record<string, string | undefined> = {
    publisher: corpus.publishers.get(id as never)?.name,
    source: corpus.sources.get(id as never)?.title,
  };
  return names[key.slice(0, key.indexOf(':'))] ?? id;
}
