/** The configuration with which nginx serves a site: its types, headers, caching, the page for what is not there. */

import { hashed, policyOf, shared } from './host-headers.ts';
import { mediaTypes } from './media-types.ts';
import { everyHeader, formatPolicy } from './policy.ts';

export interface NginxOptions {
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  /** Absolute folder in which the site lies, below its base path. */
  readonly root: string;
  /** Names of the host; `_` for any. */
  readonly name: string;
  /** What `listen` takes: a port, or an address with one. */
  readonly listen: string;
  /** Whether nginx has the module that sends files compressed by brotli. */
  readonly brotli: boolean;
}

/**
 * Writes one `server` with its maps, to be included in the `http` part. The headers are those of the tables that the file
 * `_headers` is made from. A header whose value is empty is not sent.
 */
export function formatNginx({ base, root, name, listen, brotli }: NginxOptions): string {
  const policies = Object.entries(policyOf).map(([folder, policy]) => [`${base}${folder}/*`, formatPolicy(policy, 'header')] as const);
  return `# Written by \`npm run host -- nginx\`. Include it in the http part of nginx.conf.

${formatMap('policy', formatPolicy('page', 'header'), policies)}
${formatMap(
  'cache',
  'no-cache',
  hashed.map((path) => [`${base}${path}`, 'public, max-age=31536000, immutable']),
)}
${formatMap(
  'shared',
  '',
  shared.map((path) => [`${base}${path}`, '*']),
)}
server {
  listen ${listen};
  server_name ${name};
  root ${formatString(root)};
  index index.html;

  types {
${Object.entries(mediaTypes)
  .map(([type, ends]) => `    ${type} ${ends.join(' ')};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${Object.keys(mediaTypes)
    .filter((type) => type.startsWith('text/') && type !== 'text/html')
    .join(' ')};

  # Files that \`npm run host\` has compressed beside the plain ones; nothing is compressed while a reader waits.
  gzip_static on;
${brotli ? '  brotli_static on;\n' : ''}  gzip_vary on;

  server_tokens off;
  absolute_redirect off;
  etag on;
${Object.entries(everyHeader)
  .map(([header, value]) => `  add_header ${header} ${formatString(value)} always;`)
  .join('\n')}
  add_header Content-Security-Policy $timeline_policy always;
  add_header Cache-Control $timeline_cache always;
  add_header Access-Control-Allow-Origin $timeline_shared always;

  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;

  # What is written for other hosts, the compressed files under their own names, and hidden files are no pages.
  location ~ (^${escapePattern(base)}_headers|\\.(gz|br))$ { return 404; }
  location ~ /\\.(?!well-known/) { return 404; }
${base === '/' ? '' : `  location = / { return 302 ${base}; }\n`}}
`;
}

/** A variable that depends on the address; a star at the end of a path stands for anything below it. */
function formatMap(name: string, usual: string, values: readonly (readonly [path: string, value: string])[]): string {
  const lines = values.map(([path, value]) => {
    const pattern = path.endsWith('*') ? `~^${escapePattern(path.slice(0, -1))}` : path;
    return `  ${formatString(pattern)} ${formatString(value)};`;
  });
  return `map $uri $timeline_${name} {\n  default ${formatString(usual)};\n${lines.join('\n')}\n}\n`;
}

function formatString(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
