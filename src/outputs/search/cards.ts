/** Results as they are listed, one small file each, and the long texts that only a passage is shown of. */

import { readWords } from '../../domain/spelling.ts';
import type { SearchCard, SearchCardPart } from '../../views/search/search-files.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { buildGaps } from './columns.ts';

/** The text of a record as it is indexed; positions of words count what stands between white space. */
export function readIndexedText(record: SearchRecord): string {
  return record.parts.map(({ text }) => readPlain(text)).join(' ');
}

/** @param named numbers among all records of the events that bear a name of this one; absent for records that name nothing */
export function buildCard(record: SearchRecord, named: readonly number[] | undefined): SearchCard {
  let start = 0;
  const parts = record.parts.map(({ anchor, text, claim, isShort }): SearchCardPart => {
    const part: SearchCardPart = {
      start,
      ...(anchor === '' ? {} : { anchor }),
      ...(isShort ? { text: readPlain(text) } : {}),
      ...(claim ? { claim: { level: claim.level, ...(claim.disputed ? { disputed: true as const } : {}), origins: claim.origins } } : {}),
    };
    start += readPlain(text).split(' ').length;
    return part;
  });
  return {
    url: record.url,
    title: record.title,
    ...(record.date === '' ? {} : { date: record.date }),
    ...(record.detail === '' ? {} : { detail: record.detail }),
    ...(record.origins === '' ? {} : { origins: record.origins }),
    ...(record.aliases.length === 0 ? {} : { aliases: record.aliases }),
    parts,
    ...(named === undefined ? {} : { events: buildGaps(named) }),
  };
}

/** Texts of the parts that the card leaves out, in their order. */
export function buildTexts(record: SearchRecord): readonly string[] {
  return record.parts.filter(({ isShort }) => !isShort).map(({ text }) => readPlain(text));
}

/** By place or actor, as `<kind>/<id>`: numbers of the events that belong to it, ascending. */
export type NamedEvents = Map<string, number[]>;

/** Adds the events among records, of which the first has the number `offset` among all. */
export function addNamedEvents(named: NamedEvents, records: readonly SearchRecord[], offset: number): void {
  records.forEach(({ kind, facets }, at) => {
    if (kind !== 'event') return;
    const number = offset + at;
    for (const facet of ['place', 'actor'] as const) {
      for (const id of facets[facet]) {
        const key = `${facet}/${id}`;
        const numbers = named.get(key);
        if (numbers) numbers.push(number);
        else named.set(key, [number]);
      }
    }
  });
}

/** Every word of a record that a slip of the keyboard may be corrected to, folded; names twice, so that they win. */
export function readVocabulary(record: SearchRecord): readonly string[] {
  const names = [record.title, ...record.aliases].join(' ');
  return [...readWords([names, ...record.names, ...record.synonyms, readIndexedText(record)].join(' ')), ...readWords(names)];
}

function readPlain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
