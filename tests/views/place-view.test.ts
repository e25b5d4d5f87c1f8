import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/id.ts';
import { buildPlaceIndexView, buildPlaceView } from '../../src/views/place-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({
  'places/coast.yaml': 'name: Example Coast\nlat: 34.9123\nlon: 35.8661\nprecisionKm: 150\n',
  'places/port.yaml':
    'name: Example Port\naliases: [Port Example]\nwithin: coast\nlat: 34.9123\nlon: -35.8661\nprecisionKm: 2\nidentifiers: { wikidata: Q1, harbour: X7 }\n',
  'places/pier.yaml': 'name: West Pier\nwithin: port\nlat: -34.9123\nlon: 35.8661\nprecisionKm: 0.3\n',
  'places/sea.yaml': 'name: Example Sea\n',
  'places/buoy.yaml': 'name: Buoy\nlat: 1\nlon: 2\n',
  'events/at-port.mdx': formatEvent({ places: '[port]' }),
  'events/at-pier.mdx': formatEvent({ places: '[pier]' }),
  'events/at-both.mdx': formatEvent({ places: '[port, pier]' }),
  'events/names-port.mdx': formatEvent({ places: '[sea]' }, 'It came from <Place id="port" />.'),
  'events/hidden.mdx': formatEvent({ places: '[port]', status: 'draft' }),
});
const view = (id: string) => buildPlaceView(context, id as PlaceId);
const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

describe('the page of a place', () => {
  it('describes a position as an area that is no sharper than the record', () => {
    expect(view('coast').area).toBe('An area: within about 150 km of 35° N, 36° E.');
    expect(view('port').area).toBe('An area: within about 2 km of 34.91° N, 35.87° W.');
    expect(view('pier').area).toBe('An area: within about 300 m of 34.912° S, 35.866° E.');
  });

  it('says where the extent or the whole position is not known', () => {
    expect(view('buoy').area).toContain('how far it extends is not stated');
    expect(view('sea').area).toBe('The record gives no position for it.');
  });

  it('lists its own events, those within it, and those that only name it, each once', () => {
    expect(ids(view('port').events.shown)).toEqual(['at-both', 'at-port']);
    expect(ids(view('port').eventsWithin.shown)).toEqual(['at-pier']);
    expect(ids(view('port').mentions.shown)).toEqual(['names-port']);
    expect(ids(view('coast').eventsWithin.shown)).toEqual(['at-both', 'at-pier', 'at-port']);
  });

  it('names what contains it, the smallest first, and what lies within', () => {
    expect(view('pier').within.map(({ text }) => text)).toEqual(['Example Port', 'Example Coast']);
    expect(view('coast').contains).toMatchObject([{ name: 'Example Port', contains: [{ name: 'West Pier' }] }]);
  });

  it('links identifiers of registers that have addresses', () => {
    expect(view('port').identifiers).toEqual([
      { register: 'Wikidata', value: 'Q1', href: 'https://www.wikidata.org/wiki/Q1' },
      { register: 'harbour', value: 'X7', href: null },
    ]);
  });
});

describe('the list of places', () => {
  it('is a tree whose roots lie within nothing', () => {
    expect(buildPlaceIndexView(context).roots.map(({ name }) => name)).toEqual(['Buoy', 'Example Coast', 'Example Sea']);
  });
});
