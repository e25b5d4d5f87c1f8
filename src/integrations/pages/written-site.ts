/** What the integrations of one build tell each other of its files. */

import { join } from 'node:path';
import type { FileContent } from './astro-pages.ts';
import type { KeptPages } from './kept-pages.ts';

export interface WrittenSite {
  /** Addresses of all pages. */
  readonly pages: string[];
  /**
   * SHA-256, hexadecimal, of files that need no last look, by path: those taken over from the last site, which were
   * checked with it, and data files whose digest was taken while they were written.
   */
  readonly known: Map<string, string>;
  /** What is made for an integration and stands in no site, by path; those who need something enter it before the build. */
  readonly withheld: Map<string, FileContent | undefined>;
  /** For data files that are made once the pages stand. */
  files: DataFiles;
  /** Remembers the site for the next build; to be called once it is published. */
  keep: () => void;
}

/** Data files by their path in the site, without a slash before it. */
export interface DataFiles {
  /**
   * Puts a file of the last site into this one.
   *
   * @param given what it is made of, in any words
   * @returns false where the last site has none that was made of the same
   */
  readonly takeOver: (path: string, given: string) => boolean;
  /** Writes a file. There must be none at its path: one that was taken over is that of the last site. */
  readonly write: (path: string, given: string, content: string | Uint8Array) => void;
}

export function buildWrittenSite(): WrittenSite {
  const early = () => {
    throw new Error('Data files are written once the pages stand.');
  };
  return { pages: [], known: new Map(), withheld: new Map(), files: { takeOver: early, write: early }, keep: () => {} };
}

/** @param out folder of the new site */
export function openDataFiles(out: string, kept: Pick<KeptPages, 'takeOver' | 'write'>, known: WrittenSite['known']): DataFiles {
  return {
    takeOver: (path, given) => {
      const taken = kept.takeOver(path, given, join(out, path));
      if (taken !== undefined) known.set(path, taken.sha256);
      return taken !== undefined;
    },
    write: (path, given, content) => {
      known.set(path, kept.write(path, given, join(out, path), content, new Set()).sha256);
    },
  };
}
