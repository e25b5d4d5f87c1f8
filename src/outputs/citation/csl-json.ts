/** Citations as CSL-JSON, the data of Citation Style Language processors. */

import type { SourceKind } from '../../domain/evidence.ts';
import { formatJson } from '../text.ts';
import type { Citation, CitationDate } from './citation.ts';

/**
 * A list of one citation. Dates are EDTF strings, as CSL prefers them; one that CSL's level 0 and 1 cannot say is given
 * literally in words, and every date stands as written under `custom`.
 */
export function formatCslJson(citation: Citation): string {
  const { archive, digest, version, eventDate, issued } = citation;
  return formatJson([
    {
      id: citation.key,
      'citation-key': citation.key,
      type: citation.kind === 'event' ? 'webpage' : cslTypes[citation.kind],
      title: citation.title,
      author: citation.authors.length > 0 ? citation.authors.map((literal) => ({ literal })) : undefined,
      'container-title': citation.container,
      publisher: citation.publisher,
      issued: issued && buildCslDate(issued),
      'event-date': eventDate && buildCslDate(eventDate),
      accessed: citation.accessed,
      URL: citation.url,
      archive: archive && new URL(archive).hostname,
      archive_location: archive,
      language: citation.language,
      abstract: citation.abstract,
      keyword: citation.keywords.length > 0 ? citation.keywords.join(', ') : undefined,
      version,
      note: citation.notes.join(' '),
      custom: {
        ...(digest ? { sha256: digest } : {}),
        ...(issued ? { issued: issued.date.edtf } : {}),
        ...(eventDate ? { eventDate: eventDate.date.edtf } : {}),
      },
    },
  ]);
}

function buildCslDate({ simple, prose }: CitationDate): string | { readonly literal: string } {
  return simple ?? { literal: prose };
}

const cslTypes: Readonly<Record<SourceKind, string>> = {
  'satellite-image': 'graphic',
  'radar-image': 'graphic',
  'tracking-data': 'dataset',
  'geolocated-media': 'graphic',
  document: 'document',
  'official-statement': 'document',
  'intelligence-statement': 'document',
  'named-interview': 'interview',
  'anonymous-officials': 'interview',
  'unlocated-media': 'graphic',
  'news-report': 'article-newspaper',
  analysis: 'report',
  dataset: 'dataset',
  book: 'book',
  'web-page': 'webpage',
};
