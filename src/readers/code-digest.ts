/** Tells one state of the program from another, so that what an older one has kept is never taken for the work of this one. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));

/** What says which packages are used and how; a copy of the project may have no lock file, and pins exact versions all the same. */
const projectFiles = ['package.json', 'package-lock.json', join('node_modules', '.package-lock.json'), 'astro.config.mjs'];

/**
 * SHA-256, hexadecimal, of every file in folders of `src`, of the files that name every package and set up the build,
 * and of the version of Node.
 *
 * @param folders names below `src`; with `''` all of it
 */
export function buildCodeDigest(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.node);
  const paths = folders.flatMap((folder) => readPaths(join(source, folder))).sort();
  const project = projectFiles.map((path) => join(source, '..', path)).filter((path) => existsSync(path));
  for (const path of [...paths, ...project]) {
    const bytes = readFileSync(path);
    hash.update(`\0${relative(source, path).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function readPaths(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
