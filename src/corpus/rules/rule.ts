/** What a rule is: a promise about the record, its reason, and examples that are its tests and its page. */

import type { Day } from '../../domain/edtf.ts';
import type { Corpus } from '../corpus.ts';
import type { Issue, Severity } from '../issue.ts';
import type { RawRecord } from '../record.ts';

/** Everything a rule may look at. */
export interface RuleContext {
  readonly corpus: Corpus;
  /** Every record read, sorted by file; also those the corpus could not take. */
  readonly records: readonly RawRecord[];
  /** File names without extension, in lower case, of files that are there but could not be read as a record. */
  readonly unread: ReadonlySet<string>;
  /** The day on which the record is judged; without it nothing is held to lie in the future. */
  readonly today?: Day;
}

/** A small record as files, path below the content folder to text; only what differs from a valid one is shown. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface RuleExample {
  /** What the example shows, as a caption. */
  readonly title: string;
  /** Breaks this rule, and only this one. */
  readonly wrong: ExampleFiles;
  /** The same, put right. */
  readonly right: ExampleFiles;
}

export interface Rule {
  /** Stable id; part of the address `/rules/<id>/` and of every issue. */
  readonly id: string;
  /** The promise as a sentence. */
  readonly title: string;
  /** What the rule gives where it is broken. A rule may lower it to a warning where its `why` says so. */
  readonly severity: Severity;
  /** Why the rule exists, for a contributor. */
  readonly why: string;
  /** Empty where no text could show it: sizes, encodings, links of the file system. */
  readonly examples: readonly RuleExample[];
  /** Finds what breaks the rule across records. Absent where a reader or a schema finds it. */
  readonly check?: (context: RuleContext) => readonly Issue[];
}
