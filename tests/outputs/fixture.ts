/** Two records for the outputs: the project's own, and a small one with every kind of date and level and hard text. */

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { buildOutputContext, type OutputContext } from '../../src/outputs/output-context.ts';
import { readContent } from '../../src/readers/from-disk.ts';
import { buildViewContext } from '../../src/views/view-context.ts';
import { readWords } from '../../src/words/words.ts';
import { buildSoundCorpus, formatEvent, type RecordFiles } from '../support/record.ts';

/** Text that means something in XML, CSV, LaTeX, RIS, Markdown and iCalendar. */
export const hardText = '=1+1 & <b>"bold"</b> ]]> {x} 50% #1 $2 a_b ~c ^d \\e; f, g: “h” é ☃ 𝒳';

/** Every kind of date the record takes. */
export const fixtureDates = [
  '2025-01-22',
  '2025-01-22?',
  '2025-01-22~',
  '2025-01-22%',
  '2025-01',
  '2025-01-XX',
  '2025',
  '202X',
  '20XX',
  '2024-24',
  '-0043-03-15',
  'Y17000',
  '2025-01-25/2025-01-27',
  '2024-12-08/2025-02-01',
  '2025-01-05~/2025-01-22~',
  '2025-01-25/..',
  '../2025-01-27',
  '2025-01-25/',
  '[2025-01-21,2025-01-22]',
  '[2025-01-25..2025-01-27]',
  '[..2025-01-27]',
  '[2025-01-27..]',
  '{2025-01-21,2025-01-23}',
  '{2025-01-21..2025-01-23}',
  '2025-~01-22',
  '2024-1X',
  '156X-12-25',
] as const;

/** Sources that carry each level, in the fixture's own record. */
const evidenceOf = {
  confirmed: '[image-a, image-b]',
  probable: '[image-a]',
  possible: '[gazette]',
  doubtful: '[gazette, { source: denial, stance: disputes }]',
  refuted: '[gazette, { source: image-a, stance: disputes }]',
  unverified: '[gazette]',
} as const;
export const fixtureLevels = Object.keys(evidenceOf) as readonly (keyof typeof evidenceOf)[];

const yaml = (text: string) => JSON.stringify(text);

/** The fixture as files, on top of the base record. */
export const fixtureFiles: RecordFiles = {
  'publishers/space.yaml': 'name: Space pictures\nurl: https://space.example/\n',
  'publishers/radar.yaml': 'name: Radar service\n',
  'sources/image-a.mdx': `---\ntitle: Picture of the pier\nkind: satellite-image\npublisher: space\npublished: 2025-01-22\nurl: https://space.example/a?b=1&c=2#d\narchives: [{ url: "https://archive.example/a", captured: 2025-02-02 }, { url: "https://other.example/a" }]\nreliability: A\nprimary: true\naccessed: 2025-02-02\ncapture: { sha256: ${'a'.repeat(64)}, bytes: 10, mediaType: text/html, captured: 2025-02-02 }\nlanguage: en\n---\n`,
  'sources/image-b.mdx':
    '---\ntitle: Radar picture\nkind: radar-image\npublisher: radar\npublished: "[2025-01-21,2025-01-22]"\nreliability: B\nprimary: true\n---\n\nNotes on the *picture*.\n',
  'sources/denial.mdx': `---\ntitle: ${yaml(hardText)}\nkind: official-statement\nauthors: [${yaml('Ministry, Press & Co')}, "A. Writer"]\npublished: "2025-01~"\nreliability: B\nprimary: true\nwarning: Read with care.\n---\n`,
  'sources/rewrite.mdx':
    '---\ntitle: A rewrite\nkind: news-report\nderivedFrom: [gazette]\nseenThrough: gazette\npublished: 2025-01\n---\n',
  'places/port.yaml':
    'name: Port\naliases: [Harbour]\nlat: 52.1\nlon: 4.3\nprecisionKm: 2\nwithin: country\nkind: port\nidentifiers: { wikidata: Q1 }\n',
  'places/country.yaml': 'name: Country\nlat: 52\nlon: 5\nprecisionKm: 200\nkind: country\n',
  'places/date-line.yaml': 'name: Waters at the date line\nlat: -10\nlon: 179.5\nprecisionKm: 300\n',
  'places/pole.yaml': 'name: North pole\nlat: 89\nlon: 30\nprecisionKm: 500\n',
  'places/nowhere.yaml': 'name: Not placed\n',
  'actors/fleet.yaml': 'name: Fleet\ntype: organisation\n',
  'actors/ship.yaml': 'name: Ship\ntype: vessel\nflag: Panama\nmemberOf: fleet\n',
  ...Object.fromEntries(
    fixtureDates.map((date, index) => {
      const level = fixtureLevels[index % fixtureLevels.length]!;
      return [
        `events/date-${index + 1}.mdx`,
        formatEvent({
          title: `Event ${index + 1}`,
          date: yaml(date),
          confidence: level,
          sources: evidenceOf[level],
          added: '2025-03-01',
        }),
      ];
    }),
  ),
  'events/whole.mdx': formatEvent(
    {
      title: yaml(hardText),
      date: '2025-01-22',
      dateNote: yaml('The day of the picture.\nIt says so.'),
      summary: yaml(`${hardText}\n- second line`),
      confidence: 'probable',
      places: '[port, country, date-line, pole, nowhere]',
      actors: '[ship]',
      topics: `[Movements, ${yaml('Heat & <light>')}]`,
      sources: '[rewrite]',
      claims: `\n  - { id: empty, statement: The pier is empty., confidence: probable, key: true, evidence: [{ source: image-a, passage: "pier is empty", locator: image 2, note: Seen. }, { source: rewrite, kind: document, stance: mentions }, { source: denial, stance: disputes, note: ${yaml(hardText)} }] }\n  - { id: said, statement: Somebody denied it., confidence: possible, type: statement, evidence: [denial] }`,
      overrides: '{ reason: The denial came before the picture., by: The editors }',
      observedAt: '2025-01-22T15:41Z',
      assessments:
        '[{ date: 2025-02-01, confidence: possible, reason: First picture. }, { date: 2025-03-05, confidence: probable, reason: Second look. }]',
      corrections:
        '[{ date: 2025-03-03, type: correction, text: "The day was wrong & is right.", fields: [date] }, { date: 2025-03-09, type: update, text: More is known. }]',
      related: '[{ event: date-1, relation: follows }]',
      replaces: '[old-id]',
      added: '2025-02-10',
    },
    'What is *seen* there: <Cite source="image-a" />.\n\nA second paragraph.',
  ),
  'events/withdrawn.mdx': formatEvent({
    title: 'Withdrawn',
    status: 'retracted',
    corrections: '[{ date: 2025-04-01, type: retraction, text: It did not happen. }]',
    added: '2025-03-01',
  }),
  'events/stub.mdx': formatEvent(
    {
      title: 'A stub',
      status: 'checking',
      confidence: 'unverified',
      sources: undefined,
      dateNote: 'The day is still being looked for.',
      added: '2025-03-01',
    },
    'It is being checked which pier is meant.',
  ),
  'events/unseen.mdx': formatEvent({ title: 'A draft nobody may see', status: 'draft' }),
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** The context of a corpus as the site of `https://timeline.example/` would have it. */
export function buildTestContext(corpus: Corpus, site = 'https://timeline.example/'): OutputContext {
  return buildOutputContext(buildViewContext(corpus, readWords('en'), site), digest);
}

let real: Promise<OutputContext> | undefined;

/** The project's own content. */
export function readRealContext(): Promise<OutputContext> {
  real ??= readContent(fileURLToPath(new URL('../../content', import.meta.url))).then(({ records, issues }) =>
    buildTestContext(buildCorpus(records, issues).corpus),
  );
  return real;
}

let fixture: OutputContext | undefined;

/** The fixture, made once. */
export function buildFixtureContext(): OutputContext {
  fixture ??= buildTestContext(buildSoundCorpus(fixtureFiles));
  return fixture;
}

/** Both, for `describe.each`. */
export const contexts: readonly (readonly [name: string, read: () => Promise<OutputContext>])[] = [
  ['the fixture', () => Promise.resolve(buildFixtureContext())],
  ['the real record', readRealContext],
];
