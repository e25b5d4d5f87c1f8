/** Holds a fix to its promise: one field changed, and nothing else. */

import type { RawRecord } from '../../corpus/record.ts';

/** Whether two readings of a file have the same fields and the same body. */
export function isSameRecord(before: RawRecord | null, after: RawRecord | null): boolean {
  return readDifferences(before?.data, after?.data).length === 0 && isSameBody(before, after);
}

/**
 * Whether two readings differ in the value of one field, or in the name of one, and the bodies are the same. A file
 * whose fields could not be read before has nothing to compare.
 */
export function hasOneChange(before: RawRecord | null, after: RawRecord | null): boolean {
  if (before === null || after === null) return before === null && after !== null;
  if (!isSameBody(before, after)) return false;
  const differences = readDifferences(before.data, after.data);
  if (differences.length === 1) return true;
  const [one, other] = differences;
  const isRenamed =
    differences.length === 2 &&
    one!.parent === other!.parent &&
    (one!.after === undefined) !== (other!.after === undefined) &&
    JSON.stringify(one!.before ?? one!.after) === JSON.stringify(other!.before ?? other!.after);
  return isRenamed;
}

interface Difference {
  /** Path of the fields or list in which the difference lies. */
  readonly parent: string;
  readonly before: unknown;
  readonly after: unknown;
}

function readDifferences(before: unknown, after: unknown, parent = ''): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isGroup(before) || !isGroup(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ parent: parent.replace(/\/[^/]*$/u, ''), before, after }];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => readDifferences(before[name], after[name], `${parent}/${name}`));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSameBody(before: RawRecord | null, after: RawRecord | null): boolean {
  return JSON.stringify(before?.body ?? null) === JSON.stringify(after?.body ?? null);
}
