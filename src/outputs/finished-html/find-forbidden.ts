/**
 * The second check of what is published: it reads a finished page as a browser does and knows nothing of how the page
 * was made. A mistake in the checks of bodies, in a template or in a library ends here.
 */

import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseAddress } from '../../corpus/body/address.ts';
import { allowedElements } from '../../corpus/body/elements.ts';
import { bodyAttributes, componentElements, fetchedAttributes, namedRelations, pageAttributes, pageElements } from './allowed.ts';

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
export function findForbiddenHtml(html: string): readonly ForbiddenHtml[] {
  const found: ForbiddenHtml[] = [];
  const visit = (node: Tree.ParentNode, isBody: boolean) => {
    for (const child of node.childNodes) {
      if (tree.isCommentNode(child)) found.push(buildFinding(child, 'a comment'));
      if (!tree.isElementNode(child)) continue;
      for (const refusal of readRefusals(child, isBody)) found.push(buildFinding(child, refusal));
      const isWithin = isBody || readAttribute(child, 'data-body') !== undefined;
      visit(child, isWithin);
      if ('content' in child) visit((child as Tree.Template).content, isWithin);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), false);
  return found;
}

function buildFinding(node: Tree.Node, found: string): ForbiddenHtml {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  return { line: place?.startLine ?? 1, column: place?.startCol ?? 1, found };
}

function readRefusals(element: Tree.Element, isBody: boolean): string[] {
  const { tagName: name, attrs } = element;
  if (!pageElements.has(name)) return [`<${name}>`];
  const isMarkdown = Object.hasOwn(allowedElements, name);
  if (isBody && !isMarkdown && !componentElements.has(name)) return [`<${name}> in a body`];
  const refused = attrs
    .filter((attribute) => !isAllowedAttribute(name, readName(attribute), attribute.value, isBody))
    .map((attribute) => `<${name} ${readName(attribute)}>`);
  if (name === 'script' && !isAllowedScript(element)) refused.push('<script> with code in the page');
  if (name === 'link' && !isAllowedLink(element)) refused.push('<link> that fetches from elsewhere');
  if (name === 'meta' && !isAllowedMeta(element)) refused.push('<meta http-equiv>');
  return refused;
}

function isAllowedAttribute(element: string, name: string, value: string, isBody: boolean): boolean {
  if (/^(?:data|aria)-[a-z\d-]+$/u.test(name)) return true;
  if (!pageAttributes.has(name)) return false;
  if (isBody && !bodyAttributes.has(name) && !allowedElements[element]?.includes(name)) return false;
  if (name === 'srcset') return value.split(',').every((part) => isOwn(part.trim().split(/\s/u)[0] ?? ''));
  if (fetchedAttributes.has(name) || (element === 'use' && name === 'href')) return isOwn(value);
  // A fill or clip path may name a part of its drawing, and nothing else.
  if (/url\s*\(/iu.test(value) && /^(?:fill|stroke|clip-path|mask|marker-\w+)$/u.test(name)) return /^url\(#[\w-]+\)$/u.test(value);
  if (name === 'href' || name === 'cite') return !('reason' in parseAddress(value)) || isOwn(value);
  return true;
}

function isAllowedScript(element: Tree.Element): boolean {
  const type = readAttribute(element, 'type') ?? '';
  const text = element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
  if (type === 'application/json' || type === 'application/ld+json') return readAttribute(element, 'src') === undefined && isJson(text);
  return ['', 'module', 'text/javascript'].includes(type) && readAttribute(element, 'src') !== undefined && text === '';
}

function isAllowedLink(element: Tree.Element): boolean {
  const relations = (readAttribute(element, 'rel') ?? '').toLowerCase().split(/\s+/u);
  const isNamed = relations.every((relation) => namedRelations.has(relation));
  return isNamed || isOwn(readAttribute(element, 'href') ?? '');
}

function isAllowedMeta(element: Tree.Element): boolean {
  const name = readAttribute(element, 'http-equiv')?.toLowerCase();
  const content = readAttribute(element, 'content') ?? '';
  if (name === 'refresh') return /^\d+;\s*url=\/(?!\/)[^\s\\]*$/iu.test(content);
  return name === undefined || name === 'content-security-policy' || name === 'x-ua-compatible';
}

/** Whether an address stays on this site, however the page is served: no scheme, no host. */
function isOwn(address: string): boolean {
  if (address === '' || /[\s\\\p{Cc}]/u.test(address)) return false;
  return !address.startsWith('//') && !/^[^/?#]*:/u.test(address);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readName({ prefix, name }: { prefix?: string; name: string }): string {
  return prefix ? `${prefix}:${name}` : name;
}

function readAttribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
