import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/readers/from-disk.ts';
import { readFilesApart } from '../../src/readers/record-apart.ts';
import { readFilesHere, readOneFile, type RecordFile } from '../../src/readers/record-batch.ts';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, formatEvent } from '../support/record.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function buildFile(id: string, text: string): RecordFile {
  const bytes = encode(text);
  return { file: `events/${id}.mdx`, bytes, address: { kind: 'event', id }, size: bytes.length };
}

/** A parser that answers as the real one does, until a file asks for something else in its text. */
const parser = join(
  writeFolder({
    'parser.mjs': `
import { writeFileSync } from 'node:fs';
process.on('disconnect', () => process.exit());
process.on('message', async (files) => {
  for (const { file, bytes } of files) {
    const text = Buffer.from(bytes).toString();
    if (text.includes('crash')) process.kill(process.pid, 'SIGSEGV');
    if (text.includes('leave')) process.exit(7);
    while (text.includes('hang'));
    if (text.includes('write')) writeFileSync(file, 'x');
    const secret = Object.keys(process.env).join();
    await new Promise((done) => process.send({ record: null, issues: [], digest: 'sound' + secret }, done));
  }
});
process.send('ready');
`,
  }),
  'parser.mjs',
);

const outcomes = async (texts: readonly string[]) => {
  const files = texts.map((text, index) => buildFile(`e${index}`, text));
  const readings = await readFilesApart(files, { parser, patience: 3000 });
  return readings.map(({ digest, issues }) => (digest === '' ? `${issues[0]!.file} ${issues[0]!.rule}: ${issues[0]!.message}` : digest));
};

describe('reading files in a process of their own', () => {
  it('gives what reading them here gives', async () => {
    const texts = ['', formatEvent({}, 'Text.'), formatEvent({ lat: '.nan', x: '-.inf' }), '---\na: "\n---\n'];
    const files = texts.map((text, index) => buildFile(`e${index}`, text));
    expect(await readFilesApart(files)).toEqual(await readFilesHere(files));
  });

  it('names the file that crashes the parser, and reads those before and after it', async () => {
    expect(await outcomes(['a', 'crash', 'b', 'leave', 'c'])).toEqual([
      'sound',
      'events/e1.mdx parser-crashed: Reading this file ended with the signal SIGSEGV.',
      'sound',
      'events/e3.mdx parser-crashed: Reading this file ended with the exit code 7.',
      'sound',
    ]);
  });

  it('names the file that keeps the parser busy without end', async () => {
    expect(await outcomes(['a', 'hang', 'b'])).toEqual([
      'sound',
      'events/e1.mdx parser-crashed: Reading this file ended with no answer after 3 seconds.',
      'sound',
    ]);
  });

  it('goes on through more files than it sends at once, wherever the crash lies', async () => {
    const texts = Array.from({ length: 250 }, (_, index) => ([0, 99, 100, 249].includes(index) ? 'crash' : 'a'));
    const found = await outcomes(texts);
    expect(found).toHaveLength(250);
    expect(found.flatMap((text, index) => (text === 'sound' ? [] : [index]))).toEqual([0, 99, 100, 249]);
  });

  it('lets the parser write no file', async () => {
    const file = join(writeFolder({}), 'written');
    const [reading] = await readFilesApart([{ ...buildFile('a', 'write'), file }], { parser });
    expect(reading!.issues[0]!.rule).toBe('parser-crashed');
    expect(existsSync(file)).toBe(false);
  });

  it('starts no process for no files', async () => {
    expect(await readFilesApart([], { parser: 'nowhere' })).toEqual([]);
  });

  it('says so when no process can be started', async () => {
    await expect(readFilesApart([buildFile('a', '')], { parser: '/nowhere.mjs' })).rejects.toThrow('could not be started');
  });

  it('is what every command does with a folder: one crash costs one file', async () => {
    const folder = writeFolder({
      ...baseFiles,
      'events/a.mdx': formatEvent(),
      'events/b.mdx': formatEvent({}, 'crash'),
    });
    const { issues } = await readContent('.', folder, (files) => readFilesApart(files, { parser }));
    expect(issues.map(({ file, rule }) => [file, rule])).toEqual([['events/b.mdx', 'parser-crashed']]);
  });
});

describe('a parser that throws', () => {
  it('costs one file too', () => {
    const bytes = { length: 5, subarray: () => new Uint8Array() } as unknown as Uint8Array;
    const { record, issues } = readOneFile({ ...buildFile('a', ''), bytes });
    expect(record).toBeNull();
    expect(issues).toMatchObject([{ rule: 'parser-crashed', file: 'events/a.mdx' }]);
  });
});
