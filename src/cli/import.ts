/** `npm run import`: drafts from other people's data, or the record again from this site's own files. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../readers/from-disk.ts';
import { UnreadableFile } from './import/draft.ts';
import { compareDrafts } from './import/foreign-event.ts';
import { importForms, readImport, type ImportForm } from './import/read-file.ts';
import { formatJsonImport, formatTextImport } from './import/report.ts';
import { writeDrafts } from './import/write.ts';

const usage = `Usage: npm run import -- FILE... --from csv|timelinejs|json [--out DIR] [--dry-run]

Writes records from a file and prints every value that could not be carried over. Events of other people's
data become drafts whose confidence is unverified. The data files of a site like this one (events.json,
sources.json, index.json, events.ndjson, the CSV tables) come back as the records they were made from.
A file that is already there is never overwritten. Dates that can be read in two ways are not guessed.

Options:
  --from csv|timelinejs|json   what the file is; json takes NDJSON too
  --out DIR                    content folder to write into (default: CONTENT_DIR, else content)
  --dry-run                    write nothing, only report
  --format text|json           how to report (default: text)
  --help                       this text

Exit codes: 0 everything written, 1 something is there already and was kept, 2 wrong usage or an unreadable file.
`;

interface Options {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly from: ImportForm;
  readonly out: string;
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
}

process.exitCode = await runImport(process.argv.slice(2));

async function runImport(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(`${options}\n\n${usage}`);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const texts: string[] = [];
    for (const file of options.files) texts.push(await readText(file));
    const { drafts, losses } = readImport(options.from, texts);
    if (drafts.length === 0 && losses.length === 0) return refuse(`There is nothing to import in ${options.files.join(', ')}.\n`);
    const written = await writeDrafts(options.out, [...drafts].sort(compareDrafts), options.dryRun);
    const report = { folder: options.out, dryRun: options.dryRun, written, losses };
    process.stdout.write(options.format === 'json' ? formatJsonImport(report) : formatTextImport(report));
    return written.some(({ outcome }) => outcome === 'kept') ? 1 : 0;
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(`${error.message}\n`);
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(
      error.code === 'ENOENT' ? `There is no file "${file}".` : `The file "${file}" cannot be read (${error.code ?? error.message}).`,
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`The file "${file}" is not text in UTF-8; save it again with that encoding.`);
  }
}

function refuse(message: string): number {
  process.stderr.write(message);
  return 2;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        out: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { help, format } = values;
    const from = importForms.find((form) => form === values.from);
    const out = values.out ?? readContentFolder(process.env);
    if (format !== 'text' && format !== 'json') return `There is no format "${format}"; choose text or json.`;
    if (values.out === '') return '--out needs the name of a folder.';
    if (!help && positionals.length === 0) return 'Name the file to import.';
    if (!help && from === undefined)
      return values.from === undefined
        ? 'Say what the file is: --from csv, timelinejs or json.'
        : `There is no form "${values.from}"; choose csv, timelinejs or json.`;
    return {
      help,
      files: positionals,
      from: from ?? 'json',
      out,
      dryRun: values['dry-run'],
      format,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
