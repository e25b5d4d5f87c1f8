/** The part of the package that is used. */

declare module 'wawoff2' {
  const wawoff2: { readonly decompress: (packed: Uint8Array) => Promise<Uint8Array> };
  export = wawoff2;
}
