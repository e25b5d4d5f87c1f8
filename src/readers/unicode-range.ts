/** Characters as stylesheets name them. */

/** Ranges as CSS writes them, `U+0000-00FF,U+0131`; both ends belong to a range. */
export function parseUnicodeRanges(list: string): readonly (readonly [from: number, to: number])[] {
  return list.split(',').map((range) => {
    const [from = NaN, to = from] = range
      .trim()
      .replace('U+', '')
      .split('-')
      .map((end) => parseInt(end, 16));
    return [from, to];
  });
}
