/** Records that are called exactly what is searched for, in any of their spellings; they are shown before all else. */

import type { FoundPage, FoundResult, SearchAnswer } from './search-index-client.ts';

/** A result with its page. */
export interface LoadedResult {
  readonly result: FoundResult;
  readonly page: FoundPage;
}

/** Results of a group that can be what the search names; what is named so ranks high among them. */
const looked = 12;

/** The records named so, in the order of the groups; none for an empty search. Events and sources have no names. */
export async function readNamed(answer: SearchAnswer, query: string): Promise<readonly LoadedResult[]> {
  const name = foldName(query);
  if (name === '') return [];
  const groups = answer.groups.filter(({ kind }) => kind !== 'event' && kind !== 'source');
  const loaded = groups.flatMap(({ results }) => results.slice(0, looked).map(async (result) => ({ result, page: await result.data() })));
  return (await Promise.all(loaded)).filter(({ page }) => readNames(page).some((one) => foldName(one) === name));
}

function readNames({ meta }: FoundPage): readonly string[] {
  return [meta['title'] ?? '', ...(meta['aliases'] ?? '').split(' · ')];
}

/** A name without case, diacritics, quotation marks and other signs, so that spellings meet. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
