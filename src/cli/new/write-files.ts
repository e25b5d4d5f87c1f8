/** Judges new files with the whole record before any of them is written, and never writes over one. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { buildCorpus } from '../../corpus/corpus.ts';
import type { Issue } from '../../corpus/issue.ts';
import type { Day } from '../../domain/edtf.ts';
import type { Content } from '../../readers/from-disk.ts';
import { readRecordFile } from '../../readers/record-file.ts';
import type { NewFile } from './plan.ts';

/** What the check says of new files: the issues in them, and errors that they bring to others. */
export function judgeFiles(
  files: readonly NewFile[],
  content: Content,
  name: (path: string) => string,
  today: Day | undefined,
): readonly Issue[] {
  const read = files.map(({ kind, id, path, text }) => readRecordFile(name(path), Buffer.from(text), { kind, id }));
  const records = [...content.records, ...read.flatMap(({ record }) => (record === null ? [] : [record]))];
  const issues = [...content.issues, ...read.flatMap((one) => one.issues)];
  const before = new Set(buildCorpus(content.records, content.issues, { today }).issues.map((issue) => JSON.stringify(issue)));
  return buildCorpus(records, issues, { today }).issues.filter((issue) => !before.has(JSON.stringify(issue)));
}

/** The path as messages name it: relative to where the command was started. */
export function buildNamer(folder: string, from: string): (path: string) => string {
  return (path) =>
    relative(from, resolve(from, folder, path))
      .split(sep)
      .join('/');
}

/**
 * Writes files into the content folder.
 *
 * @returns the path of the first that is there already, in which case none is written; undefined when all are written
 */
export async function writeFiles(
  files: readonly Pick<NewFile, 'path' | 'text'>[],
  folder: string,
  from: string,
): Promise<string | undefined> {
  const written: string[] = [];
  for (const { path, text } of files) {
    const target = resolve(from, folder, join(...path.split('/')));
    await mkdir(dirname(target), { recursive: true });
    try {
      await writeFile(target, text, { flag: 'wx' });
      written.push(target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      for (const one of written) await rm(one);
      return path;
    }
  }
  return undefined;
}
