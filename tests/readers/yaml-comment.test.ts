import { describe, expect, it } from 'vitest';
import { buildRecord, formatEvent } from '../support/record.ts';

const judge = (fields: Parameters<typeof formatEvent>[0]) =>
  buildRecord({ 'events/a.mdx': formatEvent(fields) }).issues.map(
    ({ rule, severity, line, column, fix }) => `${line}:${column} ${severity} ${rule} ${fix}`,
  );

describe('a text that a # cuts short', () => {
  it.each([
    [{ title: 'Ship #5 leaves' }, '2:8 warning yaml-comment title: "Ship #5 leaves"'],
    [{ title: 'Ship # 5 leaves' }, '2:8 warning yaml-comment title: "Ship # 5 leaves"'],
    [{ summary: 'Two\n  lines #x' }, '4:10 warning yaml-comment summary: "Two lines #x"'],
    [{ topics: '\n  - a #1\n  - b' }, '8:5 warning yaml-comment - "a #1"'],
  ])('is reported in %j', (fields, told) => {
    expect(judge(fields)).toEqual([told]);
  });

  it.each([
    [{ title: 'Ship  # by hand' }],
    [{ title: '"Ship" # by hand' }],
    [{ title: '"Ship #5 leaves"' }],
    [{ date: '2025-01-22 # EDTF' }],
    [{ topics: '[a, b] # by hand' }],
    [{ summary: '>-\n  Ship #5 leaves' }],
  ])('is not %j', (fields) => {
    expect(judge(fields)).toEqual([]);
  });
});
