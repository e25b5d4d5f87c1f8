/** Frontmatter of an event. */

import { z } from 'zod';
import { correctionTypes, type CorrectionType } from '../../domain/correction.ts';
import { relations, statuses, type Relation } from '../../domain/event.ts';
import { claimField, evidenceField, levelField } from './evidence.ts';
import { dayField, edtfField, idField, idListField, instantField, textField } from './fields.ts';

export const eventSchema = z
  .strictObject({
    title: textField(160).meta({
      description: 'What happened, in one line; attributed where it is only said.',
      examples: ['Radar pass shows four or five vessels at the piers'],
    }),
    date: edtfField.meta({
      description: 'When it happened: an EDTF date.',
      examples: ['2025-01-22'],
    }),
    dateNote: textField(1200, true)
      .optional()
      .meta({
        description: 'How the date was derived, and what the sources print.',
        examples: ['The report says Monday; the Monday before it appeared is 27 January.'],
      }),
    summary: textField(600, true).meta({
      description: 'One or two sentences a reader can quote.',
      examples: ['A radar image shows four or five vessels at the piers.'],
    }),
    confidence: levelField,
    sources: z
      .array(evidenceField)
      .optional()
      .meta({
        description: 'Evidence for the event as a whole: source ids, or evidence objects.',
        examples: [['example-gazette-2025-01-23']],
      }),
    places: idListField.optional().meta({ description: 'Ids of the places where it happened.', examples: [['example-port']] }),
    actors: idListField.optional().meta({ description: 'Ids of those who took part.', examples: [['example-ship']] }),
    topics: z
      .array(textField(60))
      .optional()
      .meta({
        description: 'Free words; two with one slug are one topic.',
        examples: [['Ship movements']],
      }),
    claims: z.array(claimField).min(1).optional().meta({ description: 'The checkable statements the event is made of.' }),
    assessments: z
      .array(
        z.strictObject({
          date: dayField.meta({ description: 'Day of the judgement.', examples: ['2025-02-02'] }),
          confidence: levelField,
          reason: textField(1200, true).meta({
            description: 'Why this level, from this day.',
            examples: ['A second, independent image shows the same.'],
          }),
        }),
      )
      .optional()
      .meta({ description: 'Dated history of the confidence; the last equals `confidence`.' }),
    corrections: z
      .array(
        z.strictObject({
          date: dayField.meta({
            description: 'Day on which the change was made public.',
            examples: ['2025-03-01'],
          }),
          type: z
            .enum(Object.keys(correctionTypes) as [CorrectionType, ...CorrectionType[]])
            .meta({ description: 'What kind of change.', examples: ['correction'] }),
          text: textField(1200, true).meta({
            description: 'What was wrong and what is right.',
            examples: ['The date was given as 21 January; it is 22 January.'],
          }),
          fields: z
            .array(textField(60))
            .optional()
            .meta({ description: 'Frontmatter fields that changed.', examples: [['date']] }),
        }),
      )
      .optional()
      .meta({ description: 'Dated public changes.' }),
    related: z
      .array(
        z.strictObject({
          event: idField.meta({
            description: 'Id of the other event.',
            examples: ['ships-wait-offshore'],
          }),
          relation: z
            .enum(Object.keys(relations) as [Relation, ...Relation[]])
            .meta({ description: 'How this event stands to it.', examples: ['follows'] }),
        }),
      )
      .optional()
      .meta({ description: 'Other events and how this one stands to them.' }),
    observedAt: instantField.optional().meta({
      description: 'Clock time of an observation with its offset from UTC.',
      examples: ['2025-01-22T15:41Z'],
    }),
    added: dayField.optional().meta({
      description: 'Day on which the event entered the record.',
      examples: ['2025-02-02'],
    }),
    status: z
      .enum(statuses)
      .optional()
      .meta({
        description: 'published (default), draft, checking or retracted.',
        examples: ['published'],
      }),
    replaces: z
      .array(idField)
      .optional()
      .meta({
        description: 'Ids merged into this event; their addresses keep working.',
        examples: [['old-id']],
      }),
    overrides: z
      .strictObject({
        reason: textField(1200, true).meta({
          description: 'Why the level stands above what the rule supports.',
        }),
        by: textField(120).meta({ description: 'Who decided it.' }),
      })
      .optional()
      .meta({
        description: 'Where editors state a confidence above what the rule supports; shown to every reader.',
      }),
  })
  .meta({ title: 'Event', description: 'One dated event of a verified timeline.' });
export type EventData = z.output<typeof eventSchema>;
