import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, formatEvent, type RecordFiles } from '../support/record.ts';

const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));

/** Writes files as `content` of a new folder, on top of the base record. */
function writeContent(files: RecordFiles): string {
  const all = Object.entries({ ...baseFiles, ...files }).map(([path, text]) => [`content/${path}`, text]);
  return writeFolder(Object.fromEntries(all));
}

function check(cwd: string, parameters: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { CONTENT_DIR: _, GITHUB_ACTIONS: __, ...inherited } = process.env;
  const run = spawnSync(process.execPath, [command, ...parameters], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

const sound = writeContent({ 'events/pier-empty.mdx': formatEvent() });
const broken = writeContent({
  'events/pier-empty.mdx': formatEvent({ confidence: 'confirmed', sources: '[gazete]' }),
});
const warned = writeContent({ 'events/pier-empty.mdx': formatEvent({ added: '2999-01-01' }) });

describe('check', () => {
  it('ends with 0 and one line for a record without problems', () => {
    expect(check(sound)).toEqual({
      code: 0,
      stdout: '1 event, 1 source: no problems.\n',
      stderr: '',
    });
  });

  it('ends with 1 and every problem at its place', () => {
    const { code, stdout, stderr } = check(broken);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(`content/events/pier-empty.mdx:6:11 error There is no source "gazete". Did you mean "gazette"? unknown-reference
    found:    "gazete"
    expected: the id of a source, which is its file name without extension
    fix:      sources: [gazette]

1 event, 1 source: 1 error, 0 warnings.
`);
  });

  it('ends with 0 where there are warnings only, and knows which day it is', () => {
    const { code, stdout } = check(warned);
    expect(code).toBe(0);
    expect(stdout).toContain('warning The day 2999-01-01 lies in the future. source-date');
  });

  it.each([[['--format', 'xml']], [['--colour']], [['events']]])('ends with 2 and its usage for %j', (parameters) => {
    const { code, stdout, stderr } = check(sound, parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run check');
  });

  it('explains itself', () => {
    const { code, stdout, stderr } = check(sound, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: .*Exit codes: 0 .* 1 .* 2 /s);
  });

  it('works on the folder that CONTENT_DIR names, and names files from where it was started', () => {
    const inside = check(join(broken, 'content'), ['--format', 'json'], { CONTENT_DIR: '.' });
    expect(inside.code).toBe(1);
    expect(JSON.parse(inside.stdout).issues[0].file).toBe('events/pier-empty.mdx');
    const elsewhere = check(sound, ['--format', 'json'], { CONTENT_DIR: join(broken, 'content') });
    expect(elsewhere.code).toBe(1);
    expect(JSON.parse(elsewhere.stdout).issues[0].file).toMatch(/^\.\.\/.*\/content\/events\/pier-empty\.mdx$/);
  });

  it('ends with 1 where there is no record at all', () => {
    const { code, stdout } = check(writeFolder({ 'file.txt': '' }));
    expect(code).toBe(1);
    expect(stdout).toContain('There is no content folder "content".');
  });

  it('paints nothing when its output is not a terminal, and steers none with text of the record', () => {
    const folder = writeContent({
      'events/pier-empty.mdx': formatEvent({ '"\\e[31m\\rred"': 'x' }),
    });
    const { code, stdout } = check(folder);
    expect(code).toBe(1);
    expect(stdout).toContain('\\u001b[31m');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});

describe('check as JSON', () => {
  it('is one document of issues and counts, and nothing else', () => {
    const { code, stdout, stderr } = check(broken, ['--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report = JSON.parse(stdout) as {
      issues: Record<string, unknown>[];
      counts: Record<string, unknown>;
    };
    expect(Object.keys(report)).toEqual(['issues', 'counts']);
    expect(report.counts).toEqual({ events: 1, sources: 1, errors: 1, warnings: 0 });
    expect(report.issues).toEqual([
      {
        rule: 'unknown-reference',
        severity: 'error',
        file: 'content/events/pier-empty.mdx',
        line: 6,
        column: 11,
        message: 'There is no source "gazete". Did you mean "gazette"?',
        found: '"gazete"',
        expected: 'the id of a source, which is its file name without extension',
        fix: 'sources: [gazette]',
        url: '/rules/unknown-reference/',
      },
    ]);
  });

  it('has no issues for a record without problems', () => {
    const { code, stdout } = check(sound, ['--format=json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      issues: [],
      counts: { events: 1, sources: 1, errors: 0, warnings: 0 },
    });
  });

  it('has exactly the fields that are promised, whatever the issue', () => {
    const folder = writeContent({
      'events/a.mdx': formatEvent({ confidence: 'confirmed' }),
      'events/2025/a.mdx': formatEvent({ colour: 'red' }),
      'events/b.mdx': '',
    });
    const { issues } = JSON.parse(check(folder, ['--format', 'json']).stdout) as {
      issues: object[];
    };
    expect(issues.length).toBeGreaterThan(2);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message', 'found', 'expected', 'fix', 'url']);
    }
  });
});

describe('check for GitHub', () => {
  it('writes one command a line, at the place of the issue', () => {
    const { code, stdout } = check(broken, ['--format', 'github']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      '::error file=content/events/pier-empty.mdx,line=6,col=11,title=unknown-reference::There is no source "gazete". Did you mean "gazette"?' +
        '%0AFound: "gazete"%0AExpected: the id of a source, which is its file name without extension%0AFix: sources: [gazette]\n',
    );
  });

  it('writes nothing for a record without problems, and warnings as warnings', () => {
    expect(check(sound, ['--format', 'github'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(check(warned, ['--format', 'github']).stdout).toMatch(/^::warning /);
  });

  it('lets no text of the record become a command', () => {
    const folder = writeContent({
      'events/pier-empty.mdx': formatEvent({ '"a%0A\\n::error::b,c"': 'x' }),
    });
    const { stdout } = check(folder, ['--format', 'github']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('a%250A');
  });
});
