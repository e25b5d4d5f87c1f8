/** The `citation_*` names by which reference managers know a page, and the citation in their own formats beside it. */

import type { HeadLink, HeadMeta } from './head-view.ts';
import type { ViewContext } from './view-context.ts';

/** What is cited, as far as a reference manager asks. */
export interface CitedFacts {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO day; absent where it is not one certain day. */
  readonly published?: string;
  readonly url: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly keywords: readonly string[];
  readonly abstract?: string;
}

/** Highwire Press tags, which Zotero and others read; empty values are left out. */
export function buildCitationMetas(facts: CitedFacts): readonly HeadMeta[] {
  const day = facts.published?.replaceAll('-', '/');
  const all: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', facts.title],
    ...facts.authors.map((name) => ['author', name] as const),
    ['publication_date', day],
    ['online_date', day],
    ['publisher', facts.publisher],
    ['public_url', facts.url],
    ['fulltext_html_url', facts.url],
    ['language', facts.language],
    ...facts.keywords.map((word) => ['keywords', word] as const),
    ['abstract', facts.abstract],
  ];
  return all.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content: formatOneLine(content) }] : []));
}

/** Links to the citation as CSL-JSON, BibTeX and RIS. @param path of the page, with both slashes */
export function buildCitationLinks(context: ViewContext, path: string, title: string): readonly HeadLink[] {
  const { formats } = context.words.pages.data.cite;
  const link = (type: string, extension: string, format: string): HeadLink => ({
    rel: 'alternate',
    type,
    href: context.link(`${path}cite.${extension}`),
    title: `${title} (${format})`,
  });
  return [
    link('application/vnd.citationstyles.csl+json', 'json', formats.csl),
    link('application/x-bibtex', 'bib', formats.bibtex),
    link('application/x-research-info-systems', 'ris', formats.ris),
  ];
}

/** The text on one line, as an attribute wants it. */
export function formatOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
