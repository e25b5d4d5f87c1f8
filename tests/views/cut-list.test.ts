import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { cutToFirst, cutToLatest, mostListed, mostWhole } from '../../src/views/cut-list.ts';
import { buildDisputedView } from '../../src/views/disputed-view.ts';
import { buildGapsView } from '../../src/views/gaps-view.ts';
import { buildPeriodView, readPeriodMembers } from '../../src/views/period-view.ts';
import { buildPlaceView } from '../../src/views/place-view.ts';
import { buildSourceUses } from '../../src/views/source-uses-view.ts';
import { buildTopicView } from '../../src/views/topic-view.ts';
import { buildVerificationView } from '../../src/views/verification-view.ts';
import type { PlaceId, SourceId } from '../../src/domain/id.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const number = mostWhole + 1;
const context = buildTestContext({
  'places/port.yaml': 'name: Port\n',
  'sources/rumour.mdx': '---\ntitle: Rumour\nreliability: E\nprimary: true\n---\n',
  ...Object.fromEntries(
    Array.from({ length: number }, (_, index) => [
      `events/e${String(index).padStart(3, '0')}.mdx`,
      formatEvent({
        date: `2025-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
        places: '[port]',
        topics: '[ships]',
        sources: '[gazette, { source: rumour, stance: disputes }]',
      }),
    ]),
  ),
});
const last = `e${number - 1}`;
const told = 'Listed here: 40 of 151. The data files hold them all.';

describe('a list that grows with the record', () => {
  it.prop([fc.nat(400)])('is shown whole while it is short, and else a part that says what it is a part of', (length) => {
    const items = Array.from({ length }, (_, index) => index);
    for (const [cut, part] of [
      [cutToLatest, items.slice(-mostListed)],
      [cutToFirst, items.slice(0, mostListed)],
    ] as const) {
      const { shown, rest } = cut(context, items);
      expect(shown).toEqual(length > mostWhole ? part : items);
      expect(rest === undefined).toBe(length <= mostWhole);
    }
  });

  it('shows the latest events of a place, a topic, a source, a year and the reports on the record', () => {
    const year = readPeriodMembers(context).find(({ key }) => key === '2025')!;
    const place = buildPlaceView(context, 'port' as PlaceId).events;
    const topic = buildTopicView(context, 'ships');
    const uses = buildSourceUses(context, 'gazette' as SourceId).events;
    const { certain } = buildPeriodView(context, year);
    const { open } = buildDisputedView(context);
    const { rows } = buildVerificationView(context, []);
    const { lifts } = buildGapsView(context).lifts[0]!;
    const hrefs = [
      ...[place.shown, topic.events, uses.shown, certain.shown].map((events) => events.at(-1)!.href),
      ...[open.shown, rows.shown, lifts.shown].map((items) => items.at(-1)!.event.href),
    ];
    expect(new Set(hrefs)).toEqual(new Set([`/sub/events/${last}/`]));
    expect(new Set([place, topic, uses, certain, open, rows, lifts].map(({ rest }) => rest))).toEqual(new Set([told]));
    expect(
      [place.shown, topic.events, uses.shown, certain.shown, open.shown, rows.shown, lifts.shown].map((items) => items.length),
    ).toEqual(Array.from({ length: 7 }, () => mostListed));
  });

  it('is counted whole all the same', () => {
    expect(buildTopicView(context, 'ships').count).toBe('151 events');
    expect(buildDisputedView(context).lead).toContain('151');
  });
});
