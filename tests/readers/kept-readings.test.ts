/** What is kept of a record may save work, and may never change what is read. */

import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keepReadings } from '../../src/readers/kept-readings.ts';
import { openPack } from '../../src/readers/pack.ts';
import { readFilesHere, type RecordBatchReader, type RecordFile } from '../../src/readers/record-batch.ts';
import { writeFolder } from '../support/folder.ts';
import { formatEvent } from '../support/record.ts';

const folder = writeFolder({});
const pack = join(folder, 'readings.pack');
const file = (id: string, text: string): RecordFile => {
  const bytes = new TextEncoder().encode(text);
  return { file: `content/events/${id}.mdx`, bytes, address: { kind: 'event', id }, size: bytes.length };
};
const first = file('first', formatEvent({ title: 'One' }, 'A **body** with <Cite source="gazette" />.'));
const second = file('second', formatEvent({ title: 'Two', date: '2025-13-40' }));
const broken = file('broken', '---\ntitle: [\n---\n');

/** Reads through what is kept, and tells which files were truly read. */
async function read(files: readonly RecordFile[]) {
  const asked: string[] = [];
  const reader: RecordBatchReader = (some) => {
    asked.push(...some.map((one) => one.address.id));
    return readFilesHere(some);
  };
  return { readings: await keepReadings(reader, folder)(files), asked };
}

afterEach(() => rmSync(pack, { force: true }));

describe('readings that are kept', () => {
  it('are the same as those of the reader, and are read once', async () => {
    const files = [first, second, broken];
    const cold = await read(files);
    const warm = await read(files);
    expect(cold.asked).toEqual(['first', 'second', 'broken']);
    expect(warm.asked).toEqual([]);
    expect(warm.readings).toEqual(cold.readings);
    expect(warm.readings).toEqual(await readFilesHere(files));
  });

  it('are made anew for a file that changed, moved or has another name, and for no other', async () => {
    await read([first, second]);
    const changed = file('second', formatEvent({ title: 'Three' }));
    const moved = { ...first, file: 'content/events/2025/first.mdx' };
    const { asked, readings } = await read([changed, first, moved]);
    expect(asked).toEqual(['second', 'first']);
    expect(readings).toEqual(await readFilesHere([changed, first, moved]));
  });

  it('are made anew where what is kept is cut off or damaged', async () => {
    const files = [first, second];
    await read(files);
    const whole = readFileSync(pack);
    writeFileSync(pack, whole.subarray(0, whole.length - 5));
    expect((await read(files)).asked).toEqual(['second']);
    for (let at = 0; at < whole.length; at += 97) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 0x41;
      writeFileSync(pack, bytes);
      expect((await read(files)).readings).toEqual(await readFilesHere(files));
    }
  });

  it('are not kept of a file on which the parser died', async () => {
    const dying: RecordBatchReader = (files) => files.map(() => ({ record: null, issues: [], digest: '' }));
    await keepReadings(dying, folder)([first]);
    expect((await read([first])).asked).toEqual(['first']);
  });
});

describe('a pack', () => {
  it('drops what is not asked for any more once that is most of it', () => {
    const key = (number: number) => String(number).padStart(64, '0');
    const large = openPack(pack);
    for (let number = 0; number < 10; number++) large.write(key(number), 'x'.repeat(1000));
    large.save();
    const before = statSync(pack).size;
    const again = openPack(pack);
    expect(again.read(key(3))).toBe('x'.repeat(1000));
    again.save();
    expect(statSync(pack).size).toBeLessThan(before / 5);
    expect(openPack(pack).read(key(3))).toBe('x'.repeat(1000));
    expect(openPack(pack).read(key(4))).toBeUndefined();
  });
});
