/** The columns of the CSV tables of sources, publishers, places and actors. */

import { evidenceKinds, sourceOnlyKinds } from '../../domain/evidence.ts';
import { actorTypes } from '../../domain/place.ts';
import { reliabilities } from '../../domain/source.ts';
import type { RecordSet } from '../record/record-set.ts';
import type { SourceJudgement } from '../record/source-record.ts';
import type { Column, ColumnType } from './csv-table.ts';

export type SourceRow = RecordSet['sources'][number] & { readonly computed: SourceJudgement };
export type PublisherRow = RecordSet['publishers'][number];
export type PlaceRow = RecordSet['places'][number];
export type ActorRow = RecordSet['actors'][number];

const sourceKinds = [...Object.keys(evidenceKinds), ...sourceOnlyKinds];

export const sourceColumns: readonly Column<SourceRow>[] = [
  field('id', 'string', 'Id of the source, for good.', { required: true }),
  {
    name: 'page',
    type: 'string',
    description: 'Address of its page in this record.',
    read: ({ computed }) => computed.url,
  },
  field('title', 'string', 'The printed title, or a plain description.', { required: true }),
  field('kind', 'string', 'What kind of evidence it is.', { values: sourceKinds }),
  field('publisher', 'string', 'Id of who put it out.'),
  {
    name: 'hosted_by',
    type: 'string',
    description: 'Id of who hosts the copy that was read.',
    read: ({ hostedBy }) => hostedBy,
  },
  field('authors', 'array', 'Names as printed.'),
  field('published', 'string', 'When it was published: an EDTF date, as written.'),
  {
    name: 'published_text',
    type: 'string',
    description: 'The same in words.',
    read: ({ computed }) => computed.published?.text,
  },
  {
    name: 'published_note',
    type: 'string',
    description: 'How the publication date is known.',
    read: ({ publishedNote }) => publishedNote,
  },
  field('accessed', 'date', 'Day on which it was read for the record.'),
  field('url', 'string', 'Where it can be read.'),
  field('archives', 'array', 'Archived copies: address and time of capture.'),
  field('language', 'string', 'Language of the source, BCP 47.'),
  field('reliability', 'string', 'Grade by the NATO Admiralty code, A to F.', {
    values: Object.keys(reliabilities),
  }),
  {
    name: 'reliability_reason',
    type: 'string',
    description: 'Why this grade.',
    read: ({ reliabilityReason }) => reliabilityReason,
  },
  {
    name: 'grade',
    type: 'string',
    description: 'Grade after the source through which it is known.',
    read: ({ computed }) => computed.grade,
  },
  {
    name: 'derived_from',
    type: 'array',
    description: 'Ids of the sources its content comes from.',
    read: ({ derivedFrom }) => derivedFrom,
  },
  {
    name: 'primary',
    type: 'boolean',
    description: 'Whether the content begins here; empty with no derived_from means that the lineage is not known.',
    read: ({ primary }) => primary,
  },
  {
    name: 'seen_through',
    type: 'string',
    description: 'Id of the only source through which it is known.',
    read: ({ seenThrough }) => seenThrough,
  },
  field('capture', 'object', 'The file the editors hold: its SHA-256, size, media type and day.'),
  field('warning', 'string', 'What a reader must know wherever it is cited.'),
  {
    name: 'cited_by',
    type: 'array',
    description: 'Ids of the events that cite it.',
    read: ({ computed }) => computed.citedBy,
  },
  field('body', 'string', 'Notes on the source as written, with their marks.'),
  field('account', 'string', 'The words of these notes.'),
];

export const publisherColumns: readonly Column<PublisherRow>[] = [
  ...readNamedColumns<PublisherRow>(),
  field('url', 'string', 'Its home on the web.'),
  field('kind', 'string', 'What it is.'),
  field('country', 'string', 'Where it is based.'),
  {
    name: 'state_affiliation',
    type: 'string',
    description: 'Which state it belongs to or is paid by; empty means not known.',
    read: ({ stateAffiliation }) => stateAffiliation,
  },
];

export const placeColumns: readonly Column<PlaceRow>[] = [
  ...readNamedColumns<PlaceRow>(),
  { name: 'latitude', type: 'number', description: 'WGS 84 degrees.', read: ({ lat }) => lat },
  { name: 'longitude', type: 'number', description: 'WGS 84 degrees.', read: ({ lon }) => lon },
  {
    name: 'precision_km',
    type: 'number',
    description: 'Radius in kilometres within which it lies or extends.',
    read: ({ precisionKm }) => precisionKm,
  },
  field('within', 'string', 'Id of the place that contains it.'),
  field('kind', 'string', 'What it is.'),
];

export const actorColumns: readonly Column<ActorRow>[] = [
  ...readNamedColumns<ActorRow>(),
  field('type', 'string', 'vessel, organisation, person, unit or equipment.', {
    values: actorTypes,
  }),
  field('flag', 'string', 'State whose flag it flies.'),
  {
    name: 'member_of',
    type: 'array',
    description: 'Ids of what it belongs to.',
    read: ({ memberOf }) => memberOf,
  },
];

/** A column that is the field of the same name. */
function field<Row extends { readonly id: string }>(
  name: keyof Row & string,
  type: ColumnType,
  description: string,
  more: Pick<Column<Row>, 'required' | 'values'> = {},
): Column<Row> {
  return { name, type, description, ...more, read: (row) => row[name] };
}

function readNamedColumns<Row extends PublisherRow | PlaceRow | ActorRow>(): readonly Column<Row>[] {
  return [
    {
      name: 'id',
      type: 'string',
      description: 'Id, for good.',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'name',
      type: 'string',
      description: 'The name under which it is listed.',
      required: true,
      read: ({ name }) => name,
    },
    {
      name: 'aliases',
      type: 'array',
      description: 'Spelling variants.',
      read: ({ aliases }) => aliases,
    },
    {
      name: 'description',
      type: 'string',
      description: 'What a reader needs to know.',
      read: ({ description }) => description,
    },
    {
      name: 'identifiers',
      type: 'object',
      description: 'Names and numbers in other registers.',
      read: ({ identifiers }) => (Object.keys(identifiers).length > 0 ? identifiers : undefined),
    },
  ];
}
