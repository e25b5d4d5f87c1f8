/** What changed between two states of a record, as values: who prints them decides on the words. */

import type { RecordKind } from '../../domain/id.ts';
import type { FieldPath } from '../record.ts';

/**
 * `published`: it was a draft before. `replaced`: removed, and named in `replaces` of another event.
 * `affected`: its own file is the same, but what its evidence supports is not.
 */
export type ChangeKind = 'added' | 'removed' | 'published' | 'replaced' | 'retracted' | 'changed' | 'affected';

/** How a value is to be read: EDTF dates and levels have words of their own, ids name other records. */
export type ValueForm = 'text' | 'date' | 'level' | 'id';

/** One difference within a record. */
export interface Detail {
  /** What differs, such as `date`, `sources` or `claims.departed.statement`. */
  readonly field: string;
  /** Where it stands now; where it stood, for what is gone. */
  readonly path: FieldPath;
  readonly form: ValueForm;
  /** Null for what was not there. */
  readonly before: string | null;
  /** Null for what is gone. */
  readonly after: string | null;
  /** The two differ in nothing but white space and punctuation. */
  readonly isTypographical: boolean;
  /** Why, in the words of the record: reasons of new assessments, new sources. Empty where nothing tells. */
  readonly because: readonly string[];
}

/** A record that differs, with every difference. */
export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  /** Title or name: as it is now, or as it was. */
  readonly title: string;
  readonly change: ChangeKind;
  /** The event that names it in `replaces`; undefined for every other change. */
  readonly replacedBy?: string;
  readonly details: readonly Detail[];
}

/** Details of one field, with what most of them need. */
export function buildDetail(
  field: string,
  path: FieldPath,
  before: string | null | undefined,
  after: string | null | undefined,
  form: ValueForm = 'text',
  because: readonly string[] = [],
): readonly Detail[] {
  const [old, now] = [before ?? null, after ?? null];
  if (old === now) return [];
  const isTypographical = form === 'text' && old !== null && now !== null && isSameWording(old, now);
  return [{ field, path, form, before: old, after: now, isTypographical, because }];
}

/** Whether two texts say the same: they differ in white space and punctuation only, and not within a number. */
export function isSameWording(a: string, b: string): boolean {
  return readWording(a) === readWording(b);
}

/** Letters, digits and signs that are read aloud; one between two digits belongs to the number, a minus before it too. */
function readWording(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\d)[.,:/\u2212-](?=\d)|(?<=^|[\s(])[-\u2212](?=\d)/gu, (sign) => `\u0001${sign}`)
    .replace(/(?<!\u0001)(?![%\u2030#&@*/])\p{P}|\s|\u00AD/gu, '')
    .replaceAll('\u0001', '');
}
