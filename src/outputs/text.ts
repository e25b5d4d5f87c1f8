/** Text made fit for a format: characters a format cannot carry go, characters it gives a meaning are escaped. */

/** The text without what XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. Line ends become LF. */
export function formatClean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu, '');
}

/** The text as HTML: clean, with `& < > " '` escaped. Fit for element content and for attributes in quotation marks. */
export function formatHtml(text: string): string {
  return formatClean(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** The text on one line, clean, with runs of white space as one space. */
export function formatLine(text: string): string {
  return formatClean(text).replace(/\s+/gu, ' ').trim();
}

/** JSON for people and for diffs: two spaces of indent, a line feed at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
