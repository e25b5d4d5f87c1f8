/** Where a new record is kept: in the folder of its kind, and in one of its year where the record keeps its events so. */

import type { RecordKind } from '../domain/id.ts';
import { recordFolders } from './record-address.ts';

/** The path below the content folder, with `/` between folders; `date` is that of an event. */
export function formatRecordPath(kind: RecordKind, id: string, date: unknown, byYear: boolean): string {
  const { folder, extension } = recordFolders[kind];
  const year = /\d{4}/u.exec(String(date ?? ''))?.[0];
  const below = kind === 'event' && year !== undefined && byYear ? `${year}/` : '';
  return `${folder}/${below}${id}${extension}`;
}
