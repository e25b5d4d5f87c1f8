/**
 * Leaves the last good site whole whatever happens to a build: the new one is assembled aside, checked as it
 * stands, given its manifest and put in the place of the old at the very end.
 */

import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatManifest, manifestName } from '../outputs/manifest.ts';
import { readContentFolder } from '../readers/from-disk.ts';
import { exchangeOutput, buildOutputNames, restoreOutput } from './output/exchange.ts';
import { readFinishedSite } from './output/finished-site.ts';
import { takeLock, type Lock } from './output/lock.ts';
import { openStaging, type Staging } from './output/staging.ts';
import { prepareTarget } from './output/target.ts';
import { buildWrittenSite, type WrittenSite } from './pages/written-site.ts';

interface Build {
  /** The output folder, absolute. */
  readonly output: string;
  readonly lock: Lock;
  /** Absent until it is made. */
  staging: Staging | undefined;
  isPublished: boolean;
}

/** Exit codes of a build that is told to stop, as shells count them. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Has to be the last of the integrations: what runs after it would be neither in the manifest nor in the output. Only
 * `astro build` is changed, and it keeps its `outDir`, whether from the configuration or from `--outDir`.
 *
 * @param written what the page writer says of the files: which of them need no last look, and how to keep them
 */
export function safeOutput(written: WrittenSite = buildWrittenSite()): AstroIntegration {
  let build: Build | undefined;
  return {
    name: 'safe-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const kept = [config.root, config.srcDir, config.publicDir].map((url) => fileURLToPath(url));
        try {
          const begun = beginBuild(root, fileURLToPath(config.outDir), [...kept, readContentFolder(process.env)], logger.warn.bind(logger));
          build = begun.build;
          const { site, cache } = begun.staging;
          updateConfig({
            outDir: pathToFileURL(site),
            cacheDir: pathToFileURL(cache),
            vite: { cacheDir: `${cache}vite` },
          });
        } catch (error) {
          stop(error);
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (build === undefined) return;
        try {
          const { digests, pages } = await readFinishedSite(fileURLToPath(dir), written.known);
          if (!digests.has('index.html')) throw new Error('The new site has no index.html, so it does not take the place of the last one.');
          writeFileSync(join(fileURLToPath(dir), manifestName), formatManifest(digests));
          if (!build.lock.isHeld()) throw new Error('Another build took over this output folder.');
          exchangeOutput(fileURLToPath(dir), build.output);
          build.isPublished = true;
          written.keep();
          logger.info(`${pages} pages hold nothing forbidden; ${digests.size} files and ${manifestName} in ${formatPath(build.output)}`);
        } catch (error) {
          stop(error);
        }
      },
    },
  };
}

function beginBuild(
  root: string,
  folder: string,
  kept: readonly string[],
  warn: (message: string) => void,
): { build: Build; staging: Staging } {
  const output = prepareTarget(folder, kept);
  const { lock: path } = buildOutputNames(output);
  const lock = takeLock(path);
  if (typeof lock === 'string')
    throw new Error(
      `Another build (process ${lock.split('-')[0]}) is writing ${formatPath(output)}. Wait until it has ended, or build to another folder with --outDir. If no build is running, remove ${formatPath(path)}.`,
    );
  const build: Build = { output, lock, staging: undefined, isPublished: false };
  process.once('exit', () => endBuild(build));
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  if (restoreOutput(output)) warn(`The last build was killed while it exchanged the output; ${formatPath(output)} was put back.`);
  const staging = (build.staging = openStaging(root));
  return { build, staging };
}

/** Runs however the process ends, short of being killed; what is left then is removed at the next start. */
function endBuild(build: Build): void {
  if (!build.isPublished) {
    process.stderr.write(formatFailure(build));
    process.exitCode ||= 1;
    rmSync(buildOutputNames(build.output).next, { recursive: true, force: true });
  }
  if (build.staging) rmSync(build.staging.folder, { recursive: true, force: true });
  build.lock.release();
}

function formatFailure({ output, staging }: Build): string {
  const left = [...(staging ? [staging.folder] : []), dirname(output)].map((path) => {
    const { bavail, bsize } = statfsSync(path);
    return { path, megabytes: (bavail * bsize) / 1_000_000 };
  });
  const disk = left
    .filter(({ megabytes }) => megabytes < 100)
    .map(
      ({ path, megabytes }) =>
        ` Only ${megabytes.toFixed(1)} MB are free on the disk that holds ${formatPath(path)}: free some space and build again.`,
    );
  return `The build did not finish, so ${formatPath(output)} is as it was before.${disk[0] ?? ''}\n`;
}

/** Ends the build with one sentence instead of a stack trace. */
function stop(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** A path as somebody in the current folder would write it, where that is shorter. */
function formatPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way !== '' && !way.startsWith('..') ? way : path;
}
