/** The flags of `new`: one for each simple field of a record, made from its schema. */

import { buildSchemaDescription } from '../../corpus/schema/describe.ts';
import { recordKinds, type RecordKind } from '../../domain/id.ts';

/** A flag and the field that it fills. */
export interface Flag {
  /** Without hyphens in front, such as `derived-from`. */
  readonly name: string;
  /** Field of the record; undefined for what is no field, such as the id. */
  readonly field?: string;
  readonly form: 'text' | 'number' | 'boolean' | 'list';
  readonly meaning: string;
}

/** Fields that are lists, with the flag for one of them. */
const lists: Readonly<Record<string, string>> = {
  sources: 'source',
  places: 'place',
  actors: 'actor',
  topics: 'topic',
  authors: 'author',
  aliases: 'alias',
  derivedFrom: 'derived-from',
  memberOf: 'member-of',
};
const numbers: ReadonlySet<string> = new Set(['lat', 'lon', 'precisionKm']);

/** Fields that hold more than a line and are written into the file by hand. */
const structured: ReadonlySet<string> = new Set(
  'claims assessments corrections related replaces overrides archives capture identifiers'.split(' '),
);

/** The flags of a kind of record: its id, then its fields in the order of the schema. */
export function readFlags(kind: RecordKind): readonly Flag[] {
  const fields = buildSchemaDescription(kind).fields.filter(({ name }) => !/[.[]/u.test(name) && !structured.has(name));
  return [
    {
      name: 'id',
      form: 'text',
      meaning: 'File name without extension, for ever; proposed when left out.',
    },
    ...fields.map(({ name, meaning }): Flag => {
      const list = lists[name];
      const form = list !== undefined ? 'list' : numbers.has(name) ? 'number' : name === 'primary' ? 'boolean' : 'text';
      return { name: list ?? formatFlagName(name), field: name, form, meaning };
    }),
    ...(kind === 'source'
      ? [
          {
            name: 'publisher-name',
            form: 'text',
            meaning: 'Name of a publisher that is not in the record yet; it is written too.',
          } as const,
        ]
      : []),
  ];
}

/** The flag of a field: `publishedNote` is `--published-note`, `sources` is `--source`. */
export function formatFlagName(field: string): string {
  return lists[field] ?? field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** How to use the command, for one kind of record or for all. */
export function formatUsage(kind?: RecordKind): string {
  const head = `Usage: npm run new -- ${kind ?? recordKinds.join('|')} [flags]

Writes a new ${kind ?? 'record'} into CONTENT_DIR (default: content): a file that passes the check, never over one that is
there. Asks on a terminal for what the flags do not say; elsewhere the flags must say it.
`;
  const tail = '\nExit codes: 0 written, 1 not written because it would not pass the check, 2 wrong usage.\n';
  if (kind === undefined)
    return `${head}\nThe flags of each kind: npm run new -- event --help\nA whole publication: npm run new -- publication --help\n${tail}`;
  const flags = readFlags(kind).map(({ name, form, meaning }) => {
    const value = form === 'boolean' ? '' : form === 'number' ? ' N' : ' TEXT';
    return `  ${`--${name}${value}`.padEnd(28)}${meaning}${form === 'list' ? ' Repeat it for more.' : ''}`;
  });
  return `${head}\nFlags:\n${flags.join('\n')}\n  ${'--help'.padEnd(28)}This text.\n${tail}`;
}
