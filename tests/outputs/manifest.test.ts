import { spawnSync } from 'node:child_process';
import { test as property, fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { comparePaths, compareWithManifest, formatManifest, parseManifest } from '../../src/outputs/manifest.ts';
import { writeFolder } from '../support/folder.ts';
import { readSiteDigests } from '../../src/readers/site-files.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const one = 'a'.repeat(64);
const two = 'b'.repeat(64);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/u);
const path = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((text) => !/[\n\r\\\u2028\u2029]/u.test(text) && text !== 'manifest.sha256');

describe('a manifest', () => {
  it('names every file but itself, in the order of code units', () => {
    const digests = new Map([
      ['z.html', one],
      ['manifest.sha256', two],
      ['Z.html', two],
      ['é.html', one],
      ['a/b.html', one],
    ]);
    expect(formatManifest(digests)).toBe(`${two}  Z.html\n${one}  a/b.html\n${one}  z.html\n${one}  é.html\n`);
  });

  it('orders what is equal as equal', () => {
    expect(['b', 'a', 'a'].map((path) => comparePaths(path, 'a'))).toEqual([1, 0, 0]);
    expect(comparePaths('a', 'b')).toBe(-1);
  });

  it('is what sha256sum reads', async () => {
    const folder = writeFolder({ 'index.html': 'A page', 'a folder/ä.txt': 'Text' });
    writeFileSync(join(folder, 'manifest.sha256'), formatManifest(await readSiteDigests(folder)));
    const check = () => spawnSync('sha256sum', ['--check', '--strict', 'manifest.sha256'], { cwd: folder });
    if (check().error) return;
    expect(check().status).toBe(0);
    writeFileSync(join(folder, 'index.html'), 'Another page');
    expect(check().status).toBe(1);
  });

  property.prop([fc.dictionary(path, digest)])('reads back as it was written', (files) => {
    const digests = new Map(Object.entries(files));
    const text = formatManifest(digests);
    expect(new Map(parseManifest(text))).toEqual(digests);
    expect(formatManifest(parseManifest(text))).toBe(text);
  });

  property.prop([fc.dictionary(path, digest), path, digest])('shows every single change', (files, name, other) => {
    const manifest = new Map(Object.entries(files));
    const none = { missing: [], extra: [], changed: [] };
    expect(compareWithManifest(manifest, manifest)).toEqual(none);
    const changed = new Map(manifest).set(name, other);
    const expected = !manifest.has(name) ? { ...none, extra: [name] } : manifest.get(name) === other ? none : { ...none, changed: [name] };
    expect(compareWithManifest(manifest, changed)).toEqual(expected);
    expect(compareWithManifest(changed, manifest).missing).toEqual(expected.extra);
  });

  it.each([
    ['a short digest', `${'a'.repeat(63)}  x\n`],
    ['capital digits', `${'A'.repeat(64)}  x\n`],
    ['one space', `${one} x\n`],
    ['no path', `${one}  \n`],
    ['an empty line', `${one}  x\n\n${two}  y\n`],
  ])('with %s is refused with its line', (_, text) => {
    expect(() => parseManifest(text)).toThrow(/^Line [12] of manifest\.sha256 is not/u);
  });

  it('that names a file twice is refused', () => {
    expect(() => parseManifest(`${one}  x\n${two}  x\n`)).toThrow('Line 2 of manifest.sha256 names "x" a second time');
  });

  it('cannot hold a path that sha256sum would write otherwise', () => {
    expect(() => formatManifest(new Map([['a\nb', one]]))).toThrow('cannot stand');
  });
});
