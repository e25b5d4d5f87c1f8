/** Decides before any work begins whether a folder can take a site. */

import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Where the output really lies: symbolic links followed, the folder above it made.
 *
 * @param folder the output folder as it was asked for, absolute
 * @param kept folders that no build may replace: the project, its source, its content
 * @throws a sentence for the person at the keyboard, where the folder cannot be replaced by a new site
 */
export function prepareTarget(folder: string, kept: readonly string[]): string {
  const output = readRealPath(resolve(folder));
  const lost = kept.find((path) => isWithin(readRealPath(path), output));
  if (lost !== undefined)
    throw new Error(`The output folder ${output} holds ${lost}, which a build would remove. Choose a folder of its own: --outDir dist.`);
  const parent = dirname(output);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
  } catch (error) {
    throw new Error(
      `Nothing can be written to ${parent} (${readCode(error)}), where ${basename(output)} is to stand. Make it writable, or choose another folder with --outDir.`,
    );
  }
  if (existsSync(output)) checkReplaceable(output, parent);
  return output;
}

function checkReplaceable(output: string, parent: string): void {
  if (!lstatSync(output).isDirectory())
    throw new Error(`The output ${output} is a file. Remove it, or choose another folder with --outDir.`);
  if (statSync(output).dev !== statSync(parent).dev)
    throw new Error(
      `The output folder ${output} is a file system of its own and cannot be exchanged as a whole. Build into a folder inside it: --outDir ${join(output, 'site')}.`,
    );
  try {
    accessSync(output, constants.W_OK);
  } catch (error) {
    throw new Error(
      `The output folder ${output} cannot be replaced (${readCode(error)}). Make it writable, or choose another folder with --outDir.`,
    );
  }
}

/** The path with the links of its existing part followed. */
function readRealPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(readRealPath(parent), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

function readCode(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
