/** Turns an issue into the one changed line that surely was meant; most issues have none. */

import type { Issue } from '../../corpus/issue.ts';
import { readNearNames } from '../../corpus/near-names.ts';

/** A change of a text, with what to tell about it. */
export interface Proposal {
  /** Rule whose issue it answers; null for white space, which no rule is about. */
  readonly rule: string | null;
  /** Counted from 1. */
  readonly line: number;
  /** What was done, such as `date: 22 January 2025 -> date: 2025-01-22`. */
  readonly told: string;
  /** The whole text with the change made. */
  readonly text: string;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** Dates that can be read in one way only. Which of `3/4/2022` is the month, or whether `before` includes the day, is not told. */
const plainDates: readonly RegExp[] = [
  new RegExp(`^(?:${day}(?: of)? )?${month},? \\d{4}$`, 'iu'),
  new RegExp(`^${month} ${day},? \\d{4}$`, 'iu'),
  /^(?:1[3-9]|2\d|3[01])([/.-])\d{1,2}\1\d{4}$/u,
  /^\d{1,2}([/.-])(?:1[3-9]|2\d|3[01])\1\d{4}$/u,
  /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/u,
  /^\d{8}$/u,
  /^\d{4}[\u2010-\u2015\u2212-]\d{2}[\u2010-\u2015\u2212-]\d{2}$/u,
  /^\d{2,3}[ux]{1,2}$|^\d{4}-(?:\d{2}-)?[ux]{2}$/iu,
  /^\d{4}(?:-\d{2}){0,2}(?:\?~|~\?)$/u,
  /^(?:\d{4}(?:-\d{2}){0,2}\/(?:unknown|open)|(?:unknown|open)\/\d{4}(?:-\d{2}){0,2})$/iu,
];

/** The text with the line of an issue put right; undefined where it is not certain what was meant. */
export function proposeLine(issue: Issue, text: string): Proposal | undefined {
  const lines = text.split('\n');
  const before = lines[issue.line - 1];
  const after = before === undefined ? undefined : repairLine(issue, before);
  if (before === undefined || after === undefined || after === before) return undefined;
  lines[issue.line - 1] = after;
  return {
    rule: issue.rule,
    line: issue.line,
    told: `${before.trim()} -> ${after.trim()}`,
    text: lines.join('\n'),
  };
}

function repairLine(issue: Issue, line: string): string | undefined {
  const [, start, name, value] = /^(\s*(?:- )*)([\w-]+):[ \t]*(.*?)[ \t\r]*$/u.exec(line) ?? [];
  if (start === undefined || name === undefined || value === undefined) return undefined;
  if (issue.rule === 'unknown-field') {
    const near = readNearNames(issue.found, issue.expected.replace(/^one of /u, '').split(', '));
    return name === issue.found && near.length === 1 ? line.replace(`${name}:`, `${near[0]!}:`) : undefined;
  }
  if (issue.rule === 'yaml-comment') return issue.fix.startsWith(`${name}: "`) ? `${start}${issue.fix}` : undefined;
  const isWhole = new RegExp(`^${name}: [^\\n]+$`, 'u').test(issue.fix);
  const isPlain = !/[\[\]{}#&*!|>]/u.test(value);
  if (!isWhole || !isPlain || issue.fix.endsWith('# for example')) return undefined;
  const written = value.replace(/^(["'])(.*)\1$/u, '$2');
  const isMeant =
    (issue.rule === 'invalid-date' && plainDates.some((form) => form.test(written))) ||
    (issue.rule === 'invalid-value' &&
      ((issue.message.endsWith(' should be a list.') && !value.includes(',')) || issue.fix === `${name}: "${value}"`));
  return isMeant ? `${start}${issue.fix}` : undefined;
}
