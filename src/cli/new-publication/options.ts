/** What the command line says of a new publication. */

import { parseArgs } from 'node:util';
import { readNearNames } from '../../corpus/near-names.ts';
import { settingNames, settings, type GivenSettings } from './settings.ts';

export interface PublicationOptions {
  readonly help: boolean;
  /** Folder to write; undefined where the command line names none. */
  readonly folder: string | undefined;
  readonly given: GivenSettings;
}

/** Reads the arguments after `publication`; a sentence where they cannot be understood. */
export function readPublicationOptions(args: readonly string[]): PublicationOptions | { readonly problem: string } {
  const flags = settingNames.map((name) => [name, { type: 'string' as const }]);
  const options = { ...Object.fromEntries(flags), help: { type: 'boolean' as const, short: 'h' } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (more.length > 0)
      return { problem: `One folder is written at a time, and there are ${positionals.length}: ${positionals.join(', ')}.` };
    const { help, ...given } = values as Record<string, string | boolean | undefined>;
    const said = Object.entries(given).map(([name, value]) => [name, String(value).trim()]);
    return { help: help === true, folder, given: Object.fromEntries(said) as GivenSettings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '--([\w-]+)'/u.exec(message)?.[1];
    if (unknown === undefined) return { problem: message };
    const [near] = readNearNames(unknown, [...settingNames, 'help']);
    return { problem: `There is no flag --${unknown} for a new publication.${near === undefined ? '' : ` Did you mean --${near}?`}` };
  }
}

export function formatPublicationUsage(): string {
  const flags = settingNames.map((name) => {
    const { meaning, usual } = settings[name];
    return `  ${`--${name} TEXT`.padEnd(22)}${meaning}${usual === undefined ? '' : ` Default: ${usual}`}`;
  });
  return `Usage: npm run new -- publication DIR [flags]

Writes the content of a new publication into DIR: publication.yaml, and one worked example of each kind of record. What it
writes passes the check and can be built at once with CONTENT_DIR=DIR. DIR must be empty or not there yet; nothing is ever
written over. Asks on a terminal for what the flags do not say; elsewhere --title is needed.

Flags:
${flags.join('\n')}
  ${'--help'.padEnd(22)}This text.

Exit codes: 0 written, 1 not written because something is in the way or would not pass the check, 2 wrong usage.
`;
}
