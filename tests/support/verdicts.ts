/** Fixtures as a contributor would bring them: new files on top of a record. Both ways of judging them are asked. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDay } from '../../src/domain/edtf.ts';
import type { Issue } from '../../src/corpus/issue.ts';
import { rules } from '../../src/corpus/rules/index.ts';
import { buildFormRecord, type FormRecord } from '../../src/outputs/form/form-record.ts';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { readAddress } from '../../src/readers/from-disk.ts';
import { mistakes } from './mistakes.ts';
import { baseFiles, formatEvent, readRecords, type RecordFiles } from './record.ts';

export interface Case {
  readonly name: string;
  /** The record as it is published. */
  readonly base: RecordFiles;
  /** What is brought to it. */
  readonly files: RecordFiles;
}

/** The day on which every case is judged. */
export const judgedOn = '2026-06-01';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Every case: the examples of all rules, the mistakes people make, hostile files, documents of the specification. */
export function readCases(): readonly Case[] {
  const example = (title: string, files: RecordFiles): Case => {
    const base = Object.fromEntries(Object.entries(baseFiles).filter(([path]) => files[path] === undefined));
    return { name: title, base, files: Object.fromEntries(Object.entries(files).filter(([path]) => isRecord(path))) };
  };
  return [
    ...rules.flatMap(({ id, examples }) =>
      examples.flatMap(({ title, wrong, right }) => [example(`${id}: ${title}, wrong`, wrong), example(`${id}: ${title}, right`, right)]),
    ),
    example('characters by their names', {
      'events/names.mdx': formatEvent({}, '&copy; &notit; &semi; <Figure src="/a.png" alt="&eacute;" credit="&shy;" />\n\n# &amp;'),
    }),
    ...Object.entries(mistakes).map(([mistake, files]) => example(mistake, files)),
    ...readFolder('hostile/content').map(([path, text]) => example(`hostile ${path}`, { [path]: text })),
    ...readFileSync(`${fixtures}gfm-spec/examples.txt`, 'utf8')
      .split(/^=== /mu)
      .slice(1)
      .map((one, index) => {
        const end = one.indexOf('\n');
        return example(`GFM ${one.slice(0, end)}`, { [`events/example-${index}.mdx`]: formatEvent({}, one.slice(end + 1)) });
      }),
    ...['arabic', 'chinese'].flatMap((language) => readEach(Object.fromEntries(readFolder(`${language}/content`)), language)),
  ].filter(({ files }) => Object.keys(files).length > 0);
}

/** Each file of a record in turn as the one that is brought to the others. */
export function readEach(record: RecordFiles, name: string): readonly Case[] {
  return Object.keys(record)
    .filter((path) => path !== 'publication.yaml' && isRecord(path))
    .map((path) => {
      const { [path]: text, ...base } = record;
      return { name: `${name} ${path}`, base, files: { [path]: text! } };
    });
}

/** What the form is given of the record: as the site serves it. */
export function readFormRecord({ base }: Case): FormRecord {
  const { records, issues } = readRecords(base, {});
  return JSON.parse(JSON.stringify(buildFormRecord(buildCorpus(records, issues).corpus))) as FormRecord;
}

/** What `check` says of the new files, with what it says of the others only once they are there. */
export function readCheckVerdict({ base, files }: Case): readonly string[] {
  const before = new Set(judge(base).map(formatIssue));
  return judge({ ...base, ...files })
    .filter((issue) => readNew(issue, files) || !before.has(formatIssue(issue)))
    .filter((issue) => readNew(issue, files))
    .map(formatIssue)
    .sort();
}

/** One line for an issue: where it is, which rule is broken, and every word. */
export function formatIssue({ file, line, column, rule, severity, message, found, expected, fix }: Issue): string {
  return JSON.stringify([`${file}:${line}:${column}`, severity, rule, message, found, expected, fix]);
}

/** Whether an issue is in one of the new files. */
export function readNew({ file }: Issue, files: RecordFiles): boolean {
  return files[file.replace(/^content\//u, '')] !== undefined;
}

function judge(files: RecordFiles): readonly Issue[] {
  const { records, issues } = readRecords(files, {});
  return buildCorpus(records, issues, { today: parseDay(judgedOn) }).issues;
}

function isRecord(path: string): boolean {
  const address = readAddress(path);
  return address !== undefined && address.kind !== 'publication';
}

/** Paths and texts of the files below a folder of fixtures; those that are no text are left to the reader of files. */
function readFolder(folder: string): [string, string][] {
  return readdirSync(fixtures + folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => [path.slice(fixtures.length + folder.length + 1), readFileSync(path, 'utf8')]);
}
