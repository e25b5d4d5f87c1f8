import { describe, expect, it } from 'vitest';
import { buildTopicIndexView, buildTopicView, readTopicSlugs } from '../../src/views/topic-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({
  'events/a.mdx': formatEvent({ topics: '[Ship movements, Port]' }),
  'events/b.mdx': formatEvent({ topics: '[ship movements]' }),
  'events/hidden.mdx': formatEvent({ topics: '[Secret]', status: 'draft' }),
});

describe('topics', () => {
  it('with one slug are one topic', () => {
    expect(buildTopicView(context, 'ship-movements').events.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('of drafts only have no page', () => {
    expect(readTopicSlugs(context)).toEqual(['port', 'ship-movements']);
  });

  it('name the topics that share events with them', () => {
    expect(buildTopicView(context, 'port').also).toEqual([
      { href: '/sub/topics/ship-movements/', label: 'Ship movements', events: '1 event in common' },
    ]);
  });

  it('are listed by label with the number of their events', () => {
    expect(buildTopicIndexView(context).rows.map(({ label, events }) => [label, events])).toEqual([
      ['Port', '1 event'],
      ['Ship movements', '2 events'],
    ]);
  });
});
