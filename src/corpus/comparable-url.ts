/** Addresses that lead to one page, whatever their spelling: what two of them have to share to be the same. */

/** Parameters that tell where a reader came from, and change nothing of the page. */
const trackingParameter = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref_src|ref_url|cmpid|ocid|at_\w+)$/iu;

/**
 * An address reduced to what tells its page from others: no scheme, no `www.`, no default port, no fragment, no slash
 * at the end, no parameters that only track readers, the others sorted. Undefined for a text that is no address.
 */
export function formatComparableUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const parameters = [...url.searchParams]
    .filter(([name]) => !trackingParameter.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const path = url.pathname.replace(/\/+$/u, '');
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `${readHost(text)}${url.port === '' ? '' : `:${url.port}`}${path}${query}`;
}

/** Host of an address without `www.`, in lower case; empty for a text that is no address. */
export function readHost(text: string): string {
  return URL.canParse(text) ? new URL(text).hostname.replace(/^www\./u, '') : '';
}
