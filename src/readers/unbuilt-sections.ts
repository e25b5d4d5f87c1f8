/** Which sections the publication does without, known before the record is read as a whole. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '../corpus/schema/publication.ts';
import { isShown, sectionNames, sections } from '../corpus/sections.ts';
import { readContentFolder } from './from-disk.ts';
import { parseYamlData } from './yaml-data.ts';

/** Paths inside the site, such as `/map/`. Empty for a publication that cannot be read; the gate says what is wrong with it. */
export async function readUnbuiltPaths(environment: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
  const file = join(readContentFolder(environment), 'publication.yaml');
  const text = await readFile(file, 'utf-8').catch(() => '');
  const data = parseYamlData(text, file, 1).data as { navigation?: Record<string, unknown> } | null | undefined;
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : undefined);
  const navigation = { header: list(data?.navigation?.['header']), footer: list(data?.navigation?.['footer']) };
  const corpus = { publication: { navigation } as Publication, pages: new Map() };
  return sectionNames.filter((name) => !isShown(corpus, name)).map((name) => sections[name].path);
}
