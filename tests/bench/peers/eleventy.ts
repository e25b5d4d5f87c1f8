/** Eleventy with Nunjucks and markdown-it, as its documentation shows it. */

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure-command.ts';
import type { PeerMaker } from './peer.ts';
import { formatPage, readPlainRecord } from './plain-record.ts';
import { buildChange, writeSite } from './site-files.ts';

const version = '3.1.8';

const files: Readonly<Record<string, string>> = {
  'eleventy.config.mjs': `export default (config) => {
  config.addCollection('months', (api) => {
    const months = Map.groupBy(api.getFilteredByGlob('content/events/*.md'), (page) => page.data.months[0]);
    return [...months].sort().map(([month, pages]) => ({ month, pages }));
  });
  let cited;
  config.on('eleventy.before', () => (cited = undefined));
  config.addFilter('citing', (id, pages) => {
    if (cited === undefined) {
      cited = new Map();
      for (const page of pages) for (const source of page.data.sources) cited.set(source, [...(cited.get(source) ?? []), page]);
    }
    return cited.get(id) ?? [];
  });
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
};
`,
  'content/events/events.11tydata.json': '{ "layout": "event.njk", "tags": "events" }',
  'content/sources/sources.11tydata.json': '{ "layout": "source.njk" }',
  'layouts/base.njk':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><header><a href="/">Timeline</a></header><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>',
  'layouts/event.njk':
    '---\nlayout: base.njk\n---\n<p><time>{{ day }}</time> <a href="/months/{{ months[0] }}/">{{ months[0] }}</a> <b>{{ confidence }}</b></p><p>{{ summary }}</p><ol>{% for claim in claims %}<li>{{ claim.statement }} <b>{{ claim.confidence }}</b></li>{% endfor %}</ol>{{ content | safe }}<ul>{% for id in sources %}<li><a href="/sources/{{ id }}/">{{ id }}</a></li>{% endfor %}</ul>',
  'layouts/source.njk':
    '---\nlayout: base.njk\n---\n<p><a href="{{ address }}">{{ address }}</a></p>{{ content | safe }}<ul>{% for event in id | citing(collections.events) %}<li><a href="{{ event.url }}">{{ event.data.title }}</a></li>{% endfor %}</ul>',
  'content/month.njk':
    '---\nlayout: base.njk\npagination: { data: collections.months, size: 1, alias: one }\npermalink: "/months/{{ one.month }}/"\n---\n<ul>{% for event in one.pages %}<li><a href="{{ event.url }}">{{ event.data.title }}</a> <p>{{ event.data.summary }}</p></li>{% endfor %}</ul>',
  'content/index.njk':
    '---\nlayout: base.njk\ntitle: Timeline\n---\n<ul>{% for one in collections.months %}<li><a href="/months/{{ one.month }}/">{{ one.month }}</a> {{ one.pages.length }}</li>{% endfor %}</ul>',
};

export const makeEleventy: PeerMaker = async ({ record, folder, programs }) => {
  const home = join(programs, `eleventy-${version}`);
  const program = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    const parameters = ['install', '--prefix', home, '--no-audit', '--no-fund', `@11ty/eleventy@${version}`];
    try {
      await measureCommand({ program: 'npm', parameters, cwd: home });
    } catch {
      return { skipped: 'Eleventy was left out: npm could not install it.' };
    }
  }
  const { events, sources } = readPlainRecord(record);
  writeSite(folder, files);
  for (const { id, fields, markdown } of events)
    writeSite(folder, { [`content/events/${id}.md`]: formatPage({ ...fields, id, permalink: `/events/${id}/` }, markdown) });
  for (const { id, fields, markdown } of sources)
    writeSite(folder, { [`content/sources/${id}.md`]: formatPage({ ...fields, id, permalink: `/sources/${id}/` }, markdown) });
  return {
    name: 'Eleventy',
    change: buildChange(join(folder, `content/events/${events[0]!.id}.md`)),
    build: () => measureCommand({ program: process.execPath, parameters: [program, '--quiet'], cwd: folder }),
  };
};
