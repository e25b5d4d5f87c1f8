/** Over edits drawn by chance, a site that takes over what it can is at every step the site made from nothing. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildChance } from '../bench/generator/random.ts';
import { buildEditedRecord, editNames, editRecord } from '../support/edits.ts';
import { openKeptSite } from '../support/kept-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'timeline-edits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a record that is edited again and again', () => {
  const site = openKeptSite(folder);
  const chance = buildChance(20_241_208);
  let files = buildEditedRecord(40, 11);

  it('is a site to begin with', { timeout: 600_000 }, async () => {
    const { kept, fresh } = await site.build(files);
    expect(kept).toEqual(fresh);
  });

  // Every kind of edit, then a few of any kind at once.
  const turns = [...editNames.map((name) => [name]), ...Array.from({ length: 8 }, () => chance.draw(editNames, 3))];
  it.each(turns.map((names, turn) => [names.join(' and '), names, turn + 1] as const))(
    '%s',
    { timeout: 600_000 },
    async (_, names, turn) => {
      for (const name of names) files = editRecord(files, name, chance, turn);
      const { kept, fresh, made, all } = await site.build(files);
      expect(kept).toEqual(fresh);
      expect(made).toBeLessThanOrEqual(all);
    },
  );
});
