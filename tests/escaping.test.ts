/** Words of a record stay words wherever they are printed: pages, drawings, search results, reports of commands. */

import { fc, test } from '@fast-check/vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatGithubReport } from '../src/cli/report-github.ts';
import { formatReport } from '../src/cli/report-text.ts';
import { formatFound, type Issue } from '../src/corpus/issue.ts';
import { formatFoundAddress } from '../src/components/search/search-address.ts';
import { buildPassage } from '../src/components/search/search-passage.ts';
import { findForbiddenHtml } from '../src/outputs/finished-html/find-forbidden.ts';
import { buildBodyHtml } from '../src/views/body-view.ts';
import { parsePage } from './support/html.ts';
import { buildRecord, formatEvent } from './support/record.ts';
import { buildTestContext, formatSource } from './support/view-context.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro|mdx)$/u.test(path))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));
const find = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the code of the site', () => {
  it('never hands text to a parser of HTML or of code', () => {
    expect(
      find(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|\bdocument\.write|\beval\(|new Function\(|\bdefine:vars\b|\bDOMParser\b/u,
      ),
    ).toEqual([]);
  });

  it('prints finished HTML in four places only: three kinds of body, and data in a script element', () => {
    expect(find(/set:html/u).sort()).toEqual([
      'components/event/EventPage.astro',
      'components/head/RecordHead.astro',
      'components/source/SourcePage.astro',
      'components/standing/BodyText.astro',
    ]);
  });
});

/** Words that would be something else if anybody printed them as they are. */
const hostile = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '"><svg onload=alert(1)>',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '</script><script>alert(1)</script>',
  ']]><x/>',
  '{{constructor.constructor(1)}} ${1}',
];

describe('a body', () => {
  it.each(hostile)('names records by their titles: %s', (words) => {
    const quoted = JSON.stringify(words);
    const context = buildTestContext({
      'sources/paper.mdx': formatSource(quoted, 'primary: true', 'reliability: B'),
      'places/port.yaml': `name: ${quoted}\n`,
      'actors/ship.yaml': `name: ${quoted}\ntype: vessel\n`,
      'events/other.mdx': formatEvent({ title: quoted }),
      'events/pier.mdx': formatEvent(
        {},
        '<Event id="other" />, <Place id="port" />, <Actor id="ship" /><Cite source="paper" />\n\n<Quote source="paper">\n\nText.\n\n</Quote>',
      ),
    });
    const html = buildBodyHtml(context, 'event', 'pier')!;
    const page = parsePage(`<!DOCTYPE html><body><div data-body>${html}</div>`, 'x.html');
    expect(findForbiddenHtml(`<!DOCTYPE html><title>x</title><div data-body>${html}</div>`)).toEqual([]);
    const plain = words.replace(/\s+/gu, ' ');
    const texts = page.elements.filter(({ name }) => name === 'a').map(({ text }) => text);
    expect(texts.filter((text) => text === plain)).toHaveLength(4);
    expect(page.elements.find(({ attributes }) => attributes['class'] === 'cite')?.attributes['title']).toContain(words);
  });

  it('prints alternatives and credits of pictures as their words', () => {
    const context = buildTestContext({
      'events/pier.mdx': formatEvent({}, `<Figure src="/figures/a.png" alt='"><script>x</script>' credit="&lt;b&gt; &amp;amp;" />`),
    });
    const { elements } = parsePage(`<body>${buildBodyHtml(context, 'event', 'pier')!}`, 'x.html');
    expect(elements.find(({ name }) => name === 'img')?.attributes['alt']).toBe('"><script>x</script>');
    expect(elements.find(({ name }) => name === 'figcaption')?.text).toBe('<b> &amp;');
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
  });
});

describe('the passage of a search result', () => {
  it.each(hostile)('is text, whatever the page says: %s', (words) => {
    const word = words.replace(/\s+/gu, '');
    expect(buildPassage(`the ${word} was`, [1])).toEqual([
      { text: 'the ', isMatch: false },
      { text: word, isMatch: true },
      { text: ' was', isMatch: false },
    ]);
  });

  test.prop([fc.string({ unit: 'grapheme' })])('leads to an address without a character that ends it', (words) => {
    const { pathname, hash, searchParams } = new URL(formatFoundAddress('/events/a/', 'claim-b', [words.trim()]), 'https://x.example');
    expect([pathname, hash]).toEqual(['/events/a/', '#claim-b']);
    expect([...searchParams.keys()]).toEqual(['found']);
  });
});

describe('the report of a command', () => {
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
  const build = (words: string): Issue => ({
    rule: 'invalid-value',
    severity: 'error',
    file: 'content/a.mdx',
    line: 1,
    column: 1,
    message: words,
    found: formatFound(words),
    expected: words,
    fix: words,
    url: '/rules/invalid-value/',
  });
  const { corpus } = buildRecord({});

  test.prop([fc.string({ unit: 'binary' })])('steers no terminal, whatever an issue says', (words) => {
    expect(steering.exec(formatReport([build(words)], corpus, { colour: false }))).toBeNull();
  });

  test.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n::error::x', '\r\n::set-output name=a::b', '%0A::warning::', '::stop-commands::x'),
    ),
  ])('is one command a line for GitHub, whatever an issue says', (words) => {
    const report = formatGithubReport([build(words), build(words)]);
    expect(report.split(/\r\n|[\r\n]/u).filter((line) => line !== '')).toHaveLength(2);
    expect(report).toMatch(/^::error file=content\/a\.mdx,line=1,col=1,title=invalid-value::/u);
  });

  test.prop([fc.string({ unit: 'binary' })])('quotes a value on one line, short and visible', (words) => {
    expect(formatFound(words)).toMatch(/^[^\p{Cc}\p{Cf}\p{Co}\u2028\u2029]{2,65}$/u);
  });
});
