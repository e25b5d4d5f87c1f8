/** Evidence and claims as they are written in frontmatter. */

import { z } from 'zod';
import { levels, type Level } from '../../domain/confidence.ts';
import { claimTypes, countWords, evidenceKinds, passageMaxWords, stances, type EvidenceKind } from '../../domain/evidence.ts';
import { idField, textField } from './fields.ts';

export const levelField = z.enum(Object.keys(levels) as [Level, ...Level[]]).meta({
  description: 'How far the evidence carries: confirmed, probable, possible, doubtful, refuted or unverified.',
  examples: ['probable'],
});

const evidenceObject = z.strictObject({
  source: idField.meta({
    description: 'Id of the source.',
    examples: ['example-gazette-2025-01-23'],
  }),
  kind: z
    .enum(Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]])
    .optional()
    .meta({
      description: 'What kind of evidence this is; without it, the kind of the source counts.',
      examples: ['satellite-image'],
    }),
  stance: z
    .enum(stances)
    .optional()
    .meta({
      description: 'Whether the evidence supports, disputes or only mentions the claim; supports when left out.',
      examples: ['supports'],
    }),
  locator: textField(200)
    .optional()
    .meta({
      description: 'Where in the source: page, paragraph, image, minute.',
      examples: ['paragraph 3'],
    }),
  passage: textField(300)
    .superRefine((passage, context) => {
      const words = countWords(passage);
      if (words <= passageMaxWords) return;
      context.addIssue({
        code: 'custom',
        message: `The passage has ${words} words.`,
        params: {
          rule: 'passage-too-long',
          expected: `at most ${passageMaxWords} words that stand in the capture, enough to find the place`,
          fix: `passage: ${passage.split(/\s+/u).slice(0, 6).join(' ')}`,
        },
      });
    })
    .optional()
    .meta({
      description: `A fragment of at most ${passageMaxWords} words that stands in the capture, verbatim.`,
      examples: ['the western pier was empty at noon'],
    }),
  note: textField(1000, true)
    .optional()
    .meta({
      description: 'What the evidence shows, in the words of the record.',
      examples: ['The picture shows no ship at the western pier.'],
    }),
});

/** A source id alone, or an object with more. */
export const evidenceField = z.preprocess((value) => (typeof value === 'string' ? { source: value } : value), evidenceObject);
export type EvidenceData = z.output<typeof evidenceObject>;

export const claimField = z.strictObject({
  id: idField.meta({
    description: 'Unique within the event; becomes the anchor of the claim.',
    examples: ['departed'],
  }),
  statement: textField(400).meta({
    description: 'One checkable sentence.',
    examples: ['The western pier was empty on 27 January.'],
  }),
  confidence: levelField,
  type: z
    .enum(claimTypes)
    .optional()
    .meta({
      description: 'fact (default), statement: that somebody said it, forecast: that somebody expects it.',
      examples: ['fact'],
    }),
  key: z
    .boolean()
    .optional()
    .meta({
      description: 'Whether the event stands on this claim; the first claim does when none says so.',
      examples: [true],
    }),
  evidence: z
    .array(evidenceField)
    .optional()
    .meta({
      description: 'What supports, disputes or mentions the claim.',
      examples: [['example-gazette-2025-01-23']],
    }),
});
export type ClaimData = z.output<typeof claimField>;
