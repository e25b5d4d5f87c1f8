/** Writes values as a contributor writes them: plain YAML, quoted only where it must be. */

import type { FieldPath, RawRecord } from '../record.ts';

/** Longest line that a fix writes out; longer values are described instead. */
const longestLine = 110;

/** `name: value`, or lines of it for a list of objects; undefined where that would be longer than a line. */
export function formatField(name: string, value: unknown): string | undefined {
  const isBlock = Array.isArray(value) && value.length > 0 && value.every(isObject);
  const text = isBlock
    ? `${name}:\n${value.map((one) => formatBlockItem(one as Record<string, unknown>)).join('\n')}`
    : `${name}: ${formatValue(value)}`;
  return text.split('\n').every((line) => line.length <= longestLine) ? text : undefined;
}

/**
 * The line of a record in which a value stands, with another value in its place: `name: value`, the whole list
 * where it is written between brackets, or `- value`. `text` is YAML already.
 */
export function formatLine(record: RawRecord, path: FieldPath, text: string): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `${last ?? ''}: ${text}`;
  const list = readValue(record.data, path.slice(0, -1));
  const isFlow = record.locate(path.slice(0, -1), 'key').line === record.locate(path, 'value').line;
  if (!isFlow) return `- ${text}`;
  if (!Array.isArray(list) || list.some(isObject)) return text;
  const line = `${String(path.at(-2))}: [${list.map((one, index) => (index === last ? text : formatValue(one, true))).join(', ')}]`;
  return line.length <= longestLine ? line : text;
}

/** A value as YAML on one line. In a list or between braces more has to be quoted. */
export function formatValue(value: unknown, isInside = false): string {
  if (Array.isArray(value)) return `[${value.map((one) => formatValue(one, true)).join(', ')}]`;
  if (isObject(value)) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${formatValue(one, true)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return isPlain(value, isInside) ? value : JSON.stringify(value);
}

/** A phrase within a sentence: its first letter small, unless an abbreviation begins it. */
export function lowerFirst(phrase: string): string {
  return /^[A-Z][a-z]/u.test(phrase) ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1) : phrase;
}

/** The value at a path of plain data; undefined where there is none. */
export function readValue(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

function formatBlockItem(item: Record<string, unknown>): string {
  return Object.entries(item)
    .map(([key, value], index) => `  ${index === 0 ? '- ' : '  '}${key}: ${formatValue(value)}`)
    .join('\n');
}

/** Whether YAML reads the text as itself without quotation marks. */
function isPlain(text: string, isInside: boolean): boolean {
  if (text === '' || text !== text.trim() || /[\n\t]|: |:$| #/u.test(text)) return false;
  if (/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/u.test(text)) return false;
  if (isInside && /[,[\]{}]/u.test(text)) return false;
  return !/^(?:~|null|true|false|[-+]?(?:\d[\d_]*)?\.?\d+(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/iu.test(text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
