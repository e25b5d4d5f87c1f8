import { describe, expect, it } from 'vitest';
import { buildGapsView } from '../../src/views/gaps-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const sources = {
  'sources/image.mdx': formatSource('Image', 'kind: satellite-image', 'reliability: B', 'primary: true', 'published: 2025-01-23'),
  'sources/herald.mdx': formatSource('Herald', 'reliability: C', 'primary: true', 'url: https://herald.example/'),
  'sources/other.mdx': formatSource('Other', 'reliability: C', 'primary: true'),
  'sources/rumour.mdx': formatSource('Rumour', 'reliability: C'),
};

function lifts(fields: Readonly<Record<string, string | undefined>>) {
  const view = buildGapsView(buildTestContext({ ...sources, 'events/pier.mdx': formatEvent(fields) }));
  return view.lifts.map(
    ({
      kind,
      lifts: {
        shown: [lift],
      },
    }) => `${kind}: ${lift!.step ?? '-'}`,
  );
}

describe('what would lift an event', () => {
  it.each([
    ['nothing, where it is confirmed', 'confirmed', '[image, herald]', []],
    ['a second origin, where one observation carries it', 'probable', '[image]', ['second-origin: probable to confirmed']],
    ['an observation, where reports agree', 'probable', '[herald, other]', ['independent-observation: probable to confirmed']],
    ['an observation or a second report, where one carries it', 'possible', '[herald]', ['observation-or-second: possible to probable']],
    [
      'an answer, where only the dispute stands',
      'possible',
      '[image, { source: herald, stance: disputes }]',
      ['answer: possible to probable'],
    ],
    [
      'an answer and more, where support is thin as well',
      'possible',
      '[herald, { source: other, stance: disputes }]',
      ['answer-and-more: possible to probable'],
    ],
    ['a first source, where there is none', 'unverified', '[]', ['first-origin: unverified to possible']],
    ['nothing to look for, where the editors state less', 'possible', '[image]', ['held: evidence supports probable']],
    ['nothing to look for, where it is stated against', 'doubtful', '[herald, { source: other, stance: disputes }]', ['against: -']],
  ])('is %s', (_, confidence, cited, expected) => {
    expect(lifts({ confidence, sources: cited })).toEqual(expected);
  });
});

describe('the page of gaps', () => {
  const view = buildGapsView(
    buildTestContext({
      ...sources,
      'events/open.mdx': formatEvent({
        date: '2025-01-24',
        confidence: 'unverified',
        sources: '[]',
      }),
      'events/pier.mdx': formatEvent({
        sources: undefined,
        confidence: 'probable',
        claims:
          '\n  - { id: pier, statement: It is empty., confidence: probable, evidence: [image, rumour] }\n  - { id: crane, statement: A crane., confidence: unverified }',
      }),
    }),
  );

  it('lists unverified events, and unverified claims of others', () => {
    expect(
      view.unverified.shown.map(({ event, isWhole, hasNoSource, claims }) => [event.href, isWhole, hasNoSource, claims.length]),
    ).toEqual([
      ['/sub/events/pier/', false, false, 1],
      ['/sub/events/open/', true, true, 0],
    ]);
  });

  it('tells what knowing a lineage would lift', () => {
    expect(view.lineage.shown).toMatchObject([
      {
        source: { title: 'Rumour' },
        uses: 'bears on 1 event',
        lifts: [{ href: '/sub/events/pier/', to: 'probable to confirmed' }],
      },
    ]);
  });

  it('counts what sources lack', () => {
    expect(view.lacks.map(({ summary }) => summary)).toEqual([
      '5 of 5 sources have neither an archived copy nor a captured file',
      '1 of 5 sources have an address and no archived copy',
      '4 of 5 sources have no address',
      '4 of 5 sources have no date',
      '0 of 5 sources are not graded',
    ]);
    expect(view.lacks[1]!.sources.shown.map(({ title }) => title)).toEqual(['Herald']);
  });
});
