import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFinishedSite } from '../../../src/integrations/output/finished-site.ts';
import { writeFolder } from '../../support/folder.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pier</title></head>\n<body>${body}</body></html>`;
const sound = { 'index.html': page('<p>Home</p>'), 'mark.svg': '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', '.well-known/a.txt': 'A' };

describe('a finished site', () => {
  it('is read file by file, with the digest of each', async () => {
    const { digests, pages } = await readFinishedSite(writeFolder({ ...sound, '.git/config': 'private' }));
    expect(pages).toBe(2);
    expect([...digests.keys()]).toEqual(['.well-known/a.txt', 'index.html', 'mark.svg']);
    expect(digests.get('index.html')).toBe(createHash('sha256').update(sound['index.html']).digest('hex'));
  });

  it('is refused with page, place and element of everything forbidden', async () => {
    const folder = writeFolder({
      ...sound,
      'a/index.html': page('<p onclick="x">x</p>'),
      'b.html': page('<iframe src="/a/"></iframe><div data-body><a href="https://other.example/">x</a></div>'),
      'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    });
    writeFileSync(join(folder, 'c.html'), Buffer.from('<p>Caf\xe9', 'latin1'));
    await expect(readFinishedSite(folder)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: The new site holds what no page of it may hold, so it was not published:
        a/index.html:2:7 holds <p onclick>.
        b.html:2:7 holds <iframe>.
        b.html:2:49 holds <a> to another site without rel.
        c.html is not UTF-8.
        drawing.svg:1:41 holds <script> with code in the page.
      What pages and folders may hold is listed in src/outputs/finished-html/. If a template or a file of public/ brought it,
      change that, or extend the list where it is safe. If it came out of a record, the checks of records have a hole:
      please report it as .github/SECURITY.md says.]
    `);
  });

  it.each(['.prerender/entry.mjs', '_astro/a.js.map', 'old.xhtml', 'PAGE.HTML', 'a.SVG', 'x/.env', 'a/.well-known/x.txt', 'events/a.mdx'])(
    'does not hold %s',
    async (path) => {
      await expect(readFinishedSite(writeFolder({ ...sound, [path]: '' }))).rejects.toThrow(`${path} has no place in a finished site.`);
    },
  );

  it('tells twenty places and counts the rest, in words that steer no terminal', async () => {
    const rest = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`p${10 + index}.html`, page('<embed src="/a">')]));
    const message = await readFinishedSite(writeFolder({ ...sound, ...rest, 'a\u001b[2J.html': page('<object></object>') })).catch(String);
    expect(message).toContain('  and 5 more.');
    expect(message).not.toContain('\u001b');
  });
});
