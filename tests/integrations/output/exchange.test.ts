import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildOutputNames, exchangeOutput, restoreOutput } from '../../../src/integrations/output/exchange.ts';

const loop = fileURLToPath(new URL('../../support/exchange-loop.ts', import.meta.url));

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'timeline-exchange-'));
  output = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

describe('the exchange', () => {
  it('puts the new folder in the place of the old and leaves nothing else', () => {
    write(output, 'old');
    writeFileSync(join(output, 'gone.html'), 'old');
    exchangeOutput(write(join(folder, 'made'), 'new'), output);
    expect(read(output)).toBe('new');
    expect(readdirSync(output)).toEqual(['index.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('takes nothing from a new folder that was left halfway', () => {
    write(output, 'old');
    writeFileSync(join(write(buildOutputNames(output).next, 'half'), 'stray.html'), 'half');
    exchangeOutput(write(join(folder, 'made'), 'new'), output);
    expect(readdirSync(output)).toEqual(['index.html']);
    expect(read(output)).toBe('new');
  });

  it('needs no old folder', () => {
    exchangeOutput(write(join(folder, 'made'), 'new'), output);
    expect(read(output)).toBe('new');
  });

  it('keeps the repository that a deployed folder may be', () => {
    write(join(output, '.git'), 'history');
    exchangeOutput(write(join(folder, 'made'), 'new'), output);
    expect(read(join(output, '.git'))).toBe('history');
  });

  it('leaves the old folder where the new one is not there', () => {
    write(output, 'old');
    expect(() => exchangeOutput(join(folder, 'made'), output)).toThrow('ENOENT');
    expect(read(output)).toBe('old');
  });

  it('copies from another file system', { skip: !existsSync('/dev/shm') }, () => {
    const memory = mkdtempSync('/dev/shm/timeline-exchange-');
    write(output, 'old');
    exchangeOutput(write(join(memory, 'made'), 'new'), output);
    rmSync(memory, { recursive: true });
    expect(read(output)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('after an interruption', () => {
  it('between the two renames, the old folder is put back', () => {
    const { next, last } = buildOutputNames(write(output, 'old'));
    write(next, 'new');
    renameSync(output, last);
    expect(restoreOutput(output)).toBe(true);
    expect(read(output)).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('behind the two renames, the new folder stays', () => {
    write(output, 'new');
    const { last, gone } = buildOutputNames(output);
    for (const path of [last, gone]) write(path, 'old');
    expect(restoreOutput(output)).toBe(false);
    expect(read(output)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('while the old folder was removed, what is left of it never comes back', () => {
    const { gone } = buildOutputNames(output);
    write(gone, 'half of the old');
    expect(restoreOutput(output)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('by killing, fifty times at random moments, the folder is whole and of one version', { timeout: 600_000 }, async () => {
    let torn = 0;
    for (let turn = 0; turn < 50; turn += 1) {
      const child = spawn(process.execPath, [loop, output, join(folder, 'made')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((done) => child.stdout.once('data', done));
      await new Promise((done) => setTimeout(done, Math.random() * 15));
      child.kill('SIGKILL');
      await new Promise((done) => child.once('close', done));
      torn += restoreOutput(output) ? 1 : 0;
      const texts = readdirSync(output, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      expect(texts).toHaveLength(20);
      expect(new Set(texts).size).toBe(1);
    }
    expect(torn).toBeLessThan(50);
  });
});
