/** `publication.yaml`: the whole site. */

import { z } from 'zod';
import { appearanceSchema } from './appearance.ts';
import { dayField, languageField, siteUrlField, textField, urlField } from './fields.ts';
import { mapExtentSchema } from './map-extent.ts';
import { sectionNames } from '../sections.ts';

const namesField = z.array(textField(80)).min(1);

export const publicationSchema = z
  .strictObject({
    title: textField(80).meta({
      description: 'Name of the publication.',
      examples: ['Example timeline'],
    }),
    description: textField(400).meta({
      description: 'What it records, in a sentence.',
      examples: ['What is known of the example.'],
    }),
    language: languageField.meta({
      description: 'Language of the publication, BCP 47.',
      examples: ['en'],
    }),
    timeZone: z
      .string()
      .superRefine((zone, context) => {
        if (isTimeZone(zone)) return;
        context.addIssue({
          code: 'custom',
          message: 'This is not a time zone.',
          params: {
            rule: 'invalid-value',
            expected: 'an IANA time zone',
            fix: 'timeZone: Europe/Amsterdam  # for example',
          },
        });
      })
      .meta({
        description: 'Time zone of the events, by its IANA name.',
        examples: ['Europe/Amsterdam'],
      }),
    licence: textField(60).meta({
      description: 'SPDX id of the licence of the record.',
      examples: ['CC-BY-4.0'],
    }),
    repository: urlField.optional().meta({
      description: 'Where contributions are made.',
      examples: ['https://example.org/repository'],
    }),
    url: siteUrlField.meta({
      description: 'Address of the site; its path is the base path.',
      examples: ['https://timeline.example/'],
    }),
    editors: z
      .array(
        z.strictObject({
          name: textField(120),
          url: urlField.optional(),
          email: z.email().optional(),
        }),
      )
      .min(1)
      .meta({ description: 'Who answers for the record.' }),
    corrections: z
      .array(
        z.strictObject({
          name: textField(120),
          url: urlField.optional(),
          email: z.email().optional(),
        }),
      )
      .min(1)
      .meta({ description: 'Where readers report errors.' }),
    tagline: textField(80)
      .optional()
      .meta({ description: 'A few words beside the title.', examples: ['a verified timeline'] }),
    headline: textField(120).optional().meta({ description: 'Heading of the home page.' }),
    statement: textField(1500, true).optional().meta({ description: 'Status of knowledge, shown on the home page.' }),
    recordEnds: dayField.optional().meta({ description: 'Last day the material covers.', examples: ['2025-02-02'] }),
    synonyms: z
      .array(z.array(textField(80)).min(2))
      .optional()
      .meta({
        description: 'Groups of words that mean the same in a search.',
        examples: [[['ship', 'vessel']]],
      }),
    topics: z
      .record(z.string().min(1), textField(80))
      .optional()
      .meta({
        description: 'How topics are called on pages, by the word that events use for them.',
        examples: [{ port: 'Port and piers' }],
      }),
    navigation: z
      .strictObject({
        header: namesField.optional().meta({
          description: 'Sections and pages at the head of every page, in this order.',
          examples: [['timeline', 'sources', 'disputed', 'method']],
        }),
        footer: namesField.optional().meta({
          description: 'The same at the foot.',
          examples: [['corrections', 'verification', 'about', 'how-we-work']],
        }),
      })
      .optional()
      .meta({
        description: `What readers are led to: names of sections (${sectionNames.join(', ')}) and ids of pages of your own.`,
        examples: [{ header: ['timeline', 'sources', 'disputed', 'method'] }],
      }),
    appearance: appearanceSchema.optional().meta({ description: 'Accent colour and typeface.' }),
    mapExtent: mapExtentSchema.optional().meta({
      description: 'Edges of the map. Without them it shows every place that an event names.',
      examples: [{ west: 34, south: 33, east: 37, north: 36 }],
    }),
  })
  .meta({ title: 'Publication', description: 'The publication as a whole.' });
export type Publication = z.output<typeof publicationSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    // An offset such as +02:00 has no summer.
    return /^[a-z]/iu.test(zone);
  } catch {
    return false;
  }
}
