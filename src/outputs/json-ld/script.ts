/** JSON-LD as it may stand inside a page. */

/** JSON in which nothing can end the script element it stands in or start a comment or tag. */
export function formatJsonLd(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
