/** JSON Schemas of the records, made from the one schema that also checks them. */

import { z } from 'zod';
import { actorSchema, placeSchema, publisherSchema } from '../../corpus/schema/entities.ts';
import { eventSchema } from '../../corpus/schema/event.ts';
import { evidenceField } from '../../corpus/schema/evidence.ts';
import { publicationSchema } from '../../corpus/schema/publication.ts';
import { sourceSchema } from '../../corpus/schema/source.ts';
import type { OutputContext } from '../output-context.ts';
import { formatJson } from '../text.ts';

const schemas = {
  event: eventSchema,
  source: sourceSchema,
  place: placeSchema,
  actor: actorSchema,
  publisher: publisherSchema,
  publication: publicationSchema,
} as const;

/** The kinds of record that have a schema, each at `/data/schema/<kind>.json`. */
export const schemaKinds = Object.keys(schemas) as readonly SchemaKind[];
export type SchemaKind = keyof typeof schemas;

/**
 * A JSON Schema (draft 2020-12) of the fields of a record as contributors write them. Exported records are valid by it
 * too: what exports add (`id`, `body`, `account`, `computed`) is allowed beside the fields. Rules that no schema can
 * say, such as which EDTF dates exist, are the work of the check.
 */
export function formatJsonSchema(context: OutputContext, kind: SchemaKind): string {
  const schema = z.toJSONSchema(schemas[kind], {
    target: 'draft-2020-12',
    io: 'input',
    override: widen,
  });
  const { $schema, title, description, properties, ...rest } = schema;
  const added = kind === 'publication' ? {} : kind === 'event' || kind === 'source' ? { ...exportFields, ...bodyFields } : exportFields;
  return formatJson({
    $schema,
    $id: context.permanent(`/data/schema/${kind}.json`),
    title,
    description,
    ...rest,
    properties: { ...properties, ...added },
  });
}

const exportFields = {
  id: {
    type: 'string',
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    description: 'Exports only: the file name of the record.',
  },
};
const bodyFields = {
  body: { type: 'string', description: 'Exports only: the text below the fields, as written.' },
  account: { type: 'string', description: 'Exports only: the words of that text.' },
  computed: { type: 'object', description: 'Exports only: what the rules make of the record.' },
};

const dateForms = [
  { type: 'string', description: 'An EDTF date.' },
  { type: 'integer', description: 'A bare year.' },
  {
    type: 'array',
    items: { type: ['string', 'integer'] },
    minItems: 1,
    description: 'A one-of set, as YAML reads it without quotation marks.',
  },
  {
    type: 'object',
    additionalProperties: { type: 'null' },
    minProperties: 1,
    description: 'An all-of set, likewise.',
  },
];

/** Short forms that the reader takes for the long ones: a source id for evidence, a word for a list, a set of dates. */
function widen({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }): void {
  if (zodSchema === evidenceField) {
    const { type, properties, required, additionalProperties } = jsonSchema;
    for (const name of ['type', 'properties', 'required', 'additionalProperties']) delete jsonSchema[name];
    jsonSchema['anyOf'] = [
      { type: 'string', description: 'Id of the source.' },
      { type, properties, required, additionalProperties },
    ];
  }
  const { properties } = jsonSchema as { properties?: Record<string, Record<string, unknown>> };
  const memberOf = properties?.['memberOf'];
  if (memberOf?.['type'] === 'array') {
    const { description, examples, ...list } = memberOf;
    properties!['memberOf'] = { description, examples, anyOf: [{ type: 'string' }, list] };
  }
  for (const name of ['date', 'published']) {
    const date = properties?.[name];
    if (date?.['anyOf']) properties![name] = { ...date, anyOf: dateForms };
  }
}
