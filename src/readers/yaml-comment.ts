/** Finds text that a `#` has cut short: YAML takes the rest of the line for a comment, and nobody would notice. */

import { isScalar, isSeq, Scalar, visit, type Document, type Pair } from 'yaml';
import { formatFound, type Issue } from '../corpus/issue.ts';
import type { MakeIssue } from './yaml-limits.ts';

/** Fields that hold words of people; in dates and ids a comment is surely meant. */
const textFields = new Set(
  'aliases authors dateNote description locator name note passage publishedNote reason reliabilityReason statement summary text title topics warning'.split(
    ' ',
  ),
);

/**
 * A warning of the rule `yaml-comment` for each unquoted text that is followed by a comment on its line. A comment that
 * stands apart, after two spaces and with a space behind its sign, is meant as one.
 */
export function readCutTexts(document: Document.Parsed, text: string, issue: MakeIssue): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (_, node, path) => {
      const [start, end] = node.range ?? [0, 0];
      const name = readName(path as readonly unknown[]);
      if (node.type !== Scalar.PLAIN || name === undefined || !textFields.has(name)) return;
      const [, comment] = /^([ \t]+#[^\n]*)/u.exec(text.slice(end)) ?? [];
      if (comment === undefined || /^[ \t]{2,}# /u.test(comment)) return;
      const whole = `${text.slice(start, end)}${comment}`.trim().replace(/\s*\n\s*/gu, ' ');
      const isItem = isSeq(path.at(-1));
      issues.push({
        ...issue(start, {
          rule: 'yaml-comment',
          message: `The "${name}" ends before the sign #: what follows it on this line is a comment, which no reader sees.`,
          found: formatFound(whole),
          expected: 'quotation marks around a text with " #" in it, or two spaces before a comment and one after its sign',
          fix: `${isItem ? '-' : `${name}:`} ${JSON.stringify(whole)}`,
        }),
        severity: 'warning',
      });
    },
  });
  return issues;
}

/** The field that a value belongs to, also within a list; undefined for a name of a field itself. */
function readName(path: readonly unknown[]): string | undefined {
  const pair = path.findLast((one): one is Pair => typeof one === 'object' && one !== null && 'key' in one && 'value' in one);
  return pair !== undefined && isScalar(pair.key) ? String(pair.key.value) : undefined;
}
