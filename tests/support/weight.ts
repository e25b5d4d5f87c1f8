/** What a page weighs on the wire, as a host with gzip sends it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SitePage } from './html.ts';

/** Bytes after gzip. Fonts and pictures are not counted. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/**
 * Most bytes of HTML and CSS, and of scripts, for each kind of page; a page belongs to the first kind whose pattern it fits.
 * 20 kB for an event is what the project promises; the others stand a little above the heaviest page of their kind.
 */
export const budgets = [
  { kind: 'timeline', pattern: /^index\.html$/u, text: 36_000, js: 4_000 },
  { kind: 'event', pattern: /^events\//u, text: 20_000, js: 4_000 },
  { kind: 'source', pattern: /^sources\/.+\//u, text: 18_000, js: 4_000 },
  { kind: 'search', pattern: /^search\//u, text: 13_000, js: 4_000 },
  { kind: 'map', pattern: /^map\//u, text: 29_000, js: 4_000 },
  { kind: 'list or index', pattern: /^(?:disputed|gaps|as-of|contribute|rules|data|sources)\//u, text: 23_000, js: 8_000 },
  { kind: 'embed', pattern: /^embed\//u, text: 5_000, js: 0 },
  { kind: 'other', pattern: /\.html$/u, text: 19_000, js: 4_000 },
] as const;

/** @param dir folder of the built site @param base path that its addresses begin with */
export function readWeight(page: SitePage, dir: string, base = '/'): PageWeight {
  const weigh = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + gzipSync(readFileSync(join(dir, address.slice(base.length)))).length, 0);
  return {
    html: gzipSync(readFileSync(join(dir, page.file))).length,
    css: weigh(
      page.elements.flatMap(({ name, attributes }) =>
        name === 'link' && attributes['rel'] === 'stylesheet' && attributes['href'] ? [attributes['href']] : [],
      ),
    ),
    js: weigh(page.elements.flatMap(({ name, attributes }) => (name === 'script' && attributes['src'] ? [attributes['src']] : []))),
  };
}

/** The budget of a page by its file. */
export function readBudget(file: string): (typeof budgets)[number] {
  return budgets.find(({ pattern }) => pattern.test(file))!;
}
