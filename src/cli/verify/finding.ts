/** What checking against captured files brings to light: a value; the reports print it. */

import type { FilePosition } from '../../corpus/issue.ts';

export type FindingKind = 'capture-absent' | 'capture-size' | 'capture-unused' | 'capture-not-text' | 'passage-absent';

export interface Finding extends FilePosition {
  readonly kind: FindingKind;
  /** A problem fails the verification, a note does not. */
  readonly severity: 'problem' | 'note';
  /** The file of the record, or for a capture that nothing uses the capture itself. */
  readonly file: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** The most similar words in the capture. */
  readonly near?: FilePosition & { readonly file: string; readonly text: string };
}

/** The outcome of checking a record against a folder of captured files. */
export interface CaptureReport {
  /** The folder as it was named. */
  readonly folder: string;
  readonly files: number;
  /** Sources that name a captured file, and how many of these files are there unchanged. */
  readonly captures: number;
  readonly matched: number;
  /** Passages of the record; how many stand where they should; how many could not be looked up. */
  readonly passages: number;
  readonly standing: number;
  readonly unchecked: number;
  readonly findings: readonly Finding[];
}
