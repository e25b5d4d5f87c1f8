/**
 * Brings the parsed tree into the one shape that is checked and rendered. MDX reads a component that stands alone on a
 * line as a block and drops the spaces around it; here components of a sentence belong to the paragraph they touch.
 */

import { isBodyComponentName, readBodyComponent } from './components.ts';
import { readEnd, readStart, visitTree } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** Shapes the tree in place. `text` is what it was parsed from. */
export function shapeTree(root: BodyNode, text: string): void {
  visitTree(root, (node) => {
    if (node.children === undefined) return;
    node.children = node.children.flatMap((child) => readDoubleTildes(child, text));
    if (node.type === 'mdxJsxFlowElement' && isInlineComponent(node)) unwrapParagraph(node);
    else if (FLOW_PARENTS.has(node.type)) node.children = readParagraphs(node.children, text);
  });
}

/** Whether the node is a component that stands within a sentence, however MDX read it. */
export function isInlineComponent(node: BodyNode): boolean {
  return isComponentNode(node) && isBodyComponentName(node.name) && readBodyComponent(node.name).display === 'inline';
}

/** Whether the node is a JSX element of any name. */
export function isComponentNode(node: BodyNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const FLOW_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'mdxJsxFlowElement']);
const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

/** GFM strikes out with two tildes; one tilde means "about" in many languages and stays as written. */
function readDoubleTildes(node: BodyNode, text: string): BodyNode[] {
  const start = readStart(node);
  if (node.type !== 'delete' || text.startsWith('~~', start)) return [node];
  const tilde = (offset: number): BodyNode => ({
    type: 'text',
    value: '~',
    position: { start: { offset }, end: { offset: offset + 1 } },
  });
  const children = (node.children ?? []).flatMap((child) => readDoubleTildes(child, text));
  return [tilde(start), ...children, tilde(readEnd(node) - 1)];
}

function unwrapParagraph(node: BodyNode): void {
  const [only, ...others] = node.children ?? [];
  if (others.length === 0 && only?.type === 'paragraph') node.children = only.children ?? [];
}

/** Joins sentences and their components, where no blank line parts them, and wraps loose words into paragraphs. */
function readParagraphs(children: readonly BodyNode[], text: string): BodyNode[] {
  const blocks: BodyNode[] = [];
  let open: BodyNode | null = null;
  for (const child of children) {
    const isInline = isInlineComponent(child);
    const isLoose = isInline || PHRASING.has(child.type);
    if (!isLoose && child.type !== 'paragraph') {
      blocks.push(child);
      open = null;
      continue;
    }
    const gap: string = open === null ? '\n\n' : text.slice(readEnd(open), readStart(child));
    const words: BodyNode[] = isLoose ? [isInline ? { ...child, type: 'mdxJsxTextElement' } : child] : (child.children ?? []);
    const breaks = gap.split('\n').length - 1;
    const touches = isLoose || (open !== null && isInlineComponent(open.children?.at(-1) ?? open));
    if (open !== null && touches && breaks < 2) {
      const space =
        gap === ''
          ? []
          : [
              {
                type: 'text',
                value: breaks > 0 ? '\n' : ' ',
                position: readSpan(readEnd(open), readStart(child)),
              },
            ];
      open.children = [...(open.children ?? []), ...space, ...words];
      open.position = readSpan(readStart(open), readEnd(child));
    } else {
      open = {
        type: 'paragraph',
        children: [...words],
        position: readSpan(readStart(child), readEnd(child)),
      };
      blocks.push(open);
    }
  }
  return blocks;
}

function readSpan(start: number, end: number): NonNullable<BodyNode['position']> {
  return { start: { offset: start }, end: { offset: end } };
}
