/** What holds for any bytes, any fields and any path, whoever wrote them. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readContent } from '../../src/readers/from-disk.ts';
import { readAddress, recordFolders } from '../../src/readers/record-address.ts';
import { readFilesHere, readOneFile } from '../../src/readers/record-batch.ts';
import { openRecord } from '../../src/readers/stored-record.ts';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { parseBody, renderBody } from '../../src/corpus/body.ts';
import { findForbiddenHtml } from '../../src/outputs/finished-html/find-forbidden.ts';
import { writeFolder } from '../support/folder.ts';
import { isId } from '../../src/domain/id.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const kinds = ['event', 'source', 'publisher', 'place', 'actor', 'publication'] as const;

/** Pieces of fields, of bodies and of attacks on both. */
const pieces = fc.constantFrom(
  '---\n',
  'title: x\n',
  'date: 2025-01-22\n',
  'summary: x\n',
  'confidence: possible\n',
  'sources: [a]\n',
  '- ',
  '  ',
  '\n',
  '[',
  ']',
  '{',
  '}',
  ': ',
  '"',
  "'",
  '&a ',
  '*a',
  '!!js ',
  '<<: ',
  '__proto__: ',
  '# ',
  '\\u0000',
  '\\e',
  '| ',
  '> ',
  '? ',
  '%YAML 1.1\n',
  '\n\n',
  '<Cite source="a"/>',
  '<script>',
  '{x}',
  'import x',
  '![x](y)',
  '[x](javascript:y)',
  '\u202e',
  '\u0000',
  '\r\n',
  '\ufeff',
  'é',
  '😀',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => `---\ntitle: x\n${parts.join('')}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), text.map(encode));

describe('for any bytes', () => {
  test.prop([bytes, fc.constantFrom(...kinds)], { numRuns: 2000 })(
    'reading and judging never throw; what is accepted has a kind, an id and plain data',
    (content, kind) => {
      const file = `content/${kind}.txt`;
      const reading = readOneFile({
        file,
        bytes: content,
        address: { kind, id: 'a' },
        size: content.length,
      });
      expect(reading.issues.map(({ rule }) => rule)).not.toContain('parser-crashed');
      if (reading.record === null) {
        expect(reading.issues.length).toBeGreaterThan(0);
        return;
      }
      expect(reading.record).toMatchObject({ kind, id: 'a', file });
      expect(reading.record.data).not.toBeUndefined();
      expect(structuredClone(reading)).toEqual(reading);
      const record = { ...openRecord(reading.record), locate: () => ({ line: 1, column: 1 }) };
      expect(() => buildCorpus([record], reading.issues)).not.toThrow();
    },
  );

  test.prop([text], { numRuns: 1000 })('a page made of an accepted body is sound', (content) => {
    const { body } = parseBody({ text: content, line: 1, idPrefix: 'c-' });
    const html = renderBody(body?.parts ?? [], ({ children }) => `<span>${children}</span>`);
    expect(findForbiddenHtml(`<!DOCTYPE html><title>x</title><div data-body>${html}</div>`)).toEqual([]);
  });
});

describe('for any path', () => {
  const step = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '...',
      'events',
      'sources',
      'a',
      'a.mdx',
      '%2e%2e',
      '..\\..',
      'C:',
      '~',
      'con',
      ' ',
      'A.MDX',
      '\u202ea',
      '__proto__',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((name) => !/[/\0]/u.test(name)),
  );
  const path = fc.tuple(
    fc.constantFrom('events', 'places', 'pages', 'x'),
    fc.array(step, { maxLength: 4 }),
    fc.constantFrom('.mdx', '.yaml', ''),
  );

  test.prop([path], { numRuns: 2000 })('the page of a record lies in the folder of its kind', ([top, steps, extension]) => {
    const address = readAddress(`${[top, ...steps].join('/')}${extension}`);
    if (address === undefined) return;
    const reading = readOneFile({ file: 'x', bytes: encode('name: x'), address, size: 7 });
    if (reading.record === null || address.kind === 'publication') return;
    expect(isId(address.id)).toBe(true);
    const folder = address.kind === 'page' ? 'pages' : recordFolders[address.kind].folder;
    const site = resolve('/site', folder);
    expect(dirname(resolve(site, address.id, 'index.html'))).toBe(site + sep + address.id);
  });

  test.prop([fc.array(path, { minLength: 1, maxLength: 6 })], { numRuns: 60 })(
    'a folder is read without an error, and every issue names a file in it',
    async (paths) => {
      const folder = writeFolder({ 'content/publication.yaml': '' });
      for (const [top, steps, extension] of paths) {
        const target = join(folder, 'content', top, ...steps.filter((name) => !/^\.+$/u.test(name))) + extension;
        if (!target.startsWith(join(folder, 'content') + sep)) continue;
        try {
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, 'x');
        } catch {
          continue;
        }
      }
      const { records, issues } = await readContent('content', folder, readFilesHere);
      for (const { file } of [...records, ...issues]) expect(file).toMatch(/^content(?:\/[^\p{Cc}\p{Cf}]+)*$/u);
    },
  );
});
