/** `npm run diff`: what changed in the record since a commit, in the words of an editor, and whether readers are told. */

import { parseArgs } from 'node:util';
import { readContent, readContentFolder } from '../readers/from-disk.ts';
import { readContentAt } from '../readers/from-git.ts';
import { formatJsonDiff } from './diff/format-json.ts';
import { formatMarkdownDiff } from './diff/format-markdown.ts';
import { formatTextDiff } from './diff/format-text.ts';
import { buildReport } from './diff/report.ts';
import { formatGithubReport } from './report-github.ts';

const usage = `Usage: npm run diff -- <git-ref> [--format text|json|markdown|github]

Compares the record in CONTENT_DIR (default: content) with the one in a commit: events added, levels
raised and lowered and why, dates moved, sources added and withdrawn. A change of what was published that
no correction, assessment or retraction explains fails it, and so does a published event that is gone.

Options:
  --format text|json|markdown|github   how to print (default: text); markdown is safe for a comment on a
                                       pull request, github marks the lines of unexplained changes
  --help                               this text

Exit codes: 0 every change is explained, 1 one is not or the record has errors, 2 wrong usage or no such commit.
`;

const formats = ['text', 'json', 'markdown', 'github'] as const;

interface Options {
  readonly help: boolean;
  readonly ref: string;
  readonly format: (typeof formats)[number];
}

process.exitCode = await runDiff(process.argv.slice(2));

async function runDiff(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(`${options}\n\n${usage}`);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const folder = readContentFolder(process.env);
  const now = await readContent(folder);
  if (now.issues.some(({ rule, file }) => rule === 'content-missing' && !file.endsWith('.yaml')))
    return refuse(`${now.issues[0]!.message}\n`);
  const then = await readContentAt(options.ref, folder, now);
  if ('problem' in then) return refuse(`${then.problem}\n`);
  const report = buildReport(options.ref, then, now);
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const text = {
    text: () => formatTextDiff(report, colour),
    json: () => formatJsonDiff(report),
    markdown: () => formatMarkdownDiff(report),
    github: () => formatGithubReport(report.issues),
  }[options.format]();
  process.stdout.write(text);
  return report.issues.length === 0 ? 0 : 1;
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
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const format = formats.find((one) => one === values.format);
    if (!format) return `There is no format "${values.format}"; choose text, json, markdown or github.`;
    const [ref, ...more] = positionals;
    if (values.help) return { help: true, ref: '', format };
    if (ref === undefined) return 'Name the commit to compare with, such as main or HEAD~1.';
    if (more.length > 0) return `One commit is enough; "${more.join(' ')}" is one too many.`;
    return { help: false, ref, format };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
