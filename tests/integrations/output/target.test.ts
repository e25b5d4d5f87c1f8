import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareTarget } from '../../../src/integrations/output/target.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'timeline-target-')));
  mkdirSync(join(folder, 'project', 'src'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = () => [join(folder, 'project'), join(folder, 'project', 'src')];

describe('an output folder', () => {
  it('may be new, in folders that are not there yet', () => {
    const output = join(folder, 'a', 'b', 'dist');
    expect(prepareTarget(output, kept())).toBe(output);
  });

  it('is the folder that a symbolic link names', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(prepareTarget(join(folder, 'link'), kept())).toBe(join(folder, 'real'));
  });

  it('may be new below a symbolic link', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(prepareTarget(join(folder, 'link', 'a', 'dist'), kept())).toBe(join(folder, 'real', 'a', 'dist'));
  });

  it('may lie in the project, beside its source', () => {
    const output = join(folder, 'project', 'dist');
    expect(prepareTarget(output, kept())).toBe(output);
  });

  it.each(['.', 'project', 'project/src'])('may not be %j, which holds what a build needs', (path) => {
    expect(() => prepareTarget(join(folder, path), kept())).toThrow('which a build would remove');
  });

  it('may not be a file', () => {
    writeFileSync(join(folder, 'dist'), '');
    expect(() => prepareTarget(join(folder, 'dist'), kept())).toThrow('is a file');
  });
});
