import { describe, expect, it } from 'vitest';
import { writeFolder } from './folder.ts';
import { readSite } from './html.ts';
import { buildLinkReport, type LinkOptions, type LinkReport } from './links.ts';

function checkPages(body: string, options: LinkOptions & { base?: string } = {}): LinkReport {
  const dir = writeFolder({
    'index.html': `<!doctype html><title>Start</title>\n${body}`,
    'events/one/index.html': '<h2 id="claims">Claims</h2>',
    'feed.xml': '<rss/>',
    '404.html': 'Not found',
  });
  return buildLinkReport(readSite({ dir, base: options.base ?? '/' }), options);
}

describe('the link check', () => {
  it('is content with files, folders and fragments that exist', () => {
    const body = '<a href="events/one/#claims">1</a><a href="/feed.xml">2</a><a href="#top">3</a>';
    expect(checkPages(body)).toEqual({ checked: 3, broken: [], orphans: [], outside: [] });
  });

  it('finds an address without a file, and says where it stands', () => {
    const { broken } = checkPages('<p>\n<a href="/events/two/">two</a>');
    expect(broken).toEqual(['index.html:3 <a href="/events/two/"> has no file events/two/index.html.']);
  });

  it('finds a fragment without an element', () => {
    const { broken } = checkPages('<a href="/events/one/#evidence">evidence</a>');
    expect(broken).toEqual(['index.html:2 <a href="/events/one/#evidence"> names #evidence, and events/one/index.html has no such id.']);
  });

  it('finds a page that nothing links to, however many pages link from it', () => {
    expect(checkPages('<p>No links.').orphans).toEqual(['events/one/index.html']);
    expect(checkPages('<img src="/events/one/">').orphans).toEqual(['events/one/index.html']);
    expect(checkPages('<p>', { mayBeOrphan: (file) => file.startsWith('events/') }).orphans).toEqual([]);
  });

  it('finds an address that works only after a redirect', () => {
    expect(checkPages('<a href="/events/one">one</a>').broken[0]).toContain('lacks its final slash');
  });

  it('finds an address that forgets the base path', () => {
    const { broken, checked } = checkPages('<a href="/events/one/">1</a><a href="/sub/events/one/">2</a>', {
      base: '/sub/',
    });
    expect(checked).toBe(2);
    expect(broken).toEqual(['index.html:2 <a href="/events/one/"> lacks the base path /sub/.']);
  });

  it.each([
    ['<link rel="stylesheet" href="/a.css">', 'a.css'],
    ['<script src="/a.js"></script>', 'a.js'],
    ['<img src="/feed.xml" srcset="/feed.xml 1x, /b.png 2x">', 'b.png'],
    ['<form action="/find/"></form>', 'find/index.html'],
    ['<noscript><a href="/plain/">x</a></noscript>', 'plain/index.html'],
    ['<template><a href="/later/">x</a></template>', 'later/index.html'],
    ['<meta property="og:image" content="/og.png">', 'og.png'],
  ])('looks into %s', (body, file) => {
    const { broken } = checkPages(body);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(`has no file ${file}.`);
  });

  it('takes absolute addresses of the site for its own, and lists those of others', () => {
    const body = '<link rel="canonical" href="https://a.example/none/"><a href="https://b.example/x">b</a>';
    const { broken, outside } = checkPages(body, { site: 'https://a.example' });
    expect(broken).toHaveLength(1);
    expect(outside).toEqual(['https://b.example/x']);
  });

  it.each(['http://[', '/%ff/', 'javascript:alert(1)'])('refuses %s', (address) => {
    expect(checkPages(`<a href="${address}">x</a>`).broken).toHaveLength(1);
  });

  it('leaves mail and data addresses alone', () => {
    const body = '<a href="mailto:a@b.example">m</a><img src="data:image/png;base64,AAAA">';
    expect(checkPages(body)).toMatchObject({ checked: 0, broken: [] });
  });
});

describe('reading a site', () => {
  it('gives what tests ask of a page', () => {
    const dir = writeFolder({
      'index.html': '<html lang="en"><title>A title</title><p id="a">One\n <b>two</b><script>three</script>',
    });
    const page = readSite({ dir, base: '/sub/' }).pages.get('index.html');
    expect(page).toMatchObject({ url: '/sub/', title: 'A title', language: 'en', text: 'One two' });
    expect(page?.elements.find(({ name }) => name === 'p')).toMatchObject({
      attributes: { id: 'a' },
      line: 1,
    });
  });

  it('refuses a folder without pages', () => {
    expect(() => readSite({ dir: writeFolder({ 'a.txt': '' }) })).toThrow('There is no page');
  });
});
