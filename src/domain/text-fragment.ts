/** Links that open another site's page at the very words a passage quotes. */

/**
 * An address with a text fragment (WICG Scroll To Text Fragment): browsers that know it scroll to the words and
 * mark them, all others open the page. A fragment the address already has is kept before it.
 *
 * @param url absolute address of the source
 * @param passage words that stand on that page; without any, the address is given unchanged
 */
export function formatTextFragment(url: string, passage: string): string {
  const words = passage.trim().replace(/\s+/gu, ' ');
  if (words === '') return url;
  const [address = '', fragment = ''] = splitOnce(url, '#');
  const [own = ''] = splitOnce(fragment, ':~:');
  return `${address}#${own}:~:text=${encodeDirective(words)}`;
}

/** The hyphen, comma and ampersand divide the parts of a directive, so they are escaped with everything else. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitOnce(text: string, divider: string): readonly string[] {
  const at = text.indexOf(divider);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + divider.length)];
}
