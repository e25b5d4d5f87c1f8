/** Which addresses a body may link to: https, http, mailto, and places of this site. Default deny. */

import { hasForbiddenCharacters } from './characters.ts';
import { bodyLimits } from './limits.ts';

/**
 * A link as the page writes it: `external` opens another site or a mail program, `site` begins at the root of the site,
 * `relative` begins at the page, `fragment` names a part of the page.
 */
export type BodyAddress = {
  readonly kind: 'external' | 'site' | 'relative' | 'fragment';
  readonly url: string;
};

/** The address as one of the allowed kinds, or the reason, as a sentence, why it is not allowed. */
export function parseAddress(url: string): BodyAddress | { readonly reason: string } {
  if (url === '') return { reason: 'The link has no address.' };
  if (url.length > bodyLimits.address) return { reason: `The address is longer than ${bodyLimits.address} characters.` };
  if (url.includes('|')) return { reason: 'The address holds "|", which in a table belongs to the cells.' };
  if (/[\s\\]/u.test(url) || hasForbiddenCharacters(url)) {
    return { reason: 'The address holds a space, a backslash or an invisible character.' };
  }
  if (url.startsWith('#')) return url.length > 1 ? { kind: 'fragment', url } : { reason: 'The address names no part of the page.' };
  if (url.startsWith('//')) return { reason: 'The address begins with "//" and so names no site for certain.' };
  const scheme = /^([^/?#:]*):/u.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return parseAbsolute(url, scheme);
  if (url.startsWith('?')) return { reason: 'The address begins with "?" and so names no page.' };
  return parseLocal(url);
}

/** Whether `src` is the address of a picture of this site: `/folder/name.jpg` with png, jpg, jpeg, webp or avif. */
export function isPictureAddress(src: string): boolean {
  return /^(?:\/[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*)+\.(?:png|jpe?g|webp|avif)$/iu.test(src) && src.length <= 300;
}

function parseAbsolute(url: string, scheme: string): BodyAddress | { reason: string } {
  if (scheme === 'mailto') {
    const isMail = /^mailto:[^\s@/?#]+@[^\s@/?#]+(?:\?[^#]*)?$/iu.test(url) && URL.canParse(url);
    return isMail ? { kind: 'external', url } : { reason: 'The address is not "mailto:" with one mail address.' };
  }
  if (scheme !== 'https' && scheme !== 'http') {
    return { reason: `An address that begins with "${scheme.slice(0, 20)}:" is not allowed.` };
  }
  if (!/^https?:\/\/[^/?#]/iu.test(url) || !URL.canParse(url)) return { reason: 'The address names no host.' };
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '' || /^[^/?#]*\/\/[^/?#]*@/u.test(url)) {
    return {
      reason: 'The address holds a user name before "@", which hides the host it leads to.',
    };
  }
  return { kind: 'external', url };
}

function parseLocal(url: string): BodyAddress | { reason: string } {
  const path = url.split(/[?#]/u, 1)[0] ?? '';
  if (path.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part))) {
    return { reason: 'The address holds "." or ".." as a folder.' };
  }
  const here = 'https://site.invalid/page/';
  if (!URL.canParse(url, here) || new URL(url, here).host !== 'site.invalid') return { reason: 'The address names no page.' };
  return { kind: url.startsWith('/') ? 'site' : 'relative', url };
}
