/** The plainest way to name a source: its title, leading to its page. */

import type { SourceId } from '../domain/id.ts';
import type { NamedLink } from './event-card-view.ts';
import { readForeignLanguage } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/** A link to a source by its title; one that does not exist shows its id. */
export function buildSourceLink(context: ViewContext, id: SourceId): NamedLink {
  const source = context.corpus.sources.get(id);
  const language = readForeignLanguage(context, source?.language) ?? undefined;
  return { href: context.link(`/sources/${id}/`), text: source?.title ?? id, language };
}
