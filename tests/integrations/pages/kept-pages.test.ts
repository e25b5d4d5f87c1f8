import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectReadsHere, readPart, readPartName } from '../../../src/corpus/reads.ts';
import { watchCorpus } from '../../../src/corpus/watched-corpus.ts';
import type { EventId } from '../../../src/domain/id.ts';
import { openKeptPages, type KeptPages } from '../../../src/integrations/pages/kept-pages.ts';
import { buildPartDigests } from '../../../src/integrations/pages/part-digests.ts';
import type { PartedText } from '../../../src/outputs/parted-text.ts';
import { writeFolder } from '../../support/folder.ts';
import { buildSoundCorpus, formatEvent, type RecordFiles } from '../../support/record.ts';

const files: RecordFiles = {
  'events/pier.mdx': formatEvent({}, 'One sentence.'),
  'events/quay.mdx': formatEvent({ title: 'The quay is empty' }),
};
const path = 'events/pier/index.html';
const reads = new Set(['eventById/pier', 'sources/gazette', 'records/event/pier', 'index.related/pier'].map(readPart));

const page = Buffer.from('The page.');

/** A folder with a site in which one page was made of `files`. */
function openFolder() {
  const folder = writeFolder({ [`last/${path}`]: '' });
  const open = (record: RecordFiles, version = 'one'): KeptPages =>
    openKeptPages({
      path: join(folder, 'pages.kept'),
      last: join(folder, 'last'),
      version,
      digests: buildPartDigests(buildSoundCorpus(record)),
    });
  const first = open(files);
  first.write(path, 'given', join(folder, 'last', path), page, reads);
  first.save();
  let turn = 0;
  const take = (record: RecordFiles, { version = 'one', given = 'given' } = {}) => {
    const target = join(folder, `next-${turn++}`, path);
    mkdirSync(dirname(target), { recursive: true });
    const taken = open(record, version).takeOver(path, given, target);
    expect(existsSync(target)).toBe(taken !== undefined);
    return taken === undefined ? undefined : readFileSync(target, 'utf8');
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
    const file = join(folder, 'last', path);
    renameSync(file, `${file}.aside`);
    expect(take(files)).toBeUndefined();
    symlinkSync(`${file}.aside`, file);
    expect(take(files)).toBeUndefined();
    rmSync(file);
    renameSync(`${file}.aside`, file);
    appendFileSync(file, ' ');
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
    expect(second.takeOver(path, 'given', target)).toEqual({
      sha256: createHash('sha256').update(page).digest('hex'),
      bytes: page.length,
      reads: Uint32Array.from(reads),
      isParted: false,
    });
    second.save();
    expect(take(files)).toBe('The page.');
  });

  it('is the last thing to stop a build: what cannot be remembered is made again next time', () => {
    const { folder, open } = openFolder();
    rmSync(join(folder, 'pages.kept'));
    mkdirSync(join(folder, 'pages.kept', 'in the way'), { recursive: true });
    const kept = open(files);
    kept.write(path, 'given', join(folder, 'last', path), page, reads);
    expect(kept.save).not.toThrow();
  });
});

describe('a file in parts', () => {
  const name = 'data/events.ndjson';
  const corpus = (record: RecordFiles) => watchCorpus(buildSoundCorpus(record));

  /** Lines with the title of each event, and what was made for them. */
  function openLines() {
    const folder = writeFolder({ 'last/data/other.txt': '' });
    const write = (record: RecordFiles, site: string) => {
      const { events, eventById } = corpus(record);
      const made: string[] = [];
      function* lines(): PartedText {
        yield 'Titles\n';
        for (const { id } of events)
          yield {
            name: id,
            make: () => {
              made.push(id);
              return `${eventById.get(id)!.title}\n`;
            },
          };
      }
      const order = { path: join(folder, 'pages.kept'), last: join(folder, 'last'), version: 'one' };
      const kept = openKeptPages({ ...order, digests: buildPartDigests(buildSoundCorpus(record)) });
      const target = join(folder, site, name);
      mkdirSync(dirname(target), { recursive: true });
      const file = kept.write(name, 'given', target, lines(), new Set());
      const text = readFileSync(target, 'utf8');
      expect(file).toMatchObject({ sha256: createHash('sha256').update(text).digest('hex'), bytes: text.length, isParted: true });
      if (site !== 'last') cpSync(join(folder, site), join(folder, 'last'), { recursive: true });
      kept.save();
      return { text, made, file };
    };
    return { folder, write };
  }

  it('is made anew only where its events have changed, come or gone', () => {
    const { write } = openLines();
    expect(write(files, 'last').made).toEqual(['pier', 'quay']);
    const more = { ...files, 'events/crane.mdx': formatEvent({ title: 'The crane is gone' }) };
    expect(write(more, 'one')).toMatchObject({
      made: ['crane'],
      text: 'Titles\nThe crane is gone\nThe pier is empty\nThe quay is empty\n',
    });
    const less = { 'events/crane.mdx': more['events/crane.mdx'], 'events/pier.mdx': formatEvent({ title: 'The pier is full' }) };
    expect(write(less, 'two')).toMatchObject({ made: ['pier'], text: 'Titles\nThe crane is gone\nThe pier is full\n' });
    expect(write(less, 'three').made).toEqual([]);
  });

  it('has read what its copied parts were made of', () => {
    const { write } = openLines();
    const first = [...write(files, 'last').file.reads].map(readPartName).sort();
    expect(first).toEqual(['eventById/pier', 'eventById/quay']);
    expect([...write(files, 'one').file.reads].map(readPartName).sort()).toEqual(first);
  });

  it('is made whole where the last one is not what was written', () => {
    const { folder, write } = openLines();
    write(files, 'last');
    writeFileSync(join(folder, 'last', name), 'Titles\nThe pier is mine!\nThe quay is empty\n');
    expect(write(files, 'one')).toMatchObject({ made: ['pier', 'quay'], text: 'Titles\nThe pier is empty\nThe quay is empty\n' });
  });

  it('makes a part anew that says nothing of what it was made of', () => {
    const { folder, open } = openFolder();
    const write = (text: string, site: string) => {
      const kept = open(files);
      const target = join(folder, site, 'silent.txt');
      mkdirSync(dirname(target), { recursive: true });
      kept.write('silent.txt', 'given', target, [{ name: 'only', make: () => text }], new Set());
      kept.save();
      return readFileSync(target, 'utf8');
    };
    expect([write('one', 'last'), write('two', 'next')]).toEqual(['one', 'two']);
  });

  it('cannot have two parts of one name', () => {
    const { folder, open } = openFolder();
    const part = { name: 'pier', make: () => 'x' };
    expect(() => open(files).write('twice', 'given', join(folder, 'twice'), [part, part], new Set())).toThrow('Two parts of');
  });
});

describe('a text that every build needs', () => {
  it('is made anew only where what it was made of has changed', () => {
    const { folder } = openFolder();
    const made: string[] = [];
    const read = (record: RecordFiles) => {
      const kept = openKeptPages({
        path: join(folder, 'texts.kept'),
        last: join(folder, 'last'),
        version: 'one',
        digests: buildPartDigests(buildSoundCorpus(record)),
      });
      const corpus = watchCorpus(buildSoundCorpus(record));
      const { value, reads } = collectReadsHere(() =>
        kept.readText('title', () => {
          made.push('title');
          return corpus.eventById.get('pier' as EventId)!.title;
        }),
      );
      expect([...reads].map(readPartName)).toEqual(['eventById/pier']);
      kept.save();
      return value;
    };
    expect([read(files), read({ ...files, 'events/quay.mdx': formatEvent({ title: 'The quay is full' }) })]).toEqual([
      'The pier is empty',
      'The pier is empty',
    ]);
    expect(made).toHaveLength(1);
    expect(read({ ...files, 'events/pier.mdx': formatEvent({ title: 'The pier is full' }) })).toBe('The pier is full');
    expect(made).toHaveLength(2);
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

  it.each<readonly [string, string, RecordFiles]>([
    ['an event that has another name', 'events', { 'events/pier.mdx': '', 'events/mole.mdx': files['events/pier.mdx']! }],
    [
      'an event whose source is of another kind',
      'eventById/pier',
      { 'sources/gazette.mdx': '---\ntitle: Report of the gazette\nkind: satellite-image\nreliability: C\nprimary: true\n---\n' },
    ],
    ['a use of a source whose event is another', 'index.citationsBySource/gazette', { 'events/pier.mdx': formatEvent({ title: 'Full' }) }],
    ['a body that is another', 'records/event/pier', { 'events/pier.mdx': formatEvent({}, 'Another sentence.') }],
  ])('tell apart %s', (_, part, change) => {
    const changed = Object.entries({ ...files, ...change }).filter(([, text]) => text !== '');
    expect(buildPartDigests(buildSoundCorpus(Object.fromEntries(changed))).ofPart(part)).not.toBe(digests.ofPart(part));
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
