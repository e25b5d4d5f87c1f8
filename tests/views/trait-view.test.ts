import { describe, expect, it } from 'vitest';
import { mostWhole } from '../../src/views/cut-list.ts';
import { buildTraitView, readTraits } from '../../src/views/trait-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({
  'events/a.mdx': formatEvent({ date: '2025-01-20' }),
  'events/b.mdx': formatEvent({ date: '2025-01-21', confidence: 'unverified' }),
  'events/hidden.mdx': formatEvent({ status: 'draft' }),
});

describe('the page of a level of confidence', () => {
  it('lists the events that state the level, and says what it means', () => {
    const view = buildTraitView(context, { level: 'unverified' });
    expect(view.events.map(({ id }) => id)).toEqual(['b']);
    expect(view).toMatchObject({
      path: '/confidence/unverified/',
      title: 'Unverified',
      description: 'Unverified: 1 event of the record.',
      group: 'Confidence',
      meaning: 'It cannot be judged from what is in the record.',
      count: '1 event',
    });
    expect(view.rest).toBeUndefined();
  });

  it('is there for levels that published events state', () => {
    expect(readTraits(context).levels).toEqual(['possible', 'unverified']);
  });

  it('lists the latest of many, with the years of the others', () => {
    const many = Array.from({ length: mostWhole + 1 }, (_, index) => [
      `events/e-${index}.mdx`,
      formatEvent({ date: `20${10 + (index % 5)}-03-${String(1 + (index % 28)).padStart(2, '0')}` }),
    ]);
    const view = buildTraitView(buildTestContext(Object.fromEntries(many)), { level: 'possible' });
    expect(view.events).toHaveLength(40);
    expect(view.count).toBe('151 events');
    expect(view.rest!.listed).toBe('The page lists the latest 40 of 151 events; the pages of years and months list them all.');
    expect(view.rest!.years.map(({ href, events }) => `${href} ${events}`)).toEqual([
      '/sub/2010/ 31 events',
      '/sub/2011/ 30 events',
      '/sub/2012/ 30 events',
      '/sub/2013/ 30 events',
      '/sub/2014/ 30 events',
    ]);
  });
});

describe('the page of a kind of evidence', () => {
  it('lists the events with a piece of it, and says whether it is a direct observation', () => {
    const { kinds } = readTraits(context);
    expect(kinds).toEqual(['analysis']);
    const view = buildTraitView(context, { kind: 'analysis' });
    expect(view.events.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(view).toMatchObject({ path: '/evidence/analysis/', title: 'Analysis', group: 'Evidence' });
    expect(view.meaning).not.toMatch(/direct observation/iu);
    expect(buildTraitView(context, { kind: 'satellite-image' }).meaning).toMatch(/^A direct observation\./u);
  });
});
