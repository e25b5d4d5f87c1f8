/** Size and digest of the files that describe one another, told by whoever wrote them so that none is made twice. */

import { noteReads, type Part } from '../corpus/reads.ts';

export interface FileFacts {
  /** Size in UTF-8. */
  readonly bytes: number;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

const told = new Map<string, { readonly facts: FileFacts; readonly reads: Iterable<Part> }>();

/**
 * Tells what was written.
 *
 * @param path inside the site, such as `/data/events.json`
 * @param reads the parts of the record that the file was made of: whoever asks for the facts has read them too
 */
export function tellFileFacts(path: string, facts: FileFacts, reads: Iterable<Part>): void {
  told.set(path, { facts, reads });
}

/** What was told of a file of this build; undefined where nobody has written it. */
export function readFileFacts(path: string): FileFacts | undefined {
  const known = told.get(path);
  if (known !== undefined) noteReads(known.reads);
  return known?.facts;
}

const omitted = new Set<string>();

/** Tells that a draft leaves a file out, which then nobody describes. */
export function tellFileOmitted(path: string): void {
  omitted.add(path);
}

export function isFileOmitted(path: string): boolean {
  return omitted.has(path);
}
