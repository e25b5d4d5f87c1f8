/** From drafts to the files that they would be, by the code of `new`. */

import type { Fields } from './form-fields.ts';
import type { Draft } from './form-drafts.ts';
import type { KnownRecord } from './known-record.ts';

/** The code that is loaded when somebody begins to write. */
export type Room = typeof import('./judge.ts');

export interface DraftFile {
  readonly id: string;
  /** Whether the id was proposed, and not typed. */
  readonly isProposed: boolean;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * The file of each draft, in their order.
 *
 * @param today ISO day, on which an event is added and a source was read
 */
export function buildDraftFiles(
  drafts: readonly Draft[],
  known: KnownRecord,
  room: Room,
  byYear: boolean,
  today: string,
): readonly DraftFile[] {
  const own = new Set(drafts.filter(({ id }) => id !== '').map(({ kind, id }) => `${kind}/${id}`));
  return drafts.map(({ kind, id, fields, body }) => {
    const dated = addDay(kind, fields, today);
    const taken = (one: string) => known.byKey.has(`${kind}/${one}`) || own.has(`${kind}/${one}`);
    const chosen = id === '' ? room.proposeId(kind, dated, taken) : id;
    own.add(`${kind}/${chosen}`);
    const words = body.trim() === '' ? '' : `\n${body.trim()}\n`;
    return {
      id: chosen,
      isProposed: id === '',
      path: room.formatRecordPath(kind, chosen.replaceAll('/', '-'), dated['date'], byYear),
      text: room.formatRecord(kind, dated) + words,
    };
  });
}

function addDay(kind: Draft['kind'], fields: Fields, today: string): Fields {
  if (kind === 'event') return { added: today, ...fields };
  return kind === 'source' && fields['url'] !== undefined ? { accessed: today, ...fields } : fields;
}
