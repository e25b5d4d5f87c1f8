/** The record as files in a folder: every record with its place, every file that cannot be one with its reason. */

import { hash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compareIds } from '../domain/id.ts';
import type { Issue } from '../corpus/issue.ts';
import type { RawRecord } from '../corpus/record.ts';
import { buildMissing, buildPathIssue, buildUnreadable, formatPath } from './path-issue.ts';
import { expectedFiles, formatAddressFix, readAddress } from './record-address.ts';
import { readFilesApart } from './record-apart.ts';
import type { RecordBatchReader, RecordFile } from './record-batch.ts';
import { buildLocate, fileMaxBytes } from './record-text.ts';
import { openRecord } from './stored-record.ts';

export { readAddress, recordFolders } from './record-address.ts';

export interface ContentRecord extends RawRecord {
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
}

export interface Content {
  readonly records: readonly ContentRecord[];
  readonly issues: readonly Issue[];
}

/** The content folder every command works on: `CONTENT_DIR`, or `content`. */
export function readContentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['CONTENT_DIR'] || 'content';
}

/**
 * Reads every record below a folder, in the order of their paths.
 *
 * @param folder the content folder
 * @param from the folder that messages name files relative to; where the command was started
 * @param readFiles reads the files that were found; in a process of their own, unless the caller knows better
 */
export async function readContent(
  folder: string,
  from: string = process.cwd(),
  readFiles: RecordBatchReader = readFilesApart,
): Promise<Content> {
  const { files, issues } = await findFiles(folder, from);
  const records: ContentRecord[] = [];
  const all = [...issues];
  for (const { record, issues: found, digest } of await readFiles(files)) {
    all.push(...found);
    if (record === null) continue;
    const { file, kind } = record;
    records.push({ ...openRecord(record), digest, locate: buildLocate(file, () => readAgain(resolve(from, file), digest), kind) });
  }
  return { records, issues: all };
}

/** Every file below a folder that may be a record, with its bytes, and why each other file may not. */
export async function findFiles(
  folder: string,
  from: string = process.cwd(),
): Promise<{ readonly files: readonly RecordFile[]; readonly issues: readonly Issue[] }> {
  const root = resolve(from, folder);
  const name = (path: string) => formatPath(relative(from, path).split(sep).join('/') || '.');
  const isFolder = await lstat(root).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [], issues: [buildMissing(name(root))] };
  const issues: Issue[] = [];
  const files: RecordFile[] = [];
  const realRoot = await realpath(root);
  const paths = await listFiles(root, issues, name);
  const publication = join(root, 'publication.yaml');
  if (!paths.includes(publication)) {
    issues.push(
      buildPathIssue(
        name(publication),
        'content-missing',
        'The file publication.yaml is missing.',
        'one file that names the publication',
        'title: Example timeline',
      ),
    );
  }
  for (const path of paths) {
    const read = readFound(root, realRoot, path, name(path));
    if ('rule' in read) issues.push(read);
    else files.push(read);
  }
  return { files, issues };
}

/** The bytes of a regular file that lies truly below the root, or why it is none. */
function readFound(root: string, realRoot: string, path: string, file: string): RecordFile | Issue {
  const below = relative(root, path).split(sep).join('/');
  const address = readAddress(below);
  if (address === undefined) {
    return buildPathIssue(
      file,
      'unexpected-file',
      'This file is not a record, and nothing of it would be shown.',
      expectedFiles,
      formatAddressFix(formatPath(below)),
    );
  }
  const stats = tryTo(() => lstatSync(path));
  const real = tryTo(() => realpathSync.native(path)) ?? '';
  if (stats?.isFile() !== true || !real.startsWith(realRoot + sep)) {
    return buildPathIssue(
      file,
      'not-a-regular-file',
      'A record must be a regular file inside the content folder.',
      'a file, not a link or a device',
      'replace it with the file it stands for',
    );
  }
  // A file over the limit is refused by its size alone and never read.
  const bytes = stats.size > fileMaxBytes ? new Uint8Array() : tryTo(() => readFileSync(path));
  return bytes === undefined ? buildUnreadable(file) : { file, bytes, address, size: Math.max(stats.size, bytes.length) };
}

/** The bytes of a record that was read before, if they are the same still; kept, those of all records would fill the memory. */
function readAgain(path: string, digest: string): Uint8Array | undefined {
  const stats = tryTo(() => lstatSync(path));
  const bytes = stats?.isFile() && stats.size <= fileMaxBytes ? tryTo(() => readFileSync(path)) : undefined;
  return bytes && hash('sha256', bytes) === digest ? bytes : undefined;
}

/** Thousands of small files are read in a third of the time one after the other, without a promise for each. */
function tryTo<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

async function listFiles(folder: string, issues: Issue[], name: (path: string) => string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (const current of folders) {
    const found = await readdir(current, { withFileTypes: true }).catch(() => undefined);
    if (found === undefined) issues.push(buildUnreadable(name(current)));
    for (const item of found ?? []) {
      const path = join(current, item.name);
      if (item.name.startsWith('.')) continue;
      if (item.isDirectory()) folders.push(path);
      else files.push(path);
    }
    if (folders.length > 20_000) {
      issues.push(
        buildPathIssue(
          name(folder),
          'unexpected-file',
          'There are too many folders.',
          'at most 20,000 folders',
          'put more records into one folder',
        ),
      );
      break;
    }
  }
  return files.sort(compareIds);
}
