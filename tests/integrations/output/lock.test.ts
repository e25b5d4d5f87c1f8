import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, type Lock } from '../../../src/integrations/output/lock.ts';
import { isRunning, readOwnOwner } from '../../../src/integrations/output/owner.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'timeline-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('is taken, held and given back without a trace', () => {
    const lock = takeLock(path) as Lock;
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a running process is left alone, and the process is named', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    writeFileSync(path, `${child.pid}-0`);
    expect(takeLock(path)).toBe(`${child.pid}-0`);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('close', done));
    expect(typeof takeLock(path)).toBe('object');
  });

  it.each(['', 'x', '0-0', '999999999-1', '-1-1'])('with %j in it is no lock', (text) => {
    writeFileSync(path, text);
    expect((takeLock(path) as Lock).isHeld()).toBe(true);
  });

  it.runIf(existsSync('/proc/self/stat'))('of a dead process is not taken for that of a new one with its number', () => {
    expect(isRunning(readOwnOwner())).toBe(true);
    expect(isRunning(`${process.ppid}-1`)).toBe(false);
  });

  it('of somebody else is not given back', () => {
    const lock = takeLock(path) as Lock;
    writeFileSync(path, '1-1');
    expect(lock.isHeld()).toBe(false);
    lock.release();
    expect(existsSync(path)).toBe(true);
  });

  it('is given to one of many that ask at once, over a dead one', { timeout: 60_000 }, () => {
    writeFileSync(path, '999999999-1');
    const source = new URL('../../../src/integrations/output/lock.ts', import.meta.url).href;
    const ask = `const { takeLock } = await import(${JSON.stringify(source)}); console.log(typeof takeLock(${JSON.stringify(path)})); await new Promise((done) => setTimeout(done, 2000));`;
    const script = Array.from({ length: 6 }, () => `"$0" --input-type=module -e '${ask}' &`).join('\n');
    const { stdout } = spawnSync('sh', ['-c', `${script}\nwait`, process.execPath], {
      encoding: 'utf8',
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => line === 'object'),
    ).toHaveLength(1);
  });
});
