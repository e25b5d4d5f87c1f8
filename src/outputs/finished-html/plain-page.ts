/**
 * The quick half of the check of finished pages. Pages as our templates write them use a plain part of HTML in which
 * every reader sees the same tags: quoted values without `<`, each end tag closing what was opened last, no `<` within
 * scripts and titles. Such a page is judged tag by tag as it stands; any other is left to the parser.
 */

import { readRefusals } from './element.ts';
import { readPlainTag, type PlainPlace, type PlainTag } from './plain-tag.ts';

interface Open extends PlainPlace {
  readonly name: string;
  readonly end: string;
}

/**
 * Whether a page is written plainly and holds nothing forbidden. False says nothing: the page has to be parsed.
 *
 * Takes time in proportion to the length of the page.
 */
export function isPlainlySound(html: string): boolean {
  if (!/^<!doctype html>/i.test(html) || unreadable.some((character) => html.includes(character))) return false;
  const open: Open[] = [{ name: '', end: '', isBody: false, isDrawing: false }];
  let top = open[0]!;
  for (let at = html.indexOf('<', 15); at !== -1; at = html.indexOf('<', at)) {
    if (html.charCodeAt(at + 1) === slash) {
      if (top.name === '' || !html.startsWith(top.end, at)) return false;
      open.pop();
      at += top.end.length;
      top = open.at(-1)!;
      continue;
    }
    const tag = readPlainTag(html, at, top);
    if (!tag?.isSound || !isInPlace(tag, top, open.length)) return false;
    at += tag.length;
    if (plainText.has(tag.name) && !isSoundText(html, at, tag, top)) return false;
    if (voidElements.has(tag.name)) continue;
    const isDrawing = top.isDrawing || tag.name === 'svg';
    // Only in drawings does a slash close an element.
    if (tag.isClosed && !isDrawing) return false;
    if (tag.isClosed) continue;
    top = { name: tag.name, end: `</${tag.name}>`, isBody: top.isBody || tag.beginsBody, isDrawing };
    open.push(top);
  }
  return open.length === 1;
}

const slash = 0x2f;
/** Characters that browsers change before they read. */
const unreadable = ['\0', '\r', '\f'];
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));
const voidElements = words('area br col hr img input link meta source wbr');
/** Elements whose text is read in ways of their own; here they may hold text only. */
const plainText = words('script title textarea desc');
const documentParts = words('html head body');
/** What stands in drawings. Everything else ends a drawing, or means something else in it. */
const drawn = words(
  `g path rect circle ellipse line polyline polygon text tspan textPath title desc defs clipPath linearGradient
  radialGradient stop marker pattern symbol use mask svg a`,
);

/** Whether a browser would leave the element where it stands. */
function isInPlace({ name, beginsBody }: PlainTag, parent: Open, depth: number): boolean {
  if (plainText.has(parent.name)) return false;
  if (parent.isDrawing) return drawn.has(name);
  if (documentParts.has(name)) return depth === (name === 'html' ? 1 : 2) && !beginsBody;
  return depth > 2 && (name !== 'title' || parent.name === 'head');
}

/** The text of an element up to the next tag, whichever that is; a script is judged here with its text. */
function isSoundText(html: string, at: number, { name, attributes }: PlainTag, { isBody, isDrawing }: PlainPlace): boolean {
  if (attributes === undefined) return true;
  const end = html.indexOf('<', at);
  return end !== -1 && readRefusals({ name, attributes, isBody, isDrawing, text: html.slice(at, end) }).length === 0;
}
