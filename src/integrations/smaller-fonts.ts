/** Gives pages smaller font files in place of those of the packages. Names in styles and imports stay those of the packages. */

import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readKeptFolder } from '../readers/kept-folder.ts';
import { parseFontFaces } from './fonts/font-faces.ts';
import { writeSmallerFonts } from './fonts/kept-fonts.ts';

const stylesheet = new URL('../styles/fonts.css', import.meta.url);

/** For builds and the development server alike. Pictures are drawn with the fonts of the packages as they are. */
export function smallerFonts(): AstroIntegration {
  return {
    name: 'smaller-fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        const faces = parseFontFaces(readFileSync(stylesheet, 'utf8'));
        const folder = await writeSmallerFonts(faces, readKeptFolder(process.env));
        updateConfig({
          vite: {
            resolve: { alias: Object.fromEntries(faces.map(({ file }) => [dirname(file), folder])) },
            server: { fs: { allow: [fileURLToPath(config.root), folder] } },
          },
        });
      },
    },
  };
}
