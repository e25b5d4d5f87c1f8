/** What a draft build leaves out, for a quick look at a large record. */

/**
 * Parts of a site that take long and can be left out of a look at its pages: drawn previews; the search index; files for
 * machines; pages other than the start and those of events, sources and months.
 */
export const omittable = ['pictures', 'search', 'forms', 'overviews'] as const;
export type Omitted = (typeof omittable)[number];

/**
 * Names in `OMIT`, with commas between them.
 *
 * @throws a sentence for the person at the keyboard, where a name is none of {@link omittable}
 */
export function readOmitted(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<Omitted> {
  const names = (environment['OMIT'] ?? '').split(',').map((name) => name.trim());
  const wrong = names.find((name) => name !== '' && !(omittable as readonly string[]).includes(name));
  if (wrong !== undefined) throw new Error(`OMIT names "${wrong}". What can be left out of a build: ${omittable.join(', ')}.`);
  return new Set(names.filter((name) => name !== '') as Omitted[]);
}

/** Whether a file of the site belongs to what is left out. */
export function isOmitted(path: string, omitted: ReadonlySet<Omitted>): boolean {
  return omitted.has(readKind(path)!);
}

/** Which of the things that can be left out a file is; undefined for the pages of the start, of events, sources and months. */
function readKind(path: string): Omitted | undefined {
  if (/(?:^|\/)og\.png$/u.test(path)) return 'pictures';
  if (path === 'search/records.ndjson') return 'search';
  if (!path.endsWith('.html')) return 'forms';
  return /^(?:(?:events|sources)\/[^/]+\/|\d{4}\/\d{2}\/(?:\d+\/)?)?index\.html$/u.test(path) ? undefined : 'overviews';
}
