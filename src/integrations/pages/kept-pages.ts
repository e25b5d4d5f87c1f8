/**
 * Takes files of the last site over into the next where they were made of the same, and parts of large ones where only
 * others have changed. Nothing is believed: a file is taken over only when it is the very file that was written, and what
 * cannot be read or compared is made anew.
 */

import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collapseReads, collectReadsHere, noteReads, readPart, readPartName, readPartNames, type Part } from '../../corpus/reads.ts';
import type { PartedText } from '../../outputs/parted-text.ts';
import { readKeptState, writeKeptState, type KeptFile, type KeptText, type KeptThing } from './kept-state.ts';
import { copyLastFile, isSameFile, openFile, readStamp } from './last-file.ts';
import type { FileContent } from './astro-pages.ts';
import type { PartDigests } from './part-digests.ts';
import { writePartedFile } from './parted-file.ts';

export interface KeptPages {
  /**
   * Puts the file of the last site at `target`, whose folder is made, where what it was made of is what it would be made of now.
   *
   * @param path of the file in the site
   * @param given digest of what the page is given beside the record
   * @returns undefined where it has to be made
   */
  readonly takeOver: (path: string, given: string, target: string) => SiteFile | undefined;
  /**
   * Writes a file that had to be made, with its folder, and remembers what it was made of. Of a text in parts only those are made that
   * the file of the last site does not have.
   *
   * @param reads parts of the record that were read so far
   */
  readonly write: (path: string, given: string, target: string, content: FileContent, reads: ReadonlySet<Part>) => SiteFile;
  /** A text that is needed in every build; made only where what it was made of has changed. */
  readonly readText: (name: string, make: () => string) => string;
  /** Writes down what was taken over and written, for the next build. Never fails: the next then makes every page. */
  readonly save: () => void;
}

export interface SiteFile {
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly reads: Uint32Array;
  /** Whether it is written in parts, as files are that grow with the record. */
  readonly isParted: boolean;
}

export interface KeptPagesOrder {
  /** File that the state is kept in. */
  readonly path: string;
  /** Output folder of the last build, and of this one when it ends well. */
  readonly last: string;
  /** Changes with everything that pages are made of beside the record: program, packages, settings. */
  readonly version: string;
  readonly digests: PartDigests;
}

/** Files that were changed so shortly before they are looked at may change once more without a trace. */
const unsureMilliseconds = 20;

export function openKeptPages({ path: statePath, last, version, digests }: KeptPagesOrder): KeptPages {
  const kept = readKeptState(statePath, version);
  const renumber = buildRenumbering(kept?.parts ?? []);
  const files = new Map<string, KeptFile>();
  const texts = new Map<string, KeptText>();
  /** By number, since most parts are read by thousands of files. */
  const partDigests: string[] = [];
  const buildKey = (reads: Uint32Array, given = '') => {
    let text = given;
    for (const part of reads) text += partDigests[part] ??= digests.ofPart(readPartName(part));
    return buildDigest(text);
  };
  /** What was kept, in the numbers of this process, where it would be made of the same now. */
  const readFresh = <Thing extends KeptThing>(thing: Thing | undefined, given?: string): Thing | undefined => {
    if (thing === undefined) return undefined;
    const reads = renumber(thing.reads);
    return buildKey(reads, given) === thing.key ? { ...thing, reads } : undefined;
  };
  const writeParts = (path: string, target: string, text: PartedText) => {
    const known = kept?.files.get(path);
    const from = join(last, path);
    if (known?.parts === undefined || !isSameFile(from, known)) return writePartedFile(target, text, undefined, buildKey);
    const file = openFile(from);
    try {
      return writePartedFile(target, text, { find: (name) => readFresh(known.parts!.get(name)), read: file.read }, buildKey);
    } finally {
      file.close();
    }
  };
  return {
    takeOver: (path, given, target) => {
      const known = readFresh(kept?.files.get(path), given);
      if (known === undefined || !copyLastFile(join(last, path), target, known)) return undefined;
      const parts = known.parts && new Map([...known.parts].map(([name, part]) => [name, { ...part, reads: renumber(part.reads) }]));
      files.set(path, { ...known, ...(parts ? { parts } : {}) });
      return describeFile(known);
    },
    write: (path, given, target, content, before) => {
      mkdirSync(dirname(target), { recursive: true });
      const { value: made, reads: all } = collectReadsHere(() => {
        noteReads(before);
        const isWhole = typeof content === 'string' || content instanceof Uint8Array;
        return isWhole ? writeWholeFile(target, content) : writeParts(path, target, content);
      });
      const reads = collapseReads(all);
      const file: KeptFile = { ...made, key: buildKey(reads, given), reads, stamp: '' };
      files.set(path, file);
      return describeFile(file);
    },
    readText: (name, make) => {
      const known = texts.get(name) ?? readFresh(kept?.texts.get(name));
      if (known !== undefined) {
        noteReads(known.reads);
        texts.set(name, known);
        return known.text;
      }
      const { value: text, reads: all } = collectReadsHere(make);
      const reads = collapseReads(all);
      texts.set(name, { text, key: buildKey(reads), reads });
      return text;
    },
    save: () => {
      const before = Date.now() - unsureMilliseconds;
      const stamped = files.entries().map(([path, file]) => [path, { ...file, stamp: readStamp(join(last, path), before) }] as const);
      // What was taken over with the file it stands in was not asked for, and may be good another time.
      for (const [name, text] of kept?.texts ?? []) {
        const fresh = texts.has(name) ? undefined : readFresh(text);
        if (fresh !== undefined) texts.set(name, fresh);
      }
      writeKeptState(statePath, { version, parts: readPartNames(), files: stamped, texts });
    },
  };
}

/** Numbers of parts are those of the process that wrote them, and of this one too where it has read nothing before. */
function buildRenumbering(names: readonly string[]): (reads: Uint32Array) => Uint32Array {
  const numbers = Uint32Array.from(names, readPart);
  if (numbers.every((number, at) => number === at)) return (reads) => reads;
  return (reads) => reads.map((number) => numbers[number]!);
}

function writeWholeFile(target: string, content: string | Uint8Array): Pick<KeptFile, 'digest' | 'bytes'> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeFileSync(target, bytes);
  return { digest: buildDigest(bytes), bytes: bytes.length };
}

function describeFile({ digest, bytes, reads, parts }: KeptFile): SiteFile {
  return { sha256: Buffer.from(digest, 'base64url').toString('hex'), bytes, reads, isParted: parts !== undefined };
}

function buildDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
