/** Frontmatter of a standing page of the publication's own: `pages/<id>.mdx`, shown at `/<id>/`. */

import { z } from 'zod';
import { textField } from './fields.ts';

export const pageSchema = z
  .strictObject({
    title: textField(120).meta({ description: 'Heading of the page.', examples: ['How we work'] }),
    label: textField(30)
      .optional()
      .meta({
        description: 'Shorter words for the navigation, where the title is long.',
        examples: ['Our work'],
      }),
    description: textField(300)
      .optional()
      .meta({
        description: 'What the page says, in a sentence, for search engines and previews.',
        examples: ['Who we are, how entries are written, and who reads them before they appear.'],
      }),
  })
  .meta({ title: 'Page', description: "A standing page of the publication's own." });
export type StandingPage = z.output<typeof pageSchema>;
