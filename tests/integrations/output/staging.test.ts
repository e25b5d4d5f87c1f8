import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnOwner } from '../../../src/integrations/output/owner.ts';
import { openStaging } from '../../../src/integrations/output/staging.ts';

let root: string;
let above: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'timeline-staging-'));
  above = join(root, '.astro');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the folder of a build', () => {
  it('is named after its process and has room for the site and the store', () => {
    const { folder, site, cache } = openStaging(root);
    expect(basename(folder)).toBe(`build-${readOwnOwner()}`);
    expect([folder, site, cache]).toEqual([folder, `${folder}site/`, `${folder}cache/`]);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'site']);
  });

  it('begins empty, whatever lies there', () => {
    const { site } = openStaging(root);
    writeFileSync(join(site, 'index.html'), 'half');
    expect(readdirSync(openStaging(root).site)).toEqual([]);
  });

  it('is made where builds that were killed left theirs, and they go', () => {
    mkdirSync(join(above, 'build-999999999-1', 'site'), { recursive: true });
    mkdirSync(join(above, 'build-'), { recursive: true });
    openStaging(root);
    expect(readdirSync(above)).toEqual([`build-${readOwnOwner()}`]);
  });

  it('leaves alone what belongs to a running build, and what belongs to none', () => {
    const kept = [`build-${process.ppid}-0`, 'content', 'types.d.ts'].map((name) => join(above, name));
    for (const path of kept) mkdirSync(path, { recursive: true });
    openStaging(root);
    expect(kept.filter((path) => !existsSync(path))).toEqual([]);
  });
});
