/** The folder of captured files: what the editors read, kept outside the record and named there by its digest. */

import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compareIds } from '../domain/id.ts';

export interface CaptureFile {
  /** The path as messages name it, with `/` between folders. */
  readonly file: string;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** The text with line ends made LF and without a byte order mark; null for a file that is not UTF-8. */
  readonly text: string | null;
}

/**
 * Reads every regular file below a folder, in the order of their paths. Links and hidden files are passed over.
 *
 * @param from the folder that messages name files relative to
 * @returns null where there is no such folder
 */
export async function readCaptures(folder: string, from: string = process.cwd()): Promise<readonly CaptureFile[] | null> {
  const root = resolve(from, folder);
  const isFolder = await lstat(root).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter(
      (path) =>
        !relative(root, path)
          .split(sep)
          .some((name) => name.startsWith('.')),
    )
    .sort(compareIds);
  const files: CaptureFile[] = [];
  for (const path of paths) files.push(buildCapture(relative(from, path).split(sep).join('/'), await readFile(path)));
  return files;
}

function buildCapture(file: string, bytes: Uint8Array): CaptureFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, bytes: bytes.length, text: decode(bytes) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/gu, '\n');
  } catch {
    return null;
  }
}
