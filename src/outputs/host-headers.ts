/** The headers that a host is to send with each file, written in the form that Netlify and Cloudflare read. */

import { everyHeader, formatPolicy, type PolicyName } from './policy.ts';

/** Name of the file at the top of the site. */
export const hostHeadersName = '_headers';

/** Hashed by their content, so that an address never changes what it holds. Entry files are not among them. */
export const hashed = ['_astro/*', ...['cards', 'facets', 'index', 'texts', 'words'].map((folder) => `pagefind/${folder}/*`)];

/** Files made for programs on other sites. */
export const shared = ['data/*', 'manifest.sha256'];

/** Top folders whose pages have a policy of their own; all others have that of a page. */
export const policyOf: Readonly<Record<string, PolicyName>> = {
  pagefind: 'worker',
  embed: 'embed',
};

/**
 * Writes the rules for a site.
 *
 * Some hosts join the values of all rules that match an address and some take the last, and two joined policies allow
 * only what both allow. So no address matches two rules with the same header: each top folder has a rule for its
 * policy, and folders whose names begin with a number, the years, share one for each first digit.
 *
 * @param base base path of the site, with a slash at both ends
 * @param paths paths of the files of the site, without a first slash
 */
export function formatHostHeaders(base: string, paths: readonly string[]): string {
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [['*', everyHeader]];
  for (const path of readPolicyPaths(paths)) {
    const name = policyOf[path.split('/')[0]!] ?? 'page';
    rules.push([path, { 'Content-Security-Policy': formatPolicy(name, 'header') }]);
  }
  for (const path of shared) rules.push([path, { 'Access-Control-Allow-Origin': '*' }]);
  for (const path of hashed) rules.push([path, { 'Cache-Control': 'public, max-age=31536000, immutable' }]);
  return rules
    .map(([path, headers]) => [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Pages at the top by themselves, then each top folder that holds pages or what a worker runs. */
function readPolicyPaths(paths: readonly string[]): readonly string[] {
  const found = new Set<string>(['']);
  for (const path of paths) {
    const [top, ...rest] = path.split('/');
    if (rest.length === 0 && path.endsWith('.html') && path !== 'index.html') found.add(path);
    else if (rest.length > 0 && (path.endsWith('.html') || top === 'pagefind')) found.add(formatFolder(top!));
  }
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function formatFolder(top: string): string {
  return /^-?\d/u.test(top) ? `${top.charAt(0)}*` : `${top}/*`;
}
