/** Reads a finished site from a folder: its files and their digests. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a finished site. */
export interface SiteFile {
  /** Below the folder of the site, with `/` and without a first slash. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 as 64 lower-case hexadecimal digits. */
  readonly digest: string;
}

/**
 * Every file below a folder, one after the other, in the order of the paths' code units. A repository's own `.git` at
 * the top of the folder is no part of the site.
 *
 * @throws for what is neither a file nor a folder: a link could show something else tomorrow
 */
export async function* readSiteFiles(folder: string): AsyncGenerator<SiteFile, void, undefined> {
  for (const path of await readSitePaths(folder)) yield readSiteFile(folder, path);
}

/** One file below a folder. */
export function readSiteFile(folder: string, path: string): SiteFile {
  const bytes = readFileSync(join(folder, path));
  return { path, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** SHA-256 of every file below a folder, by path and in the order of `readSiteFiles`. */
export async function readSiteDigests(folder: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for await (const { path, digest } of readSiteFiles(folder)) digests.set(path, digest);
  return digests;
}

/** Paths of all files below a folder, as `readSiteFiles` names and orders them. */
export async function readSitePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isDirectory() || /^\.git(\/|$)/u.test(path)) continue;
    if (!entry.isFile()) throw new Error(`${path} is neither a file nor a folder, so a site cannot hold it.`);
    paths.push(path);
  }
  return paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
