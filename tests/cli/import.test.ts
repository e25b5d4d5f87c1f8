/** The import command: other people's data as drafts, our own files as the record they came from. */

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Draft } from '../../src/cli/import/draft.ts';
import { readForeignDate } from '../../src/cli/import/foreign-date.ts';
import { formatMarkdown, readHtmlText } from '../../src/cli/import/plain-text.ts';
import { readImport, type ImportForm } from '../../src/cli/import/read-file.ts';
import { formatDraft } from '../../src/cli/import/write.ts';
import { levels } from '../../src/domain/confidence.ts';
import { correctionTypes } from '../../src/domain/correction.ts';
import { parseBody } from '../../src/corpus/body.ts';
import { evidenceKinds, stances } from '../../src/domain/evidence.ts';
import { buildDataFiles } from '../../src/outputs/files.ts';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { recordFolders } from '../../src/readers/from-disk.ts';
import { buildFixtureContext, buildTestContext, contexts, fixtureDates } from '../outputs/fixture.ts';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, buildRecord, buildSoundCorpus, formatEvent, type RecordFiles } from '../support/record.ts';
import { readDataText } from '../support/data-text.ts';

/** The files that each form needs for the whole record. */
const forms: readonly (readonly [form: ImportForm, paths: readonly string[]])[] = [
  ['json', ['/data/events.json']],
  ['json', ['/data/events.ndjson']],
  ['csv', ['/data/events.csv', '/data/sources.csv', '/data/publishers.csv', '/data/places.csv', '/data/actors.csv']],
];

function formatFiles(drafts: readonly Draft[]): RecordFiles {
  return Object.fromEntries(
    drafts.map((draft) => {
      const { folder, extension } = recordFolders[draft.kind];
      return [`${folder}/${draft.id}${extension}`, formatDraft(draft)];
    }),
  );
}

/** The record that an import of exports gives, judged like any other. */
function readAgain(context: OutputContext, form: ImportForm, paths: readonly string[]): { corpus: Corpus; notSound: readonly string[] } {
  const { drafts } = readImport(
    form,
    paths.map((path) => readDataText(context, path)),
  );
  const { corpus, issues } = buildRecord(formatFiles(drafts));
  return {
    corpus,
    notSound: issues.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`),
  };
}

/** Undefined fields are as good as none. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

function expectSameRecord(context: OutputContext, form: ImportForm, paths: readonly string[]): void {
  const { corpus, notSound } = readAgain(context, form, paths);
  expect(notSound).toEqual([]);
  const published = context.corpus.events.filter(({ status }) => status !== 'draft');
  expect(plain(corpus.events)).toEqual(plain(published));
  const isWhole = !paths[0]!.endsWith('ndjson');
  for (const kind of ['sources', 'publishers', 'places', 'actors'] as const) {
    for (const [id, record] of corpus[kind]) {
      if (kind === 'sources' && id === 'gazette' && !context.corpus.sources.has(id as never)) continue;
      expect(plain(record), `${kind}/${id}`).toEqual(plain(context.corpus[kind].get(id as never)));
    }
    if (isWhole) expect([...context.corpus[kind].keys()].filter((id) => !corpus[kind].has(id as never))).toEqual([]);
  }
  for (const event of published) {
    const words = (one: Corpus) => one.records.get(`event/${event.id}`)?.body?.text ?? '';
    expect(words(corpus)).toBe(words(context.corpus));
  }
}

describe.each(contexts)('an export of %s, imported again', (_, read) => {
  it.each(forms)('as %s from %j gives the same record', async (form, paths) => {
    expectSameRecord(await read(), form, paths);
  });
});

it('gives an account back with its marks where the reader keeps its Markdown', () => {
  const corpus = buildSoundCorpus({ 'events/one.mdx': formatEvent({}, 'What is *seen*.') });
  const record = corpus.records.get('event/one')!;
  const markdown = '\nWhat is *seen*: <Cite source="gazette" />.\n';
  const records = new Map(corpus.records).set('event/one', {
    ...record,
    body: { ...record.body!, markdown } as typeof record.body,
  });
  const { drafts, losses } = readImport('json', [readDataText(buildTestContext({ ...corpus, records }), '/data/events.json')]);
  expect(drafts.find(({ id }) => id === 'one')?.body).toBe(markdown.trim());
  expect(losses.filter(({ where }) => where === 'event one')).toEqual([]);
});

/** Text that the record can hold on one line, marks of every format among it. */
const text = (longest: number) =>
  fc
    .string({
      unit: fc.constantFrom(...'ab Zé☃𝒳-=+@\'",;:#&*!|>%`[]{}()\\/_~^$?.<0123456789'),
      minLength: 1,
      maxLength: longest,
    })
    .map((one) => one.trim())
    .filter((one) => one !== '');
const lines = (longest: number) => fc.array(text(longest), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const evidence = fc.record({
  source: oneOf(['gazette', 'image']),
  kind: maybe(oneOf(Object.keys(evidenceKinds))),
  stance: maybe(oneOf(stances)),
  locator: maybe(text(20)),
  note: maybe(lines(30)),
});
const event = fc
  .record({
    title: text(60),
    date: oneOf(fixtureDates),
    dateNote: maybe(lines(40)),
    summary: lines(60),
    confidence: fc.constant('unverified'),
    sources: maybe(fc.array(evidence, { minLength: 1, maxLength: 3 })),
    claims: maybe(
      fc.uniqueArray(
        fc.record({
          id: oneOf(['a', 'b', 'c']),
          statement: text(40),
          confidence: fc.constant('unverified'),
          type: maybe(oneOf(['fact', 'statement', 'forecast'])),
          key: maybe(fc.boolean()),
          evidence: maybe(fc.array(evidence, { maxLength: 2 })),
        }),
        { minLength: 1, maxLength: 3, selector: ({ id }) => id },
      ),
    ),
    places: maybe(fc.constant(['port'])),
    topics: maybe(fc.uniqueArray(oneOf(['Ships', 'Air & sea', 'true', '2025', '- x']), { maxLength: 3 })),
    corrections: maybe(
      fc.array(
        fc.record({
          date: day,
          type: oneOf(Object.keys(correctionTypes).filter((type) => type !== 'retraction')),
          text: lines(40),
          fields: maybe(fc.constant(['date'])),
        }),
        { maxLength: 3 },
      ),
    ),
    assessments: maybe(fc.array(fc.record({ date: day, confidence: oneOf(Object.keys(levels)), reason: lines(40) }), { maxLength: 2 })),
    observedAt: maybe(fc.constant('2025-01-22T15:41Z')),
    added: maybe(day),
    replaces: maybe(fc.constant(['older'])),
    overrides: maybe(fc.record({ reason: lines(40), by: text(20) })),
  })
  .map((one) => ({ ...one, sources: one.sources ?? ['gazette'] }));

describe('any record', () => {
  const companions: RecordFiles = {
    'sources/image.mdx': '---\ntitle: Picture\nkind: satellite-image\nreliability: B\nprimary: true\n---\n',
    'places/port.yaml': 'name: Port\nlat: -0.5\nlon: 4.3\nidentifiers: { wikidata: Q1 }\n',
  };

  test.prop([fc.array(event, { minLength: 1, maxLength: 3 }), fc.array(lines(40), { minLength: 3, maxLength: 3 })], { numRuns: 60 })(
    'comes back from JSON, NDJSON and CSV as it went',
    (events, bodies) => {
      const drafts = events.map((fields, index): Draft => ({
        kind: 'event',
        id: `event-${index + 1}`,
        fields,
        body: formatMarkdown(bodies[index]!),
      }));
      const { corpus } = buildRecord({ ...companions, ...formatFiles(drafts) });
      expect(corpus.events.length).toBe(events.length);
      const context = buildTestContext(corpus);
      for (const [form, paths] of forms) {
        const { drafts: again } = readImport(
          form,
          paths.map((path) => readDataText(context, path)),
        );
        const back = buildRecord({ ...companions, ...formatFiles(again) }).corpus;
        expect(plain(back.events)).toEqual(plain(corpus.events));
        for (const { id } of corpus.events) {
          expect(back.records.get(`event/${id}`)?.body?.text).toBe(corpus.records.get(`event/${id}`)?.body?.text);
        }
      }
    },
  );

  test.prop([lines(80)], { numRuns: 400 })('says as Markdown exactly what its plain text says', (words) => {
    const { body, problems } = parseBody({
      text: formatMarkdown(words),
      line: 1,
      idPrefix: 'c-',
    });
    expect(problems).toEqual([]);
    const squeeze = (one: string | undefined) =>
      one
        ?.replace(/[ \t]+/gu, ' ')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n');
    expect(squeeze(body?.text)).toBe(squeeze(words));
  });
});

it.each([
  'import trade fell',
  'export const a = 1',
  'www.example.org/a_b',
  'see https://a.example/x_y-z (ok), or a@b.example',
  '2025. A year',
  '1) one',
  '&amp; &#105; <b>',
  '- a - b',
  '===',
  'a | b\n- | -',
])('the words %j mean nothing as Markdown', (words) => {
  const { body, problems } = parseBody({ text: formatMarkdown(words), line: 1, idPrefix: 'c-' });
  expect(problems).toEqual([]);
  expect(body?.text).toBe(words);
});

describe('a date from elsewhere', () => {
  it.each([
    ['2022-04-03', '2022-04-03'],
    ['2022', '2022'],
    ['2022-04~', '2022-04~'],
    ['2022/04/03', '2022-04-03'],
    ['13/4/2022', '2022-04-13'],
    ['4/13/2022', '2022-04-13'],
    ['5.5.2022', '2022-05-05'],
    ['3 April 2022', '2022-04-03'],
    ['Sunday, 3 April 2022', '2022-04-03'],
    ['April 3rd, 2022', '2022-04-03'],
    ['Sept 2022', '2022-09'],
    ['c. 2016', '2016~'],
  ])('%j is read as %s', (written, edtf) => {
    expect(readForeignDate(written)).toMatchObject({ edtf, isRead: true });
    expect(readForeignDate(written).note).toBeUndefined();
  });

  it.each([
    ['3/4/2022', '[2022-03-04,2022-04-03]'],
    ['Late 2016', '2016'],
    ['3/4/22', 'XXXX'],
    ['30/2/2022', 'XXXX'],
    ['last Tuesday', 'XXXX'],
    ['2022 or so', 'XXXX'],
    ['Octember 2022', 'XXXX'],
  ])('%j is not guessed: %s, and the draft says what was printed', (written, edtf) => {
    const date = readForeignDate(written);
    expect(date.edtf).toBe(edtf);
    expect(date.note).toContain(`"${written}"`);
    expect(date.isRead).toBe(edtf !== 'XXXX');
  });
});

describe('data from elsewhere', () => {
  const csv = `Headline,Start date,End date,Text,Media,Location,Lat,Lon,Tags,Confidence,Colour
Ships leave,27/01/2025,29/01/2025,"They left. <a href=""https://a.example/"">More</a>",https://news.example/a,Port,52.1,4.3,Ships; Port,certain,red
Nothing seen,3/4/2022,,,,,,,,,
,,,,,,,,,,
`;
  const drafts = () => readImport('csv', [csv]);

  it('become drafts that are unverified and pass the check', () => {
    const { corpus, issues } = buildRecord(formatFiles(drafts().drafts));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(corpus.events.map(({ id, status, confidence, date }) => [id, status, confidence, date.edtf])).toEqual([
      ['nothing-seen', 'draft', 'unverified', '[2022-03-04,2022-04-03]'],
      ['ships-leave', 'draft', 'unverified', '2025-01-27/2025-01-29'],
    ]);
    expect(corpus.sources.get('news-example-a' as never)?.url).toBe('https://news.example/a');
    expect(corpus.places.get('port' as never)).toMatchObject({ name: 'Port', lat: 52.1, lon: 4.3 });
  });

  it('are reported wherever a value could not be carried over', () => {
    expect(drafts().losses.map(({ where, field }) => `${where} ${field}`)).toEqual([
      'row 2 Confidence',
      'row 2 Colour',
      'row 2 text',
      'row 3 date',
      'row 4 title',
    ]);
  });

  it('come from the slides of TimelineJS', () => {
    const slides = {
      title: { text: { headline: 'All' } },
      events: [
        {
          unique_id: 'one',
          start_date: { year: '2016', month: '5', hour: '9' },
          display_date: 'Late spring 2016',
          text: { headline: '<b>One</b>', text: '<p>First.</p><p>Second &amp; third.</p>' },
          media: {
            url: 'https://a.example/x.jpg',
            caption: 'A picture',
            thumbnail: 'https://a.example/t.jpg',
          },
          background: { color: 'red' },
        },
        {
          start_date: { year: -43, month: 3, day: 15 },
          end_date: { year: -43, month: 3, day: 16 },
          text: { headline: 'Long ago' },
        },
        { text: { headline: 'No date' } },
      ],
    };
    const { drafts: found, losses } = readImport('timelinejs', [JSON.stringify(slides)]);
    const events = found
      .filter(({ kind }) => kind === 'event')
      .map(({ id, fields }) => [id, fields['title'], fields['date'], fields['summary']]);
    expect(events).toEqual([
      ['one', 'One', '2016-05', 'First. Second & third.'],
      ['long-ago', 'Long ago', '-0043-03-15/-0043-03-16', 'Long ago'],
      ['no-date', 'No date', 'XXXX', 'No date'],
    ]);
    expect(found[0]!.fields['dateNote']).toBe('The imported file shows the date as "Late spring 2016".');
    expect(losses.map(({ where, field }) => `${where} ${field}`)).toEqual([
      'the file title',
      'event 1 start_date',
      'event 1 background',
      'event 1 media.thumbnail',
      'event 3 date',
    ]);
    expect(buildRecord(formatFiles(found)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('come from any list of objects', () => {
    const { drafts: found } = readImport('json', [
      JSON.stringify({
        items: [{ name: 'A', when: '2020-01', link: ['https://a.example/', 'Printed book'] }],
      }),
    ]);
    expect(found.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['event/a', 'source/a-example', 'source/printed-book']);
  });

  it('lose marks of HTML but no word', () => {
    expect(readHtmlText('<p>One &lt; two<br>three</p><script>x()</script><p>four</p> a < b')).toBe('One < two\nthree\nfour\na < b');
  });

  it('from a TimelineJS export of this site keep every event, with its date in words', () => {
    const context = buildFixtureContext();
    const { drafts: found } = readImport('timelinejs', [readDataText(context, '/data/timelinejs.json')]);
    expect(found.filter(({ kind }) => kind === 'event')).toHaveLength(context.corpus.events.length - 1);
    expect(buildRecord(formatFiles(found)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the command', () => {
  const program = fileURLToPath(new URL('../../src/cli/import.ts', import.meta.url));
  const run = (...args: readonly string[]) =>
    new Promise<{ code: number; out: string; error: string }>((resolve) => {
      execFile(process.execPath, [program, ...args], (failure, out, error) => resolve({ code: Number(failure?.code ?? 0), out, error }));
    });
  const file = () => join(writeFolder({ 'in.csv': 'title,date,colour\nShips leave,2025-01-27,red\n' }), 'in.csv');

  it('writes what it reads, reports the rest, and never overwrites', async () => {
    const [input, out] = [file(), writeFolder({ 'keep.txt': '' })];
    const first = await run(input, '--from', 'csv', '--out', out);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toContain('row 2, colour: "red" - The record has no place for it.');
    const path = join(out, 'events', 'ships-leave.mdx');
    const written = readFileSync(path, 'utf8');
    expect(written).toBe('---\ntitle: Ships leave\ndate: 2025-01-27\nsummary: Ships leave\nconfidence: unverified\nstatus: draft\n---\n');
    expect((await run(input, '--from', 'csv', '--out', out)).code).toBe(0);
    const other = join(writeFolder({ 'in.csv': 'title,date\nShips leave,2025-01-28\n' }), 'in.csv');
    const third = await run(other, '--from', 'csv', '--out', out, '--format', 'json');
    expect(third.code).toBe(1);
    expect(JSON.parse(third.out)).toMatchObject({
      records: [{ kind: 'event', id: 'ships-leave', outcome: 'kept' }],
    });
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  it('keeps an event that has the id anywhere below the folder of events', async () => {
    const out = writeFolder({ 'events/2025/ships-leave.mdx': 'mine' });
    expect((await run(file(), '--from', 'csv', '--out', out)).code).toBe(1);
    expect(existsSync(join(out, 'events', 'ships-leave.mdx'))).toBe(false);
  });

  it('writes nothing on a dry run and says what it would', async () => {
    const out = writeFolder({ 'keep.txt': '' });
    const { code, out: report } = await run(file(), '--from', 'csv', '--out', out, '--dry-run');
    expect([code, existsSync(join(out, 'events'))]).toEqual([0, false]);
    expect(report).toContain('Would be written:');
  });

  it.each([
    [[], 'Name the file to import.'],
    [['x.csv'], 'Say what the file is'],
    [['x.csv', '--from', 'xml'], 'There is no form "xml"'],
    [['no-such-file.csv', '--from', 'csv'], 'There is no file "no-such-file.csv".'],
    [[program, '--from', 'json'], 'This is not JSON'],
    [['x.csv', '--colour'], "Unknown option '--colour'"],
  ])('refuses %j with code 2', async (args, message) => {
    const { code, out, error } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect([code, out.startsWith('Usage: npm run import')]).toEqual([0, true]);
  });
});

it('reads files made of a record without events', () => {
  const empty = buildTestContext(buildSoundCorpus());
  expect(buildDataFiles(empty).length).toBeGreaterThan(20);
  expect(Object.keys(baseFiles)).toHaveLength(2);
  expect(readImport('csv', [readDataText(empty, '/data/events.csv')])).toEqual({
    drafts: [],
    losses: [],
  });
});
