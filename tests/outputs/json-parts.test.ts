import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { formatJsonParts, JsonList } from '../../src/outputs/json-parts.ts';
import { joinText, TextResponse } from '../../src/outputs/parted-text.ts';
import { formatJson } from '../../src/outputs/text.ts';

const list = (values: readonly unknown[]) => new JsonList(values.map((value, index) => ({ name: String(index), build: () => [value] })));

describe('JSON in parts', () => {
  it.prop([
    fc.array(
      fc.tuple(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined)), fc.array(fc.jsonValue(), { maxLength: 4 }), fc.boolean()),
    ),
  ])('is the text that the whole object has', (fields) => {
    const whole = Object.fromEntries(fields.map(([name, value, values, isList]) => [name, isList ? values : value]));
    const parted = Object.fromEntries(fields.map(([name, value, values, isList]) => [name, isList ? list(values) : value]));
    expect(joinText(formatJsonParts(parted))).toBe(formatJson(whole));
  });

  it('may hold several elements in one part', () => {
    const parted = formatJsonParts({
      list: new JsonList([
        { name: 'both', build: () => [1, { two: [] }] },
        { name: 'last', build: () => [3] },
      ]),
    });
    expect(joinText(parted)).toBe(formatJson({ list: [1, { two: [] }, 3] }));
  });
});

describe('an answer in parts', () => {
  it('makes nothing before somebody reads it, and then the whole text', async () => {
    const made: string[] = [];
    const part = (name: string) => ({
      name,
      make: () => {
        made.push(name);
        return name;
      },
    });
    const answer = new TextResponse(['(', part('\u00e9'), part('b'), ')'], { 'Content-Type': 'text/plain' });
    expect(made).toEqual([]);
    expect(await answer.text()).toBe('(\u00e9b)');
    expect(made).toEqual(['\u00e9', 'b']);
    expect(answer.headers.get('content-type')).toBe('text/plain');
  });
});
