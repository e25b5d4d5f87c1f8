/** A source as schema.org data. */

import type { CreativeWork } from 'schema-dts';
import { formatDay, isExactDay } from '../../domain/edtf.ts';
import type { Source } from '../../domain/source.ts';
import type { OutputContext } from '../output-context.ts';

/**
 * A source as the pages that rest on it name it: its own page says under the same `@id` where it comes from and which
 * bytes were captured.
 */
export function buildSourceReference(context: OutputContext, source: Source): CreativeWork {
  return buildSourceWork(context, { ...source, capture: undefined, lineage: { kind: 'unknown' } });
}

/** A creative work with its archived copies. A date of publication is given only where it is one certain day. */
export function buildSourceWork(context: OutputContext, source: Source): CreativeWork {
  const publisher = source.publisher && context.corpus.publishers.get(source.publisher);
  const lineage = source.lineage.kind === 'derived' ? source.lineage.from : [];
  return {
    '@type':
      source.kind === 'dataset' || source.kind === 'tracking-data'
        ? 'Dataset'
        : source.kind === 'news-report'
          ? 'NewsArticle'
          : 'CreativeWork',
    '@id': context.permanent(`/sources/${source.id}/`),
    name: source.title,
    mainEntityOfPage: context.absolute(`/sources/${source.id}/`),
    ...(source.url ? { url: source.url } : {}),
    ...(source.archives.length > 0 ? { archivedAt: source.archives.map(({ url }) => url) } : {}),
    ...(source.authors.length > 0 ? { author: source.authors.map((name) => ({ '@type': 'Person' as const, name })) } : {}),
    ...(publisher
      ? {
          publisher: {
            '@type': 'Organization',
            name: publisher.name,
            ...(publisher.url ? { url: publisher.url } : {}),
          },
        }
      : {}),
    ...(source.published && isExactDay(source.published) ? { datePublished: formatDay(source.published.possible.from!) } : {}),
    ...(source.language ? { inLanguage: source.language } : {}),
    ...(lineage.length > 0 ? { isBasedOn: lineage.map((id) => ({ '@id': context.permanent(`/sources/${id}/`) })) } : {}),
    ...(source.capture
      ? {
          identifier: {
            '@type': 'PropertyValue',
            propertyID: 'sha256',
            value: source.capture.sha256,
          },
        }
      : {}),
  };
}
