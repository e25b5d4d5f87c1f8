/** `npm run diff` in repositories made for the test, as an editor and as a workflow run it. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/cli/diff/format-markdown.ts';
import { readContent } from '../../src/readers/from-disk.ts';
import { readContentAt } from '../../src/readers/from-git.ts';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, formatEvent, type RecordFiles } from '../support/record.ts';

const command = fileURLToPath(new URL('../../src/cli/diff.ts', import.meta.url));

function git(cwd: string, ...parameters: string[]): string {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
  const name = ['-c', 'user.name=Editor', '-c', 'user.email=editor@timeline.example'];
  const safe = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...name, ...safe, ...parameters], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** A repository with one commit on `main`. */
function buildRepository(files: RecordFiles): string {
  const all = Object.entries({ ...baseFiles, ...files });
  const root = writeFolder(Object.fromEntries(all.map(([path, text]) => [`content/${path}`, text])));
  git(root, 'init', '-q');
  commit(root);
  return root;
}

function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'Change the record');
}

function write(root: string, files: RecordFiles): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function diff(cwd: string, ...parameters: string[]) {
  const { CONTENT_DIR: _, GIT_DIR: __, ...env } = process.env;
  const run = spawnSync(process.execPath, [command, ...parameters], { cwd, env, encoding: 'utf8' });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

const event = 'events/pier-empty.mdx';

describe('diff', { timeout: 120_000 }, () => {
  it('ends with 0 and one line where nothing changed', () => {
    const root = buildRepository({ [event]: formatEvent() });
    const { code, stdout, stderr } = diff(root, 'main');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Since main \([0-9a-f]{10}\): nothing changed; every change of what was published is explained\.\n$/);
  });

  it('tells what changed in the working tree, and fails what it does not explain', () => {
    const root = buildRepository({ [event]: formatEvent() });
    write(root, {
      [event]: formatEvent({ date: '2025-01-23', places: '[pier]' }),
      'events/pier-full.mdx': formatEvent({ title: 'The pier is full', date: '2025-02-01' }),
      'places/pier.yaml': 'name: The pier\n',
    });
    const { code, stdout } = diff(root, 'HEAD');
    expect(code).toBe(1);
    expect(stdout.replace(/\([0-9a-f]{10}\)/, '(commit)')).toBe(`Event changed: The pier is empty (pier-empty)
    date moved from 22 January 2025 to 23 January 2025
    place added: pier

Event added: The pier is full (pier-full)
    date: 1 February 2025
    confidence: possible
    summary: "A picture shows an empty pier."
    source added: gazette

Place added: The pier (pier)

content/events/pier-empty.mdx:3:7 error The date changed after it was published, and nothing tells readers why. unexplained-change
    found:    "2025-01-22", now "2025-01-23"
    expected: a new entry in corrections, or the published value
    fix:      corrections:
                - date: YYYY-MM-DD
                  type: correction
                  text: What was published, and what is right.
                  fields: [date]

Since HEAD (commit): 1 event changed, 1 event added, 1 place added; 1 not explained.
`);
  });

  it('is one JSON document, and the lines of a pull request', () => {
    const root = buildRepository({ [event]: formatEvent() });
    rmSync(join(root, 'content', event));
    const { code, stdout } = diff(root, 'main', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      since: { ref: 'main', commit: git(root, 'rev-parse', 'main').trim() },
      changes: [{ kind: 'event', id: 'pier-empty', change: 'removed' }],
      issues: [{ rule: 'event-removed', file: 'content/events/pier-empty.mdx', line: 1, column: 1 }],
      counts: { changes: 1, unexplained: 1, unread: 0 },
    });
    expect(diff(root, 'main', '--format', 'github').stdout).toMatch(
      /^::error file=content\/events\/pier-empty\.mdx,line=1,col=1,title=event-removed::/,
    );
  });

  it('is Markdown in which the record can say nothing to the site it is shown on', () => {
    const root = buildRepository({});
    const title = '<b>@everyone</b> see #1 [here](https://evil.example) `x` ![](y)';
    write(root, { [event]: formatEvent({ title: JSON.stringify(title) }) });
    const { code, stdout } = diff(root, 'main', '--format', 'markdown');
    expect(code).toBe(0);
    const line = stdout.split('\n').find((one) => one.startsWith('- **Event added'))!;
    expect(line).toBe(`- **Event added:** ${escapeMarkdown(title)} (\`pier-empty\`)`);
    expect(line).not.toMatch(/@\w|[^\\]#\d|<|https:\/\/|(?<!\\)[[\]]/);
  });

  it('says so where the record has errors, and compares nothing', () => {
    const root = buildRepository({ [event]: formatEvent() });
    write(root, { [event]: formatEvent({ sources: '[nowhere]' }) });
    const { code, stdout } = diff(root, 'main');
    expect(code).toBe(1);
    expect(stdout).toContain('There is no source "nowhere".');
    expect(stdout).toContain('The record has errors, so it cannot be compared with main.');
  });

  it.each([
    [[], 'Name the commit to compare with'],
    [['main', 'other'], 'one too many'],
    [['main', '--format', 'xml'], 'There is no format "xml"'],
    [['nowhere'], 'This repository has no commit "nowhere".'],
    [['--', '--output=/tmp/x'], 'is no reference of git'],
  ])('ends with 2 for %j', (parameters, message) => {
    const { code, stdout, stderr } = diff(buildRepository({}), ...parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends with 2 outside a repository', () => {
    const root = writeFolder({ 'content/publication.yaml': 'title: x\n' });
    const run = spawnSync(process.execPath, [command, 'main'], {
      cwd: root,
      env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: dirname(root) },
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('is not in a git repository');
  });

  it('says what a shallow clone has to fetch', () => {
    const root = buildRepository({ [event]: formatEvent() });
    git(root, 'tag', 'first');
    write(root, { [event]: formatEvent({ topics: '[Pier]' }) });
    commit(root);
    const clone = join(writeFolder({}), 'clone');
    git(root, 'clone', '-q', '--depth', '1', '--no-tags', pathToFileURL(root).href, clone);
    expect(diff(clone, 'HEAD').code).toBe(0);
    expect(diff(clone, 'first')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'This clone is shallow: it does not hold the commit "first". Fetch it with: git fetch --depth=1 origin first, and compare with FETCH_HEAD.\n',
    });
    expect(diff(clone, 'HEAD~1').stderr).toContain('git fetch --deepen=100');
    git(clone, 'fetch', '-q', '--depth=1', 'origin', 'first');
    expect(diff(clone, 'FETCH_HEAD').stdout).toContain('topic added: Pier');
  });
});

describe('the record of a commit', { timeout: 120_000 }, () => {
  const read = async (root: string, ref = 'HEAD') => {
    const found = await readContentAt(ref, 'content', await readContent('content', root), root);
    if ('problem' in found) throw new Error(found.problem);
    return found;
  };

  it('is read as it was, whatever lies in the working tree', async () => {
    const text = formatEvent({}, 'The text.').replaceAll('\n', '\r\n');
    const root = buildRepository({ [event]: text, 'events/2025/other.mdx': formatEvent() });
    write(root, { [event]: 'broken' });
    rmSync(join(root, 'content/events/2025'), { recursive: true });
    const { records, issues } = await read(root);
    expect(issues).toEqual([]);
    expect(records.map(({ file }) => file).sort()).toEqual([
      'content/events/2025/other.mdx',
      'content/events/pier-empty.mdx',
      'content/publication.yaml',
      'content/sources/gazette.mdx',
    ]);
    const record = records.find(({ id }) => id === 'pier-empty')!;
    expect(record.body?.text).toBe('The text.');
    expect(record.locate(['date'], 'value')).toEqual({ line: 3, column: 7 });
  });

  it('follows no link, and reads nothing but records', async () => {
    const root = buildRepository({ [event]: formatEvent() });
    symlinkSync('pier-empty.mdx', join(root, 'content/events/linked.mdx'));
    writeFileSync(join(root, 'content/notes.txt'), 'x');
    writeFileSync(join(root, 'content/.hidden.mdx'), 'x');
    commit(root);
    const { records } = await read(root);
    expect(records.map(({ id }) => id)).toEqual(['pier-empty', 'publication', 'gazette']);
  });

  it('is found in a repository that is the content itself, and in names that git would quote', async () => {
    const root = writeFolder({
      ...baseFiles,
      'events/\u00e9t\u00e9/pier-empty.mdx': formatEvent(),
    });
    git(root, 'init', '-q');
    commit(root);
    const found = await readContentAt('HEAD', '.', await readContent('.', root), root);
    if ('problem' in found) throw new Error(found.problem);
    expect(found.records.map(({ file }) => file)).toContain('events/\u00e9t\u00e9/pier-empty.mdx');
  });
});
