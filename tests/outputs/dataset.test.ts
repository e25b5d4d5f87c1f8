/** The data files: JSON, NDJSON, CSV with its data package, GeoJSON, TimelineJS, retractions, and the digests of all. */

import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/edtf.ts';
import { formatCanonicalJson } from '../../src/outputs/canonical-json.ts';
import { buildDataFiles, readDataFile } from '../../src/outputs/files.ts';
import { buildGeometry } from '../../src/outputs/dataset/area.ts';
import { formatEventJson } from '../../src/outputs/dataset/json.ts';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { readExported } from '../../src/outputs/record/record-set.ts';
import { buildFixtureContext, buildTestContext, contexts, fixtureFiles, hardText } from './fixture.ts';
import { buildSoundCorpus } from '../support/record.ts';
import { readDataText, readText } from '../support/data-text.ts';

interface Exported {
  readonly id: string;
  readonly date: string;
  readonly confidence: string;
  readonly corrections: readonly unknown[];
  readonly claims?: readonly unknown[];
  readonly computed: {
    readonly digest: string;
    readonly disputed: boolean;
    readonly supported: string;
    readonly origins: number;
    readonly date: {
      readonly possible: { readonly from: string | null; readonly to: string | null };
      readonly certain: unknown;
    };
  };
  readonly records?: {
    readonly sources: readonly { readonly id: string; readonly archives: readonly unknown[] }[];
  };
}
interface Table {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly constraints?: { readonly enum?: readonly string[] };
    }[];
  };
}

const text = (context: OutputContext, path: string) => readDataText(context, path);
const json = <Value>(context: OutputContext, path: string) => JSON.parse(text(context, path)) as Value;
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');

describe.each(contexts)('the data files of %s', (_, read) => {
  it('are described by their true size and digest', async () => {
    for (const file of buildDataFiles(await read())) {
      expect(file.bytes, file.path).toBe(Buffer.byteLength(readText(file)));
      expect(file.sha256, file.path).toBe(sha256(readText(file)));
      expect(file.count, file.path).not.toBe('');
    }
  });

  it('state version, generator and licence', async () => {
    const context = await read();
    for (const path of ['/data/events.json', '/data/sources.json', '/data/retractions.json']) {
      expect(json(context, path)).toMatchObject({
        format: 'verified-timeline',
        formatVersion: '1.0',
        generator: expect.any(String) as string,
        version: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) as string,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        licence: context.publication.licence,
        licenceUrl: expect.stringContaining('https://') as string,
      });
    }
  });

  it('hold every event with level, dispute, date and origins', async () => {
    const context = await read();
    const { events } = json<{ events: Exported[] }>(context, '/data/events.json');
    const lines = text(context, '/data/events.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Exported);
    expect(events.map(({ id }) => id)).toEqual(readExported(context).map(({ id }) => id));
    expect(lines.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    for (const [index, event] of readExported(context).entries()) {
      const exported = events[index]!;
      expect(exported).toMatchObject({
        date: event.date.edtf,
        confidence: event.confidence,
        corrections: event.corrections,
      });
      expect(exported.claims?.length ?? 1).toBe(event.claims.length);
      const { from, to } = event.date.possible;
      expect(exported.computed.date.possible).toEqual({
        from: from === null ? null : formatDay(from),
        to: to === null ? null : formatDay(to),
      });
      expect(lines[index]!.computed).toEqual(exported.computed);
      const cited = new Set(event.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source as string)));
      for (const source of cited) expect(lines[index]!.records?.sources.map(({ id }) => id)).toContain(source);
    }
  });

  it('let anyone compute the digest of an event again from its own file', async () => {
    const context = await read();
    for (const event of readExported(context).slice(0, 40)) {
      const file = JSON.parse(formatEventJson(context, event)) as {
        digest: string;
        event: Exported;
        records: { sources: { computed: unknown }[] };
      };
      const drop = ({ computed: _computed, ...rest }: { computed: unknown }) => rest;
      const again = sha256(formatCanonicalJson({ event: drop(file.event), sources: file.records.sources.map(drop) }));
      expect(file.digest).toBe(again);
      expect(file.event.computed.digest).toBe(again);
    }
  });

  it('let anyone compute the digest of the record again from the file of all events', async () => {
    const file = json<Record<string, readonly { id: string; computed: { digest: string } }[]> & { digest: string }>(
      await read(),
      '/data/events.json',
    );
    const drop = ({ computed: _computed, ...rest }: { computed?: unknown }) => rest;
    const again = formatCanonicalJson({
      events: file['events']!.map(({ id, computed: { digest } }) => ({ id, digest })),
      ...Object.fromEntries(['sources', 'publishers', 'places', 'actors'].map((kind) => [kind, file[kind]!.map(drop)])),
    });
    expect(file.digest).toBe(sha256(again));
  });

  it('give CSV whose every column and value the data package describes', async () => {
    const context = await read();
    const { resources } = json<{ resources: Table[] }>(context, '/data/datapackage.json');
    expect(resources.map(({ name }) => name)).toEqual(['events', 'sources', 'publishers', 'places', 'actors']);
    for (const { path, bytes, hash, schema } of resources) {
      const file = readDataFile(context, `/data/${path}`);
      expect([bytes, hash]).toEqual([file.bytes, `sha256:${file.sha256}`]);
      const rows = parse(readText(file), { columns: true }) as Record<string, string>[];
      for (const { name, type, description, constraints } of schema.fields) {
        expect(description).toMatch(/\.$/u);
        for (const row of rows) {
          const cell = row[name]!;
          if (cell === '') continue;
          if (type === 'integer') expect(cell).toMatch(/^-?\d+$/u);
          if (type === 'number') expect(Number.isFinite(Number(cell))).toBe(true);
          if (type === 'boolean') expect(['true', 'false']).toContain(cell);
          if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          if (type === 'array') expect(Array.isArray(JSON.parse(cell))).toBe(true);
          if (type === 'object') expect(typeof JSON.parse(cell)).toBe('object');
          if (constraints?.enum) expect(constraints.enum).toContain(cell);
        }
      }
      if (rows[0]) expect(Object.keys(rows[0])).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it('give no cell that a spreadsheet would run', async () => {
    const context = await read();
    for (const table of ['events', 'sources', 'publishers', 'places', 'actors']) {
      const cells = (parse(text(context, `/data/${table}.csv`)) as string[][]).flat();
      for (const cell of cells) if (!/^-?[\d.]+$/u.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/u);
    }
  });

  it('give GeoJSON in the order longitude, latitude, with rings wound as RFC 7946 asks', async () => {
    const context = await read();
    const { features } = json<FeatureCollection<Point | Polygon | MultiPolygon | null>>(context, '/data/events.geojson');
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    expect(new Set(features.map(({ properties }) => properties!['event'] as string)).size).toBe(readExported(context).length);
    for (const { geometry, properties } of features) {
      const place = context.corpus.places.get(properties!['place'] as never);
      if (!geometry) expect(place).toBeUndefined();
      else if (geometry.type === 'Point') expect(geometry.coordinates).toEqual([place!.lon, place!.lat]);
      else expect(properties!['coordinateUncertaintyInMeters']).toBe(place!.precisionKm! * 1000);
      expect(properties).toMatchObject({
        date: expect.any(String) as string,
        confidence: expect.any(String) as string,
        disputed: expect.any(Boolean) as boolean,
      });
      for (const source of properties!['sources'] as { id: string; archives: unknown }[]) {
        expect(source.archives).toEqual(context.corpus.sources.get(source.id as never)!.archives);
      }
    }
  });

  it('give TimelineJS a start for every slide, and say in words what it cannot', async () => {
    const context = await read();
    const { events } = json<{
      events: {
        unique_id: string;
        start_date: Record<string, string>;
        end_date?: Record<string, string>;
        display_date: string;
        text: { text: string };
      }[];
    }>(context, '/data/timelinejs.json');
    expect(events.map(({ unique_id }) => unique_id)).toEqual(readExported(context).map(({ id }) => id));
    for (const [index, slide] of events.entries()) {
      const event = readExported(context)[index]!;
      expect(slide.start_date['year']).toMatch(/^-?\d+$/u);
      expect(slide.display_date).toBe(context.prose(event.date));
      expect(slide.text.text).toContain(context.words.record.levels[event.confidence]);
      for (const part of [slide.start_date, slide.end_date ?? {}]) expect(Object.keys(part)).not.toContain('hour');
    }
  });
});

describe('the data files', () => {
  const context = buildFixtureContext();

  it('are the same twice, byte for byte', () => {
    const again = buildTestContext(buildSoundCorpus(fixtureFiles));
    expect(buildDataFiles(again).map(readText)).toEqual(buildDataFiles(context).map(readText));
  });

  it('name the exact place of a point and draw a wide place as an area that is not larger than it', () => {
    const { features } = json<FeatureCollection>(context, '/data/events.geojson');
    const of = (place: string) => features.find(({ id }) => id === `whole/${place}`)!;
    expect(of('port').geometry).toEqual({ type: 'Point', coordinates: [4.3, 52.1] });
    expect(of('country').geometry.type).toBe('Polygon');
    expect(of('date-line').geometry.type).toBe('MultiPolygon');
    expect(features.some(({ id }) => id === 'whole/nowhere')).toBe(false);
  });

  it.each([
    { lat: 52, lon: 5, precisionKm: 200 },
    { lat: -10, lon: 179.5, precisionKm: 300 },
    { lat: 35, lon: 25, precisionKm: 1500 },
    { lat: 12, lon: -179.9, precisionKm: 50 },
  ])('draw a circle with the right area on the sphere: %j', (place) => {
    const geometry = buildGeometry(place as never) as Polygon | MultiPolygon;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    // The library winds spherical polygons the other way round than RFC 7946.
    const sphere: Feature = {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => [...ring].reverse())),
      },
    };
    const radius = place.precisionKm / 6371.0088;
    expect(geoArea(sphere) / (2 * Math.PI * (1 - Math.cos(radius)))).toBeCloseTo(1, 1);
    expect(geoContains(sphere, [place.lon > 179 ? 179.2 : place.lon < -179 ? -179.95 : place.lon, place.lat])).toBe(true);
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      expect(Math.abs(x)).toBeLessThanOrEqual(180);
      expect(Math.abs(y)).toBeLessThanOrEqual(90);
    }
    for (const [ring] of polygons) expect(ring!.at(-1)).toEqual(ring![0]);
  });

  it('keep hard text whole in CSV, with one apostrophe to take off', () => {
    const rows = parse(text(context, '/data/events.csv'), { columns: true }) as Record<string, string>[];
    const whole = rows.find(({ id }) => id === 'whole')!;
    expect(whole['title']).toBe(`'${hardText}`);
    expect(whole['summary']).toContain('\n- second line');
    expect(whole['disputed']).toBe('true');
  });

  it('list what was withdrawn with its reason, and what was merged', () => {
    expect(json(context, '/data/retractions.json')).toMatchObject({
      retracted: [{ id: 'withdrawn', retracted: '2025-04-01', reason: 'It did not happen.' }],
      merged: [{ id: 'old-id', into: 'whole' }],
    });
  });

  it('change the digest of an event with its text, its evidence and its sources, and with nothing else', () => {
    const digestOf = (files: Record<string, string>) => {
      const one = buildTestContext(buildSoundCorpus({ ...fixtureFiles, ...files }));
      return json<{ events: Exported[] }>(one, '/data/events.json').events.find(({ id }) => id === 'date-1')!.computed.digest;
    };
    const first = digestOf({});
    const source = fixtureFiles['sources/image-b.mdx']!;
    expect(digestOf({ 'sources/image-b.mdx': source.replace('Radar picture', 'Another') })).not.toBe(first);
    expect(
      digestOf({
        'events/date-1.mdx': fixtureFiles['events/date-1.mdx']!.replace('empty pier', 'full pier'),
      }),
    ).not.toBe(first);
    expect(
      digestOf({
        'events/date-2.mdx': fixtureFiles['events/date-2.mdx']!.replace('empty pier', 'full pier'),
      }),
    ).toBe(first);
  });
});

describe('canonical JSON', () => {
  it('sorts fields by code unit and writes numbers and text as RFC 8785 does', () => {
    expect(
      formatCanonicalJson({
        é: 1,
        b: [1e30, -0, 0.1, 'é"\n\u2028', null, true],
        a: { z: undefined, y: {} },
      }),
    ).toBe('{"a":{"y":{}},"b":[1e+30,0,0.1,"é\\"\\n\u2028",null,true],"é":1}');
  });

  it('refuses what JSON cannot say', () => {
    expect(() => formatCanonicalJson(Number.NaN)).toThrow();
  });
});
