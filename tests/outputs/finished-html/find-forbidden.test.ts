import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bodyComponents, parseBody, renderBody } from '../../../src/corpus/body.ts';
import { findForbiddenHtml } from '../../../src/outputs/finished-html/find-forbidden.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pier</title>${head}</head><body>${body}</body></html>`;
const find = (body: string, head = '') => findForbiddenHtml(page(body, head)).map(({ found }) => found);

describe('a finished page', () => {
  it('is sound with what pages are made of', () => {
    const head =
      '<meta name="referrer" content="same-origin"><meta http-equiv="refresh" content="0;url=/events/pier/"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="canonical" href="https://timeline.example/"><link rel="stylesheet" href="/_astro/a.css"><script src="/theme.js"></script><script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":"\\u003cb>"}</script>';
    const body =
      '<main id="main" tabindex="-1"><h1>Pier</h1><a href="/events/pier/" rel="noopener">x</a><a href="#top">x</a><a href="mailto:a@timeline.example">x</a><img src="/figures/a.png" srcset="/a.png 1x, /b.png 2x" alt=""><form action="/search/" method="get"><input name="q" maxlength="200"></form><svg viewBox="0 0 1 1"><clipPath id="c"></clipPath><path d="M0 0" clip-path="url(#c)" fill="none"/><use href="#c"/></svg></main>';
    expect(find(body, head)).toEqual([]);
  });

  it.each([
    ['<iframe src="/embed/a/"></iframe>', '<iframe>'],
    ['<object data="/a"></object>', '<object>'],
    ['<embed src="/a">', '<embed>'],
    ['<style>a{}</style>', '<style>'],
    ['<base href="/">', '<base>'],
    ['<math><mi>x</mi></math>', '<math>'],
    ['<x-pier></x-pier>', '<x-pier>'],
    ['<svg><animate attributeName="href"/></svg>', '<animate>'],
    ['<svg><foreignObject></foreignObject></svg>', '<foreignObject>'],
    ['<svg><set/></svg>', '<set>'],
    ['<video src="/a"></video>', '<video>'],
    ['<p style="color:red">x</p>', '<p style>'],
    ['<p onclick="x">x</p>', '<p onclick>'],
    ['<svg onload="x"></svg>', '<svg onload>'],
    ['<a ping="/x">x</a>', '<a ping>'],
    ['<a href="javascript:alert(1)">x</a>', '<a href>'],
    ['<a href="JAVA&#10;SCRIPT:alert(1)">x</a>', '<a href>'],
    ['<a href="data:text/html,x">x</a>', '<a href>'],
    ['<a href="//evil.example/">x</a>', '<a href>'],
    ['<a href="/\\evil.example/">x</a>', '<a href>'],
    ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', '<a xlink:href>'],
    ['<svg><use href="https://evil.example/x.svg#a"/></svg>', '<use href>'],
    ['<svg><use href="data:image/svg+xml,x"/></svg>', '<use href>'],
    ['<svg><pattern href="https://evil.example/x.svg#a"/></svg>', '<pattern href>'],
    ['<svg><textPath href="https://evil.example/x.svg#a"/></svg>', '<textPath href>'],
    ['<svg><script src="/a.js"></script></svg>', '<script> with code in the page'],
    ['<svg><script href="/a.js"></script></svg>', '<script> with code in the page'],
    ['<svg><path fill="url(https://evil.example/x)"/></svg>', '<path fill>'],
    ['<img src="https://evil.example/pixel.png" alt="">', '<img src>'],
    ['<img src="//evil.example/pixel.png" alt="">', '<img src>'],
    ['<img src="data:image/svg+xml,x" alt="">', '<img src>'],
    ['<img srcset="/a.png 1x, https://evil.example/b.png 2x" alt="">', '<img srcset>'],
    ['<form action="https://evil.example/"></form>', '<form action>'],
    ['<button formaction="/x">x</button>', '<button formaction>'],
    ['<script>alert(1)</script>', '<script> with code in the page'],
    ['<script src="/a.js">alert(1)</script>', '<script> with code in the page'],
    ['<script src="https://evil.example/a.js"></script>', '<script src>'],
    ['<script src="data:text/javascript,x"></script>', '<script src>'],
    ['<script type="module">import "/a.js"</script>', '<script> with code in the page'],
    ['<script type="application/json" src="/a.js">{}</script>', '<script> with code in the page'],
    ['<div data-body><a href="https://other.example/">x</a></div>', '<a> to another site without rel'],
    ['<div data-body><a href="HTTP://other.example/" rel="noopener nofollow">x</a></div>', '<a> to another site without rel'],
    ['<a href="/x" referrerpolicy="unsafe-url">x</a>', '<a referrerpolicy>'],
    ['<script type="importmap">{}</script>', '<script> with code in the page'],
    ['<script type="speculationrules">{}</script>', '<script> with code in the page'],
    ['<script type="application/ld+json">{"a":"</script><b>"}', '<script> with code in the page'],
    ['<!-- a remark -->', 'a comment'],
    ['<template><p onclick="x"></p></template>', '<p onclick>'],
    ['<noscript><img src="https://evil.example/p.png" alt=""></noscript>', '<img src>'],
    ['<div data-body><h1>x</h1></div>', '<h1> in a body'],
    ['<div data-body><form></form></div>', '<form> in a body'],
    ['<div data-body><script src="/a.js"></script></div>', '<script> in a body'],
    ['<div data-body><p><a href="/x" target="x">x</a></p></div>', '<a target>'],
    ['<div data-body><p tabindex="0" hidden>x</p></div>', '<p hidden>'],
  ])('may not hold %s', (body, found) => {
    expect(find(body)).toContain(found);
  });

  it.each([
    ['<meta http-equiv="refresh" content="0;url=https://evil.example/">', '<meta http-equiv>'],
    ['<meta http-equiv="refresh" content="0;url=//evil.example/">', '<meta http-equiv>'],
    ['<meta http-equiv="set-cookie" content="a=b">', '<meta http-equiv>'],
    ['<meta name="Referrer" content="unsafe-url">', '<meta name="referrer">'],
    ['<link rel="stylesheet" href="https://evil.example/a.css">', '<link> that fetches from elsewhere'],
    ['<link rel="preconnect" href="https://evil.example/">', '<link> that fetches from elsewhere'],
    ['<link rel="canonical stylesheet" href="https://evil.example/">', '<link> that fetches from elsewhere'],
    ['<link href="https://evil.example/">', '<link> that fetches from elsewhere'],
  ])('may not hold %s in its head', (head, found) => {
    expect(find('', head)).toContain(found);
  });

  it('tells the place', () => {
    expect(findForbiddenHtml('<!DOCTYPE html>\n<p>x</p>\n  <p onclick="x">x</p>')).toEqual([{ line: 3, column: 3, found: '<p onclick>' }]);
  });

  it('holds every example of a component', () => {
    for (const { example } of Object.values(bodyComponents)) {
      const { body } = parseBody({ text: example, line: 1, idPrefix: 'c-' });
      const html = renderBody(body!.parts, ({ children }) => `<span>${children}</span>`);
      expect(find(`<div data-body>${html}</div>`)).toEqual([]);
    }
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('of any text is read without an error', (text) => {
    expect(Array.isArray(findForbiddenHtml(text))).toBe(true);
  });

  const markdown = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n\n',
        '> ',
        '- ',
        '[x](',
        '/y)',
        '&lt;script&gt;',
        '`<b>`',
        '## ',
        '[^1]',
        '\n\n[^1]: n',
        '<Cite source="s"/>',
        '- [x] ',
        '| a |\n| - |\n| b |\n',
        '"',
        '&quot;onclick=',
        'https://a.b/?"<',
        '**',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  test.prop([markdown], { numRuns: 500 })('holds whatever body was accepted', (text) => {
    const { body } = parseBody({ text, line: 1, idPrefix: 'c-' });
    const html = renderBody(body?.parts ?? [], ({ children }) => `<span>${children}</span>`);
    expect(find(`<div data-body>${html}</div>`)).toEqual([]);
  });
});
