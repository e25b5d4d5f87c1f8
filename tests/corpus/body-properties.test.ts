import { fc, test } from '@fast-check/vitest';
import { parseFragment } from 'parse5';
import { describe, expect } from 'vitest';

import { parseBody, renderBody } from '../../src/corpus/body.ts';
import { allowedClasses, allowedElements } from '../../src/corpus/body/elements.ts';
import { writeStandIns } from '../../src/corpus/body/stand-ins.ts';
import { parseMdx } from '../../src/corpus/body/engine-native.ts';
import { visitTree } from '../../src/corpus/body/tree.ts';
import type { BodyNode } from '../../src/corpus/body/tree.ts';

/** Pieces of Markdown, of MDX and of attacks, which random bodies are made of. */
const pieces = [
  'a',
  'word ',
  ' ',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '*',
  '**',
  '_',
  '~~',
  '~',
  '`',
  '\n```\n',
  '[',
  '](',
  '/x)',
  '](//h)',
  '](javascript:x)',
  '[^1]',
  '\n\n[^1]: ',
  '|',
  '\n|-|-|\n',
  '\n\n| a | b |\n| :- | -: |\n| ',
  '\n## ',
  '\n---\n',
  '\\',
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  '&lt;',
  '&#x22;',
  '&#1;',
  '&#60;b&#62;',
  '<Cite source="s"/>',
  '<Event id="e">',
  '</Event>',
  '\n\n<Note type="note">\n',
  '\n</Note>\n\n',
  '<Figure src="/a.png" alt="<b>" credit="\'"/>',
  '<b onclick="x">',
  '</b>',
  '<script>',
  '<!--',
  '-->',
  '![',
  'https://a.b/',
  'www.a.b',
  'a@b.co',
  '[x]',
  '\n\n[x]: /y "t<b>"\n\n',
  'import x',
  '\nexport ',
  '- [x] ',
  '<!--0-->',
  '😀',
  '\u202e',
  'ي\u200c',
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), markdown);

interface HtmlNode {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: HtmlNode[];
}

/** Everything in an HTML text that is on no list, as a browser would read it. */
function readIntruders(html: string): string[] {
  const visit = (node: HtmlNode): string[] => {
    const own: string[] = [];
    if (node.nodeName === '#comment') own.push('comment');
    const isElement = !node.nodeName.startsWith('#');
    const isComponent = node.nodeName === 'x-component';
    if (isElement && !isComponent && !Object.hasOwn(allowedElements, node.nodeName)) own.push(node.nodeName);
    for (const { name, value } of node.attrs ?? []) {
      if (!allowedElements[node.nodeName]?.includes(name)) own.push(`${node.nodeName} ${name}`);
      if (name === 'href' && !/^(?:https?:\/\/[^/]|mailto:|#|\/(?!\/)|[^:/?#\\]+(?:[/?#]|$))/iu.test(value)) own.push(`href ${value}`);
      if (name === 'id' && !value.startsWith('c-')) own.push(`id ${value}`);
      const classes = name === 'class' ? value.split(' ') : [];
      own.push(...classes.filter((one) => !allowedClasses.has(one) && !one.startsWith('language-')));
    }
    return [...own, ...(node.childNodes ?? []).flatMap(visit)];
  };
  return visit(parseFragment(html) as HtmlNode);
}

describe('for any text', () => {
  test.prop([anyText], { numRuns: 1500 })('parsing gives a body or problems with true places, and never throws', (text) => {
    const { body, problems } = parseBody({ text, line: 3, idPrefix: 'c-' });
    expect(body === null).toBe(problems.length > 0);
    const lines = text.split('\n');
    for (const { line, column, message, fix } of problems) {
      expect(line).toBeGreaterThanOrEqual(3);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 3]?.length ?? -1) + 1);
      expect(message).toMatch(/^[A-Z</].*\.$/su);
      expect(fix).not.toBe('');
    }
  });

  test.prop([markdown], { numRuns: 3000 })('the HTML of a body holds listed elements, attributes and addresses only', (text) => {
    const { body } = parseBody({ text, line: 1, idPrefix: 'c-' });
    const html = renderBody(body?.parts ?? [], ({ children }) => `<x-component>${children}</x-component>`);
    expect(readIntruders(html)).toEqual([]);
  });

  test.prop([anyText], { numRuns: 1500 })('the parser never sees code', (text) => {
    let tree: BodyNode = { type: 'root' };
    try {
      tree = parseMdx(writeStandIns(text));
    } catch {
      return;
    }
    visitTree(tree, ({ type, attributes = [] }) => {
      expect(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']).not.toContain(type);
      for (const attribute of attributes) expect([null, 'string']).toContain(attribute.value === null ? null : typeof attribute.value);
    });
  });
});
