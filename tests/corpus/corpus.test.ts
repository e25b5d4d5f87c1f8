import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { compareIssues } from '../../src/corpus/issue.ts';
import type { RawRecord } from '../../src/corpus/record.ts';
import { buildRecord, buildSoundCorpus, formatEvent, readRecords } from '../support/record.ts';

const claims = (...keys: readonly string[]) =>
  keys.map((key, index) => `\n  - { id: claim-${index}, statement: It is so., confidence: unverified${key} }`).join('');

describe('the corpus', () => {
  it('takes the summary and the sources of an event without claims as its one key claim', () => {
    const corpus = buildSoundCorpus({ 'events/a.mdx': formatEvent() });
    const [event] = corpus.events;
    expect(event!.hasOwnClaims).toBe(false);
    expect(event!.claims).toEqual([
      {
        id: 'event',
        statement: 'A picture shows an empty pier.',
        confidence: 'possible',
        type: 'fact',
        key: true,
        evidence: [{ source: 'gazette', kind: 'analysis', stance: 'supports' }],
      },
    ]);
  });

  it('makes the first claim the key claim, unless others are marked', () => {
    const read = (...keys: readonly string[]) => {
      const text = formatEvent({
        confidence: 'unverified',
        sources: undefined,
        claims: claims(...keys),
      });
      return buildSoundCorpus({ 'events/a.mdx': text }).events[0]!.claims.map(({ key }) => key);
    };
    expect(read('', '', '')).toEqual([true, false, false]);
    expect(read('', ', key: true', '')).toEqual([false, true, false]);
    expect(read(', key: true', ', key: true', ', key: false')).toEqual([true, true, false]);
  });

  it('takes the kind of evidence from its source, and that of a book, dataset or page as analysis', () => {
    const source = (kind: string) => `---\ntitle: A source\nkind: ${kind}\nprimary: true\n---\n`;
    const corpus = buildSoundCorpus({
      'sources/picture.mdx': source('satellite-image'),
      'sources/book.mdx': source('book'),
      'events/a.mdx': formatEvent({
        confidence: 'unverified',
        sources: '[picture, book, { source: picture, kind: document }]',
      }),
    });
    expect(corpus.events[0]!.sources.map(({ kind }) => kind)).toEqual(['satellite-image', 'analysis', 'document']);
  });

  it('applies the defaults of a source and a publisher', () => {
    const corpus = buildSoundCorpus({
      'sources/bare.mdx': '---\ntitle: Bare\n---\n',
      'publishers/bare.yaml': 'name: Bare\n',
    });
    expect(corpus.sources.get('bare' as never)).toMatchObject({
      kind: 'web-page',
      reliability: 'F',
      lineage: { kind: 'unknown' },
      authors: [],
      archives: [],
    });
    expect(corpus.publishers.get('bare' as never)).toMatchObject({ aliases: [], identifiers: {} });
  });

  it('holds two topics with one slug for one, under the label that comes first in time', () => {
    const corpus = buildSoundCorpus({
      'events/a.mdx': formatEvent({ date: '2025-02-02', topics: '[ship movements]' }),
      'events/b.mdx': formatEvent({ date: '2025-01-01', topics: '[Ship Movements]' }),
    });
    expect([...corpus.topics.values()]).toEqual([{ slug: 'ship-movements', label: 'Ship Movements' }]);
  });

  it('sorts events by earliest possible day, then precision, then id, whatever their files are called', () => {
    const corpus = buildSoundCorpus({
      'events/2030/a.mdx': formatEvent({ date: '2025-03-01' }),
      'events/c.mdx': formatEvent({ date: '2025-01-01' }),
      'events/b.mdx': formatEvent({ date: '2025-01-01' }),
      'events/year.mdx': formatEvent({ date: '2025' }),
      'events/month.mdx': formatEvent({ date: '2025-01' }),
      'events/by.mdx': formatEvent({ date: '"[..2024-12-31]"' }),
    });
    expect(corpus.events.map(({ id }) => id)).toEqual(['by', 'year', 'month', 'b', 'c', 'a']);
  });

  it('keeps a bare year, an unquoted set and a quoted set as the dates they are', () => {
    const read = (date: string) => buildSoundCorpus({ 'events/a.mdx': formatEvent({ date }) }).events[0]!.date.edtf;
    expect(read('2025')).toBe('2025');
    expect(read('0987')).toBe('0987');
    expect(read('[2025-01-21, 2025-01-22]')).toBe('[2025-01-21,2025-01-22]');
    expect(read('{2025-01-21, 2025-01-22}')).toBe('{2025-01-21,2025-01-22}');
    expect(read('"[2025-01-21..2025-01-22]"')).toBe('[2025-01-21..2025-01-22]');
    expect(read('[2025-01-21..2025-01-22]')).toBe('[2025-01-21..2025-01-22]');
  });

  it('leaves nothing half right: a record with an error is not in it', () => {
    const { corpus } = buildRecord({
      'events/a.mdx': formatEvent({ colour: 'red' }),
      'events/b.mdx': formatEvent(),
    });
    expect(corpus.events.map(({ id }) => id)).toEqual(['b']);
    expect(corpus.records.has('event/a')).toBe(true);
  });

  it('keeps the first of two files with one id', () => {
    const { corpus, issues } = buildRecord({
      'events/z/a.mdx': formatEvent({ title: 'Second' }),
      'events/b/a.mdx': formatEvent({ title: 'First' }),
    });
    expect(corpus.events.map(({ title }) => title)).toEqual(['First']);
    expect(issues).toMatchObject([
      {
        rule: 'duplicate-id',
        file: 'content/events/z/a.mdx',
        cause: { file: 'content/events/b/a.mdx' },
      },
    ]);
  });
});

describe('the issues', () => {
  const files = {
    'events/b.mdx': formatEvent({ colour: 'red', confidence: 'blue', title: undefined }),
    'events/a.mdx': formatEvent({ sources: '[gazete, nowhere]' }),
    'places/z.yaml': 'name: Z\nwithin: z\n',
  };

  it('stand in the order of file, line and column', () => {
    const { issues } = buildRecord(files);
    expect(issues.length).toBeGreaterThan(4);
    expect([...issues].sort(compareIssues)).toEqual(issues);
  });

  it('are the same in whatever order the files are read', () => {
    const { records, issues } = readRecords(files);
    const forward = buildCorpus(records, issues);
    const backward = buildCorpus([...records].reverse(), [...issues].reverse());
    expect(backward.issues).toEqual(forward.issues);
    expect(backward.corpus.events).toEqual(forward.corpus.events);
  });

  it('lead to the page of their rule', () => {
    expect(buildRecord(files).issues.every(({ rule, url }) => url === `/rules/${rule}/`)).toBe(true);
  });
});

/** Values that frontmatter could hold, with the names of real fields among the keys so that schemas are reached. */
const keys = [
  'title',
  'date',
  'summary',
  'confidence',
  'sources',
  'source',
  'claims',
  'evidence',
  'id',
  'statement',
  'name',
  'derivedFrom',
  'published',
  'assessments',
  'topics',
  'related',
  '__proto__',
  'toString',
];
const leaves = ['2025-01-22', '[..2025]', 'possible', 'refuted', 'gazette', 'x', '', 0, -1, 1e300, NaN, true, null];
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.constantFrom(...leaves), fc.string({ unit: 'grapheme' })),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('data'), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
  ),
}));
const kinds = ['event', 'source', 'publisher', 'place', 'actor', 'publication'] as const;

describe('whatever stands in a record', () => {
  test.prop([
    fc.array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom('a', 'b', 'publication'), data), {
      maxLength: 6,
    }),
  ])('is judged, and never thrown at', (found) => {
    const records = found.map(([kind, id, value], index): RawRecord => ({
      kind,
      id,
      file: `content/${kind}/${index}/${id}`,
      data: value,
      body: null,
      locate: () => ({ line: 1, column: 1 }),
    }));
    const { issues } = buildCorpus(records, [], { today: 0 });
    for (const { message, expected, fix } of issues) expect([message, expected, fix].every((text) => text.trim() !== '')).toBe(true);
  });

  const word = fc.constantFrom('gazette', 'a', 'b');
  const level = fc.constantFrom('confirmed', 'probable', 'possible', 'doubtful', 'refuted', 'unverified');
  const piece = fc.record({
    source: word,
    stance: fc.constantFrom('supports', 'disputes', 'mentions'),
    kind: fc.constantFrom('document', 'analysis'),
  });
  const claim = fc.record({
    id: word,
    statement: fc.constant('It is.'),
    confidence: level,
    evidence: fc.array(piece),
  });
  const event = fc.record({
    title: fc.constant('A title'),
    date: fc.constantFrom('2025', '[..2025-01-22]', '2025-01-22/..', '2025-01-22~'),
    summary: fc.constant('A summary.'),
    confidence: level,
    sources: fc.array(piece),
    claims: fc.option(fc.array(claim, { minLength: 1 }), { nil: undefined }),
  });
  const source = fc.record({
    title: fc.constant('A source'),
    reliability: fc.constantFrom('A', 'C', 'F'),
    derivedFrom: fc.option(fc.uniqueArray(word, { minLength: 1 }), { nil: undefined }),
    seenThrough: fc.option(word, { nil: undefined }),
  });

  test.prop([event, fc.tuple(source, source, source)])('is judged also where every record is valid by itself', (data, sources) => {
    const locate = () => ({ line: 1, column: 1 });
    const records: RawRecord[] = [
      { kind: 'event', id: 'e', file: 'e', data, body: null, locate },
      ...sources.map((one, index) => ({
        kind: 'source' as const,
        id: ['gazette', 'a', 'b'][index]!,
        file: `s${index}`,
        data: one,
        body: null,
        locate,
      })),
    ];
    const { corpus, issues } = buildCorpus(records);
    expect(corpus.events).toHaveLength(1);
    expect(issues.map(({ rule }) => rule)).not.toContain('unknown-reference');
  });
});
