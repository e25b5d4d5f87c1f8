/** Holds every address on a built site against the files of the site. */

import type { PageLink, SitePage, SiteTree } from './html.ts';

/** What following every address showed. */
export interface LinkReport {
  /** How many addresses of the site itself were looked up; a test should ask for more than none. */
  readonly checked: number;
  /** One sentence for each address that leads nowhere, with its page and line. */
  readonly broken: readonly string[];
  /** Pages that no chain of links from the start page reaches, by file. `404.html` is nobody's target. */
  readonly orphans: readonly string[];
  /** Addresses on other sites, each once, sorted. */
  readonly outside: readonly string[];
}

/** Options of the check. */
export interface LinkOptions {
  /** The site's own URL, as `https://example.org`: absolute addresses below it are the site's own. */
  readonly site?: string;
  /** Whether a page may stay unlinked, by file; `404.html` always may. */
  readonly mayBeOrphan?: (file: string) => boolean;
}

type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'other' };

const here = 'http://site.invalid';

/** Looks up every address of every page: the file, and the place in the page that a fragment names. */
export function buildLinkReport(site: SiteTree, options: LinkOptions = {}): LinkReport {
  const broken: string[] = [];
  const outside = new Set<string>();
  const next = new Map<string, Set<string>>();
  let checked = 0;
  for (const page of site.pages.values()) {
    const followed = new Set<string>();
    next.set(page.file, followed);
    for (const link of page.links) {
      const target = readTarget(site, page, link, options.site);
      if (target.kind === 'outside') outside.add(target.url);
      if (target.kind === 'file' || target.kind === 'broken') checked += 1;
      if (target.kind === 'file' && link.isFollowed) followed.add(target.file);
      if (target.kind === 'broken') broken.push(formatBroken(page, link, target.reason));
    }
  }
  const reached = readReached(next);
  const isAllowed = (file: string): boolean => file === '404.html' || (options.mayBeOrphan?.(file) ?? false);
  const orphans = [...site.pages.keys()].filter((file) => !reached.has(file) && !isAllowed(file));
  return { checked, broken, orphans, outside: [...outside].sort() };
}

function readTarget(site: SiteTree, page: SitePage, link: PageLink, own: string | undefined): Target {
  if (!isAddress(link.address)) return { kind: 'broken', reason: 'is not an address' };
  const url = new URL(link.address, `${here}${page.url}`);
  if (url.protocol === 'javascript:') return { kind: 'broken', reason: 'is a script, not an address' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  if (url.origin !== here && (own === undefined || url.origin !== new URL(own).origin)) {
    return { kind: 'outside', url: url.href };
  }
  if (!url.pathname.startsWith(site.base)) {
    return { kind: 'broken', reason: `lacks the base path ${site.base}` };
  }
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    const isFolder = site.files.has(`${path}/index.html`);
    return { kind: 'broken', reason: isFolder ? 'lacks its final slash' : `has no file ${file}` };
  }
  return readFragmentTarget(site, file, url.hash);
}

/** `#`, `#top` and text fragments name no element; fragments of anything but a page are left alone. */
function readFragmentTarget(site: SiteTree, file: string, hash: string): Target {
  const fragment = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/, '');
  const target = site.pages.get(file);
  if (target === undefined || fragment === '' || fragment === 'top' || target.ids.has(fragment)) {
    return { kind: 'file', file };
  }
  return { kind: 'broken', reason: `names #${fragment}, and ${file} has no such id` };
}

/** Whether it parses as a URL and what is escaped in it is UTF-8. */
function isAddress(address: string): boolean {
  try {
    decodeURIComponent(new URL(address, here).href);
    return true;
  } catch {
    return false;
  }
}

function readReached(next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set(['index.html']);
  for (const file of reached) for (const target of next.get(file) ?? []) reached.add(target);
  return reached;
}

function formatBroken(page: SitePage, { element, attribute, address, line }: PageLink, reason: string): string {
  return `${page.file}:${line} <${element} ${attribute}="${address}"> ${reason}.`;
}
