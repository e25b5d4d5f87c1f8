/** YAML as the record allows it: one document of YAML 1.2 core without anchors, aliases, tags, merge or repeated keys. */

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { FilePosition, Issue } from '../corpus/issue.ts';
import { formatFound } from '../corpus/issue.ts';
import type { FieldPath } from '../corpus/record.ts';
import { explainYamlError, pickYamlErrors } from './yaml-advice.ts';
import { readCutTexts } from './yaml-comment.ts';
import { deepest, mostParts, readForbidden, readTooDeep, readTooLong, type MakeIssue } from './yaml-limits.ts';

export interface YamlData {
  /** Maps, lists and scalars as plain values; undefined where there are issues. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** What is valid, and probably not meant. */
  readonly warnings: readonly Issue[];
  locate(path: FieldPath, part?: 'key' | 'value'): FilePosition;
}

/**
 * Parses YAML text.
 *
 * @param firstLine line of the file on which the text begins, from 1
 */
export function parseYamlData(text: string, file: string, firstLine: number): YamlData {
  const lines = new LineCounter();
  const place = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const issue: MakeIssue = (offset, problem) => ({
    severity: 'error',
    ...problem,
    file,
    ...place(offset),
    url: `/rules/${problem.rule}/`,
  });

  const refusal = readRefusal(text);
  if (refusal !== undefined) {
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    const { offset, ...problem } = refusal;
    return {
      data: undefined,
      issues: [issue(offset, problem)],
      warnings: [],
      locate: () => place(offset),
    };
  }

  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const issues = pickYamlErrors(document.errors, text).map((error) => {
    const { offset, advice } = explainYamlError(error, text);
    return issue(offset, advice);
  });
  if (issues.length === 0) issues.push(...readForbidden(document, issue));
  const data = issues.length === 0 ? readPlain(document.contents) : undefined;
  return {
    data,
    issues,
    warnings: issues.length === 0 ? readCutTexts(document, text, issue) : [],
    locate: (path, part) => place(readOffset(document, path, part ?? 'value')),
  };
}

/** Why a text is not even given to the parser, with its offset. */
function readRefusal(text: string) {
  const tooDeep = readTooDeep(text);
  const tooLong = readTooLong(text);
  if (tooDeep === undefined && tooLong === undefined) return undefined;
  const offset = tooDeep ?? tooLong ?? 0;
  return {
    offset,
    rule: 'yaml-not-allowed',
    message:
      tooDeep === undefined
        ? `The fields have more than ${mostParts} lines and commas.`
        : `Fields and lists are nested more than ${deepest} deep.`,
    found: formatFound(text.slice(offset, offset + 40)),
    expected: tooDeep === undefined ? `at most ${mostParts}` : `at most ${deepest} levels`,
    fix: tooDeep === undefined ? 'split the record into several' : 'write the fields as in the example on the page of this rule',
  };
}

function readPlain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), readPlain(pair.value)]));
  }
  if (isSeq(node)) return node.items.map(readPlain);
  if (isScalar(node)) return node.value;
  return null;
}

/** Offset of a field's key or value; of the nearest enclosing place where the path leads nowhere. */
function readOffset(document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      const wantsKey = part === 'key' && index === path.length - 1;
      const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      const value = isNode(pair.value) ? pair.value.range?.[0] : undefined;
      offset = (wantsKey ? key : (value ?? key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
