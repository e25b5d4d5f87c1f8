/** Which files have no place in a finished site, whatever is in them. */

/** What builds are made with, and what browsers open as pages although the check of pages does not read it. */
const unwanted: ReadonlySet<string> = new Set(
  'astro mdx ts mts cts tsx jsx mjs cjs map yaml yml env htm xhtml xht shtml mht mhtml xsl xslt svgz swf'.split(' '),
);

/** Whether nobody can have meant to publish a file of this path: code of the build, hidden files, pages in disguise. */
export function isUnwantedFile(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  const isHidden = parts.some((part, index) => part.startsWith('.') && !(index === 0 && published.has(part)));
  return (
    isHidden || unwanted.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) || /\.(?:html|svg)$/iu.test(name) !== isChecked(name)
  );
}

/** Whether the check of pages reads a file. */
export function isChecked(path: string): boolean {
  return /\.(?:html|svg)$/u.test(path);
}

/** Names with a dot that hosts and standards ask for, at the top of a site. */
const published: ReadonlySet<string> = new Set(['.well-known', '.nojekyll', '.domains']);
