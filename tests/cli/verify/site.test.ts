import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSite, formatJsonSite, formatTextSite } from '../../../src/cli/verify/site.ts';
import { formatManifest, manifestName } from '../../../src/outputs/manifest.ts';
import { readSiteDigests } from '../../../src/readers/site-files.ts';
import { writeFolder } from '../../support/folder.ts';

let folder: string;
beforeEach(async () => {
  folder = writeFolder({
    'index.html': 'Home',
    'events/one/index.html': 'One',
    'a.txt': 'A',
    '.git/config': 'private',
  });
  writeFileSync(join(folder, manifestName), formatManifest(await readSiteDigests(folder)));
});

describe('a copy of the site', () => {
  it('holds where every file is as listed', async () => {
    const report = (await checkSite(folder))!;
    expect(report).toMatchObject({ holds: true, listed: 3 });
    expect(formatTextSite(report)).toBe(`All 3 files in ${folder} are as manifest.sha256 lists them, and there are no others.\n`);
  });

  it('is told what is changed, missing and extra', async () => {
    writeFileSync(join(folder, 'index.html'), 'Home.');
    rmSync(join(folder, 'a.txt'));
    writeFileSync(join(folder, 'b\u001b[2J.txt'), 'B');
    const report = (await checkSite(folder))!;
    expect(report.holds).toBe(false);
    expect(JSON.parse(formatJsonSite(report)).site.difference).toEqual({
      changed: ['index.html'],
      missing: ['a.txt'],
      extra: ['b\u001b[2J.txt'],
    });
    const text = formatTextSite(report);
    expect(text).toContain('changed  index.html\nmissing  a.txt\nextra    ');
    expect(text).toContain('1 changed, 1 missing, 1 extra; 3 files listed');
    expect(text).not.toContain('\u001b');
  });

  it.each<[string, (path: string) => void, string]>([
    ['without a manifest', (path) => rmSync(path), 'cannot be read'],
    ['with a torn manifest', (path) => writeFileSync(path, 'abc'), 'Line 1 of manifest.sha256'],
    ['with a link in it', (path) => symlinkSync('/etc/hostname', `${path}.link`), 'neither a file nor a folder'],
  ])('%s cannot be compared', async (_, change, message) => {
    change(join(folder, manifestName));
    const report = (await checkSite(folder))!;
    expect(report.holds).toBe(false);
    expect(formatTextSite(report)).toContain(message);
  });

  it('that is no folder gives nothing', async () => {
    expect(await checkSite(join(folder, 'index.html'))).toBeNull();
  });
});
