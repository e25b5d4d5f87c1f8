/** Writes the HTML tree of a body as parts: finished HTML, the components between, and the addresses of this site. */

import { toHtml } from 'hast-util-to-html';
import type { ElementContent, Root, RootContent } from 'hast';

import { parseAddress } from './address.ts';
import type { BodyComponentName } from './components.ts';

export interface BodyComponent {
  component: BodyComponentName;
  attributes: Record<string, string>;
  children: BodyPart[];
}

/** A link that begins at the root of the site, such as `/method/`; it stands between two strings, as a value in quotes. */
export interface BodySiteAddress {
  address: string;
}

/** A string is finished, escaped HTML; elements may begin in one string and end in a later one. */
export type BodyPart = string | BodyComponent | BodySiteAddress;

export interface RenderedComponent {
  component: BodyComponentName;
  attributes: Record<string, string>;
  /** Finished HTML of what the component holds; empty for a component that holds nothing. */
  children: string;
}

/** The parts of a checked HTML tree, which is used up. */
export function buildParts(root: Root): BodyPart[] {
  return writeParts(root.children);
}

/**
 * The HTML of a body. `renderComponent` makes the HTML of each component, the innermost first, and answers for its
 * escaping; `base` is put before every link that begins with `/`: a path such as `/sub`, an origin with a path where
 * the HTML leaves the site, or nothing.
 */
export function renderBody(
  parts: readonly BodyPart[],
  renderComponent: (component: RenderedComponent) => string,
  { base = '' }: { base?: string } = {},
): string {
  const root = base.replace(/\/+$/u, '');
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('address' in part) return escapeAttribute(root + part.address);
      return renderComponent({
        ...part,
        children: renderBody(part.children, renderComponent, { base }),
      });
    })
    .join('');
}

/** A control character; the checks of the tree refuse it everywhere, so that only this file can write a mark. */
const EDGE = '\u0001';
const MARK = new RegExp(`<!--${EDGE}(\\d+)${EDGE}-->|${EDGE}(\\d+)${EDGE}`, 'u');

function writeParts(nodes: readonly RootContent[]): BodyPart[] {
  const slots: BodyPart[] = [];
  const marked = nodes.map((node) => markSlots(node, slots));
  const pieces = toHtml({ type: 'root', children: marked }).split(MARK);
  const parts: BodyPart[] = [];
  for (let index = 0; index < pieces.length; index += 3) {
    const slot = slots[Number(pieces[index - 2] ?? pieces[index - 1])];
    if (index > 0 && slot !== undefined) parts.push(slot);
    const html = pieces[index];
    if (html) parts.push(html);
  }
  return parts;
}

function markSlots<Node extends RootContent>(node: Node, slots: BodyPart[]): RootContent {
  if (node.type === 'component') {
    slots.push({
      component: node.name,
      attributes: node.attributes,
      children: writeParts(node.children),
    });
    return { type: 'comment', value: `${EDGE}${slots.length - 1}${EDGE}` };
  }
  if (node.type !== 'element') return node;
  const { href } = node.properties;
  if (typeof href === 'string') {
    const address = parseAddress(href);
    if ('kind' in address && address.kind === 'site') {
      slots.push({ address: href });
      node.properties.href = `${EDGE}${slots.length - 1}${EDGE}`;
    }
  }
  node.children = node.children.map((child) => markSlots(child, slots) as ElementContent);
  return node;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&"'<>]/gu, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
