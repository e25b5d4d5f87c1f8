/** What YAML may not hold here: depth and breadth, counted before any parser runs, and everything beyond plain values. */

import { isAlias, isNode, isPair, isScalar, visit, type Document } from 'yaml';
import { readForbiddenCharacters } from '../corpus/body/characters.ts';
import { formatFound, type Issue } from '../corpus/issue.ts';

/** Makes an issue at an offset of the text. */
export type MakeIssue = (offset: number, problem: Pick<Issue, 'rule' | 'message' | 'found' | 'expected' | 'fix'>) => Issue;

/** Deepest nesting of lists and fields. */
export const deepest = 20;

/** Most lines and commas of one text: the work of parsing and judging fields grows with their square. */
export const mostParts = 5_000;

/** Names that mean something to the language this is written in, and so are never fields. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Anchors, aliases, tags, merge keys and reserved names as issues of the rule `yaml-not-allowed`; characters that no
 * reader sees, written as escapes, as issues of the rule `file-characters`.
 */
export function readForbidden(document: Document.Parsed, issue: MakeIssue): Issue[] {
  const issues: Issue[] = [];
  const refuse = (node: { range?: [number, number, number] | null | undefined }, what: string, found: string, fix: string) =>
    issues.push(
      issue(node.range?.[0] ?? 0, {
        rule: 'yaml-not-allowed',
        message: `${what} are not allowed in the record.`,
        found: formatFound(found),
        expected: 'plain fields, lists and values',
        fix,
      }),
    );
  visit(document, (_, node) => {
    if (isPair(node) && isScalar(node.key)) {
      const name = String(node.key.value);
      if (name === '<<') refuse(node.key, 'Merge keys', '<<', 'write the merged fields out');
      if (reservedNames.has(name)) refuse(node.key, `Fields named "${name}"`, name, 'remove the field');
    } else if (isPair(node) && isNode(node.key)) refuse(node.key, 'Lists or fields as names', '?', 'write `name: value`');
    if (isScalar(node) && typeof node.value === 'string') {
      const [hidden] = readForbiddenCharacters(node.value);
      if (hidden) {
        issues.push(
          issue(node.range?.[0] ?? 0, {
            rule: 'file-characters',
            message: `The value holds ${hidden.kind}, written as an escape.`,
            found: formatFound(node.value),
            expected: 'characters that a reader can see',
            fix: 'delete the escape that begins with a backslash',
          }),
        );
      }
    }
    if (isAlias(node)) refuse(node, 'Aliases', `*${node.source}`, 'write the value out again');
    else if (isNode(node)) {
      if ('anchor' in node && node.anchor) refuse(node, 'Anchors', `&${node.anchor}`, `remove "&${node.anchor}"`);
      if (node.tag) {
        const tag = node.tag.replace(/^tag:yaml\.org,2002:/u, '!!');
        refuse(node, 'Tags', tag, `remove "${tag}"`);
      }
    }
  });
  return issues;
}

/** Where the text goes on beyond what any record needs; undefined where it does not. */
export function readTooLong(text: string): number | undefined {
  let parts = 0;
  for (const { index } of text.matchAll(/[\n,]/gu)) {
    parts += 1;
    if (parts > mostParts) return index;
  }
  return undefined;
}

/** Where the text nests too deeply, judged from indentation and brackets alone; undefined where it does not. */
export function readTooDeep(text: string): number | undefined {
  let brackets = 0;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') lineStart = at + 1;
    else if (character === '[' || character === '{') brackets++;
    else if ((character === ']' || character === '}') && brackets > 0) brackets--;
    if (brackets > deepest) return at;
    if (at === lineStart) {
      const prefix = /^[ ]*(?:[-?] +)*/u.exec(text.slice(at, at + 2000))?.[0] ?? '';
      const dashes = prefix.replace(/[ ]/gu, '').length;
      if (dashes > deepest || prefix.length > deepest * 8) return at;
    }
  }
  return undefined;
}
