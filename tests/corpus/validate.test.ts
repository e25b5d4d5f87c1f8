import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RawRecord } from '../../src/corpus/record.ts';
import { actorSchema, placeSchema, publisherSchema } from '../../src/corpus/schema/entities.ts';
import { eventSchema } from '../../src/corpus/schema/event.ts';
import { publicationSchema } from '../../src/corpus/schema/publication.ts';
import { readDescription, readFieldNames, readInner, readSchema, type AnySchema } from '../../src/corpus/schema/schema-fields.ts';
import { sourceSchema } from '../../src/corpus/schema/source.ts';
import { validateRecord } from '../../src/corpus/schema/validate.ts';
import { formatField, formatValue } from '../../src/corpus/schema/yaml-notation.ts';
import { parseYamlData } from '../../src/readers/yaml-data.ts';

/** Validates YAML as the data of an event, and gives what is told of each problem. */
function validate(yaml: string, schema: AnySchema = eventSchema) {
  const { data, locate } = parseYamlData(yaml, 'a.yaml', 1);
  const record: RawRecord = { kind: 'event', id: 'a', file: 'a.yaml', data, body: null, locate };
  const result = validateRecord(record, schema);
  return 'issues' in result ? result.issues : [];
}

const start = 'title: The pier is empty\ndate: 2025-01-22\nsummary: It is.\nconfidence: possible\n';

describe('a refused record', () => {
  it('is told every problem at once, each at its place', () => {
    const issues = validate(
      'title: ""\ndate: 2025-02-30\nconfidence: possible\ncolour: red\nsources:\n  - source: x\n    stance: against\n',
    );
    expect(issues.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['invalid-value', 1, 8],
      ['invalid-date', 2, 7],
      ['missing-field', 1, 1],
      ['invalid-value', 7, 13],
      ['unknown-field', 4, 1],
    ]);
  });

  it('is told one problem for a field under a mistyped name, not two', () => {
    expect(validate('title: A\ndate: 2025\nsumary: It is.\nconfidence: possible\n').map(({ rule }) => rule)).toEqual(['unknown-field']);
  });

  it('keeps the words of the author in the line to write', () => {
    const fixes = (yaml: string) => validate(start + yaml).map(({ fix }) => fix);
    expect(fixes('topic: "Ships: all of them"')).toEqual(['topics: "Ships: all of them"']);
    expect(fixes('topics: Ships')).toEqual(['topics: [Ships]']);
    expect(fixes('actors: [a, B, c]')).toEqual(['actors: [a, b, c]']);
    expect(fixes('actors:\n  - a\n  - B')).toEqual(['- b']);
    expect(fixes('dateNote: 2025')).toEqual(['dateNote: "2025"']);
    expect(fixes('dateNote: true')).toEqual(['dateNote: "true"']);
  });

  it('names the claim and the piece of evidence', () => {
    const yaml = `${start}claims:\n  - id: empty\n    statement: It is.\n    confidence: possible\n    evidence: [a, { source: b, stance: no }]\n`;
    expect(validate(yaml).map(({ message }) => message)).toEqual(['"stance" of evidence 2 of claim "empty" cannot be "no".']);
  });

  it('may be no record at all', () => {
    for (const yaml of ['', 'text', '- a', '5', 'null']) {
      const issues = validate(yaml);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.every(({ line, column }) => line === 1 && column >= 1)).toBe(true);
    }
  });
});

describe('the notation of a fix', () => {
  const values = [
    'plain',
    '',
    ' a',
    'a: b',
    'a #b',
    '#a',
    '- a',
    '-a',
    '[a]',
    '@a',
    '"a"',
    "it's",
    'true',
    'Null',
    '~',
    '12',
    '1e3',
    '0x1f',
    '.inf',
    '2025-01-22',
    'a,b',
    'a:',
    '%a',
    '`a`',
    'é',
    '*a',
    '!a',
    '?',
    '|',
    'a\nb',
  ];

  it.each(values)('reads back as %j', (value) => {
    const yaml = `a: ${formatValue(value)}\nb: [${formatValue(value, true)}]\nc: { d: ${formatValue(value, true)} }\n`;
    expect(parseYamlData(yaml, 'a.yaml', 1)).toMatchObject({
      issues: [],
      data: { a: value, b: [value], c: { d: value } },
    });
  });

  it('writes a list of objects as a block', () => {
    const list = [{ id: 'a', note: 'x: y' }, { id: 'b' }];
    const text = formatField('claims', list)!;
    expect(text).toBe('claims:\n  - id: a\n    note: "x: y"\n  - id: b');
    expect(parseYamlData(text, 'a.yaml', 1).data).toEqual({ claims: list });
  });
});

describe('the schemas', () => {
  const schemas = {
    eventSchema,
    sourceSchema,
    publisherSchema,
    placeSchema,
    actorSchema,
    publicationSchema,
  };

  it.each(Object.entries(schemas))('%s describes every field', (_, schema) => {
    const undescribed = (at: AnySchema | undefined): string[] => {
      const inner = readInner(at);
      if (inner instanceof z.ZodArray) return undescribed(inner.element as AnySchema);
      return readFieldNames(inner).flatMap((name) => {
        const field = readSchema(inner!, [name]);
        return [...(readDescription(field) === '' ? [name] : []), ...undescribed(field)];
      });
    };
    expect(undescribed(schema).filter((name) => !['name', 'url', 'email'].includes(name))).toEqual([]);
  });

  it.each(Object.entries(schemas))('%s refuses unknown fields', (_, schema) => {
    expect(schema.safeParse({ colour: 'red' }).error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });

  it.each(Object.entries(schemas))('%s accepts the examples of its fields', (_, schema) => {
    for (const name of readFieldNames(schema)) {
      const field = readSchema(schema, [name])!;
      for (const example of (field.meta()?.['examples'] as unknown[] | undefined) ?? []) {
        expect(field.safeParse(example).error, name).toBeUndefined();
      }
    }
  });
});
