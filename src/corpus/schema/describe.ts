/** The fields of a record as its schema describes them, for those who write records. */

import { z } from 'zod';
import { actorSchema, placeSchema, publisherSchema } from './entities.ts';
import { eventSchema } from './event.ts';
import { pageSchema } from './page.ts';
import { publicationSchema } from './publication.ts';
import { sourceSchema } from './source.ts';

export interface FieldDescription {
  /** Path with dots; `[]` marks each of a list, such as `claims[].statement`. */
  readonly name: string;
  readonly isRequired: boolean;
  /** Empty where the schema says nothing. */
  readonly meaning: string;
  /** A line as an author writes it; null where the schema gives no example. */
  readonly example: string | null;
}

/** A kind of record with its fields. */
export interface SchemaDescription {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDescription[];
}

const schemas = {
  event: eventSchema,
  source: sourceSchema,
  publisher: publisherSchema,
  place: placeSchema,
  actor: actorSchema,
  page: pageSchema,
  publication: publicationSchema,
};
export type DescribedKind = keyof typeof schemas;

/** The fields of a kind of record, in the order of its schema, the fields of nested objects after their own. */
export function buildSchemaDescription(kind: DescribedKind): SchemaDescription {
  const schema: z.ZodType = schemas[kind];
  const meta = schema.meta();
  return {
    title: meta?.title ?? kind,
    description: meta?.description ?? '',
    fields: readFields(schema, ''),
  };
}

function readFields(schema: z.ZodType, prefix: string): readonly FieldDescription[] {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const inner = unwrap(field);
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : null;
    const name = `${prefix}${key}`;
    const meta = { ...inner.meta(), ...field.meta() };
    const example = Array.isArray(meta['examples']) ? formatExample(key, meta['examples'][0]) : null;
    const own = { name, isRequired: !field.isOptional(), meaning: meta.description ?? '', example };
    return [own, ...readFields(element ?? field, element ? `${name}[].` : `${name}.`)];
  });
}

/** Takes off optional and preprocessing layers until something with fields, items or a type is left. */
function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodPipe) {
    if (current instanceof z.ZodOptional) current = current.unwrap() as z.ZodType;
    else current = (current.out instanceof z.ZodTransform ? current.in : current.out) as z.ZodType;
  }
  return current;
}

function formatExample(key: string, value: unknown): string {
  if (Array.isArray(value)) return `${key}: [${value.map(formatValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `${key}: { ${Object.entries(value)
      .map(([name, one]) => `${name}: ${formatValue(one)}`)
      .join(', ')} }`;
  }
  return `${key}: ${formatValue(value)}`;
}

function formatValue(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(formatValue).join(', ')}]` : String(value);
}
