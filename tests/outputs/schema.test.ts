/** The published JSON Schemas, held against the records by a validator. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { schemaKinds, type SchemaKind } from '../../src/outputs/schema/json-schema.ts';
import { buildFixtureContext, contexts } from './fixture.ts';
import { readDataText } from '../support/data-text.ts';

function buildValidator(context: OutputContext, kind: SchemaKind) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
  });
  (addFormats as unknown as (one: Ajv2020) => void)(ajv);
  return ajv.compile(JSON.parse(readDataText(context, `/data/schema/${kind}.json`)) as object);
}

/** YAML leaves the frontmatter as it is; JSON has no undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe.each(contexts)('the JSON Schemas and %s', (_, read) => {
  it.each(schemaKinds)('accept every %s as it is written', async (kind) => {
    const context = await read();
    const validate = buildValidator(context, kind);
    const records = [...context.corpus.records.values()].filter((record) => record.kind === kind);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(validate(plain(record.data)) ? [] : validate.errors, record.file).toEqual([]);
  });

  it.each([
    ['event', 'events'],
    ['source', 'sources'],
    ['place', 'places'],
    ['actor', 'actors'],
    ['publisher', 'publishers'],
  ] as const)('accept every exported %s', async (kind, list) => {
    const context = await read();
    const validate = buildValidator(context, kind);
    const file = JSON.parse(readDataText(context, '/data/events.json')) as Record<string, { id: string }[]>;
    for (const record of file[list]!) expect(validate(record) ? [] : validate.errors, record.id).toEqual([]);
  });
});

describe('the JSON Schema of an event', () => {
  const validate = buildValidator(buildFixtureContext(), 'event');
  const event = { title: 'A', date: '2025', summary: 'B', confidence: 'unverified' };

  it('takes the short forms of the record', () => {
    expect(validate({ ...event, date: 2025, sources: ['a', { source: 'b', stance: 'disputes' }] })).toBe(true);
    expect(validate({ ...event, date: ['2025-01-21', '2025-01-22'] })).toBe(true);
  });

  it.each([
    ['an unknown field', { ...event, colour: 'red' }],
    ['a level that does not exist', { ...event, confidence: 'certain' }],
    ['a missing summary', { ...event, summary: undefined }],
    ['evidence without a source', { ...event, sources: [{ stance: 'supports' }] }],
  ])('refuses %s', (_, value) => {
    expect(validate(plain(value))).toBe(false);
  });

  it('says what every field means', () => {
    const schema = JSON.parse(readDataText(buildFixtureContext(), '/data/schema/event.json')) as {
      $schema: string;
      properties: Record<string, { description?: string }>;
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    for (const [name, field] of Object.entries(schema.properties)) expect(field.description, name).toBeTruthy();
  });
});
