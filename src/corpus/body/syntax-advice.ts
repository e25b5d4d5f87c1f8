/** What to write instead of the mistakes people make in MDX: the engine's own words are for programmers. */

import { bodyComponents, isBodyComponentName } from './components.ts';
import type { BodyComponentName } from './components.ts';
import type { BodyProblemText } from './problem.ts';

/** Advice for an unescaped brace at `offset`. */
export function readBraceAdvice(text: string, offset: number): BodyProblemText {
  const found = /^\{[^}\n]{0,80}\}?/u.exec(text.slice(offset, offset + 100))?.[0] ?? '{';
  const isComment = found.startsWith('{/*');
  return {
    rule: 'body-not-allowed',
    message: isComment
      ? 'A comment in braces is code in MDX, and a body holds no code.'
      : 'An unescaped "{" begins a code expression in MDX, and a body holds no code.',
    found,
    expected: 'text without unescaped braces',
    fix: isComment
      ? 'Delete the comment; remarks for editors belong in the pull request or in a YAML field such as dateNote.'
      : 'Write \\{ for a brace that readers should see.',
  };
}

/** Advice for a block at `offset` that begins with the word `import` or `export`. */
export function readModuleAdvice(text: string, offset: number): BodyProblemText {
  const word = text.slice(offset, offset + 6);
  return {
    rule: 'body-not-allowed',
    message: `A paragraph that begins with the word "${word}" is code in MDX, and a body holds no code.`,
    expected: 'a paragraph that begins with another word',
    fix: `Delete the paragraph if it is code; otherwise begin it with another word or a capital letter: "${word === 'import' ? 'Import' : 'Export'}".`,
  };
}

/** Advice for the tag at `offset`, where the engine stopped with `message`. */
export function readTagAdvice(text: string, offset: number, message: string): BodyProblemText {
  const line = text.slice(offset, offset + 2_000);
  const tag = /^<\/?\s*([A-Za-z_$][\w.:-]*)/u.exec(line);
  const name = tag?.[1] ?? '';
  const address = /^<((?:[a-z][a-z\d+.-]*:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/iu.exec(line)?.[1];
  if (address !== undefined) {
    const link = /^[^:]*@/u.test(address) ? `mailto:${address}` : address.replace(/^www\./iu, 'https://www.');
    return {
      rule: 'body-syntax',
      message: 'MDX does not read an address between "<" and ">" as a link.',
      found: `<${address}>`,
      expected: 'an address without brackets, or a link with a text',
      fix: `Write [words](${link}), or the address alone: ${address}`,
    };
  }
  if (line.startsWith('<!--')) {
    return {
      rule: 'body-not-allowed',
      message: 'A body holds no HTML comments.',
      found: line.split(/(?<=-->)/u, 1)[0] ?? '<!--',
      expected: 'text, and the components of this site',
      fix: 'Delete the comment, or write \\<!-- where readers should see it.',
    };
  }
  if (!line.startsWith('<')) return readUnknownAdvice(message);
  if (tag === null) {
    return {
      rule: 'body-syntax',
      message: 'An unescaped "<" begins a component in MDX, but no name of a component follows.',
      expected: '\\< for a "less than" sign',
      fix: `Write \\${line.slice(0, 12).split('\n', 1)[0] ?? '<'}`,
    };
  }
  if (line.startsWith('</')) return readClosingAdvice(name);
  if (isBodyComponentName(name)) return readComponentAdvice(name, line, message);
  return {
    rule: 'body-not-allowed',
    message: `<${name}> is not a component of this site, and a body holds no HTML.`,
    found: line.split(/(?<=>)|\n/u, 1)[0] ?? '',
    expected: `Markdown, or one of ${Object.keys(bodyComponents).join(', ')}`,
    fix: HTML_INSTEAD.get(name.toLowerCase()) ?? `Use Markdown or one of the components, or write \\<${name} where readers should see it.`,
  };
}

/** What Markdown, or this site, offers for the HTML people are used to. */
export const HTML_INSTEAD: ReadonlyMap<string, string> = new Map([
  ['br', 'End the line with a backslash for a line break.'],
  ['b', 'Write **words** for strong emphasis.'],
  ['strong', 'Write **words** for strong emphasis.'],
  ['i', 'Write *words* for emphasis.'],
  ['em', 'Write *words* for emphasis.'],
  ['a', 'Write [words](https://example.org/) for a link.'],
  ['img', 'Write <Figure src="/figures/name.jpg" alt="..." credit="..." /> on a line of its own.'],
  ['hr', 'Write --- on a line of its own, between blank lines.'],
  ['blockquote', 'Begin the lines with "> ", or use <Quote source="...">.'],
  ['code', 'Put the words between backticks.'],
  ['del', 'Write ~~words~~ for words that no longer hold.'],
  ['s', 'Write ~~words~~ for words that no longer hold.'],
]);

function readClosingAdvice(name: string): BodyProblemText {
  return {
    rule: 'body-syntax',
    message: `</${name}> closes a component that is not open here.`,
    found: `</${name}>`,
    expected: 'as many closing tags as opening tags, the last opened closed first',
    fix: `Delete </${name}>, or write <${name}> before it at the same level of quotes and lists.`,
  };
}

function readComponentAdvice(name: BodyComponentName, line: string, message: string): BodyProblemText {
  if (/^Expected/u.test(message.replace(/^\d+:\d+: /u, ''))) {
    const { children } = bodyComponents[name];
    const isBroken = !(line.split('\n', 1)[0] ?? '').includes('>');
    return {
      rule: 'body-syntax',
      message: `<${name}> is opened here but not closed where it can be.`,
      found: line.split(/(?<=>)|\n/u, 1)[0] ?? '',
      expected: `</${name}> at the same level of paragraphs, quotes and lists${children === 'blocks' ? '' : `, or <${name} ... />`}`,
      fix: isBroken ? `Write the whole tag <${name} ...> on one line.` : CLOSING[children].replaceAll('Name', name),
    };
  }
  return {
    rule: 'body-component',
    message: `The attributes of <${name}> cannot be read: each is a name, "=" and a plain string in quotes.`,
    found: line.split(/(?<=>)|\n/u, 1)[0] ?? '',
    expected: `<${name} ${Object.keys(bodyComponents[name].attributes)[0] ?? 'name'}="value" ...>`,
    fix: `Write every value of <${name}> between straight double quotes, without braces, dots or code.`,
  };
}

const CLOSING = {
  none: 'Write <Name ... /> with a slash before the ">".',
  text: 'Write </Name> in the same paragraph, or <Name ... /> where it holds no words.',
  blocks: 'Write <Name ...> and </Name> on lines of their own, with blank lines around what stands between them.',
};

function readUnknownAdvice(message: string): BodyProblemText {
  return {
    rule: 'body-syntax',
    message: 'The body cannot be read as MDX from here on.',
    expected: 'CommonMark, GFM and the components of this site',
    fix: `Check the brackets and tags of this line; the parser says: ${message.replace(/^\d+:\d+: |\(mdx-[^)]*\)$|\(note:.*$/gu, '').trim()}.`,
  };
}
