/** Reads a file of header rules as hosts do, so that tests can serve a site with them. */

import type { Page } from 'playwright-core';

export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads rules: a path at the start of a line, its headers on the indented lines below. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      return {
        path,
        headers: lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const),
      };
    });
}

/** All rules that match an address; a star stands for any characters. */
export function findRules(rules: readonly HeaderRule[], pathname: string): readonly HeaderRule[] {
  return rules.filter(({ path }) =>
    new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u').test(pathname),
  );
}

/** Sends the headers of the rules with everything that a page loads. */
export async function sendHeaders(page: Page, rules: readonly HeaderRule[]): Promise<void> {
  await page.context().route('**/*', async (route) => {
    const own = new URL(route.request().url());
    if (own.hostname !== '127.0.0.1') return route.continue();
    const response = await route.fetch({ maxRedirects: 0 }).catch(() => undefined);
    // A page that is left or closed wants no answer any more.
    if (response === undefined) return route.abort().catch(() => undefined);
    const more = Object.fromEntries(findRules(rules, own.pathname).flatMap(({ headers }) => headers));
    return route.fulfill({ response, headers: { ...response.headers(), ...more } }).catch(() => undefined);
  });
}
