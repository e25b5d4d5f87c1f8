/**
 * Where the portable parser reads a text otherwise than the native one, the tree is changed to what that one gives:
 * what passes in a browser has to pass in the build. Each difference is held by a test that runs both.
 */

import { readEnd, readStart, visitTree } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** Changes the tree of the portable parser in place. @throws where only the native parser refuses the text */
export function matchNativeEngine(tree: BodyNode, text: string): void {
  visitTree(tree, (node, ancestors) => {
    readMissingPlace(node, ancestors, text);
    replaceControls(node);
    // In the label of a footnote, character references are plain text.
    if (node.type.startsWith('footnote')) node.label = node.identifier ?? null;
    if (ancestors.some(({ type }) => type === 'tableCell')) readBorder(node, text);
    if (ancestors.some(({ type }) => type === 'blockquote')) refuseBrokenTag(node, text);
  });
}

/** A mail address that is found in text has no place of its own: it stands after what precedes it. */
function readMissingPlace(node: BodyNode, ancestors: readonly BodyNode[], text: string): void {
  const parent = ancestors.at(-1);
  if (node.position !== undefined || parent === undefined) return;
  const siblings = parent.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  const from = before === undefined ? readStart(parent) : readEnd(before);
  const words = String(node.value ?? node.children?.[0]?.value ?? '');
  const start = Math.max(text.indexOf(words, from), from);
  node.position = { start: { offset: start }, end: { offset: start + words.length } };
}

/** A reference to a control character stands for the replacement character. The text itself holds no such character. */
function replaceControls({ attributes = [] }: BodyNode): void {
  for (const attribute of attributes) {
    if (typeof attribute.value === 'string') {
      attribute.value = attribute.value.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu, '\ufffd');
    }
  }
}

/** An address without brackets goes on over the border of its cell where it touches it. */
function readBorder(node: BodyNode, text: string): void {
  const isBare = node.type === 'link' && /^(?:https?:|www\.)/iu.test(text.slice(readStart(node), readEnd(node)));
  const [rest = ''] = /^\|\S*/u.exec(text.slice(readEnd(node), readEnd(node) + 500)) ?? [];
  if (isBare) node.url = `${node.url ?? ''}${rest}`;
}

/** Within a sentence of a quote, a tag ends on its line: the `>` of the next line would close it. */
function refuseBrokenTag(node: BodyNode, text: string): void {
  if (node.type !== 'mdxJsxTextElement') return;
  const start = readStart(node);
  const [tag = ''] = /^<(?:"[^"]*"|'[^']*'|[^>"'])*/u.exec(text.slice(start, readEnd(node))) ?? [];
  if (!tag.includes('\n')) return;
  const line = text.slice(0, start).split('\n').length;
  throw new Error(`${line}:${start - text.lastIndexOf('\n', start - 1)}: Expected the end of the tag on its line`);
}
