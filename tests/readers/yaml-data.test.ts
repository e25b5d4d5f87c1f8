import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseYamlData } from '../../src/readers/yaml-data.ts';

const read = (text: string) => parseYamlData(text, 'a.yaml', 1);
const readRules = (text: string) => read(text).issues.map(({ rule }) => rule);

describe('YAML as the record allows it', () => {
  it('is YAML 1.2 core: words of YAML 1.1 are text, and so are dates and sexagesimal numbers', () => {
    expect(read('a: yes\nb: no\nc: on\nd: 2025-01-22\ne: 12:30\nf: 0o17\ng: 017\nh: null\ni: ~\nj: TRUE').data).toEqual({
      a: 'yes',
      b: 'no',
      c: 'on',
      d: '2025-01-22',
      e: '12:30',
      f: 15,
      g: 17,
      h: null,
      i: null,
      j: true,
    });
  });

  it('gives plain objects, whatever their fields are called', () => {
    const data = read('toString: 1\nhasOwnProperty: 2').data as object;
    expect(Object.keys(data)).toEqual(['toString', 'hasOwnProperty']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it.each([
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a tag of its own', 'a: !thing 1'],
    ['a merge key', '<<: { a: 1 }'],
    ['__proto__', '__proto__: { a: 1 }'],
    ['constructor, deep inside', 'a: [{ constructor: 1 }]'],
    ['a list as name', '[a]: 1'],
    ['lists within lists', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['lists within lists, in blocks', '- '.repeat(100)],
  ])('refuses %s', (_, text) => {
    expect([...new Set(readRules(text))]).toEqual(['yaml-not-allowed']);
    expect(read(text).data).toBeUndefined();
  });

  it.each([
    ['deep', 'a: ' + '['.repeat(30), 'nested more than 20 deep', 1, 24],
    ['long', 'a: 1\n'.repeat(5001), 'more than 5000 lines and commas', 5001, 5],
    ['broad', `a: [${'1,'.repeat(5001)}]`, 'more than 5000 lines and commas', 1, 10_006],
  ])('refuses what is too %s before parsing it', (_, text, message, line, column) => {
    expect(read(text).issues).toMatchObject([{ rule: 'yaml-not-allowed', line, column }]);
    expect(read(text).issues[0]!.message).toContain(message);
  });

  it.each(['"\\0"', '"\\e[31m"', '"\\u202E"', '"\\u200B"', '"\\uFEFF"', '"\\U000E0041"', '"\\x07"'])(
    'refuses characters that no reader sees, written as the escape %s',
    (value) => {
      expect(readRules(`a: ${value}`)).toEqual(['file-characters']);
      expect(readRules(`${value}: a`)).toEqual(['file-characters']);
    },
  );

  it.each([
    ['a field twice', 'a: 1\na: 2', 2, 1],
    ['two documents', 'a: 1\n---\nb: 2', 2, 1],
    ['a tab', 'a:\n\tb: 1', 2, 1],
    ['a colon', 'a: b: c', 1, 4],
    ['an open quotation mark', 'a: "b\nc: d\n', 1, 4],
    ['an open bracket', 'a: 1\nb: [c\nd: e\n', 2, 4],
  ])('tells the place of %s, and that alone', (_, text, line, column) => {
    expect(read(text).issues).toMatchObject([{ rule: 'yaml-syntax', line, column }]);
  });

  it('tells every field that is written twice', () => {
    expect(read('a: 1\na: 2\nb: 1\nb: 2').issues.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('points at names and values at any depth, and at the nearest place for what is not there', () => {
    const { locate } = parseYamlData('a:\n  - b: 1\n    c: [x, y]\n', 'a.yaml', 11);
    expect(locate(['a', 0, 'c'], 'key')).toEqual({ line: 13, column: 5 });
    expect(locate(['a', 0, 'c', 1])).toEqual({ line: 13, column: 12 });
    expect(locate(['a', 0, 'c', 7])).toEqual({ line: 13, column: 8 });
    expect(locate(['a', 0, 'missing'])).toEqual({ line: 12, column: 5 });
    expect(locate([])).toEqual({ line: 11, column: 1 });
  });

  test.prop([fc.string({ unit: fc.constantFrom(...'ab:- \n\t[]{}",\'&*!|>#%@~?0.') })])('throws at no text', (text) => {
    const { data, issues } = read(text);
    expect(issues.length === 0 || data === undefined).toBe(true);
    for (const { line, column, fix, message } of issues)
      expect([line >= 1, column >= 1, fix !== '', message !== '']).toEqual([true, true, true, true]);
  });

  const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => !/"(__proto__|constructor|prototype|<<)"/.test(JSON.stringify(value)));
  test.prop([fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), json)])('reads JSON as itself', (value) => {
    expect(read(JSON.stringify(value)).data).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
