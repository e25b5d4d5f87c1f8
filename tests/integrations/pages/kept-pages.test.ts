import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeptPages, type KeptPages } from '../../../src/integrations/pages/kept-pages.ts';
import { buildPartDigests } from '../../../src/integrations/pages/part-digests.ts';
import { writeFolder } from '../../support/folder.ts';
import { buildSoundCorpus, formatEvent, type RecordFiles } from '../../support/record.ts';

const files: RecordFiles = {
  'events/pier.mdx': formatEvent({}, 'One sentence.'),
  'events/quay.mdx': formatEvent({ title: 'The quay is empty' }),
};
const path = 'events/pier/index.html';
const reads = new Set(['eventById/pier', 'sources/gazette', 'records/event/pier', 'index.related/pier']);

/** A folder with a site in which one page was made of `files`. */
function openFolder() {
  const folder = writeFolder({ [`last/${path}`]: 'The page.' });
  const open = (record: RecordFiles, version = 'one'): KeptPages =>
    openKeptPages({
      path: join(folder, 'pages.kept'),
      last: join(folder, 'last'),
      version,
      digests: buildPartDigests(buildSoundCorpus(record)),
    });
  const first = open(files);
  first.remember(path, 'given', Buffer.from('The page.'), reads);
  first.save();
  let turn = 0;
  const take = (record: RecordFiles, { version = 'one', given = 'given' } = {}) => {
    const target = join(folder, `next-${turn++}`, path);
    mkdirSync(dirname(target), { recursive: true });
    const digest = open(record, version).takeOver(path, given, target);
    expect(existsSync(target)).toBe(digest !== undefined);
    return digest === undefined ? undefined : readFileSync(target, 'utf8');
  };
  return { folder, open, take };
}

describe('a page of the last site', () => {
  it('is taken over where it would be made of the same', () => {
    expect(openFolder().take(files)).toBe('The page.');
  });

  it('is taken over where only what it was not made of has changed', () => {
    expect(openFolder().take({ ...files, 'events/quay.mdx': formatEvent({ title: 'The quay is full' }) })).toBe('The page.');
  });

  it.each<readonly [string, RecordFiles]>([
    ['a field of its event', { 'events/pier.mdx': formatEvent({ title: 'The pier is full' }, 'One sentence.') }],
    ['the body of its event', { 'events/pier.mdx': formatEvent({}, 'Another sentence.') }],
    ['a source', { 'sources/gazette.mdx': '---\ntitle: Another title\nreliability: C\nprimary: true\n---\n' }],
    [
      'what another event says of it',
      { 'events/quay.mdx': formatEvent({ title: 'The quay is empty', related: '[{ event: pier, relation: updates }]' }) },
    ],
  ])('is made anew after a change of %s', (_, change) => {
    expect(openFolder().take({ ...files, ...change })).toBeUndefined();
  });

  it('is made anew when it is given something else, or by another program', () => {
    const { take } = openFolder();
    expect(take(files, { given: 'other' })).toBeUndefined();
    expect(take(files, { version: 'two' })).toBeUndefined();
  });

  it('is made anew when somebody has changed it, taken it away, or put a link in its place', () => {
    const { folder, take } = openFolder();
    const page = join(folder, 'last', path);
    renameSync(page, `${page}.aside`);
    expect(take(files)).toBeUndefined();
    symlinkSync(`${page}.aside`, page);
    expect(take(files)).toBeUndefined();
    rmSync(page);
    renameSync(`${page}.aside`, page);
    appendFileSync(page, ' ');
    expect(take(files)).toBeUndefined();
  });

  it('is made anew when what is remembered was damaged or cut off', () => {
    const { folder, take } = openFolder();
    const kept = join(folder, 'pages.kept');
    const bytes = readFileSync(kept);
    for (const damaged of [
      bytes.subarray(0, bytes.length - 1),
      Buffer.concat([bytes, Buffer.from('x')]),
      Buffer.alloc(0),
      bytes.fill(1, 40, 44),
    ]) {
      writeFileSync(kept, damaged);
      expect(take(files)).toBeUndefined();
    }
  });

  it('is remembered again when it was taken over', () => {
    const { folder, open, take } = openFolder();
    const target = join(folder, 'last-again');
    const second = open(files);
    expect(second.takeOver(path, 'given', target)).toMatch(/^[0-9a-f]{64}$/u);
    second.save();
    expect(take(files)).toBe('The page.');
  });

  it('is the last thing to stop a build: what cannot be remembered is made again next time', () => {
    const { folder, open } = openFolder();
    rmSync(join(folder, 'pages.kept'));
    mkdirSync(join(folder, 'pages.kept', 'in the way'), { recursive: true });
    const kept = open(files);
    kept.remember(path, 'given', Buffer.from('The page.'), reads);
    expect(kept.save).not.toThrow();
  });
});

describe('digests of parts', () => {
  const digests = buildPartDigests(buildSoundCorpus(files));

  it('are the same for the same record and others for another', () => {
    const again = buildPartDigests(buildSoundCorpus(files));
    const other = buildPartDigests(
      buildSoundCorpus({ ...files, 'events/pier.mdx': formatEvent({ title: 'The pier is full' }, 'One sentence.') }),
    );
    for (const part of ['events', 'sources', 'eventById/pier', 'index.eventsBySource/gazette', 'sources/nowhere', 'provenance.ends']) {
      expect(again.ofPart(part), part).toBe(digests.ofPart(part));
      const hangsOnPier = part === 'events' || part.endsWith('pier') || part.startsWith('index');
      expect(other.ofPart(part) === digests.ofPart(part), part).toBe(!hangsOnPier);
    }
  });

  it('tell values apart that look alike', () => {
    const values = [
      { a: '1' },
      { a: 1 },
      { a: [1] },
      { a: new Set([1]) },
      { a: new Map([[1, 1]]) },
      { a: null },
      {},
      { a: undefined },
      { b: 1 },
      { a: '1,b:1' },
      { a: true },
      { a: 'true' },
    ];
    expect(new Set(values.map(digests.ofValue)).size).toBe(values.length);
  });

  it('cannot be made of what has no content', () => {
    expect(() => digests.ofValue({ a: Symbol('a') })).toThrow('A symbol is no part of a record.');
  });
});
