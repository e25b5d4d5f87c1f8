import { describe, expect, it } from 'vitest';
import { buildEventCard } from '../../src/views/event-card-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const files = {
  'places/pier.yaml': 'name: The pier\n',
  'sources/copy.mdx': formatSource('Copy of the report', 'reliability: D', 'derivedFrom: [gazette]'),
  'sources/rival.mdx': formatSource('A rival', 'reliability: C', 'primary: true'),
};

function buildCard(fields: Record<string, string>) {
  const context = buildTestContext({ ...files, 'events/a.mdx': formatEvent(fields) });
  return buildEventCard(context, context.corpus.events[0]!);
}

describe('the card of an event', () => {
  it('leads to the page of the event under the base path', () => {
    expect(buildCard({}).href).toBe('/sub/events/a/');
  });

  it('names sources and origins side by side, a rewrite adding no origin', () => {
    expect(buildCard({ sources: '[gazette, copy]' }).counts).toBe('2 sources from 1 origin');
    expect(buildCard({ sources: '[gazette, copy, rival]' }).counts).toBe('3 sources from 2 origins');
  });

  it('gives a date for machines only where it is one exact day', () => {
    expect(buildCard({ date: '2025-01-22' })).toMatchObject({
      datetime: '2025-01-22',
      date: '22 January 2025',
    });
    expect(buildCard({ date: '"[2025-01-21,2025-01-22]"' }).datetime).toBeUndefined();
    expect(buildCard({ date: '2025-01-22~' }).datetime).toBeUndefined();
    expect(buildCard({ date: '2025' }).datetime).toBeUndefined();
  });

  it('leaves the year out of the short date and keeps it in the long one', () => {
    expect(buildCard({ date: '2025-01-22' })).toMatchObject({
      shortDate: '22 Jan',
      date: '22 January 2025',
    });
    expect(buildCard({ date: '2025-01-02~' }).shortDate).toBe('~2 Jan');
  });

  it('says which part is disputed where an event has several claims', () => {
    const claims = `
  - { id: one, statement: The pier is empty., confidence: possible, evidence: [{ source: gazette }] }
  - { id: two, statement: It was emptied by night., confidence: unverified, evidence: [{ source: gazette }, { source: rival, stance: disputes }] }`;
    expect(buildCard({ claims, sources: '[gazette]' })).toMatchObject({
      disputed: true,
      disputedText: '1 of 2 claims disputed',
    });
    expect(buildCard({})).toMatchObject({ disputed: false });
  });

  it('names its places with links, and its level with a capital', () => {
    expect(buildCard({ places: '[pier]' })).toMatchObject({
      places: [{ href: '/sub/places/pier/', text: 'The pier' }],
      level: 'possible',
      levelWord: 'Possible',
    });
  });

  it('marks a retracted event', () => {
    const corrections = '[{ date: 2025-02-01, type: retraction, text: It was another pier. }]';
    expect(buildCard({ status: 'retracted', corrections })).toMatchObject({
      retracted: true,
      statusText: 'Retracted',
    });
  });
});
