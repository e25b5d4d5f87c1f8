// Site and base path come from content/publication.yaml; SITE_URL and BASE_PATH override them.
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { fewerFiles } from './src/integrations/fewer-files.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { ownModules } from './src/integrations/own-modules.ts';
import { pageWriter } from './src/integrations/page-writer.ts';
import { buildWrittenSite } from './src/integrations/pages/written-site.ts';
import { recordGate } from './src/integrations/record-gate.ts';
import { safeOutput } from './src/integrations/safe-output.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { smallerFonts } from './src/integrations/smaller-fonts.ts';
import { unbuiltSections } from './src/integrations/unbuilt-sections.ts';
import { readSiteAddress } from './src/readers/site-address.ts';
import { readUnbuiltPaths } from './src/readers/unbuilt-sections.ts';

const { site, base } = await readSiteAddress(process.env);
const unbuilt = await readUnbuiltPaths(process.env);

/** The cards for other sites speak for pages that are listed themselves. */
const unlisted = ['/embed/', ...unbuilt];
const isListed = (page) => !unlisted.some((path) => new URL(page).pathname.startsWith(`${base.replace(/\/*$/, '')}${path}`));

const written = buildWrittenSite();

export default defineConfig({
  site,
  base,
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // The rules that the form for contributors loads, and nothing else, are larger than the usual 500 kB.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 650 },
    // The variant for browsers decodes a character by writing HTML, which the policy of the site forbids.
    resolve: {
      alias: { 'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')) },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
    }),
  },
  // In this order: the gate first, whatever adds files next, and last what puts the finished site in place.
  integrations: [
    recordGate(),
    ownModules(),
    smallerFonts(),
    fewerFiles(),
    pageWriter(written),
    mdx(),
    unbuiltSections(unbuilt),
    sitemap({ filter: isListed, customPages: written.pages }),
    searchIndex(written),
    hostHeaders(),
    safeOutput(written),
  ],
});
