/** A record as real archives are, of five hundred events and sources: its reports are clear, and it builds whole. */

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { parseEdtf } from '../../src/domain/edtf.ts';
import { readContent } from '../../src/readers/from-disk.ts';
import { readFilesHere } from '../../src/readers/record-batch.ts';
import { writeFolder } from '../support/folder.ts';
import { readSite, type SitePage, type SiteTree } from '../support/html.ts';
import { buildLinkReport } from '../support/links.ts';
import { buildMixedRecord, dateForms } from '../support/mixed-record.ts';
import { formatEvent, type RecordFiles } from '../support/record.ts';
import { buildSoundSite } from '../support/site.ts';
import { writeRecord } from '../support/small-record.ts';

const files = buildMixedRecord(7, { events: 320, sources: 180, places: 2000 });
const folder = () => join(writeFolder({}), 'content');

async function judge(record: RecordFiles) {
  const path = writeRecord(folder(), record);
  const { records, issues } = await readContent('.', path, readFilesHere);
  return { path, ...buildCorpus(records, issues) };
}

describe('a mixed record', () => {
  let content: string;
  let corpus: Corpus;
  let tree: SiteTree;

  beforeAll(async () => {
    const judged = await judge(files);
    content = judged.path;
    corpus = judged.corpus;
    tree = readSite(await buildSoundSite({ content }));
  }, 900_000);

  it('is the same for the same seed', () => {
    const size = { events: 20, sources: 10, places: 30 };
    expect(buildMixedRecord(3, size)).toEqual(buildMixedRecord(3, size));
    expect(buildMixedRecord(3, size)).not.toEqual(buildMixedRecord(4, size));
  });

  it('has every quirk that it is for', () => {
    const sources = [...corpus.sources.values()];
    const places = [...corpus.places.values()];
    expect(corpus.events.length + sources.length).toBeGreaterThanOrEqual(500);
    expect(sources.filter(({ url }) => url === undefined).length).toBeGreaterThan(90);
    expect(places.filter(({ lat }) => lat === undefined).length).toBeGreaterThan(1900);
    expect(corpus.events.filter((event) => event.sources.length === 0).length).toBeGreaterThan(50);
    expect([...corpus.topics.values()].filter(({ label }) => label.includes('/')).length).toBeGreaterThan(8);
    expect(dateForms.filter((form) => !corpus.events.some(({ date }) => date.edtf === form))).toEqual([]);
    expect(dateForms.filter((form) => !parseEdtf(form).ok)).toEqual([]);
  });

  it('is told what to look at again, without an error', async () => {
    const { issues } = await judge(files);
    const counts: Record<string, number> = {};
    for (const { rule, severity } of issues) counts[`${severity} ${rule}`] = (counts[`${severity} ${rule}`] ?? 0) + 1;
    expect(counts).toMatchInlineSnapshot(`
      {
        "warning checking-explained": 6,
        "warning duplicate-url": 32,
        "warning lineage-unknown": 45,
        "warning source-date": 26,
      }
    `);
  });

  it('has a page for every event, source, place, topic and year, and every link leads to one', () => {
    const has = (path: string) => tree.pages.has(`${path}/index.html`);
    expect(corpus.events.filter(({ id }) => !has(`events/${id}`))).toEqual([]);
    expect([...corpus.sources.keys()].filter((id) => !has(`sources/${id}`))).toEqual([]);
    expect([...corpus.places.keys()].filter((id) => !has(`places/${id}`))).toEqual([]);
    expect([...corpus.topics.keys()].filter((slug) => !has(`topics/${slug}`))).toEqual([]);
    const report = buildLinkReport(tree, { mayBeOrphan: (file) => file.startsWith('embed/') });
    expect(report.broken).toEqual([]);
    expect(report.orphans).toEqual([]);
  });

  it('shows each title as it was typed, whatever its script and signs', () => {
    for (const event of corpus.events)
      expect(readPage(`events/${event.id}/index.html`).text, event.id).toContain(event.title.replace(/\s+/gu, ' '));
  });

  it('shows each date in words, and never a time of day', () => {
    for (const event of corpus.events) {
      const { text } = readPage(`events/${event.id}/index.html`);
      expect(text, `${event.id} ${event.date.edtf}`).not.toMatch(/\b00:00\b|NaN|Invalid Date|undefined/u);
    }
  });

  function readPage(file: string): SitePage {
    const page = tree.pages.get(file);
    if (page === undefined) throw new Error(`There is no page ${file}.`);
    return page;
  }
});

describe('a mixed record with mistakes', () => {
  it('is told of each of them at once, with its place and what to write', async () => {
    const [event] = Object.keys(files).filter((path) => path.endsWith('/event-0100.mdx'));
    const { issues } = await judge({
      ...files,
      'events/again/event-0001.mdx': formatEvent(),
      'events/a.mdx': formatEvent({ title: '"x"', date: '"3/4/2022"' }),
      'events/b.mdx': formatEvent({ date: '"Late 2016"', topics: '["//", Ships]' }),
      'events/c.mdx': formatEvent({ sources: '[source-9999]', places: '[place-00001]' }),
      'events/d.mdx': formatEvent({ confidence: 'confirmed', sources: '[source-0001]' }),
      'sources/x.mdx': '---\ntitle: Copied from a letter\nurl: see the folder in room 4\n---\n',
      'places/y.yaml': 'name: Berth\nlatitude: 12,5\n',
      'notes.txt': 'Ask the harbour master.',
      [event!]: files[event!]!.replace('confidence: unverified', 'confidence: certain'),
    } as RecordFiles);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ file, line, column, message, fix }) => `${file.replace(/^.*content\//u, '')}:${line}:${column} ${message} -> ${fix}`),
    ).toMatchInlineSnapshot(`
      [
        "events/a.mdx:3:7 In "date": The year comes first in a date; which of the other two numbers is the month cannot be told. -> date: 2025-01-22  # for example",
        "events/b.mdx:3:7 In "date": "Late 2016" is not a date in EDTF (ISO 8601-2). -> date: 2025-01-22  # for example",
        "events/c.mdx:6:11 There is no source "source-9999". Did you mean "source-0099"? -> sources: [source-0099]",
        "events/c.mdx:7:10 There is no place "place-00001". Did you mean "place-0000"? -> places: [place-0000]",
        "events/d.mdx:5:13 The event is stated as confirmed, but its evidence supports no more than unverified. 1 supporting source, 1 origin. Graded: source-0001 F. None is a direct observation. -> confidence: unverified",
        "events/year-1/event-0001.mdx:2:1 There are two events with the id "event-0001". -> rename the newer file",
        "events/year-1/event-0100.mdx:5:13 "confidence" cannot be "certain". Did you mean "confirmed"? -> confidence: confirmed",
        "notes.txt:1:1 This file is not a record, and nothing of it would be shown. -> move it into one of the folders events, sources, publishers, places, actors, pages, or remove it",
        "places/y.yaml:2:1 A place has no field "latitude". Did you mean "lat"? -> lat: 12,5",
        "sources/x.mdx:3:6 In "url": This is not a web address that a reader could open. -> url: https://example.org/page  # for example",
      ]
    `);
  });
});
