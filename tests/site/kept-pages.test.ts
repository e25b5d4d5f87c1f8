/** A site that is built again after an edit is the site that would be built from nothing. */

import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEditedRecord } from '../support/edits.ts';
import { openKeptSite } from '../support/kept-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'timeline-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site that is built again', () => {
  const record = buildEditedRecord(14, 3);
  const site = openKeptSite(folder);
  const event = Object.keys(record).find((path) => path.startsWith('events/'))!;
  const minutes = 300_000;

  it('takes over what a new title and a sentence more do not touch, and is the site made from nothing', { timeout: minutes }, async () => {
    const first = await site.build(record);
    expect(first.kept).toEqual(first.fresh);
    expect(first.made).toBe(first.all);
    const text = record[event]!.replace(/^title: .*$/mu, 'title: Another title');
    const edited = await site.build({ ...record, [event]: `${text}\nOne sentence more.\n` });
    expect(edited.kept).toEqual(edited.fresh);
    expect(edited.made).toBeLessThan(edited.all / 2);
    expect(Object.keys(edited.fresh).filter((path) => edited.fresh[path] !== first.fresh[path]).length).toBeGreaterThan(5);
  });

  it('makes anew what somebody has changed in it, and everything where what it remembers is damaged', { timeout: minutes }, async () => {
    appendFileSync(join(site.dir, 'method/index.html'), '<script>alert(1)</script>');
    rmSync(join(site.dir, 'sources/index.html'));
    const mended = await site.build(record);
    expect(mended.kept).toEqual(mended.fresh);
    writeFileSync(join(site.cache, 'pages.kept'), 'damaged');
    const again = await site.build(record);
    expect(again.kept).toEqual(again.fresh);
    expect(again.made).toBe(again.all);
  });
});
