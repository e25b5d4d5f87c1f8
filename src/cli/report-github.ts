/** Issues as workflow commands, which GitHub shows as annotations beside the lines of a pull request. */

import type { Issue } from '../corpus/issue.ts';

/** One command per issue and line; every value is escaped, so that no text of the record can be a command. */
export function formatGithubReport(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const properties = [
        `file=${escapeProperty(issue.file)}`,
        `line=${issue.line}`,
        `col=${issue.column}`,
        `title=${escapeProperty(issue.rule)}`,
      ].join(',');
      const text = `${issue.message}\nFound: ${issue.found}\nExpected: ${issue.expected}\nFix: ${issue.fix}`;
      return `::${issue.severity} ${properties}::${escapeData(text)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
