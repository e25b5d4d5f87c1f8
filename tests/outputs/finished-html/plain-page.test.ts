/** The quick half of the check: it may leave any page to the parser, and may never call one sound that the parser does not. */

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findForbiddenInTree } from '../../../src/outputs/finished-html/find-forbidden.ts';
import { isPlainlySound } from '../../../src/outputs/finished-html/plain-page.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pier</title>${head}</head><body>${body}</body></html>`;

describe('a page as our templates write it', () => {
  it.each([
    [
      'text, links and lists',
      '<main id="main"><h1>A &amp; B</h1><ul><li><a href="/x/?a=1&amp;b=2#c">x</a><li></li></li></ul><br><hr /></main>',
    ],
    ['values with a sign of their own', '<p title="a > b &quot;c&quot; &#39;d&#39; &#x26;&#32;&#126;&lt;">x</p>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><title>T</title><clipPath id="c"><path d="M0 0" /></clipPath><use href="#c"/></svg>'],
    [
      'a body',
      '<div data-body><p><a href="https://a.example/" rel="noopener noreferrer nofollow">x</a></p></div><form action="/search/"></form>',
    ],
    [
      'a script of this site and data',
      '<script type="module" src="/a.js"></script><script type="application/ld+json">{"a":"\\u003cb>"}</script>',
    ],
  ])('with %s needs no parser', (_, body) => {
    expect(isPlainlySound(page(body))).toBe(true);
    expect(findForbiddenInTree(page(body))).toEqual([]);
  });
});

describe('a page that is written in another way', () => {
  it.each([
    ['<p>a < b</p>'],
    ['<p title=a>x</p>'],
    ["<p title='a'>x</p>"],
    ['<p title="a" title="b">x</p>'],
    ['<p  title="a">x</p>'],
    ['<p title="<b>">x</p>'],
    ['<p title="&copy;">x</p>'],
    ['<p title="&amp">x</p>'],
    ['<p title="&#0;">x</p>'],
    ['<p title="&#128;">x</p>'],
    ['<P>x</P>'],
    ['<p Title="a">x</p>'],
    ['<p>x</P>'],
    ['<p>x</p >'],
    ['<b><i>x</b></i>'],
    ['<p>x'],
    ['x</p>'],
    ['<p/>'],
    ['<clipPath></clipPath>'],
    ['<svg><p>x</p></svg>'],
    ['<svg><title><b>x</b></title></svg>'],
    ['<title>x</title>'],
    ['<textarea><p>x</p></textarea>'],
    ['<head></head>'],
    ['<body></body>'],
    ['<!-- x -->'],
    ['<![CDATA[x]]>'],
    ['<?x?>'],
    ['<'],
    ['\0'],
    ['<p\r>x</p>'],
  ])('such as %j is left to the parser', (body) => {
    expect(isPlainlySound(page(body))).toBe(false);
  });

  it.each(['', '<p>x</p>', '<html></html>', `<!-- x -->${page('')}`, page('').replace('<body', '<body data-body')])('as is %j', (html) => {
    expect(isPlainlySound(html)).toBe(false);
  });
});

const voidNames = ['br', 'img', 'input', 'meta', 'link', 'col'];
const names =
  'div p a b i svg g path title desc script textarea select option table tbody tr td li ul form button template noscript h1 span text use head body html clipPath summary details ruby rt dd dl label caption pre'.split(
    ' ',
  );
const attributes = [
  '',
  '',
  '',
  '',
  ' data-body',
  ' class="a"',
  ' href="/x"',
  ' id="c-a"',
  ' viewBox="0 0 1 1"',
  ' title="a > b"',
  ' hidden',
  ' name="q"',
  ' href="https://a.example/" rel="x"',
  ' src="/a.js"',
  ' href="&#106;avascript:x"',
];
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    fc.constantFrom('', 'x', '{}', '&lt;b&gt;', ' ', 'a > b', '1 & 2'),
    fc
      .tuple(
        fc.constantFrom(...names, ...voidNames),
        fc.array(fc.constantFrom(...attributes), { maxLength: 2 }),
        fc.constantFrom('', '', '', ' /'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, list, close, children]) =>
        voidNames.includes(name) || (close !== '' && children.length === 0)
          ? `<${name}${list.join('')}${close}>`
          : `<${name}${list.join('')}>${children.join('')}</${name}>`,
      ),
  ),
}));

describe('any page', () => {
  test.prop([fc.array(node, { maxLength: 3 }), fc.array(node, { maxLength: 6 })], { numRuns: 3000 })(
    'that is called sound holds nothing that the parser finds',
    (head, body) => {
      const html = page(body.join(''), head.join(''));
      if (isPlainlySound(html)) expect(findForbiddenInTree(html)).toEqual([]);
    },
  );

  const whole = page(
    '<main><h1>A</h1><div data-body><p>x <a href="/x">y</a></p></div><svg viewBox="0 0 1 1"><title>T</title><path d="M0"/></svg><textarea>z</textarea></main>',
    '<script src="/a.js"></script>',
  );
  const scraps = [
    '<',
    '>',
    '"',
    "'",
    '/',
    '=',
    ' ',
    '&',
    '<script>',
    '</title>',
    '</textarea>',
    '<!--',
    '-->',
    '<img src=x onerror=x>',
    ' onclick="x"',
    '</svg>',
    '<svg>',
    '<p>',
    '</div>',
    '\0',
    '\n',
    ']]>',
  ];
  test.prop([fc.array(fc.tuple(fc.nat({ max: whole.length }), fc.constantFrom(...scraps)), { minLength: 1, maxLength: 3 })], {
    numRuns: 3000,
  })('with scraps thrown into it is never called sound where the parser finds something', (thrown) => {
    const html = thrown.reduce((text, [at, scrap]) => `${text.slice(0, at)}${scrap}${text.slice(at)}`, whole);
    if (isPlainlySound(html)) expect(findForbiddenInTree(html)).toEqual([]);
  });
});
