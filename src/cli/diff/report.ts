/** What `diff` found, as one value for every format. */

import { buildChanges } from '../../corpus/change/changes.ts';
import type { RecordChange } from '../../corpus/change/change.ts';
import { buildGateIssues } from '../../corpus/change/gate.ts';
import { buildCorpus } from '../../corpus/corpus.ts';
import { compareIssues, hasErrors, type Issue } from '../../corpus/issue.ts';
import type { Content } from '../../readers/from-disk.ts';
import type { GitContent } from '../../readers/from-git.ts';
import { readWords, type Words } from '../../words/words.ts';

export interface DiffReport {
  /** The reference as it was given, and the commit it stands for. */
  readonly ref: string;
  readonly commit: string;
  /** Null where the record of today has errors, so that there is nothing to compare. */
  readonly changes: readonly RecordChange[] | null;
  /** What is not explained; the errors of the record where it has some. Sorted by file and place. */
  readonly issues: readonly Issue[];
  /** Files of the commit that do not pass the check of today, and so were not compared. */
  readonly unread: number;
  readonly words: Words;
}

/** Compares the record of a commit with that of today. */
export function buildReport(ref: string, then: GitContent, now: Content): DiffReport {
  const after = buildCorpus(now.records, now.issues);
  const before = buildCorpus(then.records, then.issues);
  // The sentences around the dates are English, as all messages of the commands are.
  const words = readWords('en');
  const base = { ref, commit: then.commit, words };
  if (hasErrors(after.issues)) {
    const issues = after.issues.filter(({ severity }) => severity === 'error');
    return { ...base, changes: null, issues, unread: 0 };
  }
  const broken = before.issues.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const changes = buildChanges(before.corpus, after.corpus);
  const issues = [...buildGateIssues(before.corpus, after.corpus, changes)].sort(compareIssues);
  return { ...base, changes, issues, unread: new Set(broken).size };
}

/** How many records of each kind changed in which way: `2 events added, 1 source changed`. */
export function formatChangeCounts(changes: readonly RecordChange[]): string {
  const counts = new Map<string, number>();
  for (const { kind, change } of changes) {
    const key = `${kind} ${change}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const told = [...counts].map(([key, count]) => {
    const [kind = '', change = ''] = key.split(' ');
    return `${count} ${kind}${count === 1 ? '' : 's'} ${change}`;
  });
  return told.length === 0 ? 'nothing changed' : told.join(', ');
}
