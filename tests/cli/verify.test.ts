import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, formatEvent } from '../support/record.ts';

const command = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));
const text = 'PORT\n\nOn Monday the “old pier” was\nempty, the gazette said.\n';
const digest = (content: string) => createHash('sha256').update(content).digest('hex');

const source = (fields: string) => `---\ntitle: A source\nreliability: C\n${fields}\n---\n\nNotes.\n`;
const captured = (content: string, bytes = Buffer.byteLength(content)) =>
  source(`primary: true\ncapture: { sha256: ${digest(content)}, bytes: ${bytes} }`);

/** Runs the command beside a folder with a record and, where files are given, a folder of captures. */
function runVerify(
  files: Readonly<Record<string, string>>,
  captures: Readonly<Record<string, string>> | null = null,
  args: readonly string[] = [],
) {
  const all = { ...baseFiles, ...files };
  const folder = writeFolder({
    ...Object.fromEntries(Object.entries(all).map(([path, content]) => [`content/${path}`, content])),
    ...Object.fromEntries(Object.entries(captures ?? {}).map(([path, content]) => [`captures/${path}`, content])),
  });
  const wanted = captures === null ? args : ['--captures', 'captures', ...args];
  const run = spawnSync(process.execPath, [command, ...wanted], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'content', NO_COLOR: '1' },
  });
  return { folder, code: run.status, out: run.stdout, error: run.stderr };
}

const readJson = (out: string) =>
  JSON.parse(out) as { holds: boolean; captures: { findings: Record<string, unknown>[] } } & Record<string, unknown>;
const quoting = (passage: string, from = 'herald') =>
  formatEvent({ sources: `\n  - source: ${from}\n    passage: ${JSON.stringify(passage)}` });

describe('the verification report', () => {
  it('holds for a sound record and ends with the verdict', () => {
    const { code, out, error } = runVerify({ 'events/pier.mdx': formatEvent() });
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^1 event, 1 source from 1 independent origin\n/);
    expect(out).toMatch(
      / {2}possible {2}possible {2}1 from 1 {2}0\/1 {2}0\/1 {2}2025-01-22 {2}pier {2}1 source without a date, nothing archived or captured\n/,
    );
    expect(out).toContain('Overrides\n  none:');
    expect(out).toMatch(/\nThe record holds\.\n$/);
  });

  it('fails for an event above its evidence, and names the problem that check finds', () => {
    const { code, out } = runVerify({
      'events/pier.mdx': formatEvent({ confidence: 'confirmed' }),
    });
    expect(code).toBe(1);
    expect(out).toContain('1 claim above its evidence');
    expect(out).toContain('content/events/pier.mdx:5:13 error');
    expect(out).toMatch(/does not hold: see the problems above\.\n$/);
  });

  it('lists a public override and holds', () => {
    const overrides = '{ reason: Seen by an editor., by: A. Editor }';
    const { code, out } = runVerify({
      'events/pier.mdx': formatEvent({ confidence: 'probable', overrides }),
    });
    expect(code).toBe(0);
    expect(out).toContain('Overrides\n  pier: Seen by an editor. (A. Editor)');
  });

  it('prints one JSON document and nothing else', () => {
    const { out } = runVerify({ 'events/pier.mdx': formatEvent() }, null, ['--format', 'json']);
    expect(readJson(out)).toMatchObject({
      holds: true,
      totals: { events: 1, sources: 1, origins: 1, overrides: 0, disputedClaims: 0 },
      events: [
        {
          id: 'pier',
          stated: 'possible',
          supported: 'possible',
          next: 'probable',
          missing: ['direct-observation'],
        },
      ],
      captures: null,
    });
  });
});

describe('captures', () => {
  const record = {
    'sources/herald.mdx': captured(text),
    'events/pier.mdx': quoting('the "old pier" was empty'),
  };

  it('hold where every digest and every passage is found', () => {
    const { code, out } = runVerify(record, { 'sub/page.txt': text });
    expect(code).toBe(0);
    expect(out).toMatch(/digests found +1 of 1\n {2}passages found +1 of 1\n {2}passages without a file +0\n/);
  });

  it('do not hold where a file is absent or changed', () => {
    const { code, out } = runVerify(record, { 'page.txt': `${text}More.` }, ['--format', 'json']);
    expect(code).toBe(1);
    expect(readJson(out).captures.findings).toMatchObject([
      { kind: 'capture-unused', severity: 'note', file: 'captures/page.txt' },
      {
        kind: 'capture-absent',
        severity: 'problem',
        file: 'content/sources/herald.mdx',
        line: 5,
        found: digest(text),
      },
    ]);
  });

  it('do not hold where the recorded size is another', () => {
    const files = { ...record, 'sources/herald.mdx': captured(text, 7) };
    const { code, out } = runVerify(files, { 'page.txt': text }, ['--format', 'json']);
    expect(code).toBe(1);
    expect(readJson(out).captures.findings).toMatchObject([{ kind: 'capture-size', found: '7', fix: `bytes: ${Buffer.byteLength(text)}` }]);
  });

  it('tell where a passage that does not stand is written, and the nearest words', () => {
    const files = { ...record, 'events/pier.mdx': quoting('the old quay was empty') };
    const { code, out } = runVerify(files, { 'page.txt': text });
    expect(code).toBe(1);
    expect(out).toContain('content/events/pier.mdx:8:14 problem The passage does not stand in the capture of "herald".');
    expect(out).toContain('nearest:  captures/page.txt:3:11 the “old pier” was empty');
  });

  it('are searched along the chain of sources that a source is seen through', () => {
    const files = {
      ...record,
      'sources/post.mdx': source('primary: true\nseenThrough: herald'),
      'events/pier.mdx': quoting('the gazette said', 'post'),
    };
    expect(runVerify(files, { 'page.txt': text }).code).toBe(0);
  });

  it('are regular files only', () => {
    const { folder } = runVerify(record, { 'page.txt': text });
    const other = writeFolder({ 'keep.txt': 'x' });
    symlinkSync(join(folder, 'captures/page.txt'), join(other, 'link.txt'));
    const run = spawnSync(process.execPath, [command, '--captures', other, '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(readJson(run.stdout)).toMatchObject({ captures: { files: 1, matched: 0 } });
  });
});

describe('wrong usage', () => {
  it.each([
    [['--format', 'xml'], 'There is no format "xml"'],
    [['--captures', 'nowhere'], 'There is no folder "nowhere"'],
    [['--unknown'], "Unknown option '--unknown'"],
  ])('%j is refused with exit code 2', (args, message) => {
    const { code, out, error } = runVerify({ 'events/pier.mdx': formatEvent() }, null, args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).toContain('Usage: npm run verify');
  });

  it('--help explains on standard output', () => {
    const { code, out } = runVerify({}, null, ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes');
  });
});
