import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, readContentFolder } from '../../src/readers/from-disk.ts';
import { fileMaxBytes } from '../../src/readers/record-file.ts';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, formatEvent } from '../support/record.ts';

const readProblems = async (folder: string, from: string) =>
  (await readContent(folder, from)).issues.map(({ rule, file }) => `${rule} ${file}`);

describe('the reader of a folder', () => {
  it('reads every record below it in the order of their paths, and names files from where it was started', async () => {
    const folder = writeFolder({
      ...baseFiles,
      'events/b.mdx': formatEvent(),
      'events/2025/a.mdx': formatEvent(),
      'places/port.yaml': 'name: Port\n',
    });
    const { records, issues } = await readContent('.', folder);
    expect(issues).toEqual([]);
    expect(records.map(({ file }) => file)).toEqual([
      'events/2025/a.mdx',
      'events/b.mdx',
      'places/port.yaml',
      'publication.yaml',
      'sources/gazette.mdx',
    ]);
    const above = await readContent('events', folder);
    expect(above.issues.map(({ file }) => file)).toContain('events/publication.yaml');
    expect((await readContent('..', join(folder, 'events'))).records[0]!.file).toBe('2025/a.mdx');
  });

  it('passes over hidden files and empty folders', async () => {
    const folder = writeFolder({
      ...baseFiles,
      '.DS_Store': 'x',
      'events/.gitkeep': '',
      '.git/config': 'x',
    });
    expect(await readProblems('.', folder)).toEqual([]);
  });

  it('tells where a field stands in the file that was read, and nothing of one that has changed since or is gone', async () => {
    const folder = writeFolder({
      ...baseFiles,
      'places/a.yaml': '\nname: A\n',
      'places/b.yaml': '\nname: B\n',
      'places/c.yaml': '\nname: C\n',
    });
    const { records } = await readContent('.', folder);
    const locate = (id: string) => records.find((record) => record.id === id)!.locate(['name'], 'value');
    writeFileSync(join(folder, 'places/b.yaml'), '\n\n\nname: B\n');
    rmSync(join(folder, 'places/c.yaml'));
    expect(['a', 'b', 'c'].map(locate)).toEqual([
      { line: 2, column: 7 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it('says when there is no folder, or no publication in it', async () => {
    const folder = writeFolder({ 'events/a.mdx': formatEvent(), file: '' });
    expect(await readProblems('nowhere', folder)).toEqual(['content-missing nowhere']);
    expect(await readProblems('file', folder)).toEqual(['content-missing file']);
    expect(await readProblems('.', folder)).toEqual(['content-missing publication.yaml', 'unexpected-file file']);
  });

  it('says where a file that is no record should lie', async () => {
    const folder = writeFolder({
      ...baseFiles,
      'events/a.md': '',
      'places/port.yml': '',
      'notes.txt': '',
      'publication.yml': '',
    });
    const { issues } = await readContent('.', folder);
    expect(issues.map(({ file, fix }) => [file, fix])).toEqual([
      ['events/a.md', 'rename it to events/a.mdx, or remove it'],
      ['notes.txt', 'move it into one of the folders events, sources, publishers, places, actors, pages, or remove it'],
      ['places/port.yml', 'rename it to places/port.yaml, or remove it'],
      ['publication.yml', 'rename it to publication.yaml, move it into the folder of its kind, or remove it'],
    ]);
  });

  it('follows no link of the file system, neither to a file nor to a folder', async () => {
    const outside = writeFolder({ 'secret.mdx': formatEvent({ title: 'Secret' }) });
    const folder = writeFolder({ ...baseFiles, 'events/real.mdx': formatEvent() });
    symlinkSync(join(outside, 'secret.mdx'), join(folder, 'events/linked.mdx'));
    symlinkSync(join(folder, 'events/real.mdx'), join(folder, 'events/twin.mdx'));
    symlinkSync(outside, join(folder, 'events/folder'));
    symlinkSync('nowhere', join(folder, 'events/broken.mdx'));
    const { records, issues } = await readContent('.', folder);
    expect(records.map(({ id }) => id)).toEqual(['real', 'publication', 'gazette']);
    expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'not-a-regular-file events/broken.mdx',
      'unexpected-file events/folder',
      'not-a-regular-file events/linked.mdx',
      'not-a-regular-file events/twin.mdx',
    ]);
  });

  it('refuses a file by its size alone', async () => {
    const folder = writeFolder(baseFiles);
    mkdirSync(join(folder, 'events'));
    writeFileSync(join(folder, 'events/large.mdx'), Buffer.alloc(fileMaxBytes + 1, '-'));
    expect(await readProblems('.', folder)).toEqual(['file-too-large events/large.mdx']);
  });

  it('works on the folder that CONTENT_DIR names, or on content', () => {
    expect(readContentFolder({})).toBe('content');
    expect(readContentFolder({ CONTENT_DIR: '' })).toBe('content');
    expect(readContentFolder({ CONTENT_DIR: 'other' })).toBe('other');
  });
});
