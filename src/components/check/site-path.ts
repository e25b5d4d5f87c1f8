/** Finds the file of the site behind what a reader types. */

/**
 * @param asked an address or a path, with or without the base path; a page may lack its final slash
 * @param home base path of the site, with a slash at both ends
 * @returns the path of the file as the manifest names it, or undefined for what is no address on this site
 */
export function readSitePath(asked: string, origin: string, home: string): string | undefined {
  try {
    const address = new URL(asked.trim() || home, origin + home);
    if (address.origin !== origin) return undefined;
    const { pathname } = address;
    const inside = pathname.startsWith(home) ? pathname.slice(home.length) : pathname.slice(1);
    const path = decodeURIComponent(inside);
    if (path === '' || path.endsWith('/')) return `${path}index.html`;
    return /\.[^/]+$/u.test(path) || path.startsWith('_') ? path : `${path}/index.html`;
  } catch {
    return undefined;
  }
}
