/** What a new record can be told from what is known already: its id, and of a source its publisher. */

import type { Publisher, Source } from '../domain/source.ts';
import { compareIds, idMaxLength, type PublisherId, type RecordKind } from '../domain/id.ts';
import { readHost } from './comparable-url.ts';
import type { Corpus } from './corpus.ts';
import { formatLikelyId } from './likely.ts';
import type { RecordFields } from './write-record.ts';

/** Second levels of countries that stand between a name and its country: `example.co.uk`. */
const middleLabel = /^(?:ac|co|com|edu|gov|mil|net|org)$/u;

/** The addresses of publishers and sources: those of a corpus, or lists of what is known of them. */
export interface KnownAddresses {
  readonly publishers: { values(): Iterable<Pick<Publisher, 'id' | 'url'>> };
  readonly sources: { values(): Iterable<Pick<Source, 'publisher' | 'hostedBy' | 'url'>> };
}

/**
 * The publisher of an address: the one whose own address has that host or a host above it, else the one whose sources
 * mostly stand there. Undefined where neither tells.
 */
export function proposePublisher(url: string, corpus: KnownAddresses): PublisherId | undefined {
  const host = readHost(url);
  if (host === '') return undefined;
  const publishers = [...corpus.publishers.values()].sort((a, b) => compareIds(a.id, b.id));
  const own = publishers.find((one) => {
    const home = readHost(one.url ?? '');
    return home !== '' && (host === home || host.endsWith(`.${home}`));
  });
  if (own !== undefined) return own.id;
  const counts = new Map<PublisherId, number>();
  for (const source of corpus.sources.values()) {
    // A host that carries other people's texts says nothing about who wrote them.
    if (source.publisher === undefined || source.hostedBy !== undefined) continue;
    if (source.url === undefined || readHost(source.url) !== host) continue;
    counts.set(source.publisher, (counts.get(source.publisher) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0]));
  // On a host of many, such as a social network, one account is not the next.
  return counts.size === 1 ? most![0] : undefined;
}

/** A publisher that is not in the record yet, as the address of a source shows it. */
export function proposeNewPublisher(url: string): { id: string; fields: RecordFields } {
  const host = readHost(url);
  return {
    id: formatLikelyId(readHostName(host)),
    fields: { name: host, url: `${new URL(url).origin}/` },
  };
}

/** An id that no record of the kind has: of a source `publisher-date`, else the words of its address or title. */
export function proposeId(kind: RecordKind, fields: RecordFields, taken: (id: string) => boolean): string {
  const words = kind === 'source' ? proposeSourceId(fields) : shorten(String(fields['title'] ?? fields['name'] ?? ''));
  // Of a title in another script nothing is left that an id may hold.
  const base = words === formatLikelyId('') ? formatLikelyId(`${kind} ${String(fields['date'] ?? fields['published'] ?? '')}`) : words;
  if (!taken(base)) return base;
  for (let number = 2; ; number++) {
    const next = `${base.slice(0, idMaxLength - 5)}-${number}`;
    if (!taken(next)) return next;
  }
}

/** Whether the record keeps its events in a folder for each year, as the next one should be kept then. */
export function isByYear(corpus: Corpus): boolean {
  const files = corpus.events.map(({ id }) => corpus.records.get(`event/${id}`)!.file);
  return files.length > 0 && files.every((file) => /\/\d{4}\/[^/]+$/u.test(file));
}

function proposeSourceId(fields: RecordFields): string {
  const url = typeof fields['url'] === 'string' ? fields['url'] : '';
  const name = String(fields['publisher'] ?? readHostName(readHost(url)));
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const published = /\d{4}(?:-\d{2}){0,2}/u.exec(String(fields['published'] ?? ''))?.[0];
  const inPath = /\/(20\d{2}|19\d{2})[/-](\d{2})(?:[/-](\d{2}))?(?:\/|-|$)/u.exec(path);
  const date = published ?? inPath?.slice(1).filter(Boolean).join('-');
  if (name !== '' && date !== undefined) return formatLikelyId(`${name}-${date}`);
  const last =
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/u, '') ?? '';
  const words = /[a-z]{3}/iu.test(last) ? last : String(fields['title'] ?? '');
  return shorten(name === '' ? words : `${name} ${words}`);
}

/** Words of a text as an id of readable length, never cut within a word. */
function shorten(text: string): string {
  const id = formatLikelyId(text);
  return id.length <= 50 ? id : id.slice(0, 51).replace(/-[^-]*$/u, '');
}

/** What a host is called: `news.example.co.uk` is `example`. */
function readHostName(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && middleLabel.test(labels.at(-1)!)) labels.pop();
  return labels.at(-1) ?? host;
}
