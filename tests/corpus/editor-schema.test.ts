import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildEditorSchema, editorSchemaKinds } from '../../src/corpus/schema/editor-schema.ts';
import { readContent } from '../../src/readers/from-disk.ts';
import { buildRecord, formatEvent, readRecords } from '../support/record.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ajv = new Ajv({ strict: false, validateFormats: false });
const judges = new Map(editorSchemaKinds.map((kind) => [kind, ajv.compile(buildEditorSchema(kind))]));

describe('the schemas for editors', () => {
  it.each(editorSchemaKinds)('of %s are those that were written last', (kind) => {
    const written = readFileSync(`${root}.vscode/schemas/${kind}.json`, 'utf8');
    expect(JSON.parse(written), 'run: npm run schemas').toEqual(buildEditorSchema(kind));
  });

  it('are named by the settings of the editor, each once', () => {
    const settings = JSON.parse(readFileSync(`${root}.vscode/settings.json`, 'utf8')) as {
      'yaml.schemas': object;
    };
    expect(Object.keys(settings['yaml.schemas'])).toEqual(editorSchemaKinds.map((kind) => `.vscode/schemas/${kind}.json`));
  });

  it('take every record of the publication', async () => {
    const { records } = await readContent('content', root);
    expect(records.length).toBeGreaterThan(50);
    const refused = records.filter(({ kind, data }) => !judges.get(kind)!(data));
    expect(refused.map(({ file }) => file)).toEqual([]);
  });

  it.each<Parameters<typeof formatEvent>[0]>([
    { date: '2025' },
    { date: '[2025-01-21, 2025-01-22]' },
    { sources: '[{ source: gazette, stance: supports }]' },
  ])('take what the check takes: %j', (fields) => {
    const files = { 'events/a.mdx': formatEvent(fields) };
    expect(buildRecord(files).issues).toEqual([]);
    expect(judges.get('event')!(readRecords(files).records.at(-1)!.data)).toBe(true);
  });

  it.each<Parameters<typeof formatEvent>[0]>([
    { titel: 'x' },
    { confidence: 'sure' },
    { sources: 'gazette' },
    { title: undefined },
    { claims: '[{ id: a, statement: x }]' },
  ])('refuse what the check refuses: %j', (fields) => {
    const files = { 'events/a.mdx': formatEvent(fields) };
    expect(buildRecord(files).issues).not.toEqual([]);
    expect(judges.get('event')!(readRecords(files).records.at(-1)!.data)).toBe(false);
  });
});
