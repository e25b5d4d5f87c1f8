/** Addresses that open a page at what was found and mark it there. */

/** Name of the part of an address that holds the words to mark, with `+` or a space between them. */
export const foundName = 'found';

/** More words than anybody looks for at once. */
const mostWords = 12;

/** @param anchor fragment without `#`, empty for the page as a whole */
export function formatFoundAddress(url: string, anchor: string, words: readonly string[]): string {
  const found = words.length === 0 ? '' : `?${new URLSearchParams({ [foundName]: words.slice(0, mostWords).join(' ') }).toString()}`;
  return `${url}${found}${anchor === '' ? '' : `#${anchor}`}`;
}

/** The words to mark; none where the address has none. */
export function parseFoundWords(search: string): readonly string[] {
  return (new URLSearchParams(search).get(foundName) ?? '').split(' ').filter(Boolean).slice(0, mostWords);
}
