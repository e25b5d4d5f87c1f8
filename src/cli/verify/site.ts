/** Compares a copy of the site with its manifest: what `npm run verify -- --site DIR` does and prints. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareWithManifest, manifestName, parseManifest, type ManifestDifference } from '../../outputs/manifest.ts';
import { readSiteDigests } from '../../readers/site-files.ts';

export interface SiteReport {
  /** The folder as it was named. */
  readonly folder: string;
  /** Files that the manifest names; 0 where it cannot be read. */
  readonly listed: number;
  readonly difference: ManifestDifference;
  /** Why nothing could be compared, as a sentence; absent where it could. */
  readonly failure?: string;
  readonly holds: boolean;
}

/** Hashes every file of a folder anew. Null where there is no such folder. */
export async function checkSite(folder: string): Promise<SiteReport | null> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return null;
  try {
    const manifest = parseManifest(await readManifest(folder));
    const difference = compareWithManifest(manifest, await readSiteDigests(folder));
    const holds = Object.values(difference).every((paths: readonly string[]) => paths.length === 0);
    return { folder, listed: manifest.size, difference, holds };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return {
      folder,
      listed: 0,
      difference: { missing: [], extra: [], changed: [] },
      failure,
      holds: false,
    };
  }
}

/** The report as text for people: one line for each file that differs, and the verdict in the last line. */
export function formatTextSite({ folder, listed, difference, failure, holds }: SiteReport): string {
  if (failure !== undefined) return `${failure}\nNothing in ${folder} could be compared.\n`;
  const lines = (['changed', 'missing', 'extra'] as const).flatMap((kind) =>
    difference[kind].map((path) => `${kind.padEnd(8)} ${formatName(path)}`),
  );
  const count = `${listed} ${listed === 1 ? 'file' : 'files'}`;
  const verdict = holds
    ? `All ${count} in ${folder} are as ${manifestName} lists them, and there are no others.`
    : `${folder} is not the site that ${manifestName} lists: ${(['changed', 'missing', 'extra'] as const)
        .map((kind) => `${difference[kind].length} ${kind}`)
        .join(', ')}; ${count} listed. Build the site anew, or fetch the copy again.`;
  return `${[...lines, verdict].join('\n')}\n`;
}

/** The report as one JSON document, ending with a line end; `failure` is null where files were compared. */
export function formatJsonSite(report: SiteReport): string {
  return `${JSON.stringify({ site: { ...report, failure: report.failure ?? null } }, null, 2)}\n`;
}

async function readManifest(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, manifestName), 'utf8');
  } catch {
    throw new Error(`${join(folder, manifestName)} cannot be read. \`npm run build\` writes it; name the folder of the whole site.`);
  }
}

/** A file name on one line of a terminal: control characters would otherwise steer it. */
function formatName(path: string): string {
  return /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path) ? JSON.stringify(path).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD') : path;
}
