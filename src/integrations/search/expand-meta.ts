/** What stands before Pagefind's own script in its worker: it writes out what the index says in short. */

/** The metadata of an index as it is sent, JSON and then gzip. */
export interface ShortMeta {
  /** Version of Pagefind. */
  readonly version: string;
  /** What the names of pages begin with; then comes their number in base 36, so wide. */
  readonly mark: string;
  readonly width: number;
  /** Each length that a page may have, and for each page, by its order, the one it has: a character of `alphabet`. */
  readonly steps: readonly number[];
  readonly lengths: string;
  readonly alphabet: string;
  /** Number of the record that each page is of, where that is not their order. */
  readonly order?: readonly number[];
  /** Folder of the lists of words, whose names are their number in base 36. */
  readonly folder: string;
  /** The first word of all, then for each list its last: how many letters it shares with the one before, and the rest. */
  readonly words: readonly (readonly [shared: number, rest: string])[];
  /** All else as it is, in hexadecimal digits. */
  readonly rest: string;
}

/**
 * Makes `fetch` give each index's metadata in the form that Pagefind reads. The function is sent to the browser as its
 * source, so it uses nothing from outside itself.
 */
export function installMeta(scope: { fetch: typeof fetch }): void {
  const load = scope.fetch.bind(scope);
  scope.fetch = async (input, options) => {
    const response = await load(input, options);
    if (!response.ok || !response.body || !/\.pf_meta$/u.test(String(input))) return response;
    const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
    return new Response(expandMeta(JSON.parse(text) as ShortMeta));
  };

  function expandMeta(meta: ShortMeta): Uint8Array<ArrayBuffer> {
    const encoder = new TextEncoder();
    let bytes = new Uint8Array(1 << 16);
    let at = 0;
    const put = (added: ArrayLike<number>) => {
      if (at + added.length > bytes.length) {
        const larger = new Uint8Array((at + added.length) * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(added, at);
      at += added.length;
    };
    const putHead = (type: number, value: number) => {
      const kind = type << 5;
      if (value < 24) put([kind | value]);
      else if (value < 0x100) put([kind | 24, value]);
      else if (value < 0x10000) put([kind | 25, value >> 8, value & 255]);
      else put([kind | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
    };
    const putText = (text: string) => {
      const encoded = encoder.encode(text);
      putHead(3, encoded.length);
      put(encoded);
    };
    put(encoder.encode('pagefind_dcd'));
    putHead(4, 6);
    putText(meta.version);
    putHead(4, meta.lengths.length);
    for (let page = 0; page < meta.lengths.length; page += 1) {
      putHead(4, 2);
      putText(meta.mark + (meta.order?.[page] ?? page).toString(36).padStart(meta.width, '0'));
      putHead(0, meta.steps[meta.alphabet.indexOf(meta.lengths[page]!)]!);
    }
    putHead(4, meta.words.length - 1);
    let last = '';
    meta.words.forEach(([shared, rest], list) => {
      const word = last.slice(0, shared) + rest;
      if (list > 0) {
        putHead(4, 3);
        // Lists leave no gap between them: a beginning of a word is looked for where the word would stand.
        putText(list === 1 ? last : `${last} `);
        putText(word);
        putText(`${meta.folder}/${(list - 1).toString(36)}`);
      }
      last = word;
    });
    put((meta.rest.match(/../gu) ?? []).map((digits) => Number.parseInt(digits, 16)));
    return bytes.slice(0, at);
  }
}

/** The source of the worker: this module's part without its comments and indents, then Pagefind's. */
export function formatWorker(pagefind: string): string {
  const own = installMeta.toString().replace(/^\s*\/\/.*\n|^\s+/gmu, '');
  return `(${own})(self);\n${pagefind}`;
}
