/** `npm run verify`: what every event states beside what its evidence supports, and whether the captured files bear it out. */

import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/corpus.ts';
import { readCaptures } from '../readers/captures.ts';
import { readContent, readContentFolder } from '../readers/from-disk.ts';
import { checkCaptures } from './verify/check-captures.ts';
import { formatJsonVerification } from './verify/report-json.ts';
import { formatTextVerification } from './verify/report-text.ts';
import { checkSite, formatJsonSite, formatTextSite } from './verify/site.ts';
import { buildReport } from './verify/report.ts';

const usage = `Usage: npm run verify [-- --format text|json] [--captures DIR]
       npm run verify -- --site DIR

Reads the record in CONTENT_DIR (default: content) and prints for each event what it states, what its
evidence supports and what is still open, and how much of the record is archived and captured.
With --captures, every regular file in DIR is hashed and compared with the digests in the record, and
every passage is looked up in the file it is quoted from.

With --site, every file of a built site is hashed and compared with its manifest.sha256 instead.

Options:
  --captures DIR       folder of the captured files
  --site DIR           folder of a built site
  --format text|json   how to print (default: text)
  --help               this text

Exit codes: 0 everything holds, 1 something does not, 2 wrong usage.
`;

interface Options {
  readonly help: boolean;
  readonly format: 'text' | 'json';
  readonly captures: string | undefined;
  readonly site: string | undefined;
}

process.exitCode = await runVerify(process.argv.slice(2));

async function runVerify(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (options.site !== undefined) return verifySite(options.site, options.format);
  const files = options.captures === undefined ? undefined : await readCaptures(options.captures);
  if (files === null) return refuse(`There is no folder "${options.captures}".`);
  const { records, issues: readerIssues } = await readContent(readContentFolder(process.env));
  const { corpus, issues } = buildCorpus(records, readerIssues);
  const captures = files === undefined ? null : checkCaptures(corpus, options.captures!, files);
  const report = buildReport(corpus, issues, captures);
  process.stdout.write(options.format === 'json' ? formatJsonVerification(report) : formatTextVerification(report));
  return report.holds ? 0 : 1;
}

async function verifySite(folder: string, format: Options['format']): Promise<number> {
  const report = await checkSite(folder);
  if (report === null) return refuse(`There is no folder "${folder}".`);
  process.stdout.write(format === 'json' ? formatJsonSite(report) : formatTextSite(report));
  return report.holds ? 0 : 1;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n\n${usage}`);
  return 2;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        captures: { type: 'string' },
        site: { type: 'string' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { format, captures, site, help } = values;
    if (format !== 'text' && format !== 'json') return `There is no format "${format}"; choose text or json.`;
    if (captures === '') return '--captures needs the name of a folder.';
    return { help, format, captures, site };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
