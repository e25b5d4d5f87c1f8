/** Citations as RIS, which reference managers of every kind read. */

import type { SourceKind } from '../../domain/evidence.ts';
import { formatDay } from '../../domain/edtf.ts';
import type { Citation, CitationDate } from './citation.ts';

/** One record with lines of `TAG  - value`, ended by CRLF. A date goes as far as it is known; the rest of it is said in words. */
export function formatRis(citation: Citation): string {
  const { issued, archive } = citation;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', citation.kind === 'event' ? 'ELEC' : risTypes[citation.kind]],
    ['ID', citation.key],
    ['TI', citation.title],
    ...citation.authors.map((name) => ['AU', name] as const),
    ['T2', citation.container],
    ['PB', citation.publisher],
    ['PY', issued && readYear(issued)],
    ['DA', issued && formatRisDate(issued)],
    ['Y2', citation.accessed && `${citation.accessed.replaceAll('-', '/')}/`],
    ['ET', citation.version],
    ['UR', citation.url],
    ['AV', archive],
    ['LA', citation.language],
    ['AB', citation.abstract],
    ...citation.keywords.map((word) => ['KW', word] as const),
    ['C1', citation.digest && `sha256:${citation.digest}`],
    ['N1', citation.notes.join(' ')],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** The year in which it surely lies; undefined where it could be several. */
function readYear({ date: { possible } }: CitationDate): string | undefined {
  if (possible.from === null || possible.to === null) return undefined;
  const [from, to] = [formatDay(possible.from), formatDay(possible.to)].map((day) => day.slice(0, -6));
  return from === to ? from : undefined;
}

/** `YYYY/MM/DD/in words`; parts that are not known stay empty, and the words only where the parts do not say it all. */
function formatRisDate(date: CitationDate): string {
  const [year = readYear(date) ?? '', month = '', day = ''] = date.parts ?? [];
  return `${year}/${month}/${day}/${day === '' ? date.prose : ''}`;
}

const risTypes: Readonly<Record<SourceKind, string>> = {
  'satellite-image': 'FIGURE',
  'radar-image': 'FIGURE',
  'tracking-data': 'DATA',
  'geolocated-media': 'FIGURE',
  document: 'GEN',
  'official-statement': 'GEN',
  'intelligence-statement': 'GEN',
  'named-interview': 'GEN',
  'anonymous-officials': 'GEN',
  'unlocated-media': 'FIGURE',
  'news-report': 'NEWS',
  analysis: 'RPRT',
  dataset: 'DATA',
  book: 'BOOK',
  'web-page': 'ELEC',
};
