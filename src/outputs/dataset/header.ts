/** What stands at the head of every data file: which format, which record, which state of it, under which licence. */

import { buildRecordRevision, type Revision } from '../record/revision.ts';
import type { OutputContext } from '../output-context.ts';

/** Name and version of the data format. A change that could break a reader of the files raises the first number. */
export const dataFormat = { name: 'verified-timeline', version: '1.0' } as const;

/** What made the files. */
export const generatorName = 'Verified Timeline';

export interface DatasetHeader extends Revision {
  readonly format: typeof dataFormat.name;
  readonly formatVersion: typeof dataFormat.version;
  readonly generator: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly timeZone: string;
  /** SPDX id and, where it is known, the address of the licence of the record. */
  readonly licence: string;
  readonly licenceUrl?: string;
  readonly url: string;
  /** Page that explains the files. */
  readonly documentation: string;
  /** ISO day with which the material ends. */
  readonly recordEnds?: string;
}

/** The header; `revision` is that of the whole record unless a file speaks of less. */
export function buildHeader(context: OutputContext, revision: Revision = buildRecordRevision(context)): DatasetHeader {
  const { publication } = context;
  return {
    format: dataFormat.name,
    formatVersion: dataFormat.version,
    generator: generatorName,
    version: revision.version,
    digest: revision.digest,
    title: publication.title,
    description: publication.description.trim(),
    language: publication.language,
    timeZone: publication.timeZone,
    licence: publication.licence,
    licenceUrl: readLicenceUrl(publication.licence),
    url: context.absolute('/'),
    documentation: context.absolute('/data/'),
    recordEnds: publication.recordEnds,
  };
}

/** The address of a licence by its SPDX id: Creative Commons' own, else the page of the SPDX list. */
export function readLicenceUrl(spdx: string): string | undefined {
  const match = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/u.exec(spdx);
  if (match) return `https://creativecommons.org/licenses/${match[1]!.toLowerCase()}/${match[2]}/`;
  if (spdx === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return /^[A-Za-z0-9.+-]+$/u.test(spdx) ? `https://spdx.org/licenses/${spdx}.html` : undefined;
}
