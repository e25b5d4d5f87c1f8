/** A standing page of the publication's own. */

import { buildBodyHtml } from './body-view.ts';
import type { ViewContext } from './view-context.ts';

export interface PageView {
  readonly title: string;
  readonly description: string;
  /** Finished HTML; null where the page has no text yet. */
  readonly html: string | null;
}

/** Ids of the pages, sorted. */
export function readPageIds({ corpus }: ViewContext): readonly string[] {
  return [...corpus.pages.keys()].sort();
}

/** @throws where there is no such page */
export function buildPageView(context: ViewContext, id: string): PageView {
  const page = context.corpus.pages.get(id);
  if (!page) throw new Error(`There is no page "${id}".`);
  return {
    title: page.title,
    description: page.description ?? context.publication.description,
    html: buildBodyHtml(context, 'page', id),
  };
}
