/** The data files in the hands of programs that other people wrote for these formats. */

import { check } from '@placemarkio/check-geojson';
import { Package, type Resource } from 'datapackage';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataFiles } from '../../src/outputs/files.ts';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { readExported } from '../../src/outputs/record/record-set.ts';
import { openBrowser, type OpenBrowser } from '../support/browser.ts';
import { writeFolder } from '../support/folder.ts';
import { serveFolder } from '../support/serve.ts';
import { contexts } from './fixture.ts';
import { readDataText, readText } from '../support/data-text.ts';

const text = (context: OutputContext, path: string) => readDataText(context, path);

/** A folder with the data files as they lie on the site. */
function writeData(context: OutputContext): string {
  return writeFolder(Object.fromEntries(buildDataFiles(context).map((file) => [file.path.slice(1), readText(file)])));
}

describe.each(contexts)('the data of %s', (_, read) => {
  it('is GeoJSON for its validator', async () => {
    const context = await read();
    const collection = check(text(context, '/data/events.geojson'));
    const features = collection.type === 'FeatureCollection' ? collection.features : [];
    expect(features.length).toBeGreaterThanOrEqual(readExported(context).length);
  });

  it('is a tabular data package for the Frictionless library: profile, types, keys and every row', async () => {
    const context = await read();
    const folder = join(writeData(context), 'data');
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as object;
    const tables = await Package.load(descriptor, { basePath: folder, strict: false });
    expect(tables.errors).toEqual([]);
    expect(tables.valid).toBe(true);
    const counts: Record<string, number> = {};
    for (const table of tables.resources) {
      counts[table.name] = (await readRows(table)).length;
      expect(await table.checkRelations(), table.name).toBe(true);
    }
    const { sources, publishers, places, actors } = context.corpus;
    expect(counts).toEqual({
      events: readExported(context).length,
      sources: sources.size,
      publishers: publishers.size,
      places: places.size,
      actors: actors.size,
    });
  });
});

/** Every row, cast to the types of the schema; what does not fit is told with its row and column. */
async function readRows(table: Resource): Promise<readonly unknown[]> {
  try {
    return await table.read({ keyed: true, cast: true });
  } catch (error) {
    const { message, errors = [] } = error as Error & { readonly errors?: readonly Error[] };
    throw new Error([`${table.name}: ${message}`, ...errors.map((one) => one.message)].join('\n'));
  }
}

describe('TimelineJS', () => {
  const library = dirname(dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/dist/js/timeline.js'))));
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(contexts)('draws every event of %s, with its date as the record says it', { timeout: 120_000 }, async (_, read) => {
    const context = await read();
    const folder = writeFolder({
      'index.html':
        '<!doctype html><meta charset="utf-8"><title>x</title><div id="timeline" style="width:1000px;height:600px"></div><script src="/timeline.js"></script>',
      'timeline.js': readFileSync(join(library, 'js/timeline.js'), 'utf8'),
      'data.json': text(context, '/data/timelinejs.json'),
    });
    await using server = await serveFolder({ dir: folder });
    const page = await browser.openPage();
    await page.goto(server.url);
    const { messages, slides } = await readTimeline(page);
    expect(messages).toEqual({ errors: [], warnings: [] });
    expect(slides).toEqual(readExported(context).map((event) => [event.id, context.prose(event.date)]));
    await page.context().close();
  });
});

/** What the library made of the data: its complaints, and each slide's id and date. */
function readTimeline(page: Page) {
  return page.evaluate(async () => {
    interface Slide {
      readonly unique_id: string;
      readonly display_date: string;
    }
    interface Timeline {
      readonly config: { readonly messages: unknown; readonly events: readonly Slide[] };
      readonly ready: boolean;
    }
    const { TL } = window as unknown as { TL: { Timeline: new (id: string, data: unknown, options: object) => Timeline } };
    const data = (await (await fetch('/data.json')).json()) as unknown;
    const timeline = new TL.Timeline('timeline', data, { script_path: '/', font: null });
    for (let tries = 0; !timeline.config?.events && tries < 200; tries += 1) await new Promise((done) => setTimeout(done, 50));
    return {
      messages: timeline.config.messages,
      slides: timeline.config.events.map((slide) => [slide.unique_id, slide.display_date]),
    };
  });
}
