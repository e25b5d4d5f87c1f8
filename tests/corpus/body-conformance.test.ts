import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { renderReference, renderSite } from '../support/reference-engine.ts';

const examples = readFileSync(new URL('../fixtures/gfm-spec/examples.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((example) => {
    const end = example.indexOf('\n');
    return { name: example.slice(0, end), text: example.slice(end + 1) };
  });

/** Where the two parsers differ and what the site does about it; anything else that differs fails a test above. */
const knownDifferences = [
  {
    name: 'an address that touches a table border takes the border in, so the site refuses it',
    text: '| a | b |\n| - | - |\n| https://a.example/c|x |\n',
    site: null,
    reference: expect.stringContaining('<td>x</td>'),
  },
  {
    name: 'a mail address after a slash is left as text by the site',
    text: 'see /a@b.example\n',
    site: '<p>see /a@b.example</p>',
    reference: expect.stringContaining('mailto:a@b.example'),
  },
  {
    name: 'a tag over several lines within a sentence of a quote is refused by the site',
    text: '> a <Cite source="b"\n> claim="c" />\n',
    site: null,
    reference: expect.stringContaining('claim="c"'),
  },
  {
    name: 'a brace within an address is refused by the site, whether or not it would be code',
    text: 'https://a.example/{id}\n',
    site: null,
    reference: expect.stringContaining('%7Bid%7D'),
  },
];

describe('the site reads a body as remark with MDX and GFM does', () => {
  it.each(examples)('$name', ({ text }) => {
    const reference = renderReference(text);
    expect(reference.problems).toEqual([]);
    expect(renderSite(text)).toEqual(reference);
  });
});

describe('where the parsers differ', () => {
  it.each(knownDifferences)('$name', ({ text, site, reference }) => {
    expect(renderSite(text).html).toEqual(site);
    expect(renderReference(text).html).toEqual(reference);
  });
});
