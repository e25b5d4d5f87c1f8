/** The record as it was in a commit, read from git's own store by the one reader of files. */

import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import type { Issue } from '../corpus/issue.ts';
import type { RawRecord } from '../corpus/record.ts';
import { compareIds } from '../domain/id.ts';
import { readAddress, type Content } from './from-disk.ts';
import { parseBatch, parseTree, runGit, type GitFile } from './git-objects.ts';
import { readFilesApart } from './record-apart.ts';
import type { RecordBatchReader, RecordFile } from './record-batch.ts';
import { buildLocate, fileMaxBytes } from './record-text.ts';
import { openRecord } from './stored-record.ts';

export interface GitContent {
  /** The commit, as its full hash. */
  readonly commit: string;
  readonly records: readonly RawRecord[];
  readonly issues: readonly Issue[];
}

/** Why the record at a reference cannot be read, and what to do, in full sentences. */
export interface GitProblem {
  readonly problem: string;
}

/**
 * Reads the record of a commit.
 *
 * @param ref anything that git resolves to a commit: a branch, a tag, a hash, `HEAD~3`
 * @param folder the content folder of today; it lies in the repository that is asked
 * @param known the record of today: a file that has not changed since is not read again
 */
export async function readContentAt(
  ref: string,
  folder: string,
  known: Content,
  from: string = process.cwd(),
  readFiles: RecordBatchReader = readFilesApart,
): Promise<GitContent | GitProblem> {
  const root = resolve(from, folder);
  const place = await runGit(root, ['rev-parse', '--show-prefix']);
  if (place.code === 127) return { problem: `git could not be started: ${place.error.trim()}.` };
  if (place.code !== 0)
    return {
      problem: `The folder "${folder}" is not in a git repository that may be read. git says: ${place.error.trim()}`,
    };
  const prefix = place.output.toString('utf8').replace(/\n$/u, '');
  const commit = await readCommit(root, ref);
  if (typeof commit !== 'string') return commit;
  const below = prefix === '' ? [] : ['--', prefix];
  const tree = await runGit(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...below]);
  if (tree.code !== 0) return { problem: formatMissing(ref, tree.error) };
  const found = parseTree(tree.output)
    .map((file) => ({ ...file, below: file.path.slice(prefix.length) }))
    .filter(({ mode, below: path }) => mode.startsWith('100') && !path.split('/').some((name) => name.startsWith('.')))
    .sort((a, b) => compareIds(a.path, b.path));
  const objects = await readObjects(root, found);
  if (objects === undefined) return { problem: formatMissing(ref, 'some files of that commit are not in this clone.') };
  const files = found.flatMap(({ below: path, size }, index): RecordFile[] => {
    const address = readAddress(path);
    const file = relative(from, resolve(root, path)).split(sep).join('/');
    return address === undefined ? [] : [{ file, address, size, bytes: objects[index]! }];
  });
  return { commit, ...(await readRecords(files, known, readFiles)) };
}

async function readCommit(root: string, ref: string): Promise<string | GitProblem> {
  if (ref === '' || ref.startsWith('-')) return { problem: `"${ref}" is no reference of git.` };
  const answer = await runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (answer.code === 0) return answer.output.toString('utf8').trim();
  const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow.output.toString('utf8').trim() !== 'true')
    return {
      problem: `This repository has no commit "${ref}". A branch that is only on the server is named with its remote, such as origin/${ref}.`,
    };
  const fetch = /[~^@:]/u.test(ref) ? 'git fetch --deepen=100' : `git fetch --depth=1 origin ${ref}`;
  const then = /[~^@:]/u.test(ref) ? '' : ', and compare with FETCH_HEAD';
  return {
    problem: `This clone is shallow: it does not hold the commit "${ref}". Fetch it with: ${fetch}${then}.`,
  };
}

/** The bytes of every file, in their order; empty for a file over the limit. Undefined where this clone lacks one. */
async function readObjects(root: string, files: readonly GitFile[]): Promise<readonly Buffer[] | undefined> {
  const asked = files.filter(({ size }) => size <= fileMaxBytes);
  if (asked.length === 0) return files.map(() => Buffer.alloc(0));
  const input = asked.map(({ object }) => `${object}\n`).join('');
  const answer = await runGit(root, ['cat-file', '--batch'], input);
  const objects = parseBatch(answer.output);
  if (answer.code !== 0 || objects.length !== asked.length || objects.includes(null)) return undefined;
  const byFile = new Map(asked.map((file, index) => [file, objects[index]!]));
  return files.map((file) => byFile.get(file) ?? Buffer.alloc(0));
}

async function readRecords(files: readonly RecordFile[], known: Content, readFiles: RecordBatchReader): Promise<Content> {
  const same = new Map(known.records.map((record) => [`${record.digest} ${record.file}`, record]));
  const keyOf = ({ bytes, file }: RecordFile) => `${createHash('sha256').update(bytes).digest('hex')} ${file}`;
  // A file with an issue of its own is read again, so that the issue is found again.
  const broken = new Set(known.issues.map(({ file }) => file));
  const unchanged = new Map(
    files.flatMap((file) => {
      const record = broken.has(file.file) ? undefined : same.get(keyOf(file));
      return record === undefined ? [] : [[file, record] as const];
    }),
  );
  const changed = files.filter((file) => !unchanged.has(file));
  const readings = await readFiles(changed);
  const issues = readings.flatMap((reading) => reading.issues);
  const read = changed.flatMap((file, index) => {
    const { record, digest } = readings[index]!;
    if (record === null) return [];
    return [{ ...openRecord(record), digest, locate: buildLocate(file.file, () => file.bytes, record.kind) }];
  });
  return { records: [...unchanged.values(), ...read], issues };
}

function formatMissing(ref: string, error: string): string {
  return `The files of "${ref}" cannot be read: ${error.trim()} In a clone made with --filter or --depth, fetch them with: git fetch --refetch origin ${ref}`;
}
