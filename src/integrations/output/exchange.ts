/**
 * Puts a finished folder in the place of another. At every moment the old and the new stand complete on the disk, each
 * under one name. Node offers no exchange of two folders in one step, so two renames follow each other at once; what
 * is interrupted between them is put right by `restoreOutput`.
 */

import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The names beside an output folder that a build uses: all begin with a dot and the name of the folder. */
export interface OutputNames {
  readonly lock: string;
  /** The complete new output, on the same file system as the old. */
  readonly next: string;
  /** The complete old output between the two renames. */
  readonly last: string;
  /** What is being removed. */
  readonly gone: string;
}

/** @param output the output folder, absolute and free of symbolic links in its last part */
export function buildOutputNames(output: string): OutputNames {
  const name = (kind: string) => join(dirname(output), `.${basename(output)}.${kind}`);
  return { lock: name('lock'), next: name('next'), last: name('last'), gone: name('gone') };
}

/**
 * Moves the folder `made` to `output`. What stood there is removed afterwards, except a `.git`, which the new folder
 * takes over.
 *
 * @throws with nothing lost: `output` is then as it was
 */
export function exchangeOutput(made: string, output: string): void {
  const { next, last } = buildOutputNames(output);
  moveFolder(made, next);
  if (existsSync(join(output, '.git'))) cpSync(join(output, '.git'), join(next, '.git'), { recursive: true });
  if (existsSync(output)) renameSync(output, last);
  try {
    renameSync(next, output);
  } catch (error) {
    if (existsSync(last)) renameSync(last, output);
    throw error;
  }
  try {
    removeLast(output);
  } catch {
    // The new output stands; what could not be removed is removed at the next start.
  }
}

/**
 * Clears away what an interrupted build left beside the output folder.
 *
 * @returns whether the output itself had to be put back: the build was killed between the two renames
 */
export function restoreOutput(output: string): boolean {
  const { next, last, gone } = buildOutputNames(output);
  const isTorn = existsSync(last) && !existsSync(output);
  if (isTorn) renameSync(last, output);
  removeLast(output);
  for (const path of [next, gone]) rmSync(path, { recursive: true, force: true });
  return isTorn;
}

/** Removes the old output under another name first: a folder called `last` is complete or not there. */
function removeLast(output: string): void {
  const { last, gone } = buildOutputNames(output);
  if (!existsSync(last)) return;
  rmSync(gone, { recursive: true, force: true });
  renameSync(last, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Moves a folder, by copying where the target is on another file system. */
function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    return renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  cpSync(from, to, { recursive: true });
  rmSync(from, { recursive: true, force: true });
}
