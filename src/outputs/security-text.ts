/** `/.well-known/security.txt` (RFC 9116): whom to tell of a hole, without telling everybody. */

import type { OutputContext } from './output-context.ts';
import { buildRecordRevision } from './record/revision.ts';

/**
 * The contacts for corrections, as addresses; where none has an address, the page about the publication. It expires a
 * year after the last dated change of the record: nobody vouched for it later, and two builds have to be the same.
 */
export function formatSecurityText(context: OutputContext): string {
  const { publication } = context;
  const contacts = publication.corrections.flatMap(({ email, url }) => (email ? [`mailto:${email}`] : url ? [url] : []));
  const [year = '', rest = ''] = buildRecordRevision(context).version.split(/-(.*)/su);
  // A leap day has no anniversary.
  const expires = `${String(Number(year) + 1).padStart(4, '0')}-${rest === '02-29' ? '02-28' : rest}T00:00:00Z`;
  return [
    ...(contacts.length > 0 ? contacts : [context.absolute('/about/')]).map((contact) => `Contact: ${new URL(contact).href}`),
    `Expires: ${expires}`,
    `Preferred-Languages: ${[...new Set([publication.language, 'en'])].join(', ')}`,
    `Canonical: ${context.absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
