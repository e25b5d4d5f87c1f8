/** The elements and attributes a rendered body may hold: a second, independent list, held against the output tree. */

import type { Element, ElementContent, Root } from 'hast';

import { parseAddress } from './address.ts';
import { hasForbiddenCharacters } from './characters.ts';
import type { BodyComponentName } from './components.ts';

/** A component in the output tree: its place in the page is kept, its HTML is made by the caller of `renderBody`. */
export interface ComponentElement {
  type: 'component';
  name: BodyComponentName;
  attributes: Record<string, string>;
  children: ElementContent[];
}

declare module 'hast' {
  interface ElementContentMap {
    component: ComponentElement;
  }
  interface RootContentMap {
    component: ComponentElement;
  }
}

/** Elements by name with the attributes, by their HTML name, that each may have. Attribute values are held to more below. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'rel', 'id', 'class', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
  blockquote: [],
  br: [],
  code: ['class'],
  del: [],
  em: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  hr: [],
  input: ['type', 'checked', 'disabled', 'aria-label'],
  li: ['class', 'id'],
  ol: ['start', 'class'],
  p: [],
  pre: [],
  section: ['class', 'data-footnotes'],
  strong: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['class'],
  th: ['class'],
  thead: [],
  tr: [],
  ul: ['class'],
};

/** Classes a rendered body may use, besides `language-` and a word on `code`. */
export const allowedClasses = new Set([
  'footnotes',
  'data-footnote-backref',
  'contains-task-list',
  'task-list-item',
  'align-left',
  'align-center',
  'align-right',
]);

/** What in the output tree is on no list, in words for a message; `null` for a tree that may be written. */
export function readElementRefusal(root: Root, idPrefix: string): string | null {
  const stack: (Root | ElementContent | Root['children'][number])[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' && hasForbiddenCharacters(node.value)) return 'invisible text';
    if (node.type === 'element') {
      const refusal = readOneRefusal(node, idPrefix);
      if (refusal !== null) return refusal;
    } else if (node.type !== 'root' && node.type !== 'text' && node.type !== 'component') return node.type;
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return null;
}

function readOneRefusal(node: Element, idPrefix: string): string | null {
  const names = Object.hasOwn(allowedElements, node.tagName) ? allowedElements[node.tagName] : undefined;
  if (names === undefined) return `<${node.tagName}>`;
  for (const [property, value] of Object.entries(node.properties)) {
    const name = ATTRIBUTE_OF[property] ?? property;
    if (!names.includes(name) || !isAllowedValue(name, value, idPrefix)) return `<${node.tagName} ${name}>`;
  }
  return null;
}

/** Property names of the tree that differ from the attribute they become. */
const ATTRIBUTE_OF: Readonly<Record<string, string>> = {
  className: 'class',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnoteBackref: 'data-footnote-backref',
  dataFootnotes: 'data-footnotes',
};

function isAllowedValue(name: string, value: Element['properties'][string], idPrefix: string): boolean {
  const values = Array.isArray(value) ? value : [value];
  if (values.some((one) => typeof one === 'string' && hasForbiddenCharacters(one))) return false;
  if (name === 'href') return typeof value === 'string' && !('reason' in parseAddress(value));
  if (name === 'id' || name === 'aria-describedby') return values.every((one) => String(one).startsWith(idPrefix));
  if (name === 'class') return values.every((one) => allowedClasses.has(String(one)) || /^language-[\w+#.-]{1,20}$/u.test(String(one)));
  if (name === 'type') return value === 'checkbox';
  if (name === 'rel') return String(values.join(' ')) === 'noopener noreferrer nofollow';
  if (name === 'start') return typeof value === 'number' && Number.isInteger(value);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}
