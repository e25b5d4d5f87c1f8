/** Judges one element of a finished page by the lists of `allowed.ts`. */

import { parseAddress } from '../../corpus/body/address.ts';
import { allowedElements } from '../../corpus/body/elements.ts';
import { bodyAttributes, componentElements, fetchedAttributes, namedRelations, pageAttributes, pageElements } from './allowed.ts';

export interface FinishedElement {
  readonly name: string;
  /** Values by name, with character references resolved; the first where a name stands twice. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it stands within the body of a record. */
  readonly isBody: boolean;
  /** Whether it is a part of a drawing: an element of SVG. */
  readonly isDrawing: boolean;
  /** The text in a script; any other element may leave it out. */
  readonly text?: string;
}

/** What is on no list, in words such as `<iframe>` or `<p onclick>`; empty for a sound element. */
export function readRefusals(element: FinishedElement): readonly string[] {
  const { name, attributes, isBody } = element;
  if (!pageElements.has(name)) return [`<${name}>`];
  if (isBody && !Object.hasOwn(allowedElements, name) && !componentElements.has(name)) return [`<${name}> in a body`];
  const refused: string[] = [];
  for (const [attribute, value] of attributes) if (!isAllowedAttribute(element, attribute, value)) refused.push(`<${name} ${attribute}>`);
  if (name === 'script' && !isAllowedScript(element)) refused.push('<script> with code in the page');
  if (name === 'link' && !isAllowedLink(attributes)) refused.push('<link> that fetches from elsewhere');
  if (name === 'meta' && !isAllowedMeta(attributes)) refused.push('<meta http-equiv>');
  if (name === 'meta' && !isAllowedReferrer(attributes)) refused.push('<meta name="referrer">');
  if (name === 'a' && isBody && !hasRelation(attributes)) refused.push('<a> to another site without rel');
  return refused;
}

function isAllowedAttribute({ name: element, isBody }: FinishedElement, name: string, value: string): boolean {
  if (/^(?:data|aria)-[a-z\d-]+$/u.test(name)) return true;
  if (!pageAttributes.has(name)) return false;
  if (isBody && !bodyAttributes.has(name) && !allowedElements[element]?.includes(name)) return false;
  if (name === 'srcset') return value.split(',').every((part) => isOwn(part.trim().split(/\s/u)[0] ?? ''));
  if (fetchedAttributes.has(name)) return isOwn(value);
  // A fill or clip path may name a part of its drawing, and nothing else.
  if (/url\s*\(/iu.test(value) && /^(?:fill|stroke|clip-path|mask|marker-\w+)$/u.test(name)) return /^url\(#[\w-]+\)$/u.test(value);
  if (name === 'cite' || (name === 'href' && leading.has(element))) return !('reason' in parseAddress(value)) || isOwn(value);
  // Parts of drawings fetch what they refer to.
  if (name === 'href') return isOwn(value);
  if (name === 'referrerpolicy') return isQuiet(value);
  return true;
}

/** Elements whose `href` waits for a click, or is judged with their relation. */
const leading: ReadonlySet<string> = new Set(['a', 'area', 'link']);

function isAllowedScript({ attributes, isDrawing, text = '' }: FinishedElement): boolean {
  const type = attributes.get('type') ?? '';
  if (isDrawing || attributes.has('href')) return false;
  if (type === 'application/json' || type === 'application/ld+json') return !attributes.has('src') && isJson(text);
  return ['', 'module', 'text/javascript'].includes(type) && attributes.has('src') && text === '';
}

function isAllowedLink(attributes: FinishedElement['attributes']): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u);
  const isNamed = relations.every((relation) => namedRelations.has(relation));
  return isNamed || isOwn(attributes.get('href') ?? '');
}

function isAllowedMeta(attributes: FinishedElement['attributes']): boolean {
  const header = attributes.get('http-equiv')?.toLowerCase();
  const content = attributes.get('content') ?? '';
  if (header === 'refresh') return /^\d+;\s*url=\/(?!\/)[^\s\\]*$/iu.test(content);
  return header === undefined || header === 'content-security-policy' || header === 'x-ua-compatible';
}

function isAllowedReferrer(attributes: FinishedElement['attributes']): boolean {
  return attributes.get('name')?.toLowerCase() !== 'referrer' || isQuiet(attributes.get('content') ?? '');
}

/** Whether a referrer policy tells other sites nothing. */
function isQuiet(policy: string): boolean {
  return policy === 'no-referrer' || policy === 'same-origin';
}

/** Whether a link that leads to another site gives that site no hold on this one and no word for it. */
function hasRelation(attributes: FinishedElement['attributes']): boolean {
  const relations = (attributes.get('rel') ?? '').split(' ');
  return !/^https?:/iu.test(attributes.get('href') ?? '') || ['noopener', 'noreferrer', 'nofollow'].every((one) => relations.includes(one));
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
