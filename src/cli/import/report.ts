/** What an import did, for people and for programs. */

import type { RecordKind } from '../../domain/id.ts';
import type { Loss } from './draft.ts';
import type { WrittenDraft } from './write.ts';

export interface ImportReport {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly written: readonly WrittenDraft[];
  readonly losses: readonly Loss[];
}

/** `{"folder", "dryRun", "records": [{kind, id, path, outcome}], "losses": [{where, field, value, reason}]}`. */
export function formatJsonImport({ folder, dryRun, written, losses }: ImportReport): string {
  const records = written.map(({ draft, path, outcome }) => ({
    kind: draft.kind,
    id: draft.id,
    path,
    outcome,
  }));
  return `${JSON.stringify({ folder, dryRun, records, losses }, null, 2)}\n`;
}

/** One line for each file and one for each value; values stand in quotation marks with control characters escaped. */
export function formatTextImport({ folder, dryRun, written, losses }: ImportReport): string {
  const of = (outcome: WrittenDraft['outcome']) => written.filter((one) => one.outcome === outcome);
  const list = (title: string, ones: readonly WrittenDraft[]) =>
    ones.length === 0 ? [] : [title, ...ones.map(({ path }) => `  ${folder}/${path}`), ''];
  const events = written.filter(({ draft }) => draft.kind === 'event');
  return [
    ...list(dryRun ? 'Would be written:' : 'Written:', of('written')),
    ...list('Already there with the same text:', of('same')),
    ...list('Not written, because a record with this id is there already:', of('kept')),
    ...(losses.length === 0
      ? ['Every value was carried over.']
      : [
          'Not carried over, or not as it stands:',
          ...losses.map(({ where, field, value, reason }) => `  ${where}, ${field}: ${JSON.stringify(value)} - ${reason}`),
        ]),
    '',
    `${formatNumber(events.length, 'event')} and ${formatNumber(written.length - events.length, 'other record')}; ${formatNumber(of('written').length, 'file')} ${dryRun ? 'would be ' : ''}written.`,
    ...(hasDrafts(written) ? ['Drafts are never published: check each, set its confidence, and remove `status: draft`.'] : []),
    '',
  ].join('\n');
}

function hasDrafts(written: readonly WrittenDraft[]): boolean {
  return written.some(({ draft }) => draft.kind === ('event' satisfies RecordKind) && draft.fields['status'] === 'draft');
}

function formatNumber(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
