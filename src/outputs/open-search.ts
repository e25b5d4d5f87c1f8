/** The description by which a browser takes up the site's search: OpenSearch 1.1. */

import type { ViewContext } from '../views/view-context.ts';
import { formatHtml } from './text.ts';

/** Writes the description. Names are cut to the lengths that the format allows. */
export function formatOpenSearch({ publication, words, absolute }: ViewContext): string {
  const own = words.pages.search;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${formatHtml(cut(publication.title, 16))}</ShortName>`,
    `  <LongName>${formatHtml(cut(publication.title, 48))}</LongName>`,
    `  <Description>${formatHtml(cut(own.description, 1024))}</Description>`,
    `  <Language>${formatHtml(publication.language)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${formatHtml(absolute('/mark.svg'))}</Image>`,
    `  <Url type="text/html" method="get" template="${formatHtml(absolute('/search/'))}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${formatHtml(absolute('/opensearch.xml'))}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** A text of at most so many characters, whole words where that is possible. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length + 1).replace(/\s+\S*$/u, '');
  return short.length <= length ? short : text.slice(0, length);
}
