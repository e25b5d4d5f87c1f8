/** Finds every problem of the whole record at once and prints them. The first argument says where files are parsed. */

import { parseArgs } from 'node:util';
import { hasErrors } from '../../corpus/issue.ts';
import { parseDay, type Day } from '../../domain/edtf.ts';
import { readContentFolder } from '../../readers/from-disk.ts';
import { readKeptFolder } from '../../readers/kept-folder.ts';
import { readFilesApart } from '../../readers/record-apart.ts';
import { readFilesHere } from '../../readers/record-batch.ts';
import { fixRecord } from '../fix/fix-record.ts';
import { formatGithubReport } from '../report-github.ts';
import { formatJsonReport } from '../report-json.ts';
import { formatFixes, formatReport } from '../report-text.ts';
import { watchFolder } from '../watch.ts';
import { readVerdict } from './verdict.ts';

const usage = `Usage: npm run check [-- --format text|json|github] [--fix] [--watch]

Reads the record in CONTENT_DIR (default: content) and prints every problem with its place,
the rule it breaks, what stands there, what is expected and what to write instead.

Options:
  --fix                       first put right what can be read in one way only: dates, field names one
                              letter off, a single value where a list belongs, white space; tells what
                              it changed, and changes no file that would not have fewer problems
  --format text|json|github   how to print (default: text)
  --help                      this text
  --watch                     check again whenever a file changes, until Ctrl+C

Exit codes: 0 no errors, 1 errors in the record, 2 wrong usage.
`;

interface Options {
  readonly help: boolean;
  readonly fix: boolean;
  readonly watch: boolean;
  readonly format: (typeof formats)[number];
}

const formats = ['text', 'json', 'github'] as const;

/** `apart`: in a process of their own, which names a file that crashes it. `here`: in this one, which is quicker. */
const [place, ...given] = process.argv.slice(2);
const readFiles = place === 'apart' ? readFilesApart : readFilesHere;

process.exitCode = await runCheck(given);

async function runCheck(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const folder = readContentFolder(process.env);
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  if (options.fix) {
    const fixes = await fixRecord(folder, process.cwd(), readToday());
    // Only the report belongs on standard output where a program reads it.
    const out = options.format === 'text' ? process.stdout : process.stderr;
    out.write(formatFixes(fixes));
  }
  let code = await reportOnce(folder, options, colour);
  if (!options.watch) return code;
  await watchFolder(folder, async () => {
    process.stdout.write(colour ? '\u001b[2J\u001b[H' : '\n');
    code = await reportOnce(folder, options, colour);
  });
  return code;
}

async function reportOnce(folder: string, { format }: Options, colour: boolean): Promise<number> {
  const { issues, record } = await readVerdict(folder, readFiles, readKeptFolder(process.env), readToday());
  if (format === 'json') process.stdout.write(formatJsonReport(issues, record));
  else if (format === 'github') process.stdout.write(formatGithubReport(issues));
  else process.stdout.write(formatReport(issues, record, { colour }));
  return hasErrors(issues) ? 1 : 0;
}

function readToday(): Day | undefined {
  return parseDay(new Date().toISOString().slice(0, 10));
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fix: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
        watch: { type: 'boolean', default: false },
      },
    });
    const { fix, help, watch } = values;
    const format = formats.find((one) => one === values.format);
    if (!format) return `There is no format "${values.format}"; choose text, json or github.`;
    if (watch && fix) return 'With --watch a file would be changed while it is being written; use --fix alone.';
    if (watch && format !== 'text') return '--watch prints text for people, and no other format.';
    return { help, format, fix, watch };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
