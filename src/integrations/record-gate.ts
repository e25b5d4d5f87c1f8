/** Stops a build before it touches anything when the record has errors, with the same report as `check`. */

import type { AstroIntegration } from 'astro';
import { formatReport } from '../cli/report-text.ts';
import { hasErrors } from '../corpus/issue.ts';
import { readBuildRecord } from '../readers/checked-record.ts';

/** The gate runs before the configuration is used, so nothing is written when it closes. */
export function recordGate(): AstroIntegration {
  return {
    name: 'verified-timeline:gate',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'sync') return;
        const { corpus, issues } = await readBuildRecord();
        if (!hasErrors(issues)) return;
        const report = formatReport(issues, corpus, { colour: process.stderr.isTTY === true });
        // A pipe takes a long report in pieces: leaving before the last one is taken would cut it off.
        await new Promise((done) => process.stderr.write(report, done));
        process.exit(1);
      },
    },
  };
}
