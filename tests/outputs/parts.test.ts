/** What a part of a data file reads decides when it is made anew: a part that reads too little would stay as it was. */

import { describe, expect, it } from 'vitest';
import { collectReadsHere, readPartName } from '../../src/corpus/reads.ts';
import { buildPartDigests } from '../../src/integrations/pages/part-digests.ts';
import { buildDataFiles } from '../../src/outputs/files.ts';
import { buildChance } from '../bench/generator/random.ts';
import { buildEditedRecord, editNames, editRecord } from '../support/edits.ts';
import { buildSoundCorpus, type RecordFiles } from '../support/record.ts';
import { buildTestContext } from './fixture.ts';

interface MadePart {
  readonly text: string;
  readonly reads: readonly string[];
}

/** Every part of every file, by file and name. */
function makeParts(files: RecordFiles): ReadonlyMap<string, MadePart> {
  const made = new Map<string, MadePart>();
  for (const { path, parts } of buildDataFiles(buildTestContext(buildSoundCorpus(files))))
    for (const piece of parts()) {
      if (typeof piece === 'string') continue;
      const { value, reads } = collectReadsHere(piece.make);
      made.set(`${path} ${piece.name}`, { text: value, reads: [...reads].map(readPartName) });
    }
  return made;
}

describe('a part of a data file', () => {
  const record = buildEditedRecord(24, 5);
  const before = makeParts(record);
  const digestsBefore = buildPartDigests(buildSoundCorpus(record));

  it('reads something of the record, whatever it is', () => {
    expect(before.size).toBeGreaterThan(150);
    for (const [name, { reads }] of before) expect(reads, name).not.toEqual([]);
  });

  it.each(editNames)('has read what differs in it after somebody %s', (edit) => {
    const chance = buildChance(7);
    let edited = record;
    // An edit that would put an error into the record is not made: another draw may do.
    for (let turn = 1; edited === record && turn < 30; turn += 1) edited = editRecord(record, edit, chance, turn);
    expect(edited).not.toBe(record);
    const digests = buildPartDigests(buildSoundCorpus(edited));
    for (const [name, { text }] of makeParts(edited)) {
      const last = before.get(name);
      if (last === undefined || last.text === text) continue;
      const isTold = last.reads.some((part) => digests.ofPart(part) !== digestsBefore.ofPart(part));
      // What the whole publication says is no part of the record: a change of it makes everything anew.
      expect(isTold || edit === 'renames the publication', name).toBe(true);
    }
  });
});
