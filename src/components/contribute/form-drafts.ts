/** Drafts of new records, and where a browser keeps them. */

import { recordKinds, type RecordKind } from '../../domain/id.ts';
import type { Fields } from './form-fields.ts';

export interface Draft {
  readonly kind: RecordKind;
  /** Empty for the one that is proposed. */
  readonly id: string;
  readonly fields: Fields;
  readonly body: string;
}

/** A draft with nothing in it. */
export function buildDraft(kind: RecordKind): Draft {
  return { kind, id: '', fields: {}, body: '' };
}

/** Whether nothing was written into a draft yet. */
export function isEmpty({ id, fields, body }: Draft): boolean {
  return id === '' && body.trim() === '' && Object.keys(fields).length === 0;
}

/** Drafts from the text in which they were kept; none where it is not such a text. */
export function parseDrafts(text: string | null): readonly Draft[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isDraft) : [];
  } catch {
    return [];
  }
}

/** The drafts that this browser keeps under a name; none where it keeps nothing. */
export function readDrafts(name: string): readonly Draft[] {
  try {
    return parseDrafts(localStorage.getItem(name));
  } catch {
    return [];
  }
}

/** Keeps drafts, or keeps none any longer where the list is empty. @returns whether the browser does */
export function keepDrafts(name: string, drafts: readonly Draft[]): boolean {
  try {
    if (drafts.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, fields, body } = value as Partial<Record<keyof Draft, unknown>>;
  const isFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return recordKinds.some((one) => one === kind) && typeof id === 'string' && typeof body === 'string' && isFields;
}
