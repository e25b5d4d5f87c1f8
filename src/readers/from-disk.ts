/** The record as files in a folder: every record with its place, every file that cannot be one with its reason. */

import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compareIds } from '../domain/id.ts';
import { formatFound, type Issue } from '../corpus/issue.ts';
import type { RawRecord } from '../corpus/record.ts';
import { expectedFiles, formatAddressFix, readAddress } from './record-address.ts';
import { fileMaxBytes, readRecordFile } from './record-file.ts';

export { readAddress, recordFolders } from './record-address.ts';

export interface ContentRecord extends RawRecord {
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
}

/** The content folder every command works on: `CONTENT_DIR`, or `content`. */
export function readContentFolder(
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return environment['CONTENT_DIR'] || 'content';
}

/**
 * Reads every record below a folder, in the order of their paths.
 *
 * @param folder the content folder
 * @param from the folder that messages name files relative to; where the command was started
 */
export async function readContent(
  folder: string,
  from: string = process.cwd(),
): Promise<{ records: readonly ContentRecord[]; issues: readonly Issue[] }> {
  const root = resolve(from, folder);
  const name = (path: string) => relative(from, path).split(sep).join('/') || '.';
  const records: ContentRecord[] = [];
  const issues: Issue[] = [];
  const isFolder = await lstat(root).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    issues.push(
      buildPathIssue(
        name(root),
        'content-missing',
        `There is no content folder "${name(root)}".`,
        'a folder with publication.yaml, events, sources, publishers, places and actors',
        'create it, or point CONTENT_DIR at it',
      ),
    );
    return { records, issues };
  }
  const realRoot = await realpath(root);
  const publication = join(root, 'publication.yaml');
  const paths = await listFiles(root, issues, name);
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
    const address = readAddress(relative(root, path).split(sep).join('/'));
    if (address === undefined) {
      issues.push(
        buildPathIssue(
          name(path),
          'unexpected-file',
          'This file is not a record, and nothing of it would be shown.',
          expectedFiles,
          formatAddressFix(relative(root, path).split(sep).join('/')),
        ),
      );
      continue;
    }
    const stats = await lstat(path);
    const real = await realpath(path).catch(() => '');
    if (!stats.isFile() || !real.startsWith(realRoot + sep)) {
      issues.push(
        buildPathIssue(
          name(path),
          'not-a-regular-file',
          'A record must be a regular file inside the content folder.',
          'a file, not a link or a device',
          'replace it with the file it stands for',
        ),
      );
      continue;
    }
    // A file over the limit is refused by its size alone and never read.
    const bytes = stats.size > fileMaxBytes ? new Uint8Array() : await readFile(path);
    const read = readRecordFile(name(path), bytes, address, stats.size);
    issues.push(...read.issues);
    if (read.record) records.push({ ...read.record, digest: read.digest });
  }
  return { records, issues };
}

async function listFiles(
  folder: string,
  issues: Issue[],
  name: (path: string) => string,
): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (const current of folders) {
    const found = await readdir(current, { withFileTypes: true });
    for (const item of found) {
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

function buildPathIssue(
  file: string,
  rule: string,
  message: string,
  expected: string,
  fix: string,
): Issue {
  return {
    rule,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    found: formatFound(file),
    expected,
    fix,
    url: `/rules/${rule}/`,
  };
}
