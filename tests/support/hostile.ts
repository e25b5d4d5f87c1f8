/**
 * The hostile record: what strangers may send. Most of it lies in tests/fixtures/hostile; what cannot stand in a
 * repository - links, devices, other encodings, huge files, names that other systems cannot hold - is made here.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFolder } from './folder.ts';
import { baseFiles, formatEvent } from './record.ts';

const fixtures = fileURLToPath(new URL('../fixtures/hostile', import.meta.url));

/** What stands in place of rules for a file that is accepted. */
export const accepted = 'accepted as plain text';

/** Expected issues of each file of the hostile record, by its path below the content folder as messages show it. */
export function readExpectations(): ReadonlyMap<string, string> {
  const written = readFileSync(join(fixtures, 'expected.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/: (.*)/u).slice(0, 2) as [string, string]);
  const made = oddFiles.map(({ path, shown = path, expected }) => [shown, expected] as const);
  return new Map([...written, ...made]);
}

/**
 * Writes the hostile record with a valid publication and source beside it; its folder `content` lies in the folder
 * given back. With `isAccepted` only files that are plain text are written.
 */
export function writeHostileRecord({ isAccepted = false } = {}): string {
  const folder = writeFolder({});
  const content = join(folder, 'content');
  const expected = readExpectations();
  const filter = (from: string) => {
    const path = from.slice(join(fixtures, 'content').length + 1);
    return !isAccepted || !/\.\w+$/u.test(path) || expected.get(path) === accepted;
  };
  cpSync(join(fixtures, 'content'), content, { recursive: true, filter });
  const base = { ...baseFiles, 'events/pier.mdx': formatEvent({ date: '2025-01-21' }) };
  for (const [path, text] of Object.entries(base)) write(content, path, text);
  for (const file of oddFiles) {
    if (!isAccepted || file.expected === accepted) file.make(content, file.path);
  }
  return folder;
}

interface OddFile {
  readonly path: string;
  /** The path as messages show it, where that differs. */
  readonly shown?: string;
  readonly expected: string;
  readonly make: (content: string, path: string) => void;
}

const text =
  (content = formatEvent()) =>
  (folder: string, path: string) =>
    write(folder, path, content);
const bytes = (content: Uint8Array) => (folder: string, path: string) => write(folder, path, content);
const link = (target: string) => (folder: string, path: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
};

const encoded = (encoding: 'utf16le' | 'latin1', content: string) => Buffer.from(content, encoding);

const oddFiles: readonly OddFile[] = [
  { path: 'events/bytes/bytes-bom.mdx', expected: accepted, make: text(`\ufeff${formatEvent()}`) },
  {
    path: 'events/bytes/bytes-crlf.mdx',
    expected: accepted,
    make: text(formatEvent().replaceAll('\n', '\r\n')),
  },
  {
    path: 'events/bytes/bytes-two-boms.mdx',
    expected: 'file-characters 1:1',
    make: text(`\ufeff\ufeff${formatEvent()}`),
  },
  {
    path: 'events/bytes/bytes-cr.mdx',
    expected: 'file-characters 1:4',
    make: text(formatEvent().replaceAll('\n', '\r')),
  },
  {
    path: 'events/bytes/bytes-nul.mdx',
    expected: 'file-characters 9:9',
    make: text(formatEvent({}, 'The pier\0.')),
  },
  {
    path: 'events/bytes/bytes-all-nul.mdx',
    expected: 'file-characters 1:1',
    make: bytes(new Uint8Array(5000)),
  },
  { path: 'events/bytes/bytes-empty.mdx', expected: 'file-encoding 1:1', make: text('') },
  {
    path: 'events/bytes/bytes-blank.mdx',
    expected: 'frontmatter-fences 1:1',
    make: text('\n\n  \n'),
  },
  {
    path: 'events/bytes/bytes-utf16.mdx',
    expected: 'file-encoding 1:1',
    make: bytes(encoded('utf16le', `\ufeff${formatEvent()}`)),
  },
  {
    path: 'events/bytes/bytes-utf16-plain.mdx',
    expected: 'file-characters 1:2',
    make: bytes(encoded('utf16le', formatEvent())),
  },
  {
    path: 'events/bytes/bytes-latin.mdx',
    expected: 'file-encoding 1:1',
    make: bytes(encoded('latin1', formatEvent({ title: 'Café' }))),
  },
  {
    path: 'events/bytes/bytes-overlong.mdx',
    expected: 'file-encoding 1:1',
    make: bytes(Uint8Array.of(0x2d, 0xc0, 0xaf)),
  },
  {
    path: 'events/bytes/bytes-surrogate.mdx',
    expected: 'file-encoding 1:1',
    make: bytes(Uint8Array.of(0x2d, 0xed, 0xa0, 0x80)),
  },
  {
    path: 'events/bytes/bytes-elf.mdx',
    expected: 'file-encoding 1:1',
    make: bytes(Buffer.from('7f454c4602010100ffff', 'hex')),
  },
  {
    path: 'events/bytes/bytes-png.mdx',
    expected: 'file-encoding 1:1',
    make: bytes(Buffer.from('89504e470d0a1a0a', 'hex')),
  },
  {
    path: 'events/bytes/bytes-zip.mdx',
    expected: 'file-characters 1:3',
    make: bytes(Buffer.from('504b0304', 'hex')),
  },
  {
    path: 'events/bytes/bytes-ten-megabytes.mdx',
    expected: 'file-too-large 1:1',
    make: text(formatEvent({}, 'word '.repeat(2_000_000))),
  },
  {
    path: 'events/bytes/bytes-one-too-many.mdx',
    expected: 'file-too-large 1:1',
    make: text('-'.repeat(256_001)),
  },
  {
    path: 'events/link/linked-secret.mdx',
    expected: 'not-a-regular-file 1:1',
    make: link('/etc/hostname'),
  },
  {
    path: 'events/link/linked-inside.mdx',
    expected: 'not-a-regular-file 1:1',
    make: link('../pier.mdx'),
  },
  {
    path: 'events/link/linked-nowhere.mdx',
    expected: 'not-a-regular-file 1:1',
    make: link('nowhere'),
  },
  {
    path: 'events/link/linked-itself.mdx',
    expected: 'not-a-regular-file 1:1',
    make: link('linked-itself.mdx'),
  },
  {
    path: 'events/link/linked-zero.mdx',
    expected: 'not-a-regular-file 1:1',
    make: link('/dev/zero'),
  },
  { path: 'events/link/linked-folder', expected: 'unexpected-file 1:1', make: link('/etc') },
  { path: 'events/link/linked-loop', expected: 'unexpected-file 1:1', make: link('..') },
  {
    path: 'events/link/pipe.mdx',
    expected: 'not-a-regular-file 1:1',
    make: (folder, path) => void spawnSync('mkfifo', [join(folder, path)]),
  },
  { path: 'events/twin/pier.mdx', expected: 'duplicate-id 2:1', make: text() },
  { path: 'events/name/Pier.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/PIER.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/p\u0456er.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/pie\u0301r.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/pi\u00e9r.mdx', expected: 'invalid-id 1:1', make: text() },
  {
    path: 'events/name/pi\u200ber.mdx',
    shown: 'events/name/pi\\u200ber.mdx',
    expected: 'invalid-id 1:1',
    make: text(),
  },
  {
    path: 'events/name/\u202exdm.reip.mdx',
    shown: 'events/name/\\u202exdm.reip.mdx',
    expected: 'invalid-id 1:1',
    make: text(),
  },
  {
    path: 'events/name/\u001b[31mred.mdx',
    shown: 'events/name/\\u001b[31mred.mdx',
    expected: 'invalid-id 1:1',
    make: text(),
  },
  {
    path: 'events/name/a\n::error::b.mdx',
    shown: 'events/name/a\\u000a::error::b.mdx',
    expected: 'invalid-id 1:1',
    make: text(),
  },
  {
    path: 'events/name/a\r.mdx',
    shown: 'events/name/a\\u000d.mdx',
    expected: 'invalid-id 1:1',
    make: text(),
  },
  { path: 'events/name/::warning file=x::y.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/a%0A::error::b.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/a b.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/a#b.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/a?raw.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/<script>.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/$(id).mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/a\\..\\x.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/%2e%2e%2fx.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/[id].mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/__proto__.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/-rf.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/con.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/lpt1.mdx', expected: 'invalid-id 1:1', make: text() },
  { path: `events/name/${'a'.repeat(81)}.mdx`, expected: 'invalid-id 1:1', make: text() },
  { path: 'events/name/constructor.mdx', expected: accepted, make: text() },
  { path: 'events/name/payload.js', expected: 'unexpected-file 1:1', make: text('process.exit()') },
  {
    path: 'events/name/pier.mdx.js',
    expected: 'unexpected-file 1:1',
    make: text('process.exit()'),
  },
  { path: 'events/name/page.astro', expected: 'unexpected-file 1:1', make: text('---\n---') },
  {
    path: 'events/name/index.html',
    expected: 'unexpected-file 1:1',
    make: text('<script>alert(1)</script>'),
  },
  { path: 'events/name/pier.md', expected: 'unexpected-file 1:1', make: text() },
  { path: 'events/name/pier.MDX', expected: 'unexpected-file 1:1', make: text() },
  {
    path: 'events/name/icon.svg',
    expected: 'unexpected-file 1:1',
    make: text('<svg onload="alert(1)"/>'),
  },
  {
    path: 'pages/index.mdx',
    expected: 'page-address 2:1, unknown-field 3:1, unknown-field 4:1, unknown-field 5:1, unknown-field 6:1',
    make: text(),
  },
  { path: 'scripts/index.mdx', expected: 'unexpected-file 1:1', make: text() },
  { path: 'astro.config.mjs', expected: 'unexpected-file 1:1', make: text('process.exit()') },
];

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
