/** What a paper of the repository tells its readers to open, to type and to write. */

export interface CodeBlock {
  readonly language: string;
  /** What follows the language: the path of the file that the block is, or is about. */
  readonly path: string | undefined;
  readonly text: string;
}

/** Fenced blocks in their order. */
export function parseBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^( *)```(\w*)(?: (\S+))?\n([^]*?)^\1```$/gmu)].map(([, indent, language, path, text]) => ({
    language: language!,
    path,
    text: text!.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
  }));
}

/** Addresses of links to files of the repository, without their anchors. */
export function parseLinks(markdown: string): readonly { readonly path: string; readonly anchor: string | undefined }[] {
  return [...parseProse(markdown).matchAll(/\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]+))?\)/gu)].map(([, path, anchor]) => ({
    path: path!,
    anchor,
  }));
}

/** Paths that are named as such, in the prose. */
export function parseNamedPaths(markdown: string): readonly string[] {
  return [...parseProse(markdown).matchAll(/`((?:content|tests|src|public|\.\w+)\/[^`\s]*)`/gu)].map(([, path]) => path!);
}

/** Every `npm` command, in blocks and in prose, variables in front of it left out. */
export function parseCommands(markdown: string): readonly string[] {
  const shell = parseBlocks(markdown)
    .filter(({ language }) => language === 'sh' || language === '')
    .flatMap(({ text }) => text.split(/\n| && /u));
  const inline = [...parseProse(markdown).matchAll(/`((?:[A-Z_]+=\S+ )*npm [^`]+)`/gu)].map(([, command]) => command!);
  return [...shell, ...inline].map((line) => line.replace(/^(?:[A-Z_]+=\S+ )+/u, '').trim()).filter((line) => /^npm /u.test(line));
}

/** Ids that headings get where Markdown is shown. */
export function parseAnchors(markdown: string): ReadonlySet<string> {
  return new Set(
    [...parseProse(markdown).matchAll(/^#+ (.+)$/gmu)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/**
 * Applies a `diff` block: the lines that begin with a space or a minus stand in the file once, and those that begin with
 * a space or a plus take their place.
 */
export function applyDiff(file: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const take = (signs: string) =>
    lines
      .filter((line) => signs.includes(line.charAt(0)))
      .map((line) => line.slice(1))
      .join('\n');
  const [before, after] = [take(' -'), take(' +')];
  if (file.split(before).length !== 2) throw new Error(`This should stand in the file exactly once:\n${before}`);
  return file.replace(before, () => after);
}

function parseProse(markdown: string): string {
  return markdown.replace(/^( *)```[^]*?^\1```$/gmu, '');
}
