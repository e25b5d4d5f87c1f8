/** `check --fix` and `check --watch`, run as a contributor runs them. */

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, formatEvent, type RecordFiles } from '../support/record.ts';

const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
const file = 'events/pier-empty.mdx';

function writeContent(files: RecordFiles): string {
  const all = Object.entries({ ...baseFiles, ...files });
  return writeFolder(Object.fromEntries(all.map(([path, text]) => [`content/${path}`, text])));
}

function fix(cwd: string, ...parameters: string[]) {
  const { CONTENT_DIR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--fix', ...parameters], { cwd, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

const read = (folder: string, path = file) => readFileSync(join(folder, 'content', path), 'utf8');

/** Fixes events, all in one record, and gives them as they then read. */
function fixEvents(texts: readonly string[]): string[] {
  const files = texts.map((text, index) => [`events/event-${index}.mdx`, text] as const);
  const folder = writeContent(Object.fromEntries(files));
  fix(folder);
  return files.map(([path]) => read(folder, path));
}

const readable: Readonly<Record<string, string>> = {
  '22 January 2025': '2025-01-22',
  'January 2025': '2025-01',
  'Jan 22, 2025': '2025-01-22',
  '22/01/2025': '2025-01-22',
  '2025/1/22': '2025-01-22',
  '2025-1-2': '2025-01-02',
  '20250122': '2025-01-22',
  '2025-01-uu': '2025-01-XX',
  '199u': '199X',
  '2025-01?~': '2025-01%',
  '2025-01-22/open': '2025-01-22/..',
  '"22 January 2025"': '2025-01-22',
};

const unclear = [
  '3/4/2022',
  '3.4.2022',
  'before 22 January 2025',
  'about 1998',
  'summer 2024',
  '2025-01-22T15:41Z',
  '2025-02-30',
  'late 2016',
  '2024/5',
];

describe('check --fix', { timeout: 120_000 }, () => {
  it('puts right what can be read in one way, tells it, and leaves nothing to report', () => {
    const folder = writeContent({
      [file]: formatEvent({ date: '22 January 2025', sources: 'gazette', topic: '[Pier]' }),
    });
    expect(fix(folder)).toEqual({
      code: 0,
      stderr: '',
      stdout: `content/events/pier-empty.mdx:3 fixed date: 22 January 2025 -> date: 2025-01-22 invalid-date
content/events/pier-empty.mdx:6 fixed sources: gazette -> sources: [gazette] invalid-value
content/events/pier-empty.mdx:7 fixed topic: [Pier] -> topics: [Pier] unknown-field
Fixed 3 problems in 1 file.

1 event, 1 source: no problems.
`,
    });
    expect(read(folder)).toBe(formatEvent({ topics: '[Pier]' }));
  });

  it('does nothing the second time', () => {
    const folder = writeContent({ [file]: formatEvent({ date: '20250122' }) });
    fix(folder);
    const once = read(folder);
    expect(fix(folder).stdout).toBe('Nothing could be fixed safely.\n\n1 event, 1 source: no problems.\n');
    expect(read(folder)).toBe(once);
  });

  it('reads dates that can be read in one way, and guesses no other', () => {
    const written = [...Object.keys(readable), ...unclear];
    const fixed = fixEvents(written.map((date) => formatEvent({ date })));
    expect(fixed).toEqual(written.map((date) => formatEvent({ date: readable[date] ?? date })));
  });

  it('leaves to its author what could mean something else', () => {
    const texts = [{ titel: 'Again' }, { tags: '[Pier]' }, { colour: 'red' }, { topics: 'Ships, piers' }, { status: 'publish' }].map(
      (fields) => formatEvent(fields),
    );
    expect(fixEvents(texts)).toEqual(texts);
  });

  it('changes nothing where the file would not have fewer problems', () => {
    const stuck = formatEvent({ place: 'nowhere', places: '[]' });
    expect(fixEvents([stuck])).toEqual([stuck]);
  });

  it('removes what editors leave behind, and nothing that a reader would miss', () => {
    const body = 'One line  \nand the next.';
    const title = 'The pier is empty';
    const crlf = `\uFEFF${formatEvent({ title: `${title}  ` }, body).replaceAll('\n', '\r\n')}`;
    const commented = formatEvent({ dateNote: "'As printed.'  # by hand", added: '1 May 2025' });
    const [plain, opened, kept] = fixEvents([crlf, formatEvent().replace('---\n', '---  \n'), commented]);
    expect(plain).toBe(formatEvent({ title }, body));
    expect(opened).toBe(formatEvent());
    expect(kept).toBe(commented.replace('1 May 2025', '2025-05-01'));
  });

  it('leaves no other file in the folder', () => {
    const folder = writeContent({ [file]: formatEvent({ date: '20250122' }) });
    fix(folder);
    expect(readdirSync(join(folder, 'content/events'))).toEqual(['pier-empty.mdx']);
  });

  it('keeps standard output for the report where a program reads it', () => {
    const folder = writeContent({ [file]: formatEvent({ date: '20250122' }) });
    const { stdout, stderr } = fix(folder, '--format', 'json');
    expect(JSON.parse(stdout).issues).toEqual([]);
    expect(stderr).toContain('Fixed 1 problem in 1 file.');
  });
});

describe('check --watch', { timeout: 120_000 }, () => {
  it('checks again when a file changes, and ends when it is told to', async () => {
    const folder = writeContent({ [file]: formatEvent() });
    const { CONTENT_DIR: _, ...env } = process.env;
    const child = spawn(process.execPath, [command, '--watch'], { cwd: folder, env });
    let output = '';
    const until = async (text: string) => {
      while (!output.includes(text)) await new Promise((done) => setTimeout(done, 20));
    };
    const ended = new Promise<number | null>((done) => child.on('exit', done));
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    await until('1 event, 1 source: no problems.');
    // The watcher starts after the first report; a file is written until it is seen.
    const writing = setInterval(() => writeFileSync(join(folder, 'content', file), formatEvent({ confidence: 'confirmed' })), 300);
    await until('1 error, 0 warnings.');
    clearInterval(writing);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
  });

  it('is not combined with what it cannot do', () => {
    const folder = writeContent({});
    expect(fix(folder, '--watch')).toMatchObject({ code: 2, stdout: '' });
  });
});
