import { describe, expect, it } from 'vitest';
import { buildDisputedView } from '../../src/views/disputed-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const files = {
  'sources/early.mdx': formatSource('Early', 'reliability: C', 'primary: true', 'published: 2025-01-23', 'publisher: press'),
  'sources/late.mdx': formatSource('Late', 'reliability: D', 'primary: true', 'published: 2025-02-01'),
  'sources/rumour.mdx': formatSource('Rumour', 'reliability: D', 'published: 2025-01-25'),
  'sources/digest.mdx': formatSource('Digest', 'reliability: C', 'derivedFrom: [early, late, gazette, other]', 'published: 2025-02-03'),
  'sources/other.mdx': formatSource('Other', 'reliability: C', 'primary: true'),
  'publishers/press.yaml': 'name: The Press\n',
};
const claim = (id: string, level: string, evidence: string) =>
  `\n  - { id: ${id}, statement: The ${id} is empty., confidence: ${level}, evidence: [${evidence}] }`;
const build = (...claims: string[]) =>
  buildDisputedView(
    buildTestContext({
      ...files,
      'events/pier.mdx': formatEvent({ sources: undefined, claims: claims.join('') }),
      'events/quiet.mdx': formatEvent({ date: '2025-01-20' }),
    }),
  );

const view = build(
  claim(
    'pier',
    'possible',
    '{ source: late, stance: disputes }, { source: early, note: Nothing there. }, { source: rumour, stance: mentions }',
  ),
  claim('crane', 'doubtful', 'early, { source: late, stance: disputes }'),
  claim('wall', 'possible', 'early'),
);

describe('the page of disputes', () => {
  it('shows each disputed claim, and what is stated against apart from it', () => {
    expect(view.open.shown.flatMap(({ claims }) => claims.map((one) => one.claim.href))).toEqual(['/sub/events/pier/#claim-pier']);
    expect(view.against.shown.flatMap(({ claims }) => claims.map((one) => one.claim.href))).toEqual(['/sub/events/pier/#claim-crane']);
  });

  it('lists both sides by the day they could first be read', () => {
    const [dispute] = view.open.shown[0]!.claims;
    expect(dispute!.rows.map(({ source, stance, day, origin }) => [source.title, stance, day?.datetime, origin])).toEqual([
      ['Early', 'supports', '2025-01-23', 'The Press'],
      ['Late', 'disputes', '2025-02-01', 'Late'],
    ]);
    expect(dispute!.mentions.map(({ title }) => title)).toEqual(['Rumour']);
  });

  it('says what a side says, or at least which side it takes', () => {
    expect(view.open.shown[0]!.claims[0]!.rows.map(({ note }) => note)).toEqual(['Nothing there.', 'Disputes it.']);
  });

  it('names the level that the evidence supports where another is stated', () => {
    expect(view.open.shown[0]!.claims[0]!.supports).toBeNull();
    expect(view.against.shown[0]!.claims[0]!.supports).toBe('The evidence supports possible.');
  });

  it('gives each event one anchor on the page', () => {
    expect([view.open.shown[0]!.anchor, view.against.shown[0]!.anchor]).toEqual(['event-pier', null]);
    expect(view.contents).toEqual([{ href: '#event-pier', text: 'The pier is empty', count: '1 claim' }]);
  });

  it('shortens the origins of a report that rests on many, and names what is not known', () => {
    const rows = build(claim('pier', 'possible', 'digest, { source: rumour, stance: disputes }')).open.shown[0]!.claims[0]!.rows;
    expect(rows.map(({ origin }) => origin)).toEqual(['not known', 'The Press, Report of the gazette and 2 more']);
  });

  it('says so where nothing is disputed', () => {
    expect(build(claim('pier', 'possible', 'early'))).toMatchObject({
      lead: 'No claim of the record is disputed.',
      open: { shown: [] },
      against: { shown: [] },
    });
  });
});
