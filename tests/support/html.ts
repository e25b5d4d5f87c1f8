/** Reads the pages of a built site as a crawler would, for tests that hold for every page. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** One element of a page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, white space collapsed. */
  readonly text: string;
  /** Counted from 1; 0 where the parser made the element itself. */
  readonly line: number;
}

/** An address that a page names. */
export interface PageLink {
  /** As written, entities resolved. */
  readonly address: string;
  readonly element: string;
  readonly attribute: string;
  readonly line: number;
  /** Whether a reader can follow it: `a` and `area`. */
  readonly isFollowed: boolean;
}

/** One HTML page. */
export interface SitePage {
  /** Path in the folder, with slashes: `events/one/index.html`. */
  readonly file: string;
  /** Path on the site, base path included: `/sub/events/one/`. */
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly elements: readonly PageElement[];
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  /** The visible text: the body without scripts and styles. */
  readonly text: string;
}

/** A built site. */
export interface SiteTree {
  readonly base: string;
  /** Every file of the folder, with slashes, sorted. */
  readonly files: ReadonlySet<string>;
  /** Every page, by its file; sorted. */
  readonly pages: ReadonlyMap<string, SitePage>;
}

const addressAttributes = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction', 'xlink:href'];
const addressMetas = ['og:url', 'og:image', 'twitter:image'];

/** Reads every HTML file of a folder. Throws when there is none: a check of no pages proves nothing. */
export function readSite({ dir, base = '/' }: { dir: string; base?: string }): SiteTree {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(dir.length).split(sep).join('/').replace(/^\//, ''))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html'));
  if (pages.length === 0) throw new Error(`There is no page in ${dir}.`);
  const read = (file: string): SitePage => parsePage(readFileSync(join(dir, file), 'utf8'), file, base);
  return { base, files: new Set(files), pages: new Map(pages.map((file) => [file, read(file)])) };
}

/** Parses one page as browsers do. */
export function parsePage(html: string, file: string, base = '/'): SitePage {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const nodes = collectElements(document);
  const elements = nodes.map(buildElement);
  const named = (name: string): PageElement | undefined => elements.find((element) => element.name === name);
  const anchors = elements.flatMap(({ name, attributes: { id, name: old } }) =>
    [id, name === 'a' ? old : undefined].filter((anchor) => anchor !== undefined),
  );
  return {
    file,
    url: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
    title: named('title')?.text ?? '',
    language: named('html')?.attributes['lang'] ?? '',
    elements,
    ids: new Set(anchors),
    links: elements.flatMap(readLinks),
    get text() {
      return named('body')?.text ?? '';
    },
  };
}

function collectElements(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    const inside = 'content' in child ? collectElements((child as Tree.Template).content) : [];
    return [child, ...collectElements(child), ...inside];
  });
}

function buildElement(node: Tree.Element): PageElement {
  const attributes = node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
  return {
    name: node.tagName,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    // Read when asked for: the text of the outer elements is most of the page, over and over.
    get text() {
      return readText(node).replace(/\s+/g, ' ').trim();
    },
    line: node.sourceCodeLocation?.startLine ?? 0,
  };
}

function readText(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .filter((child) => !tree.isElementNode(child) || !['script', 'style'].includes(child.tagName))
    .map(readText)
    .join('');
}

function readLinks({ name, attributes, line }: PageElement): PageLink[] {
  const isFollowed = name === 'a' || name === 'area';
  const links = addressAttributes.flatMap((attribute) => {
    const value = attributes[attribute];
    if (value === undefined) return [];
    const addresses = attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0]!) : [value];
    return addresses.map((address) => ({ address, element: name, attribute, line, isFollowed }));
  });
  const meta = attributes['property'] ?? attributes['name'] ?? '';
  if (name !== 'meta' || !addressMetas.includes(meta)) return links;
  return [{ address: attributes['content'] ?? '', element: name, attribute: 'content', line, isFollowed }];
}
