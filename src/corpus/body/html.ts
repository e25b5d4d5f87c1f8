/** Turns a checked tree into the tree of its HTML: the same nodes, with ids, link relations and classes of this site. */

import GithubSlugger from 'github-slugger';
import { defaultFootnoteBackContent, toHast } from 'mdast-util-to-hast';
import type { Element, ElementContent, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { State } from 'mdast-util-to-hast';

import { parseAddress } from './address.ts';
import { isBodyComponentName } from './components.ts';
import { readAttributes } from './check-component.ts';
import { visitTree } from './tree.ts';
import type { ComponentElement } from './elements.ts';
import type { BodyNode } from './tree.ts';

/** The few words a body brings along, in the language of the publication. */
export interface BodyLabels {
  /** Heading of the footnotes. */
  footnotes: string;
  /** Name of the link from a footnote back to its mark; `{mark}` becomes the number of the mark. */
  backToMark: string;
  /** Name of the box of a task that is done. */
  taskDone: string;
  /** Name of the box of a task that is not done. */
  taskOpen: string;
}

export const defaultBodyLabels: BodyLabels = {
  footnotes: 'Notes',
  backToMark: 'Back to mark {mark}',
  taskDone: 'Done',
  taskOpen: 'Not done',
};

/** The HTML tree of a checked and shaped tree, which is used up. Every id begins with `idPrefix`. */
export function buildHtmlTree(tree: BodyNode, idPrefix: string, labels: BodyLabels): Root {
  numberNotes(tree);
  const root = toHast(tree as MdastRoot, {
    clobberPrefix: idPrefix,
    footnoteLabel: labels.footnotes,
    footnoteLabelProperties: {},
    footnoteBackContent: defaultFootnoteBackContent,
    footnoteBackLabel: (note, mark) => labels.backToMark.replace('{mark}', () => `${note + 1}${mark > 1 ? `-${mark}` : ''}`),
    handlers: { mdxJsxFlowElement: readComponent, mdxJsxTextElement: readComponent },
    unknownHandler: () => undefined,
  }) as Root;
  const elements = readElements(root);
  const headings = nameHeadings(elements, idPrefix);
  for (const element of elements) finishElement(element, idPrefix, headings, labels);
  return root;
}

/**
 * Notes are named by number, so that no name a writer chooses can make two ids alike. Positions, which would be copied
 * onto every element and are of no use there, are dropped.
 */
function numberNotes(tree: BodyNode): void {
  const numbers = new Map<string, string>();
  visitTree(tree, (node) => {
    node.position = undefined;
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const name = (node.identifier ?? '').toUpperCase();
    node.identifier = numbers.get(name) ?? String(numbers.size + 1);
    numbers.set(name, node.identifier);
  });
}

function readComponent(state: State, node: BodyNode): ComponentElement | undefined {
  const { name } = node;
  if (!isBodyComponentName(name)) return undefined;
  const children = state.all(node as never);
  return {
    type: 'component',
    name,
    attributes: readAttributes(node, name),
    children: node.type === 'mdxJsxFlowElement' && children.length > 0 ? state.wrap(children, true) : children,
  };
}

function readElements(root: Root): Element[] {
  const elements: Element[] = [];
  const visit = (node: Root['children'][number]): void => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  root.children.forEach(visit);
  return elements;
}

/** Gives every heading an id made of its words, and the ids by the words' slug. */
function nameHeadings(elements: readonly Element[], idPrefix: string): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const ids = new Map<string, string>();
  for (const element of elements) {
    if (!/^h[2-4]$/u.test(element.tagName) || element.properties.id !== undefined) continue;
    const words = slugger.slug(readText(element)).replace(/[^\p{L}\p{M}\p{N}_-]/gu, '');
    // The ids of notes belong to notes.
    const slug = words === '' || /^(?:fn-|fnref-|footnote-label$|section-)/u.test(words) ? `section-${words}` : words;
    ids.set(slug, idPrefix + slug);
    element.properties.id = idPrefix + slug;
  }
  return ids;
}

function finishElement(element: Element, idPrefix: string, headings: ReadonlyMap<string, string>, labels: BodyLabels): void {
  const { tagName, properties } = element;
  if (properties.id === 'footnote-label') properties.id = `${idPrefix}footnote-label`;
  if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [`${idPrefix}footnote-label`];
  if (typeof properties.align === 'string') properties.className = [`align-${properties.align}`];
  delete properties.align;
  if (tagName === 'code' && !/^language-[\w+#.-]{1,20}$/u.test(String(properties.className ?? ''))) delete properties.className;
  if (tagName === 'input') properties.ariaLabel = properties.checked === true ? labels.taskDone : labels.taskOpen;
  if (tagName !== 'a' || properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined) return;
  const address = parseAddress(String(properties.href ?? ''));
  if ('reason' in address) return;
  if (address.kind === 'external') properties.rel = ['noopener', 'noreferrer', 'nofollow'];
  if (address.kind === 'fragment') properties.href = `#${readFragment(address.url, headings)}`;
}

/** A part of the page: a heading of this body by its words, or whatever else the page holds under that name. */
function readFragment(url: string, headings: ReadonlyMap<string, string>): string {
  const written = url.slice(1);
  const plain = /%(?![\da-f]{2})/iu.test(written) ? written : decodeSafely(written);
  return encodeURI(headings.get(plain) ?? '') || written;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
}
