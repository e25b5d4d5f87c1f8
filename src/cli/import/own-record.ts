/** Records of this site's own data files, read back into the fields they were made from. */

import { isId, type RecordKind } from '../../domain/id.ts';
import { readEvidenceKind, type SourceKind } from '../../domain/evidence.ts';
import { buildLoss, type Draft, type ImportResult, type Loss } from './draft.ts';
import { formatMarkdown } from './plain-text.ts';

export type Plain = Readonly<Record<string, unknown>>;

/** Kinds of an exported source by its id, to leave out of evidence what goes without saying. */
export type KindsById = ReadonlyMap<string, SourceKind | undefined>;

const fieldNames: Readonly<Record<RecordKind, readonly string[]>> = {
  event:
    'title date dateNote observedAt summary confidence status places actors topics sources claims assessments corrections related added replaces overrides'.split(
      ' ',
    ),
  source:
    'title kind publisher hostedBy authors published publishedNote accessed url archives language reliability reliabilityReason derivedFrom primary seenThrough capture warning'.split(
      ' ',
    ),
  publisher: 'name aliases description identifiers url kind country stateAffiliation'.split(' '),
  place: 'name aliases description identifiers lat lon precisionKm within kind'.split(' '),
  actor: 'name aliases description identifiers type flag memberOf'.split(' '),
};

/** What an export adds to the fields; none of it is written into a record by hand. */
const addedNames = new Set(['id', 'body', 'account', 'computed', 'records', 'format', 'formatVersion', 'licence']);

/** Turns one exported record into a draft. A record without a usable id is a loss as a whole. */
export function buildOwnDraft(kind: RecordKind, record: Plain, where: string, kinds: KindsById): ImportResult {
  const id = record['id'];
  if (typeof id !== 'string' || !isId(id)) {
    return {
      drafts: [],
      losses: [buildLoss(where, 'id', id ?? '', `A record needs an id; this ${kind} was left out.`)],
    };
  }
  const names = fieldNames[kind];
  const losses: Loss[] = Object.entries(record)
    .filter(([name, value]) => !names.includes(name) && !addedNames.has(name) && !isEmpty(value))
    .map(([name, value]) => buildLoss(`${kind} ${id}`, name, value, 'The record has no such field.'));
  const fields = Object.fromEntries(names.map((name) => [name, record[name]] as const).filter(([, value]) => !isEmpty(value)));
  const { body, account } = record;
  if (typeof account === 'string' && account !== '' && typeof body !== 'string') {
    losses.push(
      buildLoss(
        `${kind} ${id}`,
        'account',
        account,
        'Only the words of the account are in the file: its links, emphasis and citations could not be carried over.',
      ),
    );
  }
  const draft: Draft = {
    kind,
    id,
    fields: kind === 'event' ? buildEventFields(fields, kinds) : kind === 'source' ? buildSourceFields(fields) : fields,
    ...(typeof body === 'string' && body !== ''
      ? { body }
      : typeof account === 'string' && account !== ''
        ? { body: formatMarkdown(account) }
        : {}),
  };
  return { drafts: [draft], losses };
}

function buildEventFields(fields: Plain, kinds: KindsById): Plain {
  const evidence = (pieces: unknown) => (Array.isArray(pieces) ? pieces.map((piece) => buildEvidence(piece as Plain, kinds)) : undefined);
  const claims = fields['claims'];
  return {
    ...fields,
    status: fields['status'] === 'published' ? undefined : fields['status'],
    sources: evidence(fields['sources']),
    claims: Array.isArray(claims)
      ? claims.map((claim: Plain) => ({
          ...claim,
          type: claim['type'] === 'fact' ? undefined : claim['type'],
          evidence: isEmpty(claim['evidence']) ? undefined : evidence(claim['evidence']),
        }))
      : undefined,
    corrections: Array.isArray(fields['corrections'])
      ? fields['corrections'].map((one: Plain) => ({
          ...one,
          fields: isEmpty(one['fields']) ? undefined : one['fields'],
        }))
      : undefined,
  };
}

/** Without what a reader of the record supplies anyway; a piece that only names its source becomes its id. */
function buildEvidence(piece: Plain, kinds: KindsById): unknown {
  const { source, kind, stance, ...rest } = piece;
  const isImplied = typeof source === 'string' && kinds.has(source) && readEvidenceKind(kinds.get(source)) === kind;
  const own = {
    source,
    kind: isImplied ? undefined : kind,
    stance: stance === 'supports' ? undefined : stance,
    ...rest,
  };
  const isPlain = Object.entries(own).every(([name, value]) => name === 'source' || isEmpty(value));
  return isPlain ? source : own;
}

function buildSourceFields(fields: Plain): Plain {
  const { kind, reliability, ...rest } = fields;
  const { title, ...others } = rest;
  return {
    title,
    kind: kind === 'web-page' ? undefined : kind,
    ...others,
    reliability: reliability === 'F' ? undefined : reliability,
  };
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
