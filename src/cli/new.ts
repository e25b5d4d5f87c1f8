/** `npm run new`: a new record that already passes the check. */

import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import { hasErrors } from '../corpus/issue.ts';
import { proposePublisher } from '../corpus/propose.ts';
import { parseDay } from '../domain/edtf.ts';
import type { RecordKind } from '../domain/id.ts';
import { recordKinds } from '../domain/id.ts';
import { readContent, readContentFolder } from '../readers/from-disk.ts';
import { runNewPublication } from './new-publication/run.ts';
import { buildAsker, Cancelled } from './new/ask.ts';
import { formatUsage } from './new/flags.ts';
import { readNewOptions, type NewOptions } from './new/options.ts';
import { buildPlan, type NewFile } from './new/plan.ts';
import { askFields } from './new/questions.ts';
import { buildNamer, judgeFiles, writeFiles } from './new/write-files.ts';
import { formatIssues } from './report-text.ts';
import { readRequiredFields } from '../corpus/write-record.ts';

const [first, ...rest] = process.argv.slice(2);
process.exitCode = await (first === 'publication' ? runNewPublication(rest) : runNew(process.argv.slice(2)));

async function runNew(args: readonly string[]): Promise<number> {
  const options = readNewOptions(args);
  if ('problem' in options) return refuse(options.problem, options.kind);
  if (options.help) {
    process.stdout.write(formatUsage(options.kind));
    return 0;
  }
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (options.kind === undefined && !isTerminal) return refuse(`Say which kind of record: ${recordKinds.join(', ')}.`);
  try {
    return await makeRecord(options, isTerminal);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    process.stderr.write('Nothing was written.\n');
    return 1;
  }
}

async function makeRecord(options: NewOptions, isTerminal: boolean): Promise<number> {
  const folder = readContentFolder(process.env);
  const content = await readContent(folder);
  const { corpus } = buildCorpus(content.records, content.issues);
  const asker = buildAsker();
  const kind =
    options.kind ??
    ((await asker.askChoice(
      'What would you like to add?',
      recordKinds.map((value) => ({ value, label: value })),
    )) as RecordKind);
  const isWhole = readRequiredFields(kind).every((name) => options.fields[name] !== undefined);
  const fields = isTerminal && !isWhole ? await askFields(kind, options.fields, corpus, asker) : completeFields(kind, options, corpus);
  const today = new Date().toISOString().slice(0, 10);
  const { id, publisherName } = options;
  const plan = buildPlan(kind, { id, fields, publisherName }, corpus, today);
  if ('problem' in plan) {
    if (plan.usage) return refuse(plan.problem, kind);
    process.stderr.write(`${plan.problem}\n`);
    return 1;
  }
  const name = buildNamer(folder, process.cwd());
  const issues = judgeFiles(plan.files, content, name, parseDay(today));
  if (issues.length > 0) process.stderr.write(formatIssues(issues, { colour: false }));
  if (hasErrors(issues)) {
    process.stderr.write('\nNothing was written, because the record would not pass the check.\n');
    return 1;
  }
  const inTheWay = await writeFiles(plan.files, folder, process.cwd());
  if (inTheWay !== undefined) {
    process.stderr.write(`${name(inTheWay)} is there already. Nothing was written.\n`);
    return 1;
  }
  process.stdout.write(formatWritten(plan.files, name));
  return 0;
}

/** Without a person to ask, a source from a known address gets its publisher. */
function completeFields(kind: RecordKind, { fields }: NewOptions, corpus: Corpus): NewOptions['fields'] {
  const url = fields['url'];
  if (kind !== 'source' || fields['publisher'] !== undefined || typeof url !== 'string') return fields;
  const publisher = proposePublisher(url, corpus);
  return publisher === undefined ? fields : { ...fields, publisher };
}

/** The paths that were written, and what to do next. */
function formatWritten(files: readonly NewFile[], name: (path: string) => string): string {
  const { kind, id, path } = files.at(-1)!;
  const next = {
    event: `add the text below the fields, then run: npm run check`,
    source: `cite it in an event with: sources: [${id}]`,
    publisher: `name it in a source with: publisher: ${id}`,
    place: `name it in an event with: places: [${id}]`,
    actor: `name it in an event with: actors: [${id}]`,
  }[kind];
  const written = files.map((file) => `Written: ${name(file.path)}\n`).join('');
  return `${written}Next: open ${name(path)}, and ${next}\n`;
}

function refuse(problem: string, kind?: RecordKind): number {
  process.stderr.write(`${problem}\n\n${formatUsage(kind)}`);
  return 2;
}
