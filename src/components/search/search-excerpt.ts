/** The passage around a match, taken apart so that it can be shown without trusting any of it as HTML. */

export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Takes apart an excerpt in which matches stand between `<mark>` and `</mark>` and angle brackets are escaped. */
export function parseExcerpt(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^<mark>(.*)<\/mark>$/u.exec(part);
      return { text: readText(match ? match[1]! : part), isMatch: match !== null };
    });
}

/**
 * The end of an address that makes the browser open a page at the first match and mark it there. Empty where the
 * excerpt has no match; browsers that do not know this form open the page at its beginning.
 */
export function formatTextFragment(parts: readonly ExcerptPart[]): string {
  const start = parts.findIndex(({ isMatch }) => isMatch);
  if (start === -1) return '';
  let end = start;
  while (parts[end + 1]?.text.trim() === '' && parts[end + 2]?.isMatch) end += 2;
  const words = parts
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('');
  const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return bare === '' ? '' : `:~:text=${encodeURIComponent(bare).replace(/-/gu, '%2D')}`;
}

function readText(escaped: string): string {
  return escaped.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
}
