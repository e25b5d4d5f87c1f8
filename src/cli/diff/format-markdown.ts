/**
 * The change of a record as Markdown for a comment on a pull request. Everything that comes from the record is
 * escaped: it can neither format, link, notify anybody, nor refer to another issue.
 */

import { formatLine } from '../report-text.ts';
import { formatChangeCounts, type DiffReport } from './report.ts';
import { formatDetail, formatHeading } from './sentences.ts';

/** Longest comment, in UTF-8 bytes; a comment may have 65,536 characters. */
const longest = 60_000;

/** A comment that ends with a line end; what does not fit is counted and left out. */
export function formatMarkdownDiff({ ref, commit, changes, issues, unread, words }: DiffReport): string {
  const title = '### What this changes in the record\n\n';
  if (changes === null) {
    const list = issues.map(
      ({ file, line, column, message }) => `- ${escapeMarkdown(`${file}:${line}:${column}`)} ${escapeMarkdown(message)}\n`,
    );
    return cut([`${title}The record has errors, so it cannot be compared.\n\n`, ...list]);
  }
  const gate =
    issues.length === 0
      ? 'Every change of what was published is explained.\n'
      : `**${issues.length} ${issues.length === 1 ? 'change' : 'changes'} of what was published ${issues.length === 1 ? 'is' : 'are'} not explained:**\n\n`;
  const unexplained = issues.map(
    ({ rule, file, line, column, message, expected }) =>
      `- ${escapeMarkdown(`${file}:${line}:${column}`)} ${escapeMarkdown(message)} Expected: ${escapeMarkdown(expected)}. (${escapeMarkdown(rule)})\n`,
  );
  const told = changes.map(
    (change) =>
      `- **${escapeMarkdown(formatHeading(change))}:** ${escapeMarkdown(change.title)} (\`${change.id}\`)\n${change.details
        .map((detail) => `  - ${escapeMarkdown(formatDetail(detail, words))}\n`)
        .join('')}`,
  );
  const old = unread === 0 ? '' : `\n${unread} files could not be read by the rules of today and were not compared.\n`;
  return cut([
    `${title}Since ${escapeMarkdown(ref)} (\`${commit.slice(0, 10)}\`): ${escapeMarkdown(formatChangeCounts(changes))}.\n\n`,
    gate,
    ...unexplained,
    ...(told.length === 0 ? [] : ['\n']),
    ...told,
    old,
  ]);
}

/** Text in which nothing means anything to Markdown or to GitHub. An invisible space parts what would become a link. */
export function escapeMarkdown(text: string): string {
  return formatLine(text)
    .replace(/[\\`*_{}[\]()#+.!|~^$-]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@|\\#|:(?=\/\/|\w)|www(?=\\\.)|\bGH(?=\\-)/giu, '$&\u200B');
}

function cut(parts: readonly string[]): string {
  let size = 0;
  const kept = parts.filter((part) => (size += Buffer.byteLength(part)) <= longest);
  const left = parts.length - kept.length;
  return left === 0 ? kept.join('') : `${kept.join('')}\n${left} more are left out here; run the command to see them.\n`;
}
