/**
 * The last look at a site before it is published: each file is read once, for its digest and for what it holds, so
 * that what was checked is what the manifest lists.
 */

import { findForbiddenHtml, type ForbiddenHtml } from '../../outputs/finished-html/find-forbidden.ts';
import { isChecked, isUnwantedFile } from '../../outputs/finished-html/unwanted-file.ts';
import { readSiteFile, readSitePaths } from '../../readers/site-files.ts';

export interface FinishedSite {
  /** SHA-256 of every file by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** How many pages and drawings were checked, now or when the last site was. */
  readonly pages: number;
}

/**
 * Reads a finished site.
 *
 * @param known SHA-256 of files that are not read again: those taken over from the last site with this very digest, which
 *   were checked with it by the same lists, and data files whose digest was taken while they were written
 * @throws a message for the person at the keyboard, with the place of everything that no site may hold
 */
export async function readFinishedSite(folder: string, known: ReadonlyMap<string, string> = new Map()): Promise<FinishedSite> {
  const digests = new Map<string, string>();
  const refused: string[] = [];
  let pages = 0;
  for (const path of await readSitePaths(folder)) {
    if (isUnwantedFile(path)) refused.push(`${formatPath(path)} has no place in a finished site.`);
    if (isChecked(path)) pages += 1;
    const told = known.get(path);
    const { bytes, digest } = told === undefined ? readSiteFile(folder, path) : { bytes: undefined, digest: told };
    digests.set(path, digest);
    if (bytes === undefined || !isChecked(path)) continue;
    const text = readText(bytes);
    if (text === undefined) refused.push(`${formatPath(path)} is not UTF-8.`);
    else refused.push(...findForbiddenHtml(text).map((finding) => formatFinding(path, finding)));
  }
  if (refused.length > 0) throw new Error(formatRefusal(refused));
  return { digests, pages };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function readText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function formatFinding(path: string, { line, column, found }: ForbiddenHtml): string {
  return `${formatPath(path)}:${line}:${column} holds ${formatPath(found)}.`;
}

/** A name on one line of a terminal, whatever stands in it. */
function formatPath(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, '\uFFFD').slice(0, 200);
}

const mostTold = 20;

function formatRefusal(refused: readonly string[]): string {
  const rest = refused.length - mostTold;
  return [
    'The new site holds what no page of it may hold, so it was not published:',
    ...refused.slice(0, mostTold).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more.`] : []),
    'What pages and folders may hold is listed in src/outputs/finished-html/. If a template or a file of public/ brought it,',
    'change that, or extend the list where it is safe. If it came out of a record, the checks of records have a hole:',
    'please report it as .github/SECURITY.md says.',
  ].join('\n');
}
