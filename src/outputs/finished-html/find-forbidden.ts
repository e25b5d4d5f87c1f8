/**
 * The second check of what is published: it reads a finished page as a browser does and knows nothing of how the page
 * was made. A mistake in the checks of bodies, in a template or in a library ends here.
 */

import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readRefusals } from './element.ts';
import { isPlainlySound } from './plain-page.ts';

/** Something that no page may hold, at its place in the file. */
export interface ForbiddenHtml {
  /** Counted from 1; 1 where the parser made the element itself. */
  readonly line: number;
  readonly column: number;
  /** What it is, such as `<iframe>` or `<p onclick>`. */
  readonly found: string;
}

/**
 * Finds what no finished page may hold: elements and attributes on no list, inline scripts and styles, addresses that
 * run code or fetch from elsewhere, and within a body (marked by `data-body`) whatever a body cannot lead to. Empty for a
 * sound page; never throws.
 */
export function findForbiddenHtml(text: string): readonly ForbiddenHtml[] {
  return isPlainlySound(text) ? [] : findForbiddenInTree(text);
}

/** The same by the whole tree that a browser would build; many times slower, and the measure of the other. */
export function findForbiddenInTree(text: string): readonly ForbiddenHtml[] {
  const found: ForbiddenHtml[] = [];
  const visit = (node: Tree.ParentNode, isBody: boolean) => {
    for (const child of node.childNodes) {
      if (tree.isCommentNode(child)) found.push(buildFinding(child, 'a comment'));
      if (!tree.isElementNode(child)) continue;
      for (const refusal of readRefusals(readElement(child, isBody))) found.push(buildFinding(child, refusal));
      const isWithin = isBody || child.attrs.some(({ name }) => name === 'data-body');
      visit(child, isWithin);
      if ('content' in child) visit((child as Tree.Template).content, isWithin);
    }
  };
  visit(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }), false);
  return found;
}

function readElement(element: Tree.Element, isBody: boolean) {
  const text = element.tagName === 'script' ? element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('') : '';
  return {
    name: element.tagName,
    attributes: new Map(element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
    isBody,
    isDrawing: element.namespaceURI === html.NS.SVG,
    text,
  };
}

function buildFinding(node: Tree.Node, found: string): ForbiddenHtml {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  return { line: place?.startLine ?? 1, column: place?.startCol ?? 1, found };
}
