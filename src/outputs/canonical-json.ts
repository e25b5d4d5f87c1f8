/** JSON in exactly one form, so that equal records have equal digests wherever they are computed. */

/**
 * Canonical JSON by RFC 8785: no white space, fields sorted by UTF-16 code units, numbers and strings as ECMAScript
 * writes them. Fields that are undefined are left out.
 *
 * @throws for numbers that JSON cannot say
 */
export function formatCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => formatCanonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${formatCanonicalJson(one)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`JSON has no number ${String(value)}.`);
  return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value);
}
