/**
 * Writes the pages and machine forms of a build. Astro renders them; what is made of the same as last time is taken over
 * from the last site instead, so that a change costs what it changes.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { collectReads } from '../corpus/reads.ts';
import { tellFileFacts, tellFileOmitted } from '../outputs/file-facts.ts';
import { readBuildRecord } from '../readers/checked-record.ts';
import { buildCodeDigest } from '../readers/code-digest.ts';
import { readKeptFolder } from '../readers/kept-folder.ts';
import { isOmitted, readOmitted, type Omitted } from '../readers/omitted.ts';
import { useKeptTexts } from '../corpus/kept-texts.ts';
import { planFiles } from './pages/astro-pages.ts';
import { openKeptPages, type KeptPages } from './pages/kept-pages.ts';
import { buildPartDigests } from './pages/part-digests.ts';
import { openDataFiles, type WrittenSite } from './pages/written-site.ts';

/** @param written is filled while the site is made */
export function pageWriter(written: WrittenSite): AstroIntegration {
  let last = '';
  let out = '';
  let site = '';
  let settings = '';
  let omitted: ReadonlySet<Omitted> = new Set();
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        last = fileURLToPath(config.outDir);
        if (command !== 'build') return;
        try {
          omitted = readOmitted(process.env);
        } catch (error) {
          process.stderr.write(`${(error as Error).message}\n`);
          process.exit(1);
        }
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        site = new URL(config.base.replace(/\/*$/u, '/'), config.site).href;
        settings = JSON.stringify([site, config.trailingSlash, config.compressHTML, [...omitted]]);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const write = async (astro: AstroPrerenderer) => {
          const { corpus } = await readBuildRecord();
          const digests = buildPartDigests(corpus);
          const assets = readAssets(out);
          const version = digests.ofValue([buildCodeDigest(['']), settings, assets, corpus.publication]);
          const kept = openKeptPages({ path: resolve(readKeptFolder(process.env), 'pages.kept'), last, version, digests });
          written.files = openDataFiles(out, kept, written.known);
          written.keep = kept.save;
          useKeptTexts(kept.readText);
          await writeFiles({ astro, site, out, kept, ofValue: digests.ofValue, logger, written, omitted });
        };
        // Astro is left nothing to write: it would make a request and a log line for each of a hundred thousand files.
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            await write(astro);
            return [];
          },
        }));
      },
    },
  };
}

/** Names of what pages load; they change with what it holds. */
function readAssets(out: string): readonly string[] {
  const folder = join(out, '_astro');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

interface WriteOrder {
  readonly astro: AstroPrerenderer;
  readonly site: string;
  readonly out: string;
  readonly kept: KeptPages;
  readonly ofValue: (value: object) => string;
  readonly logger: AstroIntegrationLogger;
  readonly written: WrittenSite;
  readonly omitted: ReadonlySet<Omitted>;
}

async function writeFiles({ astro, site, out, kept, ofValue, logger, written, omitted }: WriteOrder): Promise<void> {
  let made = 0;
  const planned = (await planFiles(astro, site)).filter(({ path }) => {
    if (!isOmitted(path, omitted)) return true;
    tellFileOmitted(`/${path}`);
    return false;
  });
  for (const { path, render } of planned) if (written.withheld.has(path)) written.withheld.set(path, await render());
  const files = planned.filter(({ path }) => !written.withheld.has(path));
  if (omitted.size > 0) logger.warn(`A draft without ${[...omitted].join(' and ')}: not for publication.`);
  for (const [index, { path, component, props, address, render }] of files.entries()) {
    // Pages wait for nothing, so that without a pause nobody could stop a build before they are all made.
    if (index % 50 === 0) await setImmediate();
    const target = join(out, path);
    if (address !== undefined) written.pages.push(address);
    const given = `${component} ${ofValue(props)}`;
    const make = async () => {
      const { value: content, reads } = await collectReads(render);
      return kept.write(path, given, target, content, reads);
    };
    const taken = kept.takeOver(path, given, target);
    if (taken === undefined) made += 1;
    const file = taken ?? (await make());
    if (taken !== undefined || file.isParted) written.known.set(path, file.sha256);
    // Files that grow with the record are described by others.
    if (file.isParted) tellFileFacts(`/${path}`, file, file.reads);
    if (taken === undefined && made % 10_000 === 0) logger.info(`${made} files made`);
  }
  logger.info(
    made === files.length ? `made ${made} files` : `made ${made} files of ${files.length}; the others are those of the last site`,
  );
}
