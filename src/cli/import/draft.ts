/** What an import makes of a file: records to be written, and every value for which the record has no place. */

import type { RecordKind } from '../../domain/id.ts';

/** A record that is ready to be written. */
export interface Draft {
  readonly kind: RecordKind;
  readonly id: string;
  /** Fields in the order in which they are written; undefined ones are left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Markdown below the fields, for events and sources. */
  readonly body?: string;
}

/** A value that was not carried over, or not as it stands. */
export interface Loss {
  /** Where in the file: `row 3`, `event 2`, `line 7`. */
  readonly where: string;
  readonly field: string;
  /** As the file writes it, shortened to {@link lossMaxLength}. */
  readonly value: string;
  /** What became of it, as a sentence. */
  readonly reason: string;
}

export interface ImportResult {
  readonly drafts: readonly Draft[];
  readonly losses: readonly Loss[];
}

/** Longest value that a report prints, in characters. */
export const lossMaxLength = 120;

/** A file that cannot be read as what it is said to be; its message is for the person who started the command. */
export class UnreadableFile extends Error {}

export function buildLoss(where: string, field: string, value: unknown, reason: string): Loss {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/\s+/gu, ' ').trim();
  return {
    where,
    field,
    value: text.length > lossMaxLength ? `${text.slice(0, lossMaxLength - 1)}…` : text,
    reason,
  };
}

/** Joins several results; of drafts with one kind and id the first stays. */
export function joinResults(results: readonly ImportResult[]): ImportResult {
  const drafts = new Map<string, Draft>();
  for (const draft of results.flatMap((result) => result.drafts)) {
    const key = `${draft.kind}/${draft.id}`;
    const known = drafts.get(key);
    // A table may give the notes on a source that a line of events left out.
    if (!known || (known.body === undefined && draft.body !== undefined)) drafts.set(key, draft);
  }
  return { drafts: [...drafts.values()], losses: results.flatMap((result) => result.losses) };
}
