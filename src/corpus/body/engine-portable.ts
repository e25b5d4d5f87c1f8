/**
 * The engine where no native code can run, such as a browser: micromark with GFM and the elements of MDX. What could
 * start code never reaches it, since `readSyntax` exchanges those characters, so it carries no parser of JavaScript.
 */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

import { matchNativeEngine } from './engine-differences.ts';
import { visitTree } from './tree.ts';
import type { BodyEngine, BodyNode } from './tree.ts';

/** CommonMark and GFM with JSX elements, as the native engine reads them. @throws with `line:column: reason`, as that one does */
export const parseMdxPortable: BodyEngine = (text) => {
  const tree = readTree(text);
  readElements(tree);
  matchNativeEngine(tree, text);
  return tree;
};

function readTree(text: string): BodyNode {
  try {
    return fromMarkdown(text, {
      extensions: [gfm({ singleTilde: false }), mdxJsx(), mdxMd()],
      mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
    }) as BodyNode;
  } catch (error) {
    throw new Error(formatFailure(error as Failure));
  }
}

/** What the parser throws. Where a tag is not closed, the place is that of its block, or none, and the reason names that of the tag. */
interface Failure {
  readonly line?: number | null;
  readonly column?: number | null;
  readonly reason?: string;
}

function formatFailure({ line, column, reason = 'the text cannot be parsed' }: Failure): string {
  const open = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/u.exec(reason);
  return `${open?.[1] ?? line ?? 1}:${open?.[2] ?? column ?? 1}: ${reason}`;
}

/** MDX takes a paragraph that holds nothing but elements for those elements; micromark leaves that step to its caller. */
function readElements(tree: BodyNode): void {
  visitTree(tree, (node) => {
    node.children = node.children?.flatMap((child) => (isBare(child) ? readFlow(child) : [child]));
  });
}

function isBare({ type, children = [] }: BodyNode): boolean {
  const isBlank = ({ type: kind, value }: BodyNode) => kind === 'text' && /^\s*$/u.test(String(value));
  const isElement = ({ type: kind }: BodyNode) => kind === 'mdxJsxTextElement';
  return type === 'paragraph' && children.some(isElement) && children.every((child) => isElement(child) || isBlank(child));
}

function readFlow({ children = [] }: BodyNode): BodyNode[] {
  return children.filter(({ type }) => type === 'mdxJsxTextElement').map((element) => ({ ...element, type: 'mdxJsxFlowElement' }));
}
