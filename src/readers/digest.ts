/** Digests of text, for rooms that may not open the door to Node themselves. */

import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function formatDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
