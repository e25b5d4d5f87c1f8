/** Media types of the files that a site is made of, by the ends of their names, for hosts that have to be told. */

/** Each type with its ends; what is not among them is sent as bytes. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt', 'bib', 'ris', 'sha256'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'application/json': ['json'],
  'application/x-ndjson': ['ndjson'],
  'application/geo+json': ['geojson'],
  'application/xml': ['xml'],
  'application/wasm': ['wasm'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'font/woff2': ['woff2'],
};

/** Ends of files that become much smaller when they are compressed; pictures, fonts and the search index are so already. */
export const compressible: readonly string[] = Object.entries(mediaTypes)
  .filter(([type]) => type.startsWith('text/') || /json|xml|wasm/u.test(type))
  .flatMap(([, ends]) => ends);
