/** Hugo, from the system or from Debian's package, unpacked into a folder of its own. */

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure-command.ts';
import type { PeerMaker } from './peer.ts';
import { formatPage, readPlainRecord } from './plain-record.ts';
import { buildChange, writeSite } from './site-files.ts';

const base = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><header><a href="/">Timeline</a></header><main><h1>{{ .Title }}</h1>${main}</main></body></html>`;
const list = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <p>{{ .Params.summary }}</p></li>{{ end }}</ul>';

/** Sources are the terms of a taxonomy, so that Hugo itself finds the events that cite each. */
const files: Readonly<Record<string, string>> = {
  'config.json': JSON.stringify({
    baseURL: 'https://generated.example/',
    disableKinds: ['RSS', 'sitemap', '404'],
    taxonomies: { source: 'sources', month: 'months' },
    markup: { goldmark: { renderer: { unsafe: true } } },
  }),
  'layouts/events/single.html': base(
    '<p><time>{{ .Params.day }}</time> {{ range .Params.months }}<a href="/months/{{ . }}/">{{ . }}</a>{{ end }} <b>{{ .Params.confidence }}</b></p><p>{{ .Params.summary }}</p><ol>{{ range .Params.claims }}<li>{{ .statement }} <b>{{ .confidence }}</b></li>{{ end }}</ol>{{ .Content }}<ul>{{ range .Params.sources }}<li><a href="/sources/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>',
  ),
  'layouts/sources/term.html': base(`<p><a href="{{ .Params.address }}">{{ .Params.address }}</a></p>{{ .Content }}${list}`),
  'layouts/months/term.html': base(list),
  'layouts/_default/taxonomy.html': base('<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'),
  'layouts/_default/list.html': base('<p>{{ len .Pages }}</p>'),
  'layouts/index.html': base(
    '<ul>{{ range .Site.Taxonomies.months }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>',
  ),
};

export const makeHugo: PeerMaker = async ({ record, folder, programs }) => {
  const hugo = await findHugo(join(programs, 'hugo'));
  if (hugo === undefined) return { skipped: 'Hugo was left out: it is neither on this system nor in its package lists.' };
  const { events, sources } = readPlainRecord(record);
  writeSite(folder, files);
  for (const { id, fields, markdown } of events) writeSite(folder, { [`content/events/${id}.md`]: formatPage(fields, markdown) });
  for (const { id, fields, markdown } of sources) writeSite(folder, { [`content/sources/${id}/_index.md`]: formatPage(fields, markdown) });
  return {
    name: 'Hugo',
    change: buildChange(join(folder, `content/events/${events[0]!.id}.md`)),
    build: () => measureCommand({ ...hugo, parameters: ['--quiet'], cwd: folder }),
  };
};

async function findHugo(home: string): Promise<{ program: string; env: Record<string, string> } | undefined> {
  const system = ['/usr/bin/hugo', '/usr/local/bin/hugo'].find(existsSync);
  if (system !== undefined) return { program: system, env: {} };
  const program = join(home, 'usr/bin/hugo');
  try {
    if (!existsSync(program)) {
      mkdirSync(home, { recursive: true });
      await measureCommand({ program: 'apt-get', parameters: ['download', 'hugo', 'libsass1'], cwd: home });
      for (const name of readdirSync(home).filter((one) => one.endsWith('.deb')))
        await measureCommand({ program: 'dpkg', parameters: ['-x', name, '.'], cwd: home });
    }
    const libraries = readdirSync(join(home, 'usr/lib')).map((name) => join(home, 'usr/lib', name));
    return { program, env: { LD_LIBRARY_PATH: libraries.join(':') } };
  } catch {
    return undefined;
  }
}
