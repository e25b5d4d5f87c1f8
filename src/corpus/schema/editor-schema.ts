/** JSON Schemas for editors, made from the one schema that also checks: they complete and explain fields while one writes. */

import { z } from 'zod';
import { actorSchema, placeSchema, publisherSchema } from './entities.ts';
import { eventSchema } from './event.ts';
import { evidenceField } from './evidence.ts';
import { pageSchema } from './page.ts';
import { publicationSchema } from './publication.ts';
import { sourceSchema } from './source.ts';

const schemas = {
  event: eventSchema,
  source: sourceSchema,
  publisher: publisherSchema,
  place: placeSchema,
  actor: actorSchema,
  page: pageSchema,
  publication: publicationSchema,
} as const;

export type EditorSchemaKind = keyof typeof schemas;

/** The kinds of record that have a schema. */
export const editorSchemaKinds = Object.keys(schemas) as readonly EditorSchemaKind[];

/**
 * A JSON Schema (draft-07, which editors know) of the fields of a record as they are written. It takes every form that
 * the check takes; what only the check can judge, such as which dates exist, it lets through.
 */
export function buildEditorSchema(kind: EditorSchemaKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: widen,
  });
}

/** Short forms that stand for long ones: a source id alone, one word for a list, dates that YAML reads as something else. */
function widen({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }): void {
  if (zodSchema === evidenceField) {
    const long = { ...jsonSchema };
    for (const name of Object.keys(jsonSchema)) delete jsonSchema[name];
    jsonSchema['anyOf'] = [{ type: 'string', description: 'Id of the source.' }, long];
  }
  const { properties } = jsonSchema as { properties?: Record<string, Record<string, unknown>> };
  if (properties === undefined) return;
  for (const name of ['date', 'published']) {
    if (properties[name]?.['anyOf'] === undefined) continue;
    properties[name] = {
      ...properties[name],
      anyOf: [{ type: ['string', 'integer', 'array', 'object'] }],
    };
  }
  const { memberOf } = properties;
  if (memberOf?.['type'] !== 'array') return;
  const { description, examples, ...list } = memberOf;
  properties['memberOf'] = { description, examples, anyOf: [{ type: 'string' }, list] };
}
