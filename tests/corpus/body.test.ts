import { describe, expect, it } from 'vitest';

import { bodyComponents, parseBody, renderBody } from '../../src/corpus/body.ts';
import { readTreeProblems } from '../../src/corpus/body/check.ts';
import { allowedNodes } from '../../src/corpus/body/nodes.ts';
import { buildSource } from '../../src/corpus/body/problem.ts';
import { parseMdx } from '../../src/corpus/body/engine-native.ts';
import { renderPlainComponent, renderSite } from '../support/reference-engine.ts';
import type { BodyNode } from '../../src/corpus/body/tree.ts';

function parse(text: string, line = 1): ReturnType<typeof parseBody> {
  return parseBody({ text, line, idPrefix: 'c-' });
}

function places(text: string, line = 1): string[] {
  return parse(text, line).problems.map((problem) => `${problem.line}:${problem.column} ${problem.rule}`);
}

/** One smallest body for every kind of node on the allow-list. */
const smallest: Record<string, string> = {
  root: '',
  paragraph: 'a',
  text: 'a',
  emphasis: '*a*',
  strong: '**a**',
  delete: '~~a~~',
  inlineCode: '`a`',
  code: '```\na\n```',
  break: 'a\\\nb',
  thematicBreak: '---',
  heading: '## a',
  blockquote: '> a',
  list: '- a',
  listItem: '- a',
  link: '[a](/b)',
  linkReference: '[a]\n\n[a]: /b',
  definition: '[a]\n\n[a]: /b',
  table: '| a |\n| - |',
  tableRow: '| a |\n| - |',
  tableCell: '| a |\n| - |',
  footnoteReference: 'a[^1]\n\n[^1]: b',
  footnoteDefinition: 'a[^1]\n\n[^1]: b',
  mdxJsxFlowElement: '<Note type="note">a</Note>',
  mdxJsxTextElement: 'a <Cite source="b" />',
};

describe('what a body may hold', () => {
  it.each(Object.keys(allowedNodes))('accepts a %s', (type) => {
    const text = smallest[type] ?? '![no example](x)';
    const types = (node: BodyNode): string[] => [node.type, ...(node.children ?? []).flatMap(types)];
    expect(types(parseMdx(text))).toContain(type);
    expect(parse(text).problems).toEqual([]);
  });

  it.each(Object.entries(bodyComponents))('accepts the example of %s', (name, { example }) => {
    const { body, problems } = parse(example);
    expect(problems).toEqual([]);
    expect(JSON.stringify(body?.parts)).toContain(`"component":"${name}"`);
  });

  it.each(['https://example.org/', 'http://example.org', 'HTTPS://example.org/', 'mailto:a@example.org', '/', '/x/?y=z#a', '#a', 'x/y'])(
    'accepts a link to %s',
    (url) => {
      expect(parse(`[a](${url})`).problems).toEqual([]);
    },
  );

  it.each([
    'javascript:x',
    'JaVaScRiPt:x',
    'java&#9;script:x',
    '&#1;javascript:x',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:x',
    'tel:1',
    'https:example.org',
    'https:///example.org',
    'https://',
    'http://%',
    '//example.org',
    '/&bsol;example.org',
    '&sol;/example.org',
    'https://a:b@example.org/',
    'https://@example.org/',
    'mailto:',
    'mailto:a',
    '?a=b',
    '#',
    './a',
    '/a/../b',
    '/%2e%2e/a',
    'a&NewLine;b',
    'https://example.org/\u00a0a',
  ])('refuses a link to %s, also where it only is defined', (url) => {
    expect(places(`[a](${url})`)).toEqual(['1:1 body-link']);
    expect(places(`[a]: ${url}`)).toEqual(['1:1 body-link']);
  });

  it.each([
    'html',
    'yaml',
    'toml',
    'image',
    'imageReference',
    'math',
    'inlineMath',
    'textDirective',
    'leafDirective',
    'wikiLink',
    'superscript',
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
    'raw',
    'element',
    'constructor',
    '__proto__',
    '',
  ])('refuses a node of kind %j, whatever parser made it', (type) => {
    const root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type, value: 'x', url: '/x' }] }],
    };
    expect(readTreeProblems(root, buildSource('x', 1)).map(({ rule }) => rule)).toEqual(['body-not-allowed']);
  });

  it.each([
    { type: 'mdxJsxExpressionAttribute', value: '...a' },
    {
      type: 'mdxJsxAttribute',
      name: 'claim',
      value: { type: 'mdxJsxAttributeValueExpression', value: 'a' },
    },
    { type: 'mdxJsxAttribute', name: 'claim', value: null },
    { type: 'mdxJsxAttribute', name: '__proto__', value: 'a' },
  ])('refuses the attribute %j, whatever parser made it', (attribute) => {
    const cite = {
      type: 'mdxJsxTextElement',
      name: 'Cite',
      attributes: [{ type: 'mdxJsxAttribute', name: 'source', value: 'a' }, attribute],
    };
    const root = { type: 'root', children: [{ type: 'paragraph', children: [cite] }] };
    expect(readTreeProblems(root, buildSource('x', 1)).map(({ rule }) => rule)).toEqual(['body-component']);
  });

  it('gives an empty body for an empty text', () => {
    expect(parse('')).toEqual({
      body: { markdown: '', parts: [], mentions: [], text: '', words: 0 },
      problems: [],
    });
  });
});

describe('where problems are', () => {
  it('counts lines from the first line of the file and columns in UTF-16 units', () => {
    expect(places('é😀 {a}\n\n  # b', 8)).toEqual(['8:5 body-not-allowed', '10:3 body-not-allowed']);
  });

  it('finds all problems of a body in one run, in the order of their places', () => {
    const text = '# a\n\nb <5 c {d} <br> ![e](f)\n\n<div>\n\n[g](//h)\n\n</div>\n\n<Cite source="I" />\n\n<Note type="x">\n\nj <k@l.mn>';
    expect(places(text)).toEqual([
      '1:1 body-not-allowed',
      '3:3 body-syntax',
      '3:8 body-not-allowed',
      '3:12 body-not-allowed',
      '3:17 body-not-allowed',
      '5:1 body-not-allowed',
      '7:1 body-link',
      '11:7 body-component',
      '13:1 body-syntax',
      '15:3 body-syntax',
    ]);
  });

  it('points at the attribute that is wrong', () => {
    expect(places('- a <Cite source="b"\n  claim="C D" />')).toEqual(['2:3 body-component']);
  });

  it('finds braces in quotes, lists, tables, headings, links and components', () => {
    const text = '> {a}\n\n- {b}\n\n| {c} |\n| - |\n\n## {d}\n\n[{e}](/f)\n\n<Note type="note">{g}</Note>';
    expect(places(text).map((place) => place.split(' ')[0])).toEqual(['1:3', '3:3', '5:3', '8:4', '10:2', '12:19']);
  });
});

describe('what is code stays text where it stands as text', () => {
  it.each([
    ['`{a} <b> import c`', '<p><code>{a} &#x3C;b> import c</code></p>'],
    ['```\nimport a\n{b}\n```', '<pre><code>import a\n{b}\n</code></pre>'],
    ['\\{a\\} \\<b \\\\', '<p>{a} &#x3C;b \\</p>'],
    ['a\nimport b\nexport c', '<p>a\nimport b\nexport c</p>'],
    ['important, export-led', '<p>important, export-led</p>'],
    ['Import a', '<p>Import a</p>'],
    ['a } b > c', '<p>a } b > c</p>'],
    ['a < b', '<p>a &#x3C; b</p>'],
  ])('%j', (text, html) => {
    expect(renderSite(text)).toEqual({ html, problems: [] });
  });
});

describe('the mentions of a body', () => {
  it('names each record with its place', () => {
    const text =
      'a <Cite source="s" claim="c" />\n\n<Quote source="q">\n\n- <Event id="e">x</Event> <Place id="p" />\n\n</Quote>\n\n<Figure src="/f/a.webp" alt="b" credit="c" />\n\nd[^1]\n\n[^1]: <Actor id="a" />';
    expect(parse(text, 5).body?.mentions).toEqual([
      { component: 'Cite', id: 's', claim: 'c', line: 5, column: 3 },
      { component: 'Quote', id: 'q', line: 7, column: 1 },
      { component: 'Event', id: 'e', line: 9, column: 3 },
      { component: 'Place', id: 'p', line: 9, column: 27 },
      { component: 'Figure', id: '/f/a.webp', line: 13, column: 1 },
      { component: 'Actor', id: 'a', line: 17, column: 7 },
    ]);
  });
});

describe('the plain text of a body', () => {
  it('holds the words without marks, blocks on lines of their own', () => {
    const text = '## Title\n\nA *b* [c](/d)\\\n`e` <Event id="f">g</Event>[^1]\n\n| h | i |\n| - | - |\n\n[^1]: Don’t 4.5';
    expect(parse(text).body).toMatchObject({
      text: 'Title\nA b c\ne g\nh\ni\nDon’t 4.5',
      words: 10,
    });
  });

  it('counts characters in scripts that are written without spaces', () => {
    expect(parse('東京 and नमस्ते').body?.words).toBe(4);
  });
});

describe('the HTML of a body', () => {
  it('begins every id with the prefix, also of footnotes, and keeps ids apart', () => {
    const { html } = renderSite('## Fn 1\n\n## Fn 1\n\na[^x] b[^x] c[^x-2]\n\n[^x]: d\n[^x-2]: e\n\n## !');
    const ids = [...(html ?? '').matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([
      'c-section-fn-1',
      'c-section-fn-1-1',
      'c-fnref-1',
      'c-fnref-1-2',
      'c-fnref-2',
      'c-section-',
      'c-footnote-label',
      'c-fn-1',
      'c-fn-2',
    ]);
  });

  it('leads a link to a heading to the id of that heading, and others where they say', () => {
    expect(renderSite('## Die Wörter\n\n[a](#die-wörter) [b](#claim-1)').html).toBe(
      '<h2 id="c-die-wörter">Die Wörter</h2>\n<p><a href="#c-die-w%C3%B6rter">a</a> <a href="#claim-1">b</a></p>',
    );
  });

  it('takes the words of footnotes and tasks from the labels', () => {
    const labels = {
      footnotes: 'Anmerkungen',
      backToMark: 'Zurück zu {mark}',
      taskDone: 'erledigt',
      taskOpen: 'offen',
    };
    const { body } = parseBody({
      text: '- [x] a[^1]\n- [ ] b[^1]\n\n[^1]: c',
      line: 1,
      idPrefix: 'c-',
      labels,
    });
    const html = renderBody(body?.parts ?? [], renderPlainComponent);
    for (const words of ['>Anmerkungen<', '"Zurück zu 1"', '"Zurück zu 1-2"', '"erledigt"', '"offen"']) expect(html).toContain(words);
  });

  it('aligns cells by class, never by style', () => {
    const { html } = renderSite('| a | b | c | d |\n| :- | -: | :-: | - |');
    expect(html?.match(/<th\b[^>]*>/gu)).toEqual([
      '<th class="align-left">',
      '<th class="align-right">',
      '<th class="align-center">',
      '<th>',
    ]);
  });

  it('marks links that leave the site', () => {
    expect(renderSite('https://example.org/').html).toContain('rel="noopener noreferrer nofollow"');
    expect(renderSite('[a](/b)').html).not.toContain('rel=');
  });

  it('puts the base before links from the root of the site, and before no other', () => {
    const parts =
      parse('[a](/b?c="&d) [e](f/g) [h](#i) https://j.example/ <Event id="k">l</Event>\n\n<Quote source="m">[n](/o)</Quote>').body?.parts ??
      [];
    const html = (base: string): string[] =>
      [...renderBody(parts, renderPlainComponent, { base }).matchAll(/href="([^"]*)"/gu)].map(([, href]) => href ?? '');
    expect(html('/sub/')).toEqual(['/sub/b?c=%22&#x26;d', 'f/g', '#i', 'https://j.example/', '/sub/o']);
    expect(html('')).toEqual(['/b?c=%22&#x26;d', 'f/g', '#i', 'https://j.example/', '/o']);
    expect(html('https://example.org/sub')[0]).toBe('https://example.org/sub/b?c=%22&#x26;d');
  });

  it('gives components their attributes and the HTML they hold, the innermost first', () => {
    const seen: string[] = [];
    const parts = parse('<Note type="note">\n\n<Quote source="a">b</Quote>\n\n</Note>').body?.parts ?? [];
    const html = renderBody(parts, ({ component, attributes, children }) => {
      seen.push(`${component} ${JSON.stringify(attributes)}`);
      return `[${children.trim()}]`;
    });
    expect(html).toBe('[[<p>b</p>]]');
    expect(seen).toEqual(['Quote {"source":"a"}', 'Note {"type":"note"}']);
  });

  it('does not mistake words for the places of components', () => {
    const { html } = renderSite('[a](/b "<!--0-->") `<!--0-->` <Figure src="/a.png" alt="<!--0-->" credit="&#1;0&#1;" />');
    expect(html).toBeNull();
    expect(renderSite('[a](/b "<!--0-->") `<!--0-->` <Cite source="x" />').html).toBe(
      '<p><a href="/b" title="<!--0-->">a</a> <code>&#x3C;!--0--></code> <x-cite source="x"></x-cite></p>',
    );
  });
});
