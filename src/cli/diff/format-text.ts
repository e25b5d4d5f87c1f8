/** The change of a record as text for a terminal. */

import { formatIssues, formatLine } from '../report-text.ts';
import { formatChangeCounts, type DiffReport } from './report.ts';
import { formatDetail, formatHeading } from './sentences.ts';

/** One record below the other, then what is not explained, then a line of counts. */
export function formatTextDiff(report: DiffReport, colour: boolean): string {
  const { ref, commit, changes, issues, unread, words } = report;
  if (changes === null)
    return `${formatIssues(issues, { colour })}\nThe record has errors, so it cannot be compared with ${formatLine(ref)}.\n`;
  const told = changes.map((change) =>
    [
      `${formatHeading(change)}: ${formatLine(change.title)} (${change.id})`,
      ...change.details.map((detail) => `    ${formatLine(formatDetail(detail, words))}`),
      '',
    ].join('\n'),
  );
  const gate = issues.length === 0 ? '' : `${formatIssues(issues, { colour })}\n`;
  const old =
    unread === 0
      ? ''
      : `${unread} ${unread === 1 ? 'file' : 'files'} of ${formatLine(ref)} could not be read by the rules of today and ${unread === 1 ? 'was' : 'were'} not compared.\n`;
  const counts = `Since ${formatLine(ref)} (${commit.slice(0, 10)}): ${formatChangeCounts(changes)}; ${
    issues.length === 0 ? 'every change of what was published is explained' : `${issues.length} not explained`
  }.\n`;
  return `${told.map((one) => `${one}\n`).join('')}${gate}${old}${counts}`;
}
