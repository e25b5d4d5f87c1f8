/** The manifest: one digest for every file of a site, in the form that `sha256sum -c` reads. Runs in browsers too. */

/** Digests by path. Paths are relative to the folder of the site, with `/` and without a first slash. */
export type Digests = ReadonlyMap<string, string>;

/** What a folder of files has otherwise than its manifest says; each list in the order of paths. */
export interface ManifestDifference {
  /** In the manifest, not in the folder. */
  readonly missing: readonly string[];
  /** In the folder, not in the manifest. */
  readonly extra: readonly string[];
  readonly changed: readonly string[];
}

/** Name of the manifest at the top of the site. It holds every file but itself. */
export const manifestName = 'manifest.sha256';

/** Compares paths by their code units, the one order that no language and no machine changes. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Writes a manifest: a line for each file with 64 lower-case hexadecimal digits, two spaces and the path, in the
 * order of paths. The manifest itself is left out.
 *
 * @throws for a path with a line break or a backslash, which `sha256sum` would write in another way
 */
export function formatManifest(digests: Digests): string {
  return [...digests]
    .filter(([path]) => path !== manifestName)
    .sort(([a], [b]) => comparePaths(a, b))
    .map(([path, digest]) => {
      if (/[\n\r\\]/u.test(path)) throw new Error(`The file name ${JSON.stringify(path)} cannot stand in ${manifestName}.`);
      return `${digest}  ${path}\n`;
    })
    .join('');
}

/**
 * Reads a manifest.
 *
 * @throws with the number of the line, for a line that is no digest and path, or a path named twice
 */
export function parseManifest(text: string): Digests {
  const digests = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line);
    if (match === null)
      throw new Error(`Line ${index + 1} of ${manifestName} is not a digest of 64 hexadecimal digits, two spaces and a path.`);
    const [, digest = '', path = ''] = match;
    if (digests.has(path)) throw new Error(`Line ${index + 1} of ${manifestName} names ${JSON.stringify(path)} a second time.`);
    digests.set(path, digest);
  }
  return digests;
}

/** Compares what a manifest says with the files that are there. The manifest itself is not looked at. */
export function compareWithManifest(manifest: Digests, found: Digests): ManifestDifference {
  const paths = (among: Digests, isWanted: (path: string) => boolean) =>
    [...among.keys()].filter((path) => path !== manifestName && isWanted(path)).sort(comparePaths);
  return {
    missing: paths(manifest, (path) => !found.has(path)),
    extra: paths(found, (path) => !manifest.has(path)),
    changed: paths(manifest, (path) => found.has(path) && found.get(path) !== manifest.get(path)),
  };
}
