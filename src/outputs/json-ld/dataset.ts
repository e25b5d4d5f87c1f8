/** The whole record as schema.org data, for the home page and the data page. */

import type { Dataset, Graph, WebSite } from 'schema-dts';
import { formatDay } from '../../domain/edtf.ts';
import { readLicenceUrl } from '../dataset/header.ts';
import { isFileOmitted } from '../file-facts.ts';
import type { OutputContext } from '../output-context.ts';
import { readExported } from '../record/record-set.ts';
import { buildRecordRevision } from '../record/revision.ts';
import { buildPublisher, readPublisherId } from './organisation.ts';

/** A file of the data page, as far as a download needs describing. */
export interface DescribedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The site, its publisher and the record as a dataset with its downloads. */
export function buildDatasetGraph(context: OutputContext, files: readonly DescribedFile[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [buildSite(context), buildDataset(context, files), buildPublisher(context)],
  };
}

function buildSite(context: OutputContext): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${context.permanent('/')}#site`,
    url: context.absolute('/'),
    name: context.publication.title,
    description: context.publication.description.trim(),
    inLanguage: context.publication.language,
    publisher: { '@id': readPublisherId(context) },
  };
}

function buildDataset(context: OutputContext, files: readonly DescribedFile[]): Dataset {
  const { publication } = context;
  const { version, digest } = buildRecordRevision(context);
  const coverage = readCoverage(context);
  return {
    '@type': 'Dataset',
    '@id': `${context.permanent('/data/')}#dataset`,
    name: publication.title,
    description: publication.description.trim(),
    url: context.absolute('/data/'),
    license: readLicenceUrl(publication.licence) ?? publication.licence,
    version,
    dateModified: version,
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: digest },
    inLanguage: publication.language,
    isAccessibleForFree: true,
    creator: { '@id': readPublisherId(context) },
    publisher: { '@id': readPublisherId(context) },
    measurementTechnique: context.absolute('/method/'),
    ...(coverage ? { temporalCoverage: coverage } : {}),
    distribution: files
      .filter(({ path }) => !isFileOmitted(path))
      .map(({ path, mediaType, bytes, sha256 }) => ({
        '@type': 'DataDownload' as const,
        contentUrl: context.absolute(path),
        encodingFormat: mediaType,
        contentSize: `${bytes} B`,
        sha256,
      })),
  };
}

/** From the first to the last day that any event could cover; open where an event is. Undefined without events. */
function readCoverage(context: OutputContext): string | undefined {
  const ranges = readExported(context).map(({ date }) => date.possible);
  if (ranges.length === 0) return undefined;
  const starts = ranges.flatMap(({ from }) => from ?? []);
  const ends = ranges.flatMap(({ to }) => to ?? []);
  const isOpen = ends.length < ranges.length;
  return `${starts.length === 0 ? '..' : formatDay(Math.min(...starts))}/${isOpen ? '..' : formatDay(Math.max(...ends))}`;
}
