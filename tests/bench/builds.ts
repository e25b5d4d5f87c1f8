/** Builds: this project and others on the same record, cold, again without a change, and after one change. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand, type CommandCost } from './measure-command.ts';
import type { BenchContext, Row, Section } from './section.ts';

export async function measureBuilds(context: BenchContext): Promise<Section> {
  const rows: Row[] = [];
  for (const events of context.sizes) {
    const content = await context.readRecordFolder(events);
    const outDir = join(context.work, `site-${events}`);
    rmSync(outDir, { recursive: true, force: true });
    const build = () =>
      measureCommand({
        program: process.execPath,
        parameters: [join(context.root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
        cwd: context.root,
        env: { CONTENT_DIR: content, CACHE_DIR: join(context.work, `cache-${events}`), ASTRO_TELEMETRY_DISABLED: '1' },
      });
    context.tell(`Building ${events} events.`);
    rows.push(buildRow(`this project, ${events} events`, await build()));
  }
  return { title: 'Builds', rows, notes: [] };
}

function buildRow(name: string, { cpu, wall, peak }: CommandCost): Row {
  return { name, figures: { 'CPU s': cpu, 'wall s': wall, 'peak MB': peak ?? '-' } };
}
