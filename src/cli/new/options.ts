/** What the command line says of a new record. */

import { parseArgs } from 'node:util';
import { readNearNames } from '../../corpus/near-names.ts';
import type { RecordFields } from '../../corpus/write-record.ts';
import { recordKinds, type RecordKind } from '../../domain/id.ts';
import { readFlags } from './flags.ts';

export interface NewOptions {
  /** Undefined where the command line names none. */
  readonly kind: RecordKind | undefined;
  readonly help: boolean;
  readonly id: string | undefined;
  readonly publisherName: string | undefined;
  /** Fields of the record that flags have filled. */
  readonly fields: RecordFields;
}

/** Reads the arguments after the command; a sentence where they cannot be understood. */
export function readNewOptions(args: readonly string[]): NewOptions | { readonly kind: RecordKind | undefined; readonly problem: string } {
  const [first, ...rest] = args;
  const kind = recordKinds.find((one) => one === first);
  if (first !== undefined && kind === undefined && !first.startsWith('-'))
    return {
      kind,
      problem: `There is no kind of record "${first}"; choose ${recordKinds.join(', ')}.`,
    };
  const flags = kind === undefined ? [] : readFlags(kind);
  const options = Object.fromEntries([
    ...flags.map(({ name, form }) => [name, { type: form === 'boolean' ? 'boolean' : 'string', multiple: form === 'list' }]),
    ['help', { type: 'boolean', short: 'h' }],
  ]) as Record<string, { type: 'boolean' | 'string'; multiple?: boolean; short?: string }>;
  try {
    const { values } = parseArgs({ args: kind === undefined ? [...args] : rest, options });
    const fields = flags.flatMap(({ name, field, form }) => {
      const value = values[name];
      if (field === undefined || value === undefined) return [];
      return [[field, form === 'number' ? readNumber(String(value)) : readText(value)] as const];
    });
    return {
      kind,
      help: values['help'] === true,
      id: values['id'] as string | undefined,
      publisherName: values['publisher-name'] as string | undefined,
      fields: Object.fromEntries(fields),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '--([\w-]+)'/u.exec(message)?.[1];
    if (unknown === undefined) return { kind, problem: message };
    const [near] = readNearNames(unknown, Object.keys(options));
    return {
      kind,
      problem: `There is no flag --${unknown} for ${kind === undefined ? 'this' : `a new ${kind}`}.${near === undefined ? '' : ` Did you mean --${near}?`}`,
    };
  }
}

/** A number where it is one; other text is left for the schema to refuse. */
function readNumber(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

function readText(value: string | boolean | (string | boolean)[]): unknown {
  return Array.isArray(value) ? value.map((one) => String(one).trim()) : typeof value === 'string' ? value.trim() : value;
}
