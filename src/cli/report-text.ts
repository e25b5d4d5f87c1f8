/** Issues as text for people: grouped by file, each with its place, what stands there and what to write instead. */

import { styleText } from 'node:util';
import type { CountedRecord } from './check/verdict.ts';
import type { Issue } from '../corpus/issue.ts';
import type { AppliedFix } from './fix/fix-record.ts';

export interface ReportOptions {
  readonly colour: boolean;
}

/** The whole report, ending with a line of counts and a line end. */
export function formatReport(issues: readonly Issue[], corpus: CountedRecord, options: ReportOptions): string {
  const lines = issues.length === 0 ? '' : `${formatIssues(issues, options)}\n`;
  return `${lines}${formatCounts(issues, corpus)}\n`;
}

/** Issues one below the other, those of a file together; empty for none. */
export function formatIssues(issues: readonly Issue[], options: ReportOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  let file = '';
  for (const issue of issues) {
    if (issue.file !== file) {
      if (file !== '') lines.push('');
      file = issue.file;
    }
    const severity = paint(issue.severity === 'error' ? 'red' : 'yellow', issue.severity);
    lines.push(
      `${paint('bold', `${issue.file}:${issue.line}:${issue.column}`)} ${severity} ${formatLine(issue.message)} ${paint('dim', issue.rule)}`,
    );
    lines.push(`    found:    ${formatLine(issue.found)}`);
    lines.push(`    expected: ${formatLine(issue.expected)}`);
    const [first, ...rest] = issue.fix.split('\n');
    lines.push(`    fix:      ${formatLine(first ?? '')}`);
    for (const line of rest) lines.push(`              ${formatLine(line)}`);
    if (issue.cause) {
      lines.push(`    see:      ${issue.cause.file}:${issue.cause.line}:${issue.cause.column} ${formatLine(issue.cause.message)}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** What `check --fix` changed, a line each and their number, with a blank line after them. */
export function formatFixes(fixes: readonly AppliedFix[]): string {
  if (fixes.length === 0) return 'Nothing could be fixed safely.\n\n';
  const lines = fixes.map(({ file, line, rule, told }) => `${file}:${line} fixed ${formatLine(told)}${rule === null ? '' : ` ${rule}`}`);
  const files = new Set(fixes.map(({ file }) => file)).size;
  const counts = `Fixed ${formatCount(fixes.length, 'problem')} in ${formatCount(files, 'file')}.`;
  return `${[...lines, counts].join('\n')}\n\n`;
}

/** Events, sources and problems in one sentence. */
export function formatCounts(issues: readonly Issue[], corpus: CountedRecord): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const record = `${formatCount(corpus.events.length, 'event')}, ${formatCount(corpus.sources.size, 'source')}`;
  const found = errors + warnings === 0 ? 'no problems' : `${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}`;
  return `${record}: ${found}.`;
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Text from the record on one line of a terminal: control characters would otherwise steer it. */
export function formatLine(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
