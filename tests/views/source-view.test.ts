import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/domain/id.ts';
import { buildSourceIndexView } from '../../src/views/source-index-view.ts';
import { buildSourceView } from '../../src/views/source-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const files = {
  'publishers/agency.yaml': 'name: Example Agency\n',
  'publishers/mirror.yaml': 'name: Example Mirror\n',
  'sources/image.mdx': formatSource(
    'Image of the pier',
    'kind: satellite-image',
    'publisher: agency',
    'reliability: A',
    'primary: true',
    'seenThrough: report',
    'published: 2025-01-22',
  ),
  'sources/second-image.mdx': formatSource('Second image', 'kind: satellite-image', 'publisher: agency', 'reliability: B', 'primary: true'),
  'sources/report.mdx': formatSource(
    'Report on the image',
    'kind: news-report',
    'hostedBy: mirror',
    'reliability: C',
    'reliabilityReason: It shows the image.',
    'derivedFrom: [image]',
    'warning: The copy is damaged.',
    'published: 2025-01-23~',
  ),
  'sources/rewrite.mdx': formatSource('Rewrite of the report', 'reliability: D', 'derivedFrom: [report]'),
  'sources/rumour.mdx': formatSource('Rumour', 'language: ar'),
  'sources/other-rumour.mdx': formatSource('Another rumour'),
  'events/pier.mdx': formatEvent({
    sources: '[gazette]',
    claims: `
  - id: empty
    statement: The pier was empty.
    confidence: possible
    evidence:
      - { source: report, stance: supports, locator: paragraph 2, note: It shows the pier. }
  - id: full
    statement: The pier was full.
    confidence: possible
    evidence:
      - { source: gazette, stance: supports }
      - { source: report, stance: disputes }`,
  }),
};
const context = buildTestContext(files);
const view = (id: string) => buildSourceView(context, id as SourceId);

describe('the page of a source', () => {
  it('keeps the publisher and the host of the copy apart', () => {
    expect(view('report').publisher).toBeNull();
    expect(view('report').host).toEqual({
      href: '/sub/publishers/mirror/',
      text: 'Example Mirror',
    });
  });

  it('gives the grade, its reason, and what it counts as where it is only known through another', () => {
    expect(view('report').grade).toMatchObject({
      letter: 'C',
      reason: 'It shows the image.',
      lowered: null,
    });
    expect(view('image').grade).toMatchObject({
      letter: 'A',
      lowered: { letter: 'C', through: { title: 'Report on the image' } },
    });
  });

  it('follows the lineage up to its ends and down to the last rewrite', () => {
    expect(view('rewrite').lineage.up).toMatchObject([
      {
        source: { title: 'Report on the image' },
        lineage: 'derived',
        next: [{ source: { title: 'Image of the pier' }, lineage: 'primary', next: [] }],
      },
    ]);
    expect(view('image').lineage.down).toMatchObject([
      {
        source: { title: 'Report on the image' },
        next: [{ source: { title: 'Rewrite of the report' }, next: [] }],
      },
    ]);
    expect(view('report').lineage.carried.map(({ title }) => title)).toEqual(['Image of the pier']);
  });

  it('names the sources that share its origin and what they share', () => {
    expect(view('second-image').lineage.sharing.map(({ source, through }) => [source.title, through])).toEqual([
      ['Image of the pier', 'through Example Agency'],
      ['Report on the image', 'through Example Agency'],
      ['Rewrite of the report', 'through Example Agency'],
    ]);
  });

  it('says of an unknown lineage with how many others it counts as one origin, without listing them as kin', () => {
    expect(view('rumour').lineage).toMatchObject({ kind: 'unknown', sharing: [], up: [] });
    expect(view('rumour').lineage.unknownTogether).toContain('1 other source');
    expect(view('image').lineage.unknownTogether).toBeNull();
  });

  it('lists every claim that leans on it with stance and place, linked to the claim', () => {
    const { uses } = view('report');
    expect(uses.summary).toBe('2 uses in 1 event');
    expect(uses.events.shown).toMatchObject([
      {
        title: 'The pier is empty',
        date: { text: '22 January 2025', datetime: '2025-01-22' },
        uses: [
          {
            href: '/sub/events/pier/#claim-empty',
            stance: 'supports',
            locator: 'paragraph 2',
            note: 'It shows the pier.',
            isDisputed: false,
          },
          { href: '/sub/events/pier/#claim-full', stance: 'disputes', isDisputed: true },
        ],
      },
    ]);
    expect(view('gazette').uses.events.shown[0]!.uses.at(-1)).toMatchObject({
      href: '/sub/events/pier/',
      level: null,
    });
  });

  it('shows its warning and marks only titles in other languages', () => {
    expect(view('report').warning).toBe('The copy is damaged.');
    expect(view('rumour').language).toBe('ar');
    expect(view('rumour').languageName).toBe('Arabic');
    expect(view('image').language).toBeNull();
  });

  it('gives a machine date only where the day is exact', () => {
    expect(view('image').published).toMatchObject({ datetime: '2025-01-22' });
    expect(view('report').published?.datetime).toBeUndefined();
  });

  it('refuses an id that does not exist', () => {
    expect(() => view('nothing')).toThrow('There is no source "nothing".');
  });
});

describe('the list of sources', () => {
  const index = buildSourceIndexView(context);

  it('groups by lineage and shows what each rests on', () => {
    expect(index.groups.map(({ kind, rows }) => [kind, rows.map(({ source }) => source.title)])).toEqual([
      ['primary', ['Image of the pier', 'Report of the gazette', 'Second image']],
      ['derived', ['Report on the image', 'Rewrite of the report']],
      ['unknown', ['Another rumour', 'Rumour']],
    ]);
    expect(index.groups[1]!.rows[1]!.restsOn.map(({ title }) => title)).toEqual(['Report on the image']);
  });

  it('counts events and not uses', () => {
    expect(index.groups[1]!.rows[0]!.events).toBe(1);
  });

  it('says how many sources and how many origins there are', () => {
    expect(index.lead).toContain('7 sources from 2 independent origins');
  });
});
