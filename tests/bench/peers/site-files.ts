/** Writes the files of a peer's site, and the one change that every peer is asked for. */

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by path below the folder. */
export function writeSite(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Gives what appends one word to a file. */
export function buildChange(path: string): () => void {
  return () => appendFileSync(path, '\nChanged.\n');
}
