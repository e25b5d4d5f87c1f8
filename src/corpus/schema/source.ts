/** Frontmatter of a source. */

import { z } from 'zod';
import { evidenceKinds, sourceOnlyKinds, type SourceKind } from '../../domain/evidence.ts';
import { reliabilities, type Reliability } from '../../domain/source.ts';
import { dayField, edtfField, idField, idListField, languageField, stampField, textField, urlField } from './fields.ts';

const kinds = [...Object.keys(evidenceKinds), ...sourceOnlyKinds] as unknown as [SourceKind, ...SourceKind[]];

export const sourceSchema = z
  .strictObject({
    title: textField(240).meta({
      description: 'The printed title, or a plain description.',
      examples: ['Satellite image of the port, 27 January 2025'],
    }),
    kind: z
      .enum(kinds)
      .optional()
      .meta({ description: 'What kind of evidence it is.', examples: ['news-report'] }),
    publisher: idField.optional().meta({ description: 'Id of who put it out.', examples: ['example-gazette'] }),
    hostedBy: idField.optional().meta({
      description: 'Id of who hosts the copy that was read, where that is somebody else.',
      examples: ['example-mirror'],
    }),
    authors: z
      .array(textField(120))
      .optional()
      .meta({ description: 'Names as printed.', examples: [['A. Writer']] }),
    published: edtfField.optional().meta({
      description: 'When it was published: an EDTF date, which may be inferred.',
      examples: ['2025-01-27~'],
    }),
    publishedNote: textField(1200, true)
      .optional()
      .meta({
        description: 'How the publication date is known.',
        examples: ['No date is printed; inferred from the newest picture it shows.'],
      }),
    accessed: dayField.optional().meta({ description: 'Day on which it was read for the record.', examples: ['2025-02-02'] }),
    url: urlField.optional().meta({
      description: 'Where it can be read. A source without an address is ordinary.',
      examples: ['https://example.org/page'],
    }),
    archives: z
      .array(
        z.strictObject({
          url: urlField.meta({
            description: 'Address of the archived copy.',
            examples: ['https://archive.example.org/page'],
          }),
          captured: stampField.optional().meta({
            description: 'When the copy was made: a day or a clock time.',
            examples: ['2025-02-02'],
          }),
        }),
      )
      .optional()
      .meta({ description: 'Copies kept by archives.' }),
    language: languageField.optional().meta({ description: 'Language of the source, BCP 47.', examples: ['en'] }),
    reliability: z
      .enum(Object.keys(reliabilities) as [Reliability, ...Reliability[]])
      .optional()
      .meta({
        description: 'Admiralty code A to F; F, cannot be judged, when left out.',
        examples: ['B'],
      }),
    reliabilityReason: textField(600, true)
      .optional()
      .meta({
        description: 'Why this grade.',
        examples: ['Specialist outlet that shows its pictures.'],
      }),
    derivedFrom: idListField
      .min(1)
      .optional()
      .meta({ description: 'Sources its content comes from.', examples: [['wire-2025-01-22']] }),
    primary: z
      .literal(true)
      .optional()
      .meta({
        description: 'The content begins here. Neither this nor derivedFrom means the lineage is unknown.',
        examples: [true],
      }),
    seenThrough: idField.optional().meta({
      description: 'Known only as cited in this source; graded no better than it.',
      examples: ['example-gazette-2025-01-23'],
    }),
    capture: z
      .strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u)
          .meta({ description: 'SHA-256 of the captured file: 64 lower-case hexadecimal digits.' }),
        bytes: z
          .int()
          .min(0)
          .optional()
          .meta({ description: 'Its size in bytes.', examples: [4000] }),
        mediaType: z
          .string()
          .regex(/^[\w.+-]+\/[\w.+-]+$/u)
          .optional()
          .meta({ description: 'Its media type.', examples: ['text/plain'] }),
        captured: dayField.optional().meta({ description: 'Day of the capture.', examples: ['2025-02-02'] }),
      })
      .optional()
      .meta({ description: 'The file the editors hold.' }),
    warning: textField(600, true)
      .optional()
      .meta({
        description: 'Shown with the source wherever it is cited.',
        examples: ['The headline is contradicted by the text.'],
      }),
  })
  .superRefine((source, context) => {
    if (!source.primary || !source.derivedFrom) return;
    context.addIssue({
      code: 'custom',
      path: ['primary'],
      message: 'A source cannot be primary and derived from others.',
      params: {
        rule: 'lineage-contradiction',
        expected: 'either `primary: true` or `derivedFrom`, not both',
        fix: `derivedFrom: [${source.derivedFrom.join(', ')}]`,
      },
    });
  })
  .meta({ title: 'Source', description: 'Something the record rests on.' });
export type SourceData = z.output<typeof sourceSchema>;
