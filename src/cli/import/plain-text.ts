/** Text from elsewhere as text of the record: marks of HTML go, marks of Markdown are made harmless. */

import { readForbiddenCharacters } from '../../corpus/body/characters.ts';

/** The words of an HTML fragment, blocks apart by a line feed; plain text stays as it is. */
export function readHtmlText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/giu, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|blockquote|tr)\s*>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(#x?[\da-f]+|[a-z]+);/giu, (whole, name: string) => readEntity(name) ?? whole)
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(/ *\n\s*/gu, '\n')
    .trim();
}

/** Whether a text holds marks of HTML that {@link readHtmlText} would drop. */
export function hasHtml(text: string): boolean {
  return /<\/?[a-z][^<>]*>/iu.test(text.replace(/<\/?(?:p|br|div)\s*\/?>/giu, ''));
}

/** Text without characters that no file of the record may hold. */
export function formatAllowed(text: string): string {
  const [first] = readForbiddenCharacters(text);
  if (!first) return text;
  const forbidden = new Set([...readForbiddenCharacters(text)].map(({ character }) => character));
  return [...text].filter((character) => !forbidden.has(character)).join('');
}

/** Plain text as Markdown that reads as exactly these words: one paragraph for each line, every mark escaped. */
export function formatMarkdown(text: string): string {
  return (
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) =>
        line.replace(/[\\`*_{}[\]<>()#+\-.!|~&^:@$"'=/]/gu, (mark, at: number) => (isMark(line, mark, at) ? `\\${mark}` : mark)),
      )
      // A paragraph that begins with one of these words would be code.
      .map((line) => line.replace(/^(?:import|export)\b/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`))
      .join('\n\n')
  );
}

/** Marks in the middle of a sentence that mean nothing there stay readable. */
function isMark(line: string, mark: string, at: number): boolean {
  if (/[\\`*_{}[\]<>#|~&]/u.test(mark)) return true;
  if (/[+\-=]/u.test(mark)) return line.slice(0, at).trim() === '' || /^[-=]+$/u.test(line);
  if (mark === '.' && /www$/iu.test(line.slice(0, at))) return true;
  if (/[.)]/u.test(mark)) return /^\s*\d{1,9}$/u.test(line.slice(0, at));
  if (mark === ':') return /(?:https?|ftp|mailto|xmpp)$/iu.test(line.slice(0, at));
  if (mark === '@') return true;
  return mark === '!' && line[at + 1] === '[';
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function readEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
