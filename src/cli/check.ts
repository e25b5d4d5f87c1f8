/** `npm run check`: every problem of the whole record at once. */

import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/corpus.ts';
import { hasErrors } from '../corpus/issue.ts';
import { parseDay } from '../domain/edtf.ts';
import { readContent, readContentFolder } from '../readers/from-disk.ts';
import { formatGithubReport } from './report-github.ts';
import { formatJsonReport } from './report-json.ts';
import { formatReport } from './report-text.ts';

const usage = `Usage: npm run check [-- --format text|json|github]

Reads the record in CONTENT_DIR (default: content) and prints every problem with its place,
the rule it breaks, what stands there, what is expected and what to write instead.

Options:
  --format text|json|github   how to print (default: text)
  --help                      this text

Exit codes: 0 no errors, 1 errors in the record, 2 wrong usage.
`;

const formats = ['text', 'json', 'github'] as const;

process.exitCode = await runCheck(process.argv.slice(2));

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
  const { records, issues: readerIssues } = await readContent(readContentFolder(process.env));
  const { corpus, issues } = buildCorpus(records, readerIssues, {
    today: parseDay(new Date().toISOString().slice(0, 10)),
  });
  if (options.format === 'json') process.stdout.write(formatJsonReport(issues, corpus));
  else if (options.format === 'github') process.stdout.write(formatGithubReport(issues));
  else
    process.stdout.write(
      formatReport(issues, corpus, {
        colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
      }),
    );
  return hasErrors(issues) ? 1 : 0;
}

function readOptions(
  args: readonly string[],
): { help: boolean; format: (typeof formats)[number] } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const format = formats.find((one) => one === values.format);
    if (!format) return `There is no format "${values.format}"; choose text, json or github.`;
    return { help: values.help, format };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
