/**
 * The native parser hands `{expressions}` and `import`/`export` lines to a JavaScript parser, which a few kilobytes of
 * nested brackets can crash. So the characters that would start them are exchanged before parsing for private-use
 * characters of the same width, which a body may not hold, and put back in the tree where they are plain characters.
 */

import { readStart, visitTree } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** An exchanged character that still would have started code. */
export interface CodeStart {
  readonly kind: 'expression' | 'module';
  readonly offset: number;
}

/** Stands for each character of a tag that the parser has already refused, so that the rest of the text can be read. */
export const refusedTag = '\ue004';

/** The text with every character that could start code exchanged; as long as before, so positions stay true. */
export function writeStandIns(text: string): string {
  return text
    .replace(MODULE_WORD, (_, indent: string, letter: string) => indent + (STAND_IN_OF.get(letter) ?? letter))
    .replace(BRACE, (_, escapes: string) => `${escapes}${STAND_IN_OF.get('{')}`);
}

/**
 * Puts the exchanged characters of the tree of `parsed` back as they are in `text`, in place, and gives every one that would have started code: a brace outside of
 * code and attribute strings, and `import` or `export` at the beginning of a block.
 */
export function restoreStandIns(root: BodyNode, text: string, parsed: string): CodeStart[] {
  const starts = new Map<number, CodeStart['kind']>();
  if (parsed === text) return [];
  const exchanged = writeStandIns(text);
  visitTree(root, (node, ancestors) => {
    const offset = readStart(node);
    if (node.type === 'text' && isModuleLine(node, ancestors, text)) starts.set(offset, 'module');
    if (node.type !== 'code' && node.type !== 'inlineCode') {
      for (const held of [node.value, node.url, node.title, node.label]) {
        if (typeof held !== 'string' || !held.includes(BRACE_STAND_IN)) continue;
        for (const brace of readBraces(held, exchanged, offset)) starts.set(brace, 'expression');
      }
    }
    restoreFields(node);
    for (const attribute of node.attributes ?? []) restoreFields(attribute);
  });
  return [...starts].map(([offset, kind]) => ({ offset, kind }));
}

const BRACE_STAND_IN = '\ue000';
const STAND_IN_OF = new Map([
  ['{', BRACE_STAND_IN],
  ['i', '\ue002'],
  ['e', '\ue003'],
]);
const PLAIN_OF = new Map([...[...STAND_IN_OF].map(([plain, standIn]) => [standIn, plain] as const), [refusedTag, '<']]);
const STAND_IN = /[\ue000-\ue004]/gu;

const MODULE_WORD = /^([ \t]*)([ie])(?=(?:mport|xport)(?![\w]))/gmu;
/** A brace after an even number of backslashes; after an odd number it is escaped for every Markdown parser. */
const BRACE = /(?<!\\)((?:\\\\)*)\{/gu;

function isModuleLine(node: BodyNode, ancestors: readonly BodyNode[], text: string): boolean {
  const block = ancestors.at(-1);
  const offset = readStart(node);
  const startsBlock = block !== undefined && block.children?.[0] === node && readStart(block) === offset;
  const startsLine = offset === 0 || text[offset - 1] === '\n';
  return startsBlock && startsLine && /^(?:import|export)[ \t{"']/u.test(text.slice(offset, offset + 8));
}

/** Offsets of the braces of one node: the first at or after its start, as many as its value holds. */
function readBraces(value: string, exchanged: string, from: number): number[] {
  const offsets: number[] = [];
  let offset = from - 1;
  for (const character of value) {
    if (character !== BRACE_STAND_IN) continue;
    offset = exchanged.indexOf(BRACE_STAND_IN, offset + 1);
    if (offset < 0) break;
    offsets.push(offset);
  }
  return offsets;
}

function restoreFields(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string' && key !== 'type' && STAND_IN.test(value)) {
      Object.assign(holder, {
        [key]: value.replace(STAND_IN, (character) => PLAIN_OF.get(character) ?? character),
      });
    }
    STAND_IN.lastIndex = 0;
  }
}
