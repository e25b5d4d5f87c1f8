import { describe, expect, it } from 'vitest';
import { buildEventView, readEventPages } from '../../src/views/event-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const files = {
  'publishers/agency.yaml': 'name: Example Agency\n',
  'places/pier.yaml': 'name: Pier <One>\n',
  'sources/picture.mdx': formatSource(
    'Picture of the pier',
    'kind: satellite-image',
    'publisher: agency',
    'reliability: A',
    'primary: true',
    'published: 2025-01-23',
  ),
  'sources/copy.mdx': formatSource('Copy of the report', 'reliability: D', 'derivedFrom: [gazette]', 'warning: A rewrite.'),
  'sources/herald.mdx': formatSource('Herald', 'reliability: B', 'primary: true', 'published: 2025-01-30', 'seenThrough: gazette'),
};

function buildView(fields: Record<string, string>, body = '', more: Record<string, string> = {}) {
  const context = buildTestContext({
    ...files,
    ...more,
    'events/a.mdx': formatEvent(fields, body),
  });
  return buildEventView(context, context.corpus.eventById.get('a' as never)!);
}
const lines = (view: ReturnType<typeof buildView>) => view.trace.lines.map(({ text }) => text);

describe('the trace of an event', () => {
  it('says what supports it, what stands against it and the one thing that would lift it', () => {
    const view = buildView({ confidence: 'probable', sources: '[picture]' });
    expect(view.trace.heading).toBe('Why probable');
    expect(lines(view)).toEqual(['One source supports it.', 'Direct observation, graded A or B:', 'Nothing in the record disputes it.']);
    expect(view.trace.lines[1]!.links).toEqual([{ href: '/sub/sources/picture/', text: 'Picture of the pier' }]);
    expect(view.trace.lift).toBe('One thing would lift it to confirmed: a second origin, independent of the direct observation.');
  });

  it('says that several sources may be one origin', () => {
    expect(lines(buildView({ sources: '[gazette, copy]' }))[0]).toBe('2 sources support it, and all of them come down to one origin.');
  });

  it('names a standing dispute and marks it as against', () => {
    const view = buildView({
      confidence: 'possible',
      sources: '[{ source: picture }, { source: gazette, stance: disputes }]',
    });
    const against = view.trace.lines.find((line) => line.against)!;
    expect(against).toMatchObject({
      text: 'Against it, graded C or better:',
      links: [{ text: 'Report of the gazette' }],
    });
    expect(view.trace.lift).toContain('graded C or better that stands against it');
  });

  it('says where the editors state less than the evidence carries, and then asks for nothing', () => {
    const view = buildView({ confidence: 'possible', sources: '[picture]' });
    expect(lines(view)).toContain('The evidence alone would carry probable; the editors state possible.');
    expect(view.trace.lift).toBeUndefined();
  });
});

describe('claims and their evidence', () => {
  const claims = `
  - { id: empty, statement: The pier is empty., confidence: possible, evidence: [{ source: gazette, locator: page 2, note: As seen. }] }
  - { id: night, statement: It was emptied by night., confidence: unverified, type: forecast, evidence: [{ source: herald }, { source: copy, stance: disputes }, { source: gazette, stance: mentions }] }`;
  const view = buildView({ claims, sources: '[picture]' });

  it('stand for and against side by side, with what only mentions them apart', () => {
    const night = view.claims[1]!;
    expect([night.supports, night.disputes, night.mentions].map((side) => side.map(({ source }) => source.text))).toEqual([
      ['Herald'],
      ['Copy of the report'],
      ['Report of the gazette'],
    ]);
    expect(night).toMatchObject({
      anchor: 'claim-night',
      disputed: true,
      key: false,
      typeText: 'that it is expected',
    });
    expect(view.claims[0]).toMatchObject({
      key: true,
      supports: [{ locator: 'page 2', note: 'As seen.' }],
    });
  });

  it('show the grade after what a source was seen through, and the warning of a source', () => {
    expect(view.claims[1]!.supports[0]).toMatchObject({
      grade: 'C',
      seenThrough: { text: 'Report of the gazette' },
    });
    expect(view.claims[1]!.disputes[0]!.warning).toBe('A rewrite.');
  });

  it('are joined by the evidence on the event as a whole, and by the statements that are disputed', () => {
    expect(view.whole!.supports.map(({ source }) => source.text)).toEqual(['Picture of the pier']);
    expect(view.disputedClaims).toEqual([{ href: '#claim-night', text: 'It was emptied by night.' }]);
  });
});

describe('what an event rests on', () => {
  it('groups sources by origin and says which add none', () => {
    const { origins } = buildView({ confidence: 'probable', sources: '[picture, gazette, copy]' });
    expect(origins.intro).toBe('3 sources that come down to 2 origins.');
    expect(origins.groups.map(({ title, adds, sources }) => [title, adds, sources.length])).toEqual([
      ['Example Agency', true, 1],
      ['Report of the gazette', true, 2],
    ]);
    expect(origins.groups[1]!.sources[1]!.from).toEqual([{ href: '/sub/sources/gazette/', text: 'Report of the gazette' }]);
  });
});

describe('what was known when', () => {
  it('gives a step for each day on which the level changed, each leading to that day', () => {
    const { history } = buildView({ confidence: 'confirmed', sources: '[picture, herald]' });
    expect(history!.steps.map(({ datetime, level }) => [datetime, level])).toEqual([
      ['2025-01-23', 'probable'],
      ['2025-01-30', 'confirmed'],
    ]);
    expect(history!.steps[0]).toMatchObject({ href: '/sub/as-of/2025-01-23/', x: 0 });
    expect(history!.rows.map(({ level }) => level)).toEqual(['confirmed', 'probable']);
    expect(history!.label).toBe('The level over time: probable from 23 January 2025 and confirmed from 30 January 2025.');
  });

  it('shortens a long stretch without change and marks it', () => {
    const late = formatSource('Late', 'reliability: B', 'primary: true', 'published: 2026-01-30');
    const { history } = buildView({ confidence: 'confirmed', sources: '[picture, late]' }, '', {
      'sources/late.mdx': late,
    });
    expect(history!.breaks).toHaveLength(1);
  });
});

describe('the body of an event', () => {
  it('names records by their titles, escaped, and numbers each cited source once', () => {
    const { bodyHtml } = buildView(
      {},
      'At <Place id="pier" />.<Cite source="gazette" /> So <Event id="b">it was</Event>.<Cite source="gazette" />',
      {
        'events/b.mdx': formatEvent({ date: '2025-01-25' }),
      },
    );
    expect(bodyHtml).toContain('<a href="/sub/places/pier/">Pier &lt;One&gt;</a>');
    expect(bodyHtml).toContain('<a href="/sub/events/b/">it was</a> <span class="when">(25 January 2025)</span>');
    expect(bodyHtml!.match(/\[1\]<\/a>/gu)).toHaveLength(2);
  });

  it('is nothing where there is none', () => {
    expect(buildView({}).bodyHtml).toBeNull();
  });
});

describe('the foot of an event', () => {
  it('cites the event as plain text and offers a way to report a problem', () => {
    const { cite } = buildView({});
    expect(cite.text).toBe('“The pier is empty.” Example timeline. https://timeline.example/sub/events/a/');
    expect(cite.reportUrl).toMatch(/^mailto:desk@timeline\.example\?subject=The%20pier/u);
    expect(cite.editUrl).toBeUndefined();
  });

  it('leads to the events before and after it', () => {
    const { neighbours } = buildView({}, '', {
      'events/b.mdx': formatEvent({ date: '2025-01-25', title: 'Later' }),
    });
    expect(neighbours).toEqual({
      previous: undefined,
      next: { href: '/sub/events/b/', title: 'Later', date: '25 January 2025' },
    });
  });
});

describe('pages of events', () => {
  it('exist for published events and for ids merged into them, not for drafts', () => {
    const context = buildTestContext({
      'events/a.mdx': formatEvent({ replaces: '[old-a]' }),
      'events/d.mdx': formatEvent({ status: 'draft' }),
    });
    expect(readEventPages(context).map(({ id, moved }) => [id, moved])).toEqual([
      ['a', false],
      ['old-a', true],
    ]);
  });

  it('keep a clock time with its zone and never convert it', () => {
    expect(buildView({ observedAt: '"2025-01-22T15:41Z"' }).observedAt).toEqual({
      text: '22 January 2025, 15:41 UTC',
      datetime: '2025-01-22T15:41Z',
    });
    expect(buildView({ observedAt: '"2025-01-22T18:41+03:00"' }).observedAt!.text).toBe('22 January 2025, 18:41 UTC+03:00');
  });

  it('say on the page that an event is retracted, and why', () => {
    const corrections = '[{ date: 2025-02-01, type: retraction, text: It was another pier. }]';
    expect(buildView({ status: 'retracted', corrections })).toMatchObject({
      retraction: 'It was another pier.',
      notice: expect.stringContaining('retracted'),
    });
  });
});
