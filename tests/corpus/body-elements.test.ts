import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';

import { parseAddress } from '../../src/corpus/body/address.ts';
import { readTreeProblems } from '../../src/corpus/body/check.ts';
import { allowedClasses, allowedElements, readElementRefusal } from '../../src/corpus/body/elements.ts';
import { allowedNodes } from '../../src/corpus/body/nodes.ts';
import { buildSource } from '../../src/corpus/body/problem.ts';
import type { BodyNode } from '../../src/corpus/body/tree.ts';
import { parseBody } from '../../src/corpus/body.ts';

const element = (tagName: string, properties: Element['properties'] = {}, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const root = (...children: Root['children']): Root => ({ type: 'root', children });
const refuse = (...children: Root['children']) => readElementRefusal(root(...children), 'c-');

/** What every element and attribute of the lists may be: the lists themselves, so that a change of them is a decision. */
describe('the second list, of the printed tree', () => {
  it('lets every listed element pass, and no other', () => {
    for (const tagName of Object.keys(allowedElements)) expect(refuse(element(tagName))).toBeNull();
    for (const tagName of ['script', 'img', 'svg', 'style', 'iframe', 'h1', 'div', 'span', 'constructor', '__proto__'])
      expect(refuse(element(tagName))).toBe(`<${tagName}>`);
  });

  it.each<[string, Element, string | null]>([
    ['a link', element('a', { href: 'https://example.org/' }), null],
    ['a link that runs code', element('a', { href: 'javascript:alert(1)' }), '<a href>'],
    ['a link without a host', element('a', { href: '//evil.example/' }), '<a href>'],
    ['a link that is no text', element('a', { href: true }), '<a href>'],
    ['a link as a list', element('a', { href: ['https://example.org/'] }), '<a href>'],
    ['an event handler', element('a', { onClick: 'x' }), '<a onClick>'],
    ['a style', element('p', { style: 'color:red' }), '<p style>'],
    ['a listed attribute of another element', element('p', { href: 'https://example.org/' }), '<p href>'],
    ['an id of this body', element('h2', { id: 'c-pier' }), null],
    ['an id of the page', element('h2', { id: 'pier' }), '<h2 id>'],
    ['a description of this body', element('a', { ariaDescribedBy: ['c-note'] }), null],
    ['a description of the page', element('a', { ariaDescribedBy: ['c-note', 'note'] }), '<a aria-describedby>'],
    ['a listed class', element('td', { className: ['align-left'] }), null],
    ['another class', element('td', { className: ['align-left', 'hidden'] }), '<td class>'],
    ['a language', element('code', { className: ['language-js'] }), null],
    ['a language that is none', element('code', { className: ['language-"'] }), '<code class>'],
    ['a box', element('input', { type: 'checkbox' }), null],
    ['another input', element('input', { type: 'text' }), '<input type>'],
    ['the relation', element('a', { rel: ['noopener', 'noreferrer', 'nofollow'] }), null],
    ['another relation', element('a', { rel: ['opener'] }), '<a rel>'],
    ['a start', element('ol', { start: 3 }), null],
    ['a start that is no number', element('ol', { start: '3' }), '<ol start>'],
    ['a start that is no whole number', element('ol', { start: 1.5 }), '<ol start>'],
    ['invisible text in a value', element('a', { title: 'x\u202ey' }), '<a title>'],
    ['a value that is nothing', element('a', { title: null }), '<a title>'],
  ])('judges %s', (_, one, refusal) => {
    expect(refuse(one)).toBe(refusal);
  });

  it('looks at everything inside, and at the last as at the first', () => {
    const deep = element('p', {}, [element('em', {}, [element('script')])]);
    expect(refuse(deep)).toBe('<script>');
    expect(refuse(element('p'), element('p'), element('script'))).toBe('<script>');
    expect(refuse(element('script'), element('p'))).toBe('<script>');
    const component = {
      type: 'component',
      name: 'Note',
      attributes: {},
      children: [element('script')],
    } as const;
    expect(refuse({ ...component, children: [...component.children] })).toBe('<script>');
  });

  it('lets no other kind of node pass', () => {
    expect(refuse({ type: 'text', value: 'words' })).toBeNull();
    expect(refuse({ type: 'text', value: 'wo\u200brds' })).toBe('invisible text');
    expect(refuse({ type: 'comment', value: 'x' })).toBe('comment');
    expect(refuse({ type: 'doctype' })).toBe('doctype');
    expect(refuse({ type: 'raw', value: '<b>' } as never)).toBe('raw');
  });

  it('is this list, no more and no less', () => {
    expect(Object.keys(allowedElements).sort().join(' ')).toBe(
      'a blockquote br code del em h2 h3 h4 hr input li ol p pre section strong sup table tbody td th thead tr ul',
    );
    expect([...new Set(Object.values(allowedElements).flat())].sort().join(' ')).toBe(
      'aria-describedby aria-label checked class data-footnote-backref data-footnote-ref data-footnotes disabled href id rel start title type',
    );
    expect([...allowedClasses].sort().join(' ')).toBe(
      'align-center align-left align-right contains-task-list data-footnote-backref footnotes task-list-item',
    );
  });
});

describe('the first list, of nodes', () => {
  const read = (tree: BodyNode) => readTreeProblems(tree, buildSource('', 1)).map(({ rule, message }) => `${rule} ${message}`);
  const nest = (type: string, depth: number): BodyNode => {
    let node: BodyNode = { type: 'text', value: 'x' };
    for (let level = 0; level < depth; level += 1) node = { type, children: [node], url: '/x/', name: 'Event' };
    return { type: 'root', children: [node] };
  };

  it('is this list, no more and no less', () => {
    expect(Object.keys(allowedNodes).sort().join(' ')).toBe(
      'blockquote break code definition delete emphasis footnoteDefinition footnoteReference heading inlineCode link linkReference list listItem mdxJsxFlowElement mdxJsxTextElement paragraph root strong table tableCell tableRow text thematicBreak',
    );
  });

  it('counts what nests as a level, and nothing else', () => {
    const counted = Object.keys(allowedNodes).filter((type) => read(nest(type, 21)).some((text) => text.includes('nested more than 20')));
    expect(counted.sort().join(' ')).toBe(
      'blockquote delete emphasis footnoteDefinition link linkReference listItem mdxJsxFlowElement mdxJsxTextElement strong',
    );
    expect(read(nest('emphasis', 20))).toEqual([]);
  });

  it.each([
    'image',
    'imageReference',
    'html',
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
    'yaml',
    'toml',
    'math',
    'constructor',
    '__proto__',
  ])('refuses %s', (type) => {
    expect(read({ type: 'root', children: [{ type }] })[0]).toMatch(/^body-not-allowed /u);
  });
});

describe('limits hold to the character', () => {
  it.each([
    ['an address', (count: number) => `[x](/${'a'.repeat(count - 1)})`, 2000, 'body-link'],
    ['a title', (count: number) => `[x](/x "${'a'.repeat(count)}")`, 1000, 'body-limits'],
    ['a line', (count: number) => 'a'.repeat(count), 20_000, 'body-limits'],
  ] as const)('of %s', (_, write, most, rule) => {
    const read = (count: number) => parseBody({ text: write(count), line: 1, idPrefix: 'c-' }).problems.map((problem) => problem.rule);
    expect(read(most)).toEqual([]);
    expect(read(most + 1)).toEqual([rule]);
  });

  it('of schemes: these and no others', () => {
    const kinds = ['https://a.example/', 'http://a.example/', 'mailto:a@a.example', '/x/', 'x/', '#x'].map((url) => parseAddress(url));
    expect(kinds.map((address) => ('kind' in address ? address.kind : 'refused'))).toEqual([
      'external',
      'external',
      'external',
      'site',
      'relative',
      'fragment',
    ]);
  });
});
