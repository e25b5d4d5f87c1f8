/** What every view is given: the corpus, watched for what is read of it, its cross-links, the words of the language, and how addresses are made. */

import type { Corpus } from '../corpus/corpus.ts';
import { buildCorpusIndex, type CorpusIndex } from '../corpus/corpus-index.ts';
import { watchCorpus, watchIndex } from '../corpus/watched-corpus.ts';
import type { Publication } from '../corpus/schema/publication.ts';
import { isShown, type SectionName } from '../corpus/sections.ts';
import { formatDateProse, type EdtfDate } from '../domain/edtf.ts';
import type { Words } from '../words/words.ts';

export interface ViewContext {
  readonly corpus: Corpus;
  readonly index: CorpusIndex;
  readonly publication: Publication;
  readonly words: Words;
  /** Whether the site has a section that a publication may do without. */
  shows(section: SectionName): boolean;
  /** Address inside this site from a path such as `/events/x/`, with the base path in front. */
  link(path: string): string;
  /** The same as an absolute address, for canonical links, feeds and citations. */
  absolute(path: string): string;
  /** A date in words, for sentences and headings. */
  prose(date: EdtfDate): string;
  /** A date in words without its year where `year` is given and the same, for margins and lists. */
  shortDate(date: EdtfDate): string;
}

/**
 * @param site origin and base path of the site, such as `https://timeline.example/sub/`; always with a final slash
 */
export function buildViewContext(corpus: Corpus, words: Words, site: string): ViewContext {
  if (!corpus.publication) throw new Error('A corpus without a publication has errors and cannot be shown.');
  const base = new URL(site).pathname.replace(/\/$/u, '');
  const link = (path: string) => `${base}${path}`;
  return {
    corpus: watchCorpus(corpus),
    index: watchIndex(buildCorpusIndex(corpus)),
    publication: corpus.publication,
    words,
    shows: (section) => isShown(corpus, section),
    link,
    absolute: (path) => new URL(link(path), site).href,
    prose: keepByDate((date) => formatDateProse(date, words.dates)),
    shortDate: keepByDate((date) => formatDateProse(date, words.dates, 'short')),
  };
}

/** Keeps what is made of a date: the text it is written with says everything, and a record names few dates often. */
export function keepByDate<Value>(build: (date: EdtfDate) => Value): (date: EdtfDate) => Value {
  const kept = new Map<string, Value>();
  return (date) => {
    const known = kept.get(date.edtf);
    if (known !== undefined) return known;
    const value = build(date);
    kept.set(date.edtf, value);
    return value;
  };
}
