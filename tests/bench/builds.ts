/** Builds: this project and others on the same record, cold, again without a change, and after one change. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandCost } from './measure-command.ts';
import { makeAstroMdx, makeAstroMdxPagefind } from './peers/astro-mdx.ts';
import { makeEleventy } from './peers/eleventy.ts';
import { makeHugo } from './peers/hugo.ts';
import { makeOwn, makeOwnWhole, makeOwnWithSearch } from './peers/own.ts';
import type { Peer } from './peers/peer.ts';
import type { BenchContext, Row, Section } from './section.ts';

const makers = [makeOwn, makeOwnWithSearch, makeOwnWhole, makeHugo, makeEleventy, makeAstroMdx, makeAstroMdxPagefind];
/** What is compared with what: sites without a search with one another, and those with one. */
const comparisons = [
  ['this project', ['Hugo', 'Eleventy', 'Astro + MDX']],
  ['this project with its search', ['Astro + MDX with Pagefind']],
] as const;
const stages = ['cold', 'no change', 'one change'] as const;

type Costs = Readonly<Record<(typeof stages)[number], CommandCost>>;

export async function measureBuilds(context: BenchContext): Promise<Section> {
  const rows: Row[] = [];
  const notes = new Set<string>();
  const cold = new Map<string, Map<number, number>>();
  for (const events of context.sizes) {
    const record = await context.readRecordFolder(events);
    for (const [index, make] of makers.entries()) {
      const folder = join(context.work, `build-${index}-${events}`);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const peer = await make({ record, folder, programs: join(context.work, 'programs'), root: context.root });
      if ('skipped' in peer) {
        notes.add(peer.skipped);
        continue;
      }
      context.tell(`Building ${events} events with ${peer.name}.`);
      const costs = await measurePeer(peer);
      context.tell(`${peer.name}, ${events} events: ${stages.map((stage) => `${stage} ${costs[stage].cpu.toFixed(1)} CPU s`).join(', ')}.`);
      rows.push(...stages.map((stage) => buildRow(`${peer.name}, ${events} events, ${stage}`, costs[stage])));
      const own = cold.get(peer.name) ?? new Map<number, number>();
      cold.set(peer.name, own.set(events, costs.cold.cpu));
      if (peer.name.startsWith('this project'))
        notes.add(
          `With ${peer.name}, one change to ${events} events costs ${formatRatio(costs['one change'].cpu, costs.cold.cpu)} of a cold build.`,
        );
      rmSync(folder, { recursive: true, force: true });
    }
  }
  notes.add(
    'All make the pages of events, sources, months and the start. This project with everything makes about nine files for each event: cards, calendars, citations, feeds, days as they were known, and its search.',
  );
  for (const note of formatComparisons(cold)) notes.add(note);
  return { title: 'Builds', rows, notes: [...notes] };
}

async function measurePeer(peer: Peer): Promise<Costs> {
  const cold = await peer.build();
  const again = await peer.build();
  peer.change();
  return { cold, 'no change': again, 'one change': await peer.build() };
}

function buildRow(name: string, { cpu, wall, peak }: CommandCost): Row {
  return { name, figures: { 'CPU s': cpu, 'wall s': wall, 'peak MB': peak ?? '-' } };
}

/** How the processor time of cold builds stands to that of the others, and how it grows from the smallest size to the largest. */
function formatComparisons(cold: ReadonlyMap<string, ReadonlyMap<number, number>>): string[] {
  const ratios = comparisons.flatMap(([own, others]) =>
    others.flatMap((other) =>
      [...(cold.get(other) ?? [])].flatMap(([events, cpu]) => {
        const ours = cold.get(own)?.get(events);
        return ours === undefined
          ? []
          : [`At ${events} events a cold build with ${own} costs ${formatRatio(ours, cpu)} of that with ${other}.`];
      }),
    ),
  );
  const growth = [...cold].flatMap(([name, costs]) => {
    const [[least, first], [most, last]] = [[...costs][0]!, [...costs].at(-1)!];
    if (least === most) return [];
    return [
      `From ${least} to ${most} events the processor time of ${name} grows with the power ${(Math.log(last / first) / Math.log(most / least)).toFixed(2)}.`,
    ];
  });
  return [...ratios, ...growth];
}

function formatRatio(part: number, whole: number): string {
  return (part / whole).toFixed(2);
}
