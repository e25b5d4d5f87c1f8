/** What a text editor leaves behind in a file: it says nothing, and everybody's next change would be mixed with it. */

import type { Proposal } from './propose-line.ts';

/** The changes of white space that a file allows, each on its own. Spaces at line ends of a body are Markdown and stay. */
export function proposeSpace(text: string, hasBody: boolean): readonly Proposal[] {
  return [
    build(text, text.replace(/^\uFEFF/u, ''), 'byte order mark removed'),
    build(text, text.replace(/\r\n/gu, '\n'), 'line ends changed from CRLF to LF'),
    build(text, trimLines(text, hasBody), 'spaces at the end of lines removed'),
  ].filter((proposal) => proposal !== undefined);
}

function build(before: string, after: string, told: string): Proposal | undefined {
  if (before === after) return undefined;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = old.findIndex((one, index) => one !== now[index]) + 1;
  return { rule: null, line, told, text: after };
}

/** The fields without spaces at line ends: up to the second line of three hyphens, or the whole file where it has no body. */
function trimLines(text: string, hasBody: boolean): string {
  let fences = 0;
  return text
    .split('\n')
    .map((line) => {
      if (hasBody && fences >= 2) return line;
      const trimmed = line.replace(/[ \t]+(?=\r?$)/u, '');
      if (/^---\r?$/u.test(trimmed)) fences++;
      return trimmed;
    })
    .join('\n');
}
