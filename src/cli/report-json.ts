/** Issues as one JSON document, for other programs. */

import type { CountedRecord } from './check/verdict.ts';
import type { Issue } from '../corpus/issue.ts';

/** `{ issues, counts }` as the contract names them, ending with a line end. */
export function formatJsonReport(issues: readonly Issue[], corpus: CountedRecord): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const counts = {
    events: corpus.events.length,
    sources: corpus.sources.size,
    errors,
    warnings: issues.length - errors,
  };
  const plain = issues.map(({ rule, severity, file, line, column, message, found, expected, fix, url }) => ({
    rule,
    severity,
    file,
    line,
    column,
    message,
    found,
    expected,
    fix,
    url,
  }));
  return `${JSON.stringify({ issues: plain, counts }, null, 2)}\n`;
}
