/** Start tags as our templates write them, read and judged once however many pages hold them. */

import { readRefusals } from './element.ts';

/** A start tag that is written plainly. */
export interface PlainTag {
  readonly name: string;
  /** Characters from `<` to `>`. */
  readonly length: number;
  /** Whether it begins the body of a record. */
  readonly beginsBody: boolean;
  /** Whether a slash stands before its end. */
  readonly isClosed: boolean;
  /** Whether the lists hold it and its attributes; of a script only with its text. */
  readonly isSound: boolean;
  /** Of a script, by name, with character references resolved; of all other tags they would fill the memory. */
  readonly attributes: ReadonlyMap<string, string> | undefined;
}

/** Where a tag stands: within the body of a record, within a drawing. */
export interface PlainPlace {
  readonly isBody: boolean;
  readonly isDrawing: boolean;
}

const tag = /<([A-Za-z][A-Za-z0-9]*)((?: [A-Za-z][A-Za-z\d:-]*(?:="[^"<]*")?)*) ?(\/?)>/y;
const attribute = / ([A-Za-z][A-Za-z\d:-]*)(?:="([^"]*)")?/g;
const mostKept = 50_000;
const kept: readonly Map<string, PlainTag>[] = [new Map(), new Map(), new Map(), new Map()];

/** The tag that begins at a place of a page; undefined where it is not plain. */
export function readPlainTag(html: string, at: number, place: PlainPlace): PlainTag | undefined {
  const known = kept[(place.isBody ? 2 : 0) + (place.isDrawing ? 1 : 0)]!;
  const key = html.slice(at, html.indexOf('>', at) + 1);
  const found = known.get(key);
  if (found !== undefined) return found;
  const own = copyText(key);
  const read = readTag(own, 0, place);
  // A value may hold the character that ends a tag.
  if (read?.length !== own.length) return readTag(html, at, place);
  if (known.size >= mostKept) known.clear();
  known.set(own, read);
  return read;
}

/** The same text by itself: a part of a page that is kept would keep the whole page in memory. */
function copyText(text: string): string {
  return `<${text}`.slice(1);
}

function readTag(html: string, at: number, { isBody, isDrawing }: PlainPlace): PlainTag | undefined {
  tag.lastIndex = at;
  const [written, name, list = '', slash] = tag.exec(html) ?? [];
  if (written === undefined || name === undefined) return undefined;
  const hasCapitals = isDrawing || name === 'svg';
  const attributes = readAttributes(list, hasCapitals);
  if (attributes === undefined || (!hasCapitals && name !== name.toLowerCase())) return undefined;
  const isScript = name === 'script';
  return {
    name,
    length: written.length,
    beginsBody: attributes.has('data-body'),
    isClosed: slash === '/',
    isSound: isScript || readRefusals({ name, attributes, isBody, isDrawing }).length === 0,
    attributes: isScript ? attributes : undefined,
  };
}

/** Undefined where a browser could read the attributes otherwise: a name twice, capitals outside of drawings. */
function readAttributes(list: string, hasCapitals: boolean): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of list.matchAll(attribute)) {
    const plain = readReferences(value);
    if (plain === undefined || attributes.has(name) || (!hasCapitals && name !== name.toLowerCase())) return undefined;
    attributes.set(name, plain);
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,6});|#x([\da-f]{1,5});|(amp|lt|gt|quot|apos);)?/gi;

/** A value with its character references resolved; undefined where some are beyond those that our templates write. */
function readReferences(value: string): string | undefined {
  if (!value.includes('&')) return value;
  let isPlain = true;
  const read = value.replace(reference, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined && Object.hasOwn(named, name)) return named[name]!;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    // Some numbers do not stand for themselves.
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff)) isPlain = false;
    return isPlain ? String.fromCodePoint(code) : '';
  });
  return isPlain ? read : undefined;
}
