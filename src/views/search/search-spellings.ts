/** The spellings under which a page is found beside its own text. */

import { foldName, foldText, formatLatin } from '../../domain/spelling.ts';
import type { Place } from '../../domain/place.ts';
import type { ViewContext } from '../view-context.ts';

/** A place and everything that contains it, so that a search for a country finds what happened in its towns. */
export function withContainers(context: ViewContext, id: Place['id']): readonly Place[] {
  const chain = new Set<Place>();
  let place = context.corpus.places.get(id);
  while (place && !chain.has(place)) {
    chain.add(place);
    place = place.within === undefined ? undefined : context.corpus.places.get(place.within);
  }
  return [...chain];
}

/**
 * What leads to a page unseen. `names`: the given ones, and those with letters that not every keyboard has again
 * without them. `synonyms`: for every synonym group of which the page has a word the other words. Each once; what its
 * text has is left out.
 */
export function buildSpellings(
  context: ViewContext,
  text: string,
  names: readonly string[],
): { readonly names: readonly string[]; readonly synonyms: readonly string[] } {
  const said = ` ${foldName(text)} `;
  const all = `${said}${names.map(readFolded).join(' ')} `;
  const groups = (context.publication.synonyms ?? [])
    .filter((group) => group.some((word) => hasWord(all, readFolded(word))))
    .flatMap((group) => group.filter((word) => !all.includes(` ${readFolded(word)} `)));
  const unsaid = names.filter((name) => !said.includes(` ${readFolded(name)} `));
  return {
    names: [...new Set([...unsaid, ...names.flatMap(readPlainSpelling)])],
    synonyms: [...new Set([...groups, ...groups.flatMap(readPlainSpelling)])],
  };
}

/** Letters by which a word may end otherwise and still be the same: "signal" in "signals", but "ship" not in "shipping". */
const mostEnding = 2;

/** Whether a word, or group of words, stands in a text of folded words; one of three letters or fewer only as it is. */
function hasWord(text: string, word: string): boolean {
  if (word.length < 4) return text.includes(` ${word} `);
  for (let at = text.indexOf(` ${word}`); at !== -1; at = text.indexOf(` ${word}`, at + 1)) {
    const end = at + 1 + word.length;
    if (text.indexOf(' ', end) - end <= mostEnding) return true;
  }
  return false;
}

const folded = new Map<string, string>();

/** Names come again with every page that bears them, so each is folded once. */
function readFolded(name: string): string {
  let known = folded.get(name);
  if (known === undefined) folded.set(name, (known = foldName(name)));
  return known;
}

/** A name in Latin letters without any sign, where taking off its accents alone does not give that. */
function readPlainSpelling(name: string): readonly string[] {
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const plain = foldText(formatLatin(name));
  return bare === plain ? [] : [plain];
}
