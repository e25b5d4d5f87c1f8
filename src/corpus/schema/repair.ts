/** The author's own value in the form that the field takes, where it is clear how it was meant. */

import { z } from 'zod';
import type { Refusal } from './explain.ts';
import { takesSourceId } from './explain-form.ts';
import { readInner, type AnySchema } from './schema-fields.ts';
import { formatField, formatLine, formatValue } from './yaml-notation.ts';

/** The line with the value repaired; undefined where it can only be guessed what was meant. */
export function formatRepair({ issue, path, record, field }: Refusal, value: unknown): string | undefined {
  const name = path.at(-1);
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `shorten it to ${String(issue.maximum)} characters; what does not fit belongs into the body`;
  if (issue.code === 'too_small' && issue.origin === 'array' && field instanceof z.ZodOptional) return `remove the line "${String(name)}:"`;
  if (issue.code === 'invalid_format' && issue.message === 'must be one line' && typeof value === 'string') {
    return formatField(String(name), value.trim().split(/\s+/u).join(' ')) ?? 'write it on one line';
  }
  if (issue.code === 'invalid_key') {
    return formatField(String(name).replace(/[^A-Za-z0-9]+/gu, '-'), value);
  }
  if (issue.code === 'invalid_union' && Array.isArray(value) && value.length === 1) {
    return formatField(String(name), value[0]);
  }
  if (issue.code !== 'invalid_type') return undefined;
  const repaired = repairType(issue.expected, value, field);
  if (repaired === undefined) return undefined;
  return typeof name === 'string' ? formatField(name, repaired) : formatLine(record, path, formatValue(repaired, true));
}

function repairType(expected: string, value: unknown, field: AnySchema | undefined): unknown {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (expected === 'string' && Array.isArray(value) && value.every(isScalar)) return value.map(String).join(', ');
  if (expected === 'boolean' && /^(?:yes|y|on|1)$/iu.test(String(value))) return true;
  if (expected === 'boolean' && /^(?:no|n|off|0)$/iu.test(String(value))) return false;
  if ((expected === 'number' || expected === 'int') && typeof value === 'string' && /^-?\d+(?:[.,]\d+)?$/u.test(value.trim())) {
    return Number(value.trim().replace(',', '.'));
  }
  if (expected !== 'array' || Array.isArray(value)) return undefined;
  const inner = readInner(field);
  const element = inner instanceof z.ZodArray ? readInner(inner.element as AnySchema) : undefined;
  if (isScalar(value) && (element instanceof z.ZodString || takesSourceId(element)))
    return String(value)
      .split(/\s*,\s*/u)
      .filter(Boolean);
  return typeof value === 'object' && value !== null && element instanceof z.ZodObject ? [value] : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
