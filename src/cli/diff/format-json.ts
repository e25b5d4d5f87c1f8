/** The change of a record as one JSON document, for other programs. */

import type { DiffReport } from './report.ts';
import { formatDetail, formatHeading } from './sentences.ts';

/**
 * `{ since: { ref, commit }, changes, issues, counts }`, ending with a line end. `changes` is null where the record has
 * errors, which `issues` then holds. A change has `kind`, `id`, `title`, `change`, `replacedBy`, `text` and `details`;
 * a detail `field`, `before`, `after`, `typographical`, `because` and `text`.
 */
export function formatJsonDiff({ ref, commit, changes, issues, unread, words }: DiffReport): string {
  const plain =
    changes?.map((change) => ({
      kind: change.kind,
      id: change.id,
      title: change.title,
      change: change.change,
      replacedBy: change.replacedBy ?? null,
      text: formatHeading(change),
      details: change.details.map((detail) => ({
        field: detail.field,
        before: detail.before,
        after: detail.after,
        typographical: detail.isTypographical,
        because: detail.because,
        text: formatDetail(detail, words),
      })),
    })) ?? null;
  const counts = {
    changes: changes?.length ?? 0,
    unexplained: changes === null ? 0 : issues.length,
    unread,
  };
  const told = issues.map(({ rule, severity, file, line, column, message, found, expected, fix, url }) => ({
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
  return `${JSON.stringify({ since: { ref, commit }, changes: plain, issues: told, counts }, null, 2)}\n`;
}
