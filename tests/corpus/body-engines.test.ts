/** The engine of browsers gives the verdict of the native one: the same problems at the same places, or the same body. */

import { readFileSync } from 'node:fs';
import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/corpus/body/engine-native.ts';
import { parseMdxPortable } from '../../src/corpus/body/engine-portable.ts';
import { parseBodyWith } from '../../src/corpus/body/parse.ts';

const gfm = readFileSync(new URL('../fixtures/gfm-spec/examples.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((example) => example.slice(example.indexOf('\n') + 1));

/** Where the parsers themselves differ, and mistakes at which each of them stops in its own way. */
const texts = [
  '| a | b |\n| - | - |\n| https://a.example/c|x |\n',
  '| a | b |\n| - | - |\n| www.a.example/c|x |\n',
  '| a | b |\n| - | - |\n| a@b.example|x |\n',
  'see /a@b.example\n',
  'a a@b.example b c@d.example\n',
  '> a <Cite source="b"\n> claim="c" />\n',
  '> a\n> <Cite source="b"\n>   claim="c" /> d',
  '> <Cite source="b"\n> claim="c" />',
  '- a <Cite source="b"\n  claim="c" />',
  '> <Note type="a\n> b">\n> x\n> </Note>',
  'https://a.example/{id}\n',
  '<Figure src="/a.png" alt="a" credit="&#1;0&#x202e;" />',
  '<Figure src="/a.png" alt="a" credit="&#x202e;" />',
  '<Note type="note">text</Note>',
  '<Note type="note">\n\ntext',
  '<Quote source="a">\n\ntext</Quote>',
  'One <Note type="note">text</Note>',
  'x </a> y',
  '<a>x</b>',
  '<a><bab><c2c>\n',
  '<33> <__>\n',
  'a <Cite source="b"\n',
  'a <Cite source={b} /> <Cite {...c} /> <Cite source=d />',
  '<></>',
  '<!-- a -->',
  '<https://a.example> <a@b.example> <www.a.example>',
  'import a from "b"\n\nexport const c = 1\n\n{d}\n\n{/* e */}',
  '**<a href="**">\n',
  '[link](<foo\nbar>)\n',
  '![a](b.png) ![c]\n\n[c]: d.png',
  '[a](javascript:b) [c](//d) [e]: f',
  'A[^1]\n\n[^1]: b\n\n[^2]: c',
  '# a\n\n##### b',
  '~a~ ~~b~~',
  '- [ ] a\n- [x] b',
];

describe('both engines', () => {
  const specification = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'));

  it.each(texts)('judge alike: %j', (text) => {
    expect(judge(text, parseMdxPortable)).toEqual(judge(text, parseMdx));
  });

  it('judge every example of the specifications of CommonMark and GFM alike', () => {
    expect(specification.length + gfm.length).toBeGreaterThan(650);
    const differing = [...specification, ...gfm].filter(
      (text) => JSON.stringify(judge(text, parseMdxPortable)) !== JSON.stringify(judge(text, parseMdx)),
    );
    expect(differing).toEqual([]);
  });
});

/** What the rules see of a body: its problems, or the records that it names. */
function judge(text: string, engine: typeof parseMdx) {
  const { body, problems } = parseBodyWith({ text, line: 1, idPrefix: 'c-' }, engine);
  return { mentions: body?.mentions ?? null, problems };
}
