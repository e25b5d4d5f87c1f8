import { describe, expect, it } from 'vitest';
import type { ActorId, PlaceId } from '../../src/domain/id.ts';
import { buildActorMap } from '../../src/views/map/actor-map.ts';
import type { MapFigureView } from '../../src/views/map/figure.ts';
import { buildPlaceInset } from '../../src/views/map/place-inset.ts';
import { buildMapView } from '../../src/views/map-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const place = (name: string, lat: number, lon: number, precisionKm: number, more = '') =>
  `name: ${name}\nlat: ${lat}\nlon: ${lon}\nprecisionKm: ${precisionKm}\n${more}`;

const context = buildTestContext({
  'places/harbour.yaml': place('Old Harbour', 51.95, 4.05, 2, 'within: dutch\n'),
  'places/roads.yaml': place('The Roads', 52.0, 3.9, 15, 'kind: sea-area\n'),
  'places/dutch.yaml': place('Netherlands', 52.4, 4.9, 150, 'kind: country\n'),
  'places/north-sea.yaml': place('North Sea', 56, 3, 500, 'kind: sea-area\n'),
  'places/lisbon.yaml': place('Lisbon', 38.7, -9.1, 5),
  'places/quiet.yaml': place('Quiet Place', 48, 2, 5),
  'places/nowhere.yaml': 'name: Nowhere Known\n',
  'actors/ship.yaml': 'name: Example Ship\ntype: vessel\n',
  'actors/office.yaml': 'name: Example Office\ntype: organisation\n',
  'events/one.mdx': formatEvent({
    title: 'Seen in Lisbon',
    date: '2025-01-03',
    confidence: 'possible',
    places: '[lisbon]',
    actors: '[ship, office]',
  }),
  'events/two.mdx': formatEvent({
    title: 'Waits',
    date: '"[2025-01-10..2025-01-14]"',
    places: '[roads]',
    actors: '[ship]',
  }),
  'events/three.mdx': formatEvent({
    title: 'Enters',
    date: '"[2025-01-13,2025-01-14]"',
    places: '[harbour, dutch]',
    actors: '[ship]',
  }),
  'events/four.mdx': formatEvent({
    title: 'Still there',
    date: '2025-01-16',
    places: '[harbour]',
    actors: '[ship]',
  }),
  'events/wide.mdx': formatEvent({
    title: 'At sea',
    date: '2025-01-20',
    places: '[north-sea]',
    actors: '[ship]',
  }),
  'events/both.mdx': formatEvent({
    title: 'Here or there',
    date: '2025-01-21',
    places: '[harbour, lisbon]',
    actors: '[ship]',
  }),
  'events/month.mdx': formatEvent({
    title: 'In March',
    date: '2025-03',
    places: '[lisbon]',
    actors: '[ship]',
  }),
  'events/doubt.mdx': formatEvent({
    title: 'Unverified',
    date: '2025-04-01',
    confidence: 'unverified',
    places: '[lisbon]',
    actors: '[ship]',
  }),
  'events/placeless.mdx': formatEvent({
    title: 'Somewhere',
    date: '2025-05-01',
    places: '[nowhere]',
    actors: '[ship]',
  }),
});

/** Characters of everything a page prints of a map, in round numbers. */
const readSize = (map: MapFigureView) => JSON.stringify(map).length;

describe('the map page', () => {
  const view = buildMapView(context);
  const site = (name: string) => view.maps!.main.sites.find(({ href }) => href === `/sub/places/${name}/`);

  it('draws every place that events name and that has coordinates', () => {
    expect(view.maps!.main.sites.map(({ href }) => href.split('/')[3]).sort()).toEqual([
      'dutch',
      'harbour',
      'lisbon',
      'north-sea',
      'roads',
    ]);
  });

  it('draws a place as wide as the record knows it', () => {
    expect(['lisbon', 'dutch', 'north-sea'].map((name) => site(name)?.form)).toEqual(['mark', 'country', 'water']);
    expect(site('dutch')?.path).not.toBe('');
  });

  it('enlarges the part in which marks crowd, and frames it', () => {
    expect(view.maps!.detail?.sites.map(({ href }) => href)).toContain('/sub/places/roads/');
    expect(view.maps!.main.enlarged).not.toBeNull();
  });

  it('says all of it in words', () => {
    expect(view.rows.map(({ name }) => name)).toEqual(['Lisbon', 'Old Harbour', 'Netherlands', 'North Sea', 'The Roads']);
    expect(view.rows[1]).toMatchObject({
      events: '3',
      area: 'An area: within about 2 km of 51.95° N, 4.05° E.',
      drawnAs: 'a mark',
    });
  });

  it('lists what is not drawn, with the reason', () => {
    expect(view.undrawn.map(({ name, drawnAs }) => [name, drawnAs])).toEqual([
      ['Nowhere Known', 'not drawn: the record gives no coordinates'],
      ['Quiet Place', 'not drawn: no event of the record happened there'],
    ]);
  });

  it('shows no more of the world than it needs', () => {
    expect(view.maps!.main.countries.map(({ wide }) => wide?.lines[0])).not.toContain('China');
    expect(view.maps!.main.land).not.toBe('');
  });

  it('stays within 60 kB', () => {
    expect(readSize(view.maps!.main)).toBeLessThan(60_000);
  });
});

describe('the map of a few places', () => {
  it('shows the place and its neighbours in the record', () => {
    const inset = buildPlaceInset(context, ['harbour' as PlaceId])!;
    expect(inset.maps!.main.sites.map(({ href, role }) => [href.split('/')[3], role])).toEqual([
      ['harbour', 'focus'],
      ['dutch', 'other'],
      ['roads', 'other'],
    ]);
    expect(inset.drawn).toEqual([
      {
        href: '/sub/places/harbour/',
        name: 'Old Harbour',
        area: 'An area: within about 2 km of 51.95° N, 4.05° E.',
      },
    ]);
    expect(readSize(inset.maps!.main)).toBeLessThan(25_000);
  });

  it('says in words where a place cannot be drawn', () => {
    const inset = buildPlaceInset(context, ['nowhere' as PlaceId])!;
    expect(inset.maps).toBeNull();
    expect(inset.undrawn).toEqual([
      {
        href: '/sub/places/nowhere/',
        name: 'Nowhere Known',
        area: 'The record gives no position for it.',
      },
    ]);
  });

  it('is nothing where there is no place', () => {
    expect(buildPlaceInset(context, [])).toBeNull();
  });
});

describe('the map of an actor', () => {
  const map = buildActorMap(context, 'ship' as ActorId)!;

  it('gives reported positions in time order, events at one place together', () => {
    expect(map.stops.map(({ place: { name }, events }) => [name, events.map(({ title }) => title)])).toEqual([
      ['Lisbon', ['Seen in Lisbon']],
      ['The Roads', ['Waits']],
      ['Old Harbour', ['Enters', 'Still there']],
    ]);
  });

  it('joins them by a dashed line where the order is inferred or a position is only possible', () => {
    expect(map.maps.main.lines.map(({ dashed }) => dashed)).toEqual([true, true]);
    expect(map.stops[2]!.leg).toBe('Order inferred, or a position only possible: dashed line.');
  });

  it('joins nothing to events that give no position, and says why', () => {
    expect(map.omitted.map(({ title, reason }) => [title, reason])).toEqual([
      ['At sea', 'its place is wider than 200 km'],
      ['Here or there', 'it names several places and no order'],
      ['In March', 'its date is not given to the day'],
      ['Unverified', 'its confidence is below possible'],
      ['Somewhere', 'its place has no coordinates'],
    ]);
  });

  it('is drawn for vessels only', () => {
    expect(buildActorMap(context, 'office' as ActorId)).toBeNull();
  });

  it('draws a solid line where the order is certain and both positions are at least probable', () => {
    const graded = buildTestContext({
      'sources/planet.mdx': '---\ntitle: Picture\nreliability: A\nkind: satellite-image\nprimary: true\n---\n',
      'places/lisbon.yaml': place('Lisbon', 38.7, -9.1, 5),
      'places/porto.yaml': place('Porto', 41.15, -8.6, 5),
      'actors/ship.yaml': 'name: Example Ship\ntype: vessel\n',
      'events/one.mdx': formatEvent({
        date: '2025-01-03',
        confidence: 'probable',
        sources: '[planet]',
        places: '[lisbon]',
        actors: '[ship]',
      }),
      'events/two.mdx': formatEvent({
        date: '2025-01-05',
        confidence: 'probable',
        sources: '[planet]',
        places: '[porto]',
        actors: '[ship]',
      }),
    });
    expect(buildActorMap(graded, 'ship' as ActorId)!.maps.main.lines.map(({ dashed }) => dashed)).toEqual([false]);
  });
});
