/** Ordinary Astro: a content collection of MDX through @astrojs/mdx, unified and remark-gfm, one module for each entry. */

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure-command.ts';
import type { Peer, PeerMaker, PeerOrder } from './peer.ts';
import { formatPage, readPlainRecord } from './plain-record.ts';
import { buildChange, writeSite } from './site-files.ts';

const link = (kind: string, attribute: string) =>
  `---\nconst { ${attribute}: id } = Astro.props;\n---\n<a href={\`/${kind}/\${id}/\`}><slot>{id}</slot></a>`;

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import remarkGfm from 'remark-gfm';
export default {
  integrations: [mdx()],
  markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }) },
};
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  events: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/events' }) }),
  sources: defineCollection({ loader: glob({ pattern: '*.md', base: './content/sources' }) }),
};
`,
  'src/layouts/Base.astro': `---
const { title } = Astro.props;
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><header><a href="/">Timeline</a></header><main><h1>{title}</h1><slot /></main></body></html>
`,
  'src/components/Cite.astro': link('sources', 'source'),
  'src/components/Event.astro': link('events', 'id'),
  'src/components/Place.astro': link('places', 'id'),
  'src/components/Actor.astro': link('actors', 'id'),
  'src/components/Note.astro': '---\nconst { type } = Astro.props;\n---\n<aside class={type}><slot /></aside>',
  'src/components/Quote.astro': '<blockquote><slot /></blockquote>',
  'src/pages/events/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Base from '../../layouts/Base.astro';
import Cite from '../../components/Cite.astro';
import Event from '../../components/Event.astro';
import Place from '../../components/Place.astro';
import Actor from '../../components/Actor.astro';
import Note from '../../components/Note.astro';
import Quote from '../../components/Quote.astro';
export async function getStaticPaths() {
  return (await getCollection('events')).map((event) => ({ params: { id: event.id }, props: { event } }));
}
const { event } = Astro.props;
const { Content } = await render(event);
const { title, day, months, summary, confidence, claims, sources } = event.data;
---
<Base title={title}><p><time>{day}</time> <a href={\`/months/\${months[0]}/\`}>{months[0]}</a> <b>{confidence}</b></p><p>{summary}</p>
<ol>{claims.map((claim) => <li>{claim.statement} <b>{claim.confidence}</b></li>)}</ol>
<Content components={{ Cite, Event, Place, Actor, Note, Quote }} />
<ul>{sources.map((id) => <li><a href={\`/sources/\${id}/\`}>{id}</a></li>)}</ul></Base>
`,
  'src/pages/sources/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Base from '../../layouts/Base.astro';
export async function getStaticPaths() {
  const cited = new Map();
  for (const event of await getCollection('events')) for (const id of event.data.sources) cited.set(id, [...(cited.get(id) ?? []), event]);
  return (await getCollection('sources')).map((source) => ({ params: { id: source.id }, props: { source, events: cited.get(source.id) ?? [] } }));
}
const { source, events } = Astro.props;
const { Content } = await render(source);
---
<Base title={source.data.title}><p><a href={source.data.address}>{source.data.address}</a></p><Content />
<ul>{events.map((event) => <li><a href={\`/events/\${event.id}/\`}>{event.data.title}</a></li>)}</ul></Base>
`,
  'src/pages/months/[month].astro': `---
import { getCollection } from 'astro:content';
import Base from '../../layouts/Base.astro';
export async function getStaticPaths() {
  const months = Map.groupBy(await getCollection('events'), (event) => event.data.months[0]);
  return [...months].map(([month, events]) => ({ params: { month }, props: { month, events } }));
}
const { month, events } = Astro.props;
---
<Base title={month}><ul>{events.map((event) => <li><a href={\`/events/\${event.id}/\`}>{event.data.title}</a> <p>{event.data.summary}</p></li>)}</ul></Base>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';
const months = [...Map.groupBy(await getCollection('events'), (event) => event.data.months[0])].sort();
---
<Base title="Timeline"><ul>{months.map(([month, events]) => <li><a href={\`/months/\${month}/\`}>{month}</a> {events.length}</li>)}</ul></Base>
`,
};

export const makeAstroMdx: PeerMaker = (order) => makeSite(order, 'Astro + MDX', '');
export const makeAstroMdxPagefind: PeerMaker = (order) =>
  makeSite(order, 'Astro + MDX with Pagefind', ` && "${join(order.root, 'node_modules/.bin/pagefind')}" --site dist`);

async function makeSite({ record, folder, root }: PeerOrder, name: string, then: string): Promise<Peer> {
  const { events, sources } = readPlainRecord(record);
  writeSite(folder, files);
  for (const { id, fields, mdx } of events) writeSite(folder, { [`content/events/${id}.mdx`]: formatPage(fields, mdx) });
  for (const { id, fields, markdown } of sources) writeSite(folder, { [`content/sources/${id}.md`]: formatPage(fields, markdown) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const astro = [process.execPath, '--max-old-space-size=12000', join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
  return {
    name,
    change: buildChange(join(folder, `content/events/${events[0]!.id}.mdx`)),
    build: () =>
      measureCommand({
        program: '/bin/sh',
        parameters: ['-c', `"$@"${then}`, 'sh', ...astro],
        cwd: folder,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      }),
  };
}
