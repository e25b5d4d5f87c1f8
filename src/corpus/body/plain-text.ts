/** A body as plain text, for search and for its length. */

import { visitTree } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** The words of a node without any marks: blocks and cells apart by a line feed, in document order. */
export function formatBodyText(node: BodyNode): string {
  const pieces: string[] = [];
  visitTree(node, ({ type, value }) => {
    if (BLOCKS.has(type)) pieces.push('\n');
    if (type === 'break') pieces.push('\n');
    else if (typeof value === 'string' && WORDS.has(type)) pieces.push(value);
  });
  return pieces
    .join('')
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim();
}

/** How many words a text holds; in scripts written without spaces every character counts as one. */
export function readWordCount(text: string): number {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu,
    )?.length ?? 0
  );
}

const BLOCKS = new Set(['paragraph', 'heading', 'code', 'listItem', 'tableCell', 'blockquote', 'mdxJsxFlowElement', 'footnoteDefinition']);
const WORDS = new Set(['text', 'inlineCode', 'code']);
