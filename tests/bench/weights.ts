/** Page weight by kind of page: compressed HTML, CSS and scripts of the project's own record, beside their budgets. */

import { readSite } from '../support/html.ts';
import { budgets, readBudget, readWeight, type PageWeight } from '../support/weight.ts';
import { readOwnSite } from './own-site.ts';
import type { BenchContext, Row, Section } from './section.ts';

export async function measureWeights(context: BenchContext): Promise<Section> {
  const { dir } = await readOwnSite(context);
  const site = readSite({ dir, base: '/' });
  const weights = Map.groupBy(
    [...site.pages.values()].map((page) => ({ kind: readBudget(page.file).kind, weight: readWeight(page, dir) })),
    ({ kind }) => kind,
  );
  const rows = budgets.flatMap(({ kind, text, js }) => {
    const own = weights.get(kind)?.map(({ weight }) => weight) ?? [];
    return own.length === 0 ? [] : [buildRow(kind, own, text, js)];
  });
  return {
    title: 'Page weight',
    rows,
    notes: [
      'Kilobytes (1,000 bytes) after gzip, each file compressed by itself; fonts and pictures are left out, and so is what scripts load later.',
      'Budgets are held by tests/site/pages.test.ts; a share above 1 would fail there.',
    ],
  };
}

function buildRow(kind: string, weights: readonly PageWeight[], text: number, js: number): Row {
  const texts = weights.map(({ html, css }) => html + css).sort((a, b) => a - b);
  const scripts = Math.max(...weights.map((weight) => weight.js));
  const most = texts.at(-1)!;
  return {
    name: `${kind}, ${weights.length} ${weights.length === 1 ? 'page' : 'pages'}`,
    figures: {
      'median HTML+CSS kB': texts[Math.floor(texts.length / 2)]! / 1000,
      'most HTML+CSS kB': most / 1000,
      'budget kB': text / 1000,
      'share of budget': most / text,
      'most JS kB': scripts / 1000,
      'JS budget kB': js / 1000,
    },
  };
}
