/**
 * Asks Pagefind, which runs in a worker of its own: there is WebAssembly, and a policy that allows it, and nowhere else.
 * The worker is spoken to directly; Pagefind's own script would only pass messages on, and load a second copy of it.
 */

import type { SearchFiles } from './search-data.ts';

/** A record that has the words. */
export interface Match {
  readonly record: number;
  readonly score: number;
  /** Places of the words in the text of the record, counted in words. */
  readonly words: readonly number[];
  /** Fields beside the text in which the words stand. */
  readonly fields: readonly string[];
}

export interface SearchEngine {
  /** All matches, best first. Words that stand nowhere are passed over as long as one does; in quotation marks none is. */
  search(query: string): Promise<readonly Match[]>;
}

/** What a match outside the text is worth beside one within it; dates and details are found, but not for their sake. */
const ranking = {
  metaWeights: { title: 6, aliases: 5, names: 2, synonyms: 0.4, detail: 0.5, date: 0.5 },
};

interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
}

/** @param folder address of the folder of the index. @throws where the worker cannot be started or its index loaded */
export async function startEngine(folder: string, files: SearchFiles): Promise<SearchEngine> {
  const ask = startWorker(`${folder}pagefind-worker.js`);
  const [first, ...others] = files.indexes;
  await ask('init', { basePath: folder, language: first!.language, metaCacheTag: first!.version });
  await ask('options', { ranking });
  for (const other of others) {
    await ask('mergeIndex', other.folder, { language: other.language, metaCacheTag: other.version, ranking });
  }
  const offsets = new Map(files.indexes.map(({ mark, offset }) => [mark, offset]));
  return {
    search: async (query) => {
      const { results } = (await ask('search', query, {})) as { results: readonly FoundPage[] };
      return results.flatMap(({ id, score, words, matchedMetaFields }) => {
        const record = offsets.get(id.charAt(0))! + Number.parseInt(id.slice(1), 36);
        return files.replaced[record] === 1 ? [] : [{ record, score, words, fields: matchedMetaFields ?? [] }];
      });
    },
  };
}

type Ask = (method: string, ...parameters: unknown[]) => Promise<unknown>;

/** Messages as Pagefind's worker takes and answers them. */
function startWorker(address: string): Ask {
  const worker = new Worker(buildWorkerAddress(address));
  const waiting = new Map<string, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: string; result?: unknown; error?: string }>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || `${address} could not be run.`));
    waiting.clear();
  });
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      const id = String((last += 1));
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args });
    });
}

interface AddressPolicies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): URL };
}

/** Pages accept the address of a script only from a policy; this one knows a single address. */
function buildWorkerAddress(address: string): string | URL {
  const policies = (globalThis as { trustedTypes?: AddressPolicies }).trustedTypes;
  if (!policies) return address;
  const rules = {
    createScriptURL: (asked: string) => {
      if (asked !== address) throw new TypeError(`${asked} is not the worker of the search.`);
      return asked;
    },
  };
  return policies.createPolicy('search', rules).createScriptURL(address);
}
