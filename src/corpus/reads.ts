/**
 * Which parts of the record something was made of. A page that was made of the same parts as last time is the same page,
 * so this decides what a build may take over from the last site.
 *
 * A part is `<collection>` for all of it, or `<collection>/<key>` for one entry, such as `sources/gazette`; the
 * collections are those of `watchCorpus`. An entry stands for everything that hangs on it, and a key that is not there
 * is a part too.
 */

let current: Set<string> | undefined;

/** Says that a part was read; nothing where nobody asks. */
export function noteRead(part: string): void {
  current?.add(part);
}

/** Whether somebody asks what is read. */
export function isCollecting(): boolean {
  return current !== undefined;
}

/**
 * Runs `make` and gives what it made with the parts it read. One at a time: what else runs before it has ended would be
 * counted in. Inside another, its reads count for both.
 */
export async function collectReads<Value>(make: () => Promise<Value>): Promise<{ value: Value; reads: ReadonlySet<string> }> {
  const outer = current;
  const reads = (current = new Set<string>());
  try {
    return { value: await make(), reads };
  } finally {
    current = outer;
    for (const part of reads) outer?.add(part);
  }
}

/** The same for what is made at once. */
export function collectReadsHere<Value>(make: () => Value): { value: Value; reads: ReadonlySet<string> } {
  const outer = current;
  const reads = (current = new Set<string>());
  try {
    return { value: make(), reads };
  } finally {
    current = outer;
    for (const part of reads) outer?.add(part);
  }
}

/** Above so many entries of one collection, the collection stands for them. */
const mostEntries = 400;

/** The same reads or more of them in fewer parts: where very many entries of a collection were read, all of it. */
export function collapseReads(reads: ReadonlySet<string>): ReadonlySet<string> {
  if (reads.size <= mostEntries) return reads;
  const counts = new Map<string, number>();
  for (const part of reads) {
    const collection = readCollection(part);
    counts.set(collection, (counts.get(collection) ?? 0) + 1);
  }
  const isMany = (collection: string) => counts.get(collection)! > mostEntries;
  return new Set([...reads].map((part) => (isMany(readCollection(part)) ? readCollection(part) : part)));
}

function readCollection(part: string): string {
  const slash = part.indexOf('/');
  return slash < 0 ? part : part.slice(0, slash);
}
