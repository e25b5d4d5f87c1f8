/** Puts a problem at the field of a record where it stands. */

import type { Issue } from './issue.ts';
import type { FieldPath, RawRecord } from './record.ts';

/** What a rule or a schema says of a problem; its place, and the address that explains it, follow. */
export type IssueText = Pick<Issue, 'rule' | 'message' | 'found' | 'expected' | 'fix'> & Partial<Pick<Issue, 'severity' | 'cause'>>;

/** An issue at the key or the value of a field; an error unless the text says otherwise. An empty path is the whole record. */
export function buildIssue(record: Pick<RawRecord, 'file' | 'locate'>, path: FieldPath, part: 'key' | 'value', text: IssueText): Issue {
  return {
    severity: 'error',
    ...text,
    file: record.file,
    ...record.locate(path, part),
    ...(path.length > 0 && { field: path }),
    url: `/rules/${text.rule}/`,
  };
}

/** Another place that explains an issue: a field of a record. */
export function buildCause(record: RawRecord, path: FieldPath, message: string): NonNullable<Issue['cause']> {
  return { file: record.file, ...record.locate(path, 'value'), message };
}
