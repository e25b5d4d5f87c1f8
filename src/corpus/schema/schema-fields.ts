/** Asks a schema what stands at a path: its fields, its description, its example. */

import { z } from 'zod';
import type { FieldPath } from '../record.ts';

export type AnySchema = z.ZodType;

/** The schema at a path; undefined where the path leads nowhere. Items of a list share one schema. */
export function readSchema(schema: AnySchema, path: FieldPath): AnySchema | undefined {
  return path.reduce<AnySchema | undefined>((current, part) => {
    const inner = readInner(current);
    if (inner instanceof z.ZodObject) return inner.shape[part] as AnySchema | undefined;
    if (inner instanceof z.ZodArray) return inner.element as AnySchema;
    if (inner instanceof z.ZodRecord) return inner.valueType as AnySchema;
    return undefined;
  }, schema);
}

/** The schema inside the layers that make it optional or prepare its value. */
export function readInner(schema: AnySchema | undefined): AnySchema | undefined {
  let current = schema;
  for (;;) {
    if (current instanceof z.ZodOptional) current = current.unwrap() as AnySchema;
    else if (current instanceof z.ZodPipe) {
      const layer: z.ZodPipe = current;
      current = (layer.in instanceof z.ZodTransform ? layer.out : layer.in) as AnySchema;
    } else return current;
  }
}

/** Names of the fields of an object, in the order in which the schema lists them; empty for anything else. */
export function readFieldNames(schema: AnySchema | undefined): readonly string[] {
  const inner = readInner(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Names of the fields that an object cannot do without. */
export function readRequiredNames(schema: AnySchema | undefined): readonly string[] {
  return readFieldNames(schema).filter((name) => !(readSchema(schema!, [name]) instanceof z.ZodOptional));
}

/** What the schema says of itself, as a phrase without a full stop; empty where it says nothing. */
export function readDescription(schema: AnySchema | undefined): string {
  return (readMeta(schema, 'description') as string | undefined)?.replace(/\.$/u, '') ?? '';
}

/**
 * An example of a value: the first that the schema gives, else one made of its required fields.
 * Undefined where nothing is known.
 */
export function readExample(schema: AnySchema | undefined): unknown {
  const examples = readMeta(schema, 'examples');
  if (Array.isArray(examples)) return examples[0];
  const inner = readInner(schema);
  if (inner instanceof z.ZodArray) {
    const example = readExample(inner.element as AnySchema);
    return example === undefined ? undefined : [example];
  }
  const names = readRequiredNames(inner);
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, readExample(readSchema(inner!, [name])) ?? '...']));
}

function readMeta(schema: AnySchema | undefined, name: 'description' | 'examples'): unknown {
  return schema?.meta()?.[name] ?? readInner(schema)?.meta()?.[name];
}
