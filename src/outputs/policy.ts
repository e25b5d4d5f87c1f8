/**
 * What a page of this site may load and do, as one table: the meta elements of pages and the header files for hosts
 * are both made from it. Nothing is ever inline, nothing comes from another site.
 */

/** The kinds of pages that need different permissions. */
export type PolicyName = 'page' | 'worker' | 'embed';

type Directives = Readonly<Record<string, readonly string[]>>;

const self = ["'self'"] as const;
const none = ["'none'"] as const;

/** Content Security Policy, level 3. `frame-ancestors` counts only where it is sent as a header. */
const page: Directives = {
  'default-src': none,
  'script-src': self,
  'style-src': self,
  'img-src': self,
  'font-src': self,
  'connect-src': self,
  'worker-src': self,
  'object-src': none,
  'base-uri': none,
  'form-action': self,
  'frame-ancestors': none,
  'require-trusted-types-for': ["'script'"],
};

const policies: Readonly<Record<PolicyName, Directives>> = {
  page,
  // The search runs WebAssembly, in a worker with this policy of its own: pages allow none.
  worker: {
    'default-src': none,
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': self,
    'object-src': none,
    'base-uri': none,
    'frame-ancestors': none,
  },
  // Made to stand in pages of other sites, with nothing to send and nothing to ask for.
  embed: { ...page, 'connect-src': none, 'form-action': none, 'frame-ancestors': ['*'] },
};

/** What every page and file says about referrers, also in its head: other sites learn nothing, not even the host. */
export const referrerPolicy = 'same-origin';

const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Headers of every answer. */
export const everyHeader: Readonly<Record<string, string>> = {
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Writes a policy as the value of its header, or for a meta element, which may not hold all of it. */
export function formatPolicy(name: PolicyName, place: 'header' | 'meta'): string {
  return Object.entries(policies[name])
    .filter(([directive]) => place === 'header' || directive !== 'frame-ancestors')
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ');
}
