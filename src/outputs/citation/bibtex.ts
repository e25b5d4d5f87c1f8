/** Citations as BibTeX, with the fields that biblatex adds to it. */

import type { Citation } from './citation.ts';

/**
 * One `@online`, or `@misc` where there is no address. Text is escaped for LaTeX, the title is braced against a change
 * of case, names are braced because they are kept as printed. `date` is EDTF, of which biblatex knows level 0 and 1;
 * any other date is in words under `year`.
 */
export function formatBibtex(citation: Citation): string {
  const { issued } = citation;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', citation.authors.length > 0 ? citation.authors.map((name) => `{${formatLatex(name)}}`).join(' and ') : undefined],
    ['title', `{${formatLatex(citation.title)}}`],
    ['date', issued?.simple],
    ['year', issued && !issued.simple ? formatLatex(issued.prose) : undefined],
    ['eventdate', citation.eventDate?.simple],
    ['organization', citation.publisher && formatLatex(citation.publisher)],
    ['url', citation.url],
    ['urldate', citation.accessed],
    ['version', citation.version],
    ['langid', citation.language],
    ['abstract', citation.abstract && formatLatex(citation.abstract)],
    ['keywords', citation.keywords.length > 0 ? citation.keywords.map(formatLatex).join(', ') : undefined],
    ['note', formatLatex(citation.notes.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@${citation.url ? 'online' : 'misc'}{${citation.key},\n${lines.join('\n')}\n}\n`;
}

function formatLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>|]/gu, (character) => latex[character]!);
}

const latex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
