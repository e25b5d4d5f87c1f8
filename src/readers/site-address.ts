/** Where the site will live: the publication's own address, or what the environment says instead. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFolder } from './from-disk.ts';
import { parseYamlData } from './yaml-data.ts';

export interface SiteAddress {
  /** Scheme and host, such as `https://timeline.example`. */
  readonly site: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
}

/** Address of a publication that names none that can be read; the gate then says what is wrong with it. */
const fallback = 'https://timeline.example/';

/**
 * Reads the address from `SITE_URL` and `BASE_PATH`, else from `url` in `publication.yaml`.
 * `BASE_PATH` alone changes the path, `SITE_URL` alone brings its own.
 */
export async function readSiteAddress(environment: Readonly<Record<string, string | undefined>>): Promise<SiteAddress> {
  const address = new URL(environment['SITE_URL'] || (await readPublicationUrl(readContentFolder(environment))));
  const path = environment['BASE_PATH'] || address.pathname;
  return {
    site: address.origin,
    base: `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/'),
  };
}

async function readPublicationUrl(folder: string): Promise<string> {
  const file = join(folder, 'publication.yaml');
  const text = await readFile(file, 'utf-8').catch(() => '');
  const data = parseYamlData(text, file, 1).data as { url?: unknown } | null | undefined;
  return typeof data?.url === 'string' && URL.canParse(data.url) ? data.url : fallback;
}
