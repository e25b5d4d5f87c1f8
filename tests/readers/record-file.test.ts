import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/readers/record-address.ts';
import { fileMaxBytes, readRecordFile } from '../../src/readers/record-file.ts';
import { formatEvent } from '../support/record.ts';

const address = { kind: 'event', id: 'a' } as const;
const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readRecordFile('a.mdx', encode(text), address);
const readRules = (text: string) => read(text).issues.map(({ rule }) => rule);

describe('the reader of a file', () => {
  it('parts the fields from the body and keeps the places of both', () => {
    const { record, issues } = read(formatEvent({}, 'See <Cite source="gazette" />.'));
    expect(issues).toEqual([]);
    expect(record!.data).toMatchObject({ title: 'The pier is empty', sources: ['gazette'] });
    expect(record!.locate(['sources', 0], 'value')).toEqual({ line: 6, column: 11 });
    expect(record!.locate(['sources'], 'key')).toEqual({ line: 6, column: 1 });
    expect(record!.locate(['nowhere', 3])).toEqual({ line: 2, column: 1 });
    expect(record!.body!.mentions).toMatchObject([{ component: 'Cite', id: 'gazette', line: 9, column: 5 }]);
  });

  it('takes an event without a body', () => {
    expect(read(formatEvent()).record!.body).toBeNull();
    expect(read(formatEvent().trimEnd()).record!.body).toBeNull();
    expect(read(`${formatEvent()}\n \n`).record!.body).toBeNull();
  });

  it('takes CRLF and a byte order mark for what they are', () => {
    const plain = read(formatEvent({}, 'Text.')).record!;
    const dressed = read(`\ufeff${formatEvent({}, 'Text.').replaceAll('\n', '\r\n')}`).record!;
    expect(dressed.data).toEqual(plain.data);
    expect(dressed.body).toEqual(plain.body);
  });

  it('keeps three hyphens inside the body for the body', () => {
    expect(read(formatEvent({}, 'One.\n\n---\n\nTwo.')).issues).toEqual([]);
  });

  it('tells the line of a file without a second line of hyphens', () => {
    expect(read('---\ntitle: A\n\nText.\n').issues).toMatchObject([{ rule: 'frontmatter-fences', line: 3, column: 1 }]);
    expect(read('---\ntitle: A\n --- \nText.\n').issues).toMatchObject([{ rule: 'frontmatter-fences', line: 3 }]);
  });

  it('refuses a file over the limit without parsing it', () => {
    const bytes = new Uint8Array(fileMaxBytes + 1).fill(0xff);
    expect(readRecordFile('a.mdx', bytes, address).issues.map(({ rule }) => rule)).toEqual(['file-too-large']);
    expect(readRecordFile('a.mdx', new Uint8Array(), address, fileMaxBytes + 1).issues).toMatchObject([{ rule: 'file-too-large' }]);
  });

  it.each([
    ['bytes that are no UTF-8', [0x2d, 0xff, 0xfe]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['UTF-16', [0xff, 0xfe, 0x2d, 0x00]],
    ['nothing', []],
  ])('refuses %s', (_, bytes) => {
    expect(readRecordFile('a.mdx', Uint8Array.from(bytes), address).issues.map(({ rule }) => rule)).toEqual(['file-encoding']);
  });

  it.each(['\u0000', '\u0007', '\u001b', '\u0085', '\u200b', '\u202e', '\u2066', '\ufeff', '\u{e0041}'])(
    'refuses the character %j anywhere in the file',
    (character) => {
      expect(readRules(formatEvent({ dateNote: `a${character}b` }))).toEqual(['file-characters']);
      expect(readRules(formatEvent({}, `a${character}b`))).toEqual(['file-characters']);
    },
  );

  it('keeps the marks that a script needs', () => {
    expect(readRules(formatEvent({ dateNote: 'می\u200cخواهم' }, 'क्\u200dष'))).toEqual([]);
  });

  it.each(['A', 'a_b', 'a--b', '-a', 'a.b', 'é', 'a'.repeat(81), ''])('refuses the file name %j', (id) => {
    expect(readRecordFile(`${id}.mdx`, encode(formatEvent()), { kind: 'event', id }).issues.map(({ rule }) => rule)).toEqual([
      'invalid-id',
    ]);
  });

  it('keeps the fields of a record whose body is refused, so that its other problems are found too', () => {
    const { record, issues } = read(formatEvent({}, '{code}'));
    expect(issues.map(({ rule }) => rule)).toEqual(['body-not-allowed']);
    expect(record).toMatchObject({ body: null, data: { title: 'The pier is empty' } });
  });

  test.prop([fc.uint8Array({ maxLength: 200 })])('throws at no bytes', (bytes) => {
    const { record, issues, digest } = readRecordFile('a.mdx', bytes, address);
    expect(record !== null || issues.length > 0).toBe(true);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ maxLength: 120 })])(
    'throws at no fields and no body',
    (yaml, text) => {
      const { issues } = read(`---\n${yaml}\n---\n${text}`);
      for (const { line, column } of issues) expect([line >= 1, column >= 1]).toEqual([true, true]);
    },
  );
});

describe('the path of a file', () => {
  it.each([
    ['events/a.mdx', { kind: 'event', id: 'a' }],
    ['events/2025/01/a.mdx', { kind: 'event', id: 'a' }],
    ['sources/x/a.mdx', { kind: 'source', id: 'a' }],
    ['publishers/a.yaml', { kind: 'publisher', id: 'a' }],
    ['places/a.yaml', { kind: 'place', id: 'a' }],
    ['actors/a.yaml', { kind: 'actor', id: 'a' }],
    ['publication.yaml', { kind: 'publication', id: 'publication' }],
  ])('%s is a record', (path, expected) => {
    expect(readAddress(path)).toEqual(expected);
  });

  it.each([
    'a.mdx',
    'events',
    'events/a.md',
    'events/a.yaml',
    'places/a.mdx',
    'places/a.yml',
    'other/a.mdx',
    'events/publication.yaml',
    'x/publication.yaml',
    'events/.mdx',
  ])('%s is none', (path) => {
    expect(readAddress(path)).toBeUndefined();
  });
});
