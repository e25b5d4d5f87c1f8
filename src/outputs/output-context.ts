/** What every serializer is given: the view context, and the one thing an output cannot make itself, a digest. */

import type { KnownSources } from '../domain/knowledge.ts';
import type { ViewContext } from '../views/view-context.ts';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Digest = (text: string) => string;

export interface OutputContext extends ViewContext {
  readonly digest: Digest;
  /** Sources and lineage as the domain asks for them. */
  readonly known: KnownSources;
  /**
   * An address under the publication's own `url`, whatever address this build is for. Identifiers are made of it, so
   * that a mirror or a preview gives the same ids.
   */
  permanent(path: string): string;
}

export function buildOutputContext(context: ViewContext, digest: Digest): OutputContext {
  const home = context.publication.url.replace(/\/*$/u, '/');
  return {
    ...context,
    digest,
    known: { sources: context.corpus.sources, provenance: context.corpus.provenance },
    permanent: (path) => new URL(path.replace(/^\/+/u, ''), home).href,
  };
}
