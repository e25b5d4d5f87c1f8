/**
 * A record as real archives are: put together over years by many hands, with addresses missing and repeated, places that
 * nobody has located, titles in every script and dates of every form. The same seed gives the same record.
 */

import { createHash } from 'node:crypto';
import { baseFiles, type RecordFiles } from './record.ts';

export interface MixedSize {
  readonly events: number;
  readonly sources: number;
  readonly places: number;
}

/** Every form of EDTF that the record takes: level 0 and 1 complete, and of level 2 what dates of events need. */
export const dateForms: readonly string[] = [
  ...['1985', '1985-04', '1985-04-12', '1964/2008', '2004-06/2006-08', '2004-02-01/2005', '2004-02-01/2005-02-08'],
  ...[
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    '1985-XX-XX',
    '2001-21',
    '2001-22',
    '2001-23',
    '2001-24',
  ],
  ...['1985-04-12/..', '1985-04/..', '1985/..', '1985-04-12/', '../1985-04-12', '/1985-04-12', '../1985'],
  ...['-1985', '-0044-03-15', '0000', '0001-01-01', '9999-12-31', '2024-02-29', 'Y170000002', 'Y-170000002'],
  ...['1984~/2004-06', '1984/2004-06~', '1984~/2004~', '1984?/2004%', '1984-06-02?/2004-08-08~'],
  ...['[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1760-01,1760-02,1760-12..]', '[1667,1760-12]'],
  ...['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}'],
  ...['2004-06~-11', '?2004-06-~11', '2004?-06-11', '2004-06-~01/2004-06-~20', '156X-12-25', '15XX-12-25', '1XXX-XX', '1984-XX-12'],
];

const titles = [
  'A crane falls at berth 4: “nobody hurt”, says the port',
  "Captain's log — page #3 & the “missing” week",
  'كاسر أمواج جديد في الميناء القديم',
  'В порту сняли кран № 7',
  '港口起重机被拆除',
  'בנמל הוסר מנוף ישן',
  'बंदरगाह पर पुरानी क्रेन हटाई गई',
  'ท่าเรือรื้อเครนเก่า',
  'Ο γερανός του λιμανιού αποσύρθηκε',
  'ნავსადგურში ამწე აიღეს',
  '항구의 낡은 크레인이 철거되다',
  'Ủy ban cảng xác nhận: cần cẩu đã được tháo dỡ',
  'Hafen räumt „Straße 9“ – Überprüfung läuft',
  '<b>Not markup</b> & {not code} 100 % \\ ` * _ ~',
  '=SUM(A1:A9) as a clerk typed it',
  '🛳️ Ferry is back',
  'Ą́ piled diacritics and ﬁ ligatures ½ × 10⁻³',
  `${'A very long heading that a clerk wrote without ever stopping '.repeat(2)}and so on`,
];

const topics = [
  ...[
    'Ports/Piers',
    'Piers / Cranes',
    'AC/DC',
    'a/b/c',
    '/leading',
    'trailing/',
    'Q&A',
    '50 % off',
    'C++',
    'C#',
    'what?',
    'Ships',
    'ships',
  ],
  ...['منشآت/موانئ', 'Суда/Порты', '港口/码头', 'Öl & Mühle', '..a', 'constructor', 'index.html', 'feed.xml', '2024'],
];

const kinds = ['news-report', 'satellite-image', 'document', 'unlocated-media', 'anonymous-officials', 'book', 'web-page', 'tracking-data'];

/** The files of a record; paths below the content folder. */
export function buildMixedRecord(seed: number, { events, sources, places }: MixedSize): RecordFiles {
  const pick = buildPicker(seed);
  const files: Record<string, string> = { ...baseFiles };
  const number = (index: number) => String(index).padStart(4, '0');
  for (let index = 0; index < 12; index += 1)
    files[`publishers/publisher-${number(index)}.yaml`] = `name: ${quote(`${pick.one(titles).slice(0, 40)} ${index}`)}\n`;
  for (let index = 0; index < 20; index += 1)
    files[`actors/actor-${number(index)}.yaml`] =
      `name: ${quote(`${pick.one(titles).slice(0, 30)} ${index}`)}\ntype: ${pick.one(['vessel', 'person', 'organisation', 'unit'])}\n`;
  for (let index = 0; index < places; index += 1) {
    // One in two hundred is located; most are names in a ledger, some inside others.
    const where =
      index % 200 === 0 ? `lat: ${pick.below(140) - 70}\nlon: ${pick.below(360) - 180}\nprecisionKm: ${1 + pick.below(400)}\n` : '';
    const within = index > 10 && pick.chance(0.3) ? `within: place-${number(pick.below(10))}\n` : '';
    files[`places/region-${index % 7}/place-${number(index)}.yaml`] =
      `name: ${quote(`${pick.one(titles).slice(0, 24)} ${index}`)}\n${where}${within}`;
  }
  for (let index = 0; index < sources; index += 1)
    files[`sources/${index % 10}/source-${number(index)}.mdx`] = buildSource(index, pick, number);
  for (let index = 0; index < events; index += 1)
    files[`events/year-${index % 9}/event-${number(index)}.mdx`] = buildEvent(index, { events, sources, places }, pick, number);
  return files;
}

type Picker = ReturnType<typeof buildPicker>;
type Name = (index: number) => string;

function buildSource(index: number, pick: Picker, number: Name): string {
  const fields = [
    `title: ${quote(`${pick.one(titles)} (${index})`)}`,
    `kind: ${pick.one(kinds)}`,
    `reliability: ${pick.one([...'ABCDEF'])}`,
    ...(pick.chance(0.7) ? [`publisher: publisher-${number(pick.below(12))}`] : []),
    // Most have no address; of those that have one many are the same page in another spelling.
    ...(pick.chance(0.35)
      ? [
          `url: ${pick.one(['https://archive.example/page', 'http://www.archive.example/page/?utm_source=mail', `https://archive.example/${index}`])}`,
        ]
      : []),
    ...(pick.chance(0.6) ? [`published: ${quote(pick.one(dateForms))}`] : []),
    ...(pick.chance(0.5) ? [`language: ${pick.one(['en', 'ar', 'zh-Hans', 'ru', 'pt-BR'])}`] : []),
    ...(index > 5 && pick.chance(0.4) ? [`derivedFrom: [source-${number(pick.below(index))}]`] : pick.chance(0.5) ? ['primary: true'] : []),
  ];
  return `---\n${fields.join('\n')}\n---\n${pick.chance(0.2) ? `\n${pick.one(titles).replace(/[<>{}\\`*_~[\]]/gu, '')}\n` : ''}`;
}

function buildEvent(index: number, { events, sources, places }: MixedSize, pick: Picker, number: Name): string {
  const cited = Array.from({ length: pick.below(4) }, () => `source-${number(pick.below(sources))}`);
  const unique = [...new Set(cited)];
  const named = [...new Set(Array.from({ length: pick.below(4) }, () => `place-${number(pick.below(places))}`))];
  const fields = [
    `title: ${quote(`${pick.one(titles)} (${index})`)}`,
    // Every form comes in turn.
    `date: ${quote(dateForms[index % dateForms.length]!)}`,
    `summary: ${quote(`${pick.one(titles)} Noted as entry ${index}.`)}`,
    // What clerks wrote down without judging it; without a source nothing else is possible.
    'confidence: unverified',
    `topics: [${[...new Set([pick.one(topics), pick.one(topics)])].map(quote).join(', ')}]`,
    ...(unique.length > 0 ? [`sources: [${unique.join(', ')}]`] : []),
    ...(named.length > 0 ? [`places: [${named.join(', ')}]`] : []),
    ...(pick.chance(0.3) ? [`actors: [actor-${number(pick.below(20))}]`] : []),
    ...(index > 0 && pick.chance(0.2)
      ? ['related:', `  - { event: event-${number(pick.below(Math.min(index, events)))}, relation: context }`]
      : []),
    ...(pick.chance(0.1) ? ['status: checking', 'dateNote: The page of the ledger is torn.'] : []),
  ];
  const body = unique[0] === undefined ? '' : `\nAs the ledger has it.<Cite source="${unique[0]}" />\n`;
  return `---\n${fields.join('\n')}\n---\n${body}`;
}

/** Chance that is the same for the same seed on every machine. */
function buildPicker(seed: number) {
  let count = 0;
  const draw = () =>
    createHash('sha256')
      .update(`${seed}/${(count += 1)}`)
      .digest()
      .readUInt32BE(0) /
    2 ** 32;
  const below = (limit: number) => Math.floor(draw() * limit);
  return {
    below,
    chance: (share: number) => draw() < share,
    one: <Value>(values: readonly Value[]): Value => values[below(values.length)]!,
  };
}

function quote(text: string): string {
  return JSON.stringify(text);
}
