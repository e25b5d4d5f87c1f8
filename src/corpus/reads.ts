/**
 * Which parts of the record something was made of. A page that was made of the same parts as last time is the same page,
 * so this decides what a build may take over from the last site.
 *
 * A part is `<collection>` for all of it, or `<collection>/<key>` for one entry, such as `sources/gazette`; the
 * collections are those of `watchCorpus`. An entry stands for everything that hangs on it, and a key that is not there
 * is a part too.
 */

/** Number of a part within this process: a large record is read so often that names would fill the memory. */
export type Part = number;

const names: string[] = [];
const collections: Part[] = [];
const numbers = new Map<string, Part>();

let current: Set<Part> | undefined;

/** The number of a part by its name; the same for the same name. */
export function readPart(name: string): Part {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const slash = name.indexOf('/');
  const collection = slash < 0 ? names.length : readPart(name.slice(0, slash));
  const part = names.push(name) - 1;
  collections[part] = slash < 0 ? part : collection;
  numbers.set(name, part);
  return part;
}

/** The name of a part by its number. */
export function readPartName(part: Part): string {
  return names[part]!;
}

/** The names of all parts, by their numbers. */
export function readPartNames(): readonly string[] {
  return names;
}

/** Says that a part was read; nothing where nobody asks. */
export function noteRead(part: Part): void {
  current?.add(part);
}

/** Says so of many. */
export function noteReads(parts: Iterable<Part>): void {
  if (current !== undefined) for (const part of parts) current.add(part);
}

/** Whether somebody asks what is read. */
export function isCollecting(): boolean {
  return current !== undefined;
}

/**
 * Runs `make` and gives what it made with the parts it read. One at a time: what else runs before it has ended would be
 * counted in. Inside another, its reads count for both.
 */
export async function collectReads<Value>(make: () => Promise<Value>): Promise<{ value: Value; reads: ReadonlySet<Part> }> {
  const outer = current;
  const reads = (current = new Set<Part>());
  try {
    return { value: await make(), reads };
  } finally {
    current = outer;
    noteReads(reads);
  }
}

/** The same for what is made at once. */
export function collectReadsHere<Value>(make: () => Value): { value: Value; reads: ReadonlySet<Part> } {
  const outer = current;
  const reads = (current = new Set<Part>());
  try {
    return { value: make(), reads };
  } finally {
    current = outer;
    noteReads(reads);
  }
}

/** Above so many entries of one collection, the collection stands for them. */
const mostEntries = 400;

/** The same reads or more of them in fewer parts, each once: where very many entries of a collection were read, all of it. */
export function collapseReads(reads: ReadonlySet<Part>): Uint32Array {
  if (reads.size <= mostEntries) return Uint32Array.from(reads);
  const counts = new Map<Part, number>();
  for (const part of reads) counts.set(collections[part]!, (counts.get(collections[part]!) ?? 0) + 1);
  const collapse = (part: Part) => (counts.get(collections[part]!)! > mostEntries ? collections[part]! : part);
  return Uint32Array.from(new Set([...reads].map(collapse)));
}
