/** Which files are records: kind and id follow from the path alone. */

import type { RawRecord } from '../corpus/record.ts';
import type { RecordKind } from '../domain/id.ts';

/** Folder and file extension of each kind of record. */
export const recordFolders: Readonly<Record<RecordKind, { folder: string; extension: '.mdx' | '.yaml' }>> = {
  event: { folder: 'events', extension: '.mdx' },
  source: { folder: 'sources', extension: '.mdx' },
  publisher: { folder: 'publishers', extension: '.yaml' },
  place: { folder: 'places', extension: '.yaml' },
  actor: { folder: 'actors', extension: '.yaml' },
};

/** Standing pages of the publication's own lie beside the records. */
const pageFolder = { folder: 'pages', extension: '.mdx' } as const;
const folders = Object.entries({ ...recordFolders, page: pageFolder });

/** What kind of record a file holds, and under which id. */
export interface RecordAddress {
  readonly kind: RawRecord['kind'];
  readonly id: string;
}

/** Kind and id from a path below the content folder, with `/` between folders; undefined for a file that is no record. */
export function readAddress(path: string): RecordAddress | undefined {
  if (path === 'publication.yaml') return { kind: 'publication', id: 'publication' };
  const [, folder, id, extension] = /^([^/]+)\/(?:.*\/)?([^/]+?)(\.[^./]*)$/u.exec(path) ?? [];
  const found = folders.find(([, one]) => one.folder === folder && one.extension === extension);
  return found === undefined ? undefined : { kind: found[0] as RecordKind | 'page', id: id! };
}

/** Where a file that is no record should probably lie, as an instruction. */
export function formatAddressFix(path: string): string {
  const [top = ''] = path.split('/');
  const kind = folders.find(([, { folder }]) => folder === top)?.[1];
  if (/\.ya?ml$/u.test(path) && !path.includes('/'))
    return 'rename it to publication.yaml, move it into the folder of its kind, or remove it';
  if (kind === undefined) return `move it into one of the folders ${folders.map(([, { folder }]) => folder).join(', ')}, or remove it`;
  return `rename it to ${path.replace(/\.[^./]*$/u, '')}${kind.extension}, or remove it`;
}

/** The paths that are records, as a list for messages. */
export const expectedFiles = folders
  .map(([, { folder, extension }]) => `${folder}/*${extension}`)
  .concat('publication.yaml')
  .join(', ');
