/** Lighthouse on its mobile profile: the four scores of each kind of page that the project promises 100 for. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromium } from 'playwright-core';
import { readChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { readOwnSite } from './own-site.ts';
import type { BenchContext, Row, Section } from './section.ts';

const pages = [
  ['timeline', '/'],
  ['event', '/events/warships-leave-tartus/'],
  ['source', '/sources/twz-2025-01-27/'],
  ['search', '/search/'],
  ['map', '/map/'],
] as const;

/** A page that asks nothing of anybody: what it misses of 100 is the machine's. */
const bare =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="One sentence."><link rel="icon" href="data:,"><title>One sentence</title></head><body><main><h1>One sentence</h1><p>It stands here alone.</p></main></body></html>';

/** Runs of each page, of which the one with the middle performance counts, as Lighthouse recommends for figures that vary. */
const runs = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Throws with what to install where there is no Chromium. */
export async function measureLighthouse(context: BenchContext): Promise<Section> {
  const found = readChromium();
  if (found.path === undefined) throw new Error(found.message);
  const { origin } = await readOwnSite(context);
  const port = await readFreePort();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--disable-gpu', `--remote-debugging-port=${port}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const results: { row: Row; missed: readonly string[] }[] = [];
    for (const [kind, path] of pages) {
      context.tell(`Running Lighthouse on the ${kind} page.`);
      results.push(readResult(kind, await runOften(`${origin}${path}`, port)));
    }
    context.tell('Running Lighthouse on a page of one sentence.');
    results.push(readResult('a page of one sentence', await runOften(await serveBare(context), port)));
    return {
      title: 'Lighthouse, mobile profile',
      rows: results.map(({ row }) => row),
      notes: [
        `Scores from 0 to 100 as Lighthouse computes them for a simulated slow phone, in the middle one of ${runs} runs; performance varies with the load of this machine, and what a page of one sentence misses, no page here could reach.`,
        ...results.flatMap(({ missed }) => missed),
      ],
    };
  } finally {
    await browser.close();
  }
}

async function runOften(url: string, port: number): Promise<RunnerResult> {
  const results: RunnerResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    results.push(result);
  }
  const read = ({ lhr }: RunnerResult) => lhr.categories['performance']?.score ?? 0;
  return results.sort((a, b) => read(a) - read(b))[Math.floor(runs / 2)]!;
}

function readResult(kind: string, { lhr }: RunnerResult): { row: Row; missed: readonly string[] } {
  const figures = Object.fromEntries(categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]));
  const missed = categories.flatMap((id) =>
    (lhr.categories[id]?.auditRefs ?? []).flatMap(({ id: audit, weight }) => {
      const { score, title, displayValue } = lhr.audits[audit]!;
      return weight > 0 && score !== null && score < 0.9 ? [`${kind}, ${id}: ${title}${displayValue ? ` (${displayValue})` : ''}.`] : [];
    }),
  );
  return { row: { name: kind, figures }, missed };
}

async function serveBare({ work }: BenchContext): Promise<string> {
  const dir = join(work, 'one-sentence');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), bare);
  return (await serveFolder({ dir })).origin;
}

async function readFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}
