/** What may come in from outside: packages by exact version and digest, and no program of theirs runs at installation but by name. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('every package', () => {
  it('is asked for by its exact version', () => {
    const asked = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });

  it('is locked with a digest of its content, and comes from a registry', () => {
    expect(locked.length).toBeGreaterThan(300);
    const loose = locked.filter(([, { integrity = '', link, resolved = 'https:' }]) => {
      const isForeign = /^(?:git|github|file|http):|^git\+|\.git(?:#|$)/u.test(resolved);
      return link === true || isForeign || !/^sha512-[A-Za-z\d+/]{86}==$/u.test(integrity);
    });
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('that has a script for its installation is named, with whether it may run', () => {
    const named = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//u, ''));
    expect([...new Set(named)].sort()).toEqual(Object.keys(project.allowScripts).sort());
  });
});
