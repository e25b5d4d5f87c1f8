import { describe, expect, it } from 'vitest';
import type { PublisherId } from '../../src/domain/id.ts';
import { buildPublisherIndexView, buildPublisherView } from '../../src/views/publisher-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const claim = (evidence: string, confidence = 'possible') => `
  - id: empty
    statement: The pier was empty.
    confidence: ${confidence}
    evidence: [${evidence}]`;
const context = buildTestContext({
  'publishers/agency.yaml': 'name: Example Agency\nstateAffiliation: example state\n',
  'publishers/paper.yaml': 'name: Example Paper\n',
  'publishers/mirror.yaml': 'name: Example Mirror\n',
  'sources/wire.mdx': formatSource(
    'Wire',
    'publisher: agency',
    'hostedBy: mirror',
    'reliability: C',
    'primary: true',
    'published: 2025-01-22',
  ),
  'sources/story.mdx': formatSource('Story', 'publisher: paper', 'reliability: C', 'primary: true', 'published: 2025-01-24'),
  'events/one.mdx': formatEvent({
    sources: undefined,
    claims: claim('{ source: wire }, { source: story, stance: disputes }'),
  }),
  'events/two.mdx': formatEvent({
    sources: undefined,
    claims: claim('{ source: story }, { source: wire, stance: disputes }', 'doubtful'),
    confidence: 'doubtful',
  }),
  'events/three.mdx': formatEvent({ sources: '[wire, story]' }),
});
const view = (id: string) => buildPublisherView(context, id as PublisherId);

describe('the page of a publisher', () => {
  it('says what state it belongs to, and gives nothing where the record does not know', () => {
    expect(view('agency').stateAffiliation).toBe('example state');
    expect(view('paper').stateAffiliation).toBeNull();
  });

  it('keeps what it published apart from what it hosts', () => {
    expect(view('agency').published.shown.map(({ title }) => title)).toEqual(['Wire']);
    expect(view('agency').hosted.shown).toEqual([]);
    expect(view('mirror').published.shown).toEqual([]);
    expect(view('mirror').hosted.shown.map(({ title }) => title)).toEqual(['Wire']);
  });

  it('is not credited with events through copies that it hosts', () => {
    expect(view('mirror').ledger).toEqual({ events: 0, first: 0, disputed: 0, overturned: 0 });
  });

  it('counts as first only where nothing could have been read earlier', () => {
    expect(view('agency').ledger).toMatchObject({ events: 3, first: 2 });
    expect(view('paper').ledger).toMatchObject({ events: 3, first: 1 });
  });

  it('counts a dispute against the publisher only where it came on the same day or afterwards', () => {
    expect(view('agency').ledger.disputed).toBe(1);
    expect(view('paper').ledger.disputed).toBe(0);
  });

  it('counts supported claims that the editors now hold to be doubtful', () => {
    expect(view('paper').ledger.overturned).toBe(1);
  });

  it('notes beside each event what the ledger counts', () => {
    expect(view('agency').events.shown.map(({ card, notes }) => [card.id, notes])).toEqual([
      ['one', ['reported first', 'later disputed']],
      ['three', ['reported first']],
      ['two', []],
    ]);
  });
});

describe('the list of publishers', () => {
  it('begins with those whose sources are used most', () => {
    expect(buildPublisherIndexView(context).rows.map(({ name }) => name)).toEqual(['Example Agency', 'Example Paper', 'Example Mirror']);
  });
});
