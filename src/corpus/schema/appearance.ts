/** How a publication may look its own: an accent colour, and one of the typefaces that the site brings or the reader has. */

import { z } from 'zod';
import { accentField } from './colour.ts';

/** Typefaces of running text, with the families that stand in for each other. The first is the one without a choice. */
export const typefaces = {
  'source-serif-4': "'Source Serif 4', 'Times as serif', Georgia, 'Noto Naskh Arabic', 'Geeza Pro', serif",
  'ibm-plex-sans-condensed': "'IBM Plex Sans Condensed', 'Arial as sans', 'Arial Narrow', 'Noto Sans Arabic', 'Segoe UI', sans-serif",
  'noto-naskh-arabic': "'Noto Naskh Arabic Web', 'Noto Naskh Arabic', 'Geeza Pro', 'Source Serif 4', 'Times as serif', Georgia, serif",
  'system-serif': "ui-serif, Georgia, Cambria, 'Times New Roman', 'Geeza Pro', serif",
  'system-sans': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
} as const;
export type Typeface = keyof typeof typefaces;

export const appearanceSchema = z.strictObject({
  accent: z
    .strictObject({
      light: accentField('light').meta({ description: 'A colour as "#rrggbb" that can be read on light paper.', examples: ['#12456f'] }),
      dark: accentField('dark').meta({ description: 'A colour as "#rrggbb" that can be read on dark paper.', examples: ['#a6cfe8'] }),
    })
    .optional()
    .meta({
      description:
        'Colour of the name, the rules of head and foot, and links in running text. Two, since no colour can be read on both papers.',
      examples: [{ light: '#12456f', dark: '#a6cfe8' }],
    }),
  typeface: z
    .enum(Object.keys(typefaces) as [Typeface, ...Typeface[]])
    .optional()
    .meta({
      description: `Face of headings and running text: one that comes with the site, or one of the reader's system. Default source-serif-4.`,
      examples: ['system-serif'],
    }),
});
export type Appearance = z.output<typeof appearanceSchema>;
