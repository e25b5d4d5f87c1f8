/** From fields to the files that will hold them, or to the reason why there can be none. */

import type { Corpus } from '../../corpus/corpus.ts';
import { isByYear, proposeId, proposeNewPublisher } from '../../corpus/propose.ts';
import { formatRecord, readRequiredFields, type RecordFields } from '../../corpus/write-record.ts';
import { isId, type PublisherId, type RecordKind } from '../../domain/id.ts';
import { formatRecordPath } from '../../readers/record-path.ts';
import { formatFlagName } from './flags.ts';
import { newPublisher } from './questions.ts';

/** A file to be written. */
export interface NewFile {
  readonly kind: RecordKind;
  readonly id: string;
  /** Below the content folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export interface Plan {
  /** The new record, and before it a publisher that comes with it. */
  readonly files: readonly NewFile[];
}

/** What stands in the way; `usage` where other flags would do. */
export interface PlanProblem {
  readonly problem: string;
  readonly usage: boolean;
}

/**
 * Plans a new record.
 *
 * @param id undefined to propose one
 * @param today ISO day, on which an event is added and a source was read
 */
export function buildPlan(
  kind: RecordKind,
  { id, fields, publisherName }: { id?: string; fields: RecordFields; publisherName?: string },
  corpus: Corpus,
  today: string,
): Plan | PlanProblem {
  const missing = readRequiredFields(kind).filter((name) => fields[name] === undefined);
  if (missing.length > 0) {
    const flags = missing.map((name) => `--${formatFlagName(name)}`).join(', ');
    return { problem: `A new ${kind} needs ${flags}.`, usage: true };
  }
  if (id !== undefined && !isId(id)) {
    return {
      problem: `"${id}" cannot be an id: it takes a-z, 0-9 and single hyphens, at most 80 characters.`,
      usage: true,
    };
  }
  const taken = (one: string) => corpus.records.has(`${kind}/${one}`);
  if (id !== undefined && taken(id)) {
    const { file } = corpus.records.get(`${kind}/${id}`)!;
    return {
      problem: `There is ${kind === 'event' || kind === 'actor' ? 'an' : 'a'} ${kind} "${id}" already: ${file}. Nothing was written; choose another --id.`,
      usage: false,
    };
  }
  const publisher = kind === 'source' ? planPublisher(fields, publisherName, corpus) : { fields };
  if ('problem' in publisher) return publisher;
  const dated: RecordFields =
    kind === 'event'
      ? { added: today, ...publisher.fields }
      : kind === 'source' && publisher.fields['url'] !== undefined
        ? { accessed: today, ...publisher.fields }
        : publisher.fields;
  const chosen = id ?? proposeId(kind, dated, taken);
  return {
    files: [...(publisher.file === undefined ? [] : [publisher.file]), buildFile(kind, chosen, dated, corpus)],
  };
}

/** A publisher that is not in the record is written too, once somebody has given it a name. */
function planPublisher(
  fields: RecordFields,
  name: string | undefined,
  corpus: Corpus,
): { fields: RecordFields; file?: NewFile } | PlanProblem {
  const wanted = fields['publisher'];
  if (typeof wanted !== 'string' || corpus.publishers.has(wanted as PublisherId)) return { fields };
  const url = typeof fields['url'] === 'string' && URL.canParse(fields['url']) ? fields['url'] : undefined;
  const proposed = url === undefined ? undefined : proposeNewPublisher(url);
  if (wanted === newPublisher && proposed !== undefined) {
    const taken = (one: string) => corpus.records.has(`publisher/${one}`);
    const id = taken(proposed.id) ? proposeId('publisher', { name: `${proposed.id} site` }, taken) : proposed.id;
    return {
      fields: { ...fields, publisher: id },
      file: buildFile('publisher', id, { ...proposed.fields, ...(name && { name }) }, corpus),
    };
  }
  if (name === undefined) {
    return {
      problem: `There is no publisher "${wanted}". Name it with --publisher-name and it is written too, or leave --publisher out.`,
      usage: true,
    };
  }
  if (!isId(wanted)) return { problem: `"${wanted}" cannot be an id.`, usage: true };
  const home = proposed === undefined ? {} : { url: proposed.fields['url'] };
  return { fields, file: buildFile('publisher', wanted, { name, ...home }, corpus) };
}

function buildFile(kind: RecordKind, id: string, fields: RecordFields, corpus: Corpus): NewFile {
  return {
    kind,
    id,
    path: formatRecordPath(kind, id, fields['date'], isByYear(corpus)),
    text: formatRecord(kind, fields),
  };
}
