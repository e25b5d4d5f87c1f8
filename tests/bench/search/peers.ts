/** Libraries that keep a whole index in the browser: installed for the benchmark alone, in a folder of its own. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readIndexedText } from '../../../src/outputs/search/cards.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';
import type { OpenBrowser } from '../../support/browser.ts';
import { measureCommand } from '../measure-command.ts';
import type { BenchContext } from '../section.ts';
import type { SearchCorpus } from './corpus.ts';
import { buildFigures, type Seen, type SearchFigures } from './figures.ts';
import { serveCounting } from './server.ts';

export const peers = ['minisearch', 'flexsearch'] as const;
type Peer = (typeof peers)[number];

const packages = { minisearch: '7.2.0', flexsearch: '0.8.212' } as const;

/** The part of each package that a browser loads. */
const scripts: Readonly<Record<Peer, string>> = {
  minisearch: 'minisearch/dist/es/index.js',
  flexsearch: 'flexsearch/dist/flexsearch.bundle.module.min.mjs',
};

/** Installs the libraries. @returns their folder; undefined where they cannot be had */
export async function installPeers({ tell }: BenchContext, work: string): Promise<string | undefined> {
  const folder = join(work, 'peers');
  const isThere = () => Object.values(scripts).every((script) => existsSync(join(folder, 'node_modules', script)));
  if (isThere()) return join(folder, 'node_modules');
  tell('Installing MiniSearch and FlexSearch.');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  await measureCommand({
    program: 'npm',
    parameters: ['install', '--ignore-scripts', '--no-audit', '--no-fund'],
    cwd: folder,
    env: {},
  }).catch(() => undefined);
  return isThere() ? join(folder, 'node_modules') : undefined;
}

interface PeerDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Writes the library, the finished index and a page that uses both. */
export async function buildPeerFolder(peer: Peer, installed: string, corpus: SearchCorpus, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const script = join(installed, scripts[peer]);
  const library = (await import(pathToFileURL(script).href)) as Record<string, unknown>;
  const documents = corpus.records.map(buildDocument);
  const index = peer === 'minisearch' ? buildMiniSearch(library, documents) : await buildFlexSearch(library, documents);
  await writeFile(join(folder, 'index.json'), index);
  await writeFile(join(folder, 'library.js'), await readFile(script));
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>x</title><ol></ol>');
  return folder;
}

function buildDocument(record: SearchRecord, id: number): PeerDocument {
  const names = [...record.aliases, ...record.names].join(' ');
  return { id, title: record.title, text: `${names} ${readIndexedText(record)}`, url: record.url };
}

const miniOptions = { fields: ['title', 'text'], storeFields: ['title', 'url'] };

function buildMiniSearch(library: Record<string, unknown>, documents: readonly PeerDocument[]): string {
  const MiniSearch = library['default'] as new (options: object) => { addAll(all: readonly PeerDocument[]): void };
  const index = new MiniSearch(miniOptions);
  index.addAll(documents);
  return JSON.stringify(index);
}

const flexOptions = { tokenize: 'forward', document: { id: 'id', index: ['title', 'text'], store: ['title', 'url'] } };

async function buildFlexSearch(library: Record<string, unknown>, documents: readonly PeerDocument[]): Promise<string> {
  const own = (library['default'] ?? library) as Record<string, unknown>;
  const Document = (library['Document'] ?? own['Document']) as new (options: object) => {
    add(document: PeerDocument): void;
    export(keep: (key: string, data: string) => void): Promise<void>;
  };
  const index = new Document({ ...flexOptions, tokenize: 'strict' });
  for (const document of documents) index.add(document);
  const parts: Record<string, string> = {};
  await index.export((key, data) => void (parts[key] = data));
  return JSON.stringify(parts);
}

export async function measurePeerSearch(browser: OpenBrowser, folder: string, queries: readonly string[]): Promise<SearchFigures> {
  await using server = await serveCounting([['/', folder]]);
  const page = await browser.openPage();
  await page.goto(server.url);
  const search = async (query: string): Promise<Seen> => {
    const ms = await page.evaluate(searchInPage, { query, mini: miniOptions, flex: { ...flexOptions, tokenize: 'strict' } });
    return { ms, ...server.readSent() };
  };
  const seen: Seen[] = [];
  for (const query of queries) seen.push(await search(query));
  const warm: Seen[] = [];
  for (const query of queries.slice(1)) warm.push(await search(query));
  await page.context().close();
  return buildFigures(seen, warm);
}

/** Runs in the page: loads library and index the first time, searches, prints ten titles, and waits for them to be painted. */
async function searchInPage({ query, mini, flex }: { query: string; mini: object; flex: object }): Promise<number> {
  const begun = performance.now();
  const page = globalThis as { searchPeer?: (query: string) => readonly { title: string }[] };
  if (!page.searchPeer) {
    const address = '/library.js';
    const [library, text] = await Promise.all([import(address), fetch('/index.json').then((answer) => answer.text())]);
    const MiniSearch = library.default?.loadJSON ? library.default : undefined;
    if (MiniSearch) {
      const index = MiniSearch.loadJSON(text, mini);
      page.searchPeer = (asked) => index.search(asked, { prefix: true, combineWith: 'AND' });
    } else {
      const index = new (library.Document ?? library.default.Document)(flex);
      for (const [key, data] of Object.entries(JSON.parse(text))) index.import(key, data);
      page.searchPeer = (asked) =>
        index
          .search(asked, { enrich: true, limit: 100 })
          .flatMap(({ result }: { result: { doc: { title: string } }[] }) => result.map(({ doc }) => doc));
    }
  }
  const found = page.searchPeer!(query).slice(0, 10);
  document.querySelector('ol')!.replaceChildren(
    ...found.map(({ title }) => {
      const item = document.createElement('li');
      item.textContent = title;
      return item;
    }),
  );
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  return performance.now() - begun;
}
