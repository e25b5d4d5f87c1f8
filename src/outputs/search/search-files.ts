/** Every file of the search beside Pagefind's own, one after the other. Pure: the same records give the same files. */

import type { SearchFacet, SearchRecord } from '../../views/search/search-record.ts';
import { searchFacets } from '../../views/search/search-record.ts';
import { buildCard, buildTexts, type NamedEvents } from './cards.ts';
import { buildBase, buildChanges, buildDays, buildFacet } from './columns.ts';
import type { VocabularyFiles } from './vocabulary.ts';

/** A file by its path below the folder of its index. */
export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/**
 * @param names names by `<facet>/<value>`, from all records of the site, of which these may be a part
 * @param named the events that bear a name of any of these records
 */
export function* buildSearchFiles(
  records: readonly SearchRecord[],
  version: string,
  vocabulary: VocabularyFiles,
  names: ReadonlyMap<string, string>,
  named: Readonly<NamedEvents>,
): Generator<SearchFile> {
  let number = 0;
  for (const record of records) {
    const events = record.kind === 'place' || record.kind === 'actor' ? (named.get(`${record.kind}/${record.id}`) ?? []) : undefined;
    yield buildFile(`cards/${version}/${number}.json`, buildCard(record, events));
    const texts = buildTexts(record);
    if (texts.length > 0) yield buildFile(`texts/${version}/${number}.json`, texts);
    number += 1;
  }
  yield buildFile(`facets/${version}/base.json`, buildBase(records));
  yield buildFile(`facets/${version}/days.json`, buildDays(records));
  yield buildFile(`facets/${version}/changed.json`, buildChanges(records));
  for (const facet of searchFacets) yield buildFile(`facets/${version}/${facet}.json`, buildFacet(records, facet, names));
  for (const [name, text] of vocabulary.files) yield { path: `words/${version}/${name}.txt`, text };
}

/** Names of what pages can be filtered by, as the pages themselves are called. */
export function readFacetNames(records: Iterable<SearchRecord>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, id, title } of records) if (isFacetKind(kind)) names.set(`${kind}/${id}`, title);
  return names;
}

/** Whether pages can be filtered by pages of a kind. */
export function isFacetKind(kind: string): boolean {
  const facets: readonly string[] = searchFacets satisfies readonly SearchFacet[];
  return facets.includes(kind);
}

function buildFile(path: string, value: unknown): SearchFile {
  return { path, text: JSON.stringify(value) };
}
