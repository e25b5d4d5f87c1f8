/** Publishers, places and actors, each one YAML file. */

import { z } from 'zod';
import { actorTypes } from '../../domain/place.ts';
import { idField, idListField, identifiersField, textField, urlField } from './fields.ts';

const named = {
  name: textField(160).meta({
    description: 'The name under which it is listed.',
    examples: ['Example Port'],
  }),
  aliases: z
    .array(textField(160))
    .optional()
    .meta({
      description: 'Spelling variants; searchable, all leading to this record.',
      examples: [['Port Example']],
    }),
  description: textField(2000, true)
    .optional()
    .meta({
      description: 'What a reader needs to know.',
      examples: ['Commercial port with a naval pier.'],
    }),
  identifiers: identifiersField.optional().meta({ description: 'Names and numbers in other registers.', examples: [{ wikidata: 'Q1' }] }),
};

export const publisherSchema = z
  .strictObject({
    ...named,
    url: urlField.optional().meta({ description: 'Its home on the web.', examples: ['https://example.org/'] }),
    kind: textField(60)
      .optional()
      .meta({ description: 'What it is, in a word or two.', examples: ['newspaper'] }),
    country: textField(60)
      .optional()
      .meta({ description: 'Where it is based.', examples: ['Netherlands'] }),
    stateAffiliation: textField(120)
      .optional()
      .meta({
        description: 'Which state it belongs to or is paid by; unknown when left out.',
        examples: ['public broadcaster, United Kingdom'],
      }),
  })
  .meta({ title: 'Publisher', description: 'Who put a source out, or hosts a copy.' });
export type PublisherData = z.output<typeof publisherSchema>;

export const placeSchema = z
  .strictObject({
    ...named,
    lat: z
      .number()
      .min(-90)
      .max(90)
      .optional()
      .meta({ description: 'Latitude, WGS 84 degrees.', examples: [52.1] }),
    lon: z
      .number()
      .min(-180)
      .max(180)
      .optional()
      .meta({ description: 'Longitude, WGS 84 degrees.', examples: [4.3] }),
    precisionKm: z
      .number()
      .min(0.001)
      .max(20_000)
      .optional()
      .meta({
        description: 'Radius in kilometres within which it lies or extends.',
        examples: [2],
      }),
    within: idField.optional().meta({ description: 'Id of the place that contains it.', examples: ['example-country'] }),
    kind: textField(60)
      .optional()
      .meta({ description: 'What it is.', examples: ['port'] }),
  })
  .superRefine((place, context) => {
    if ((place.lat === undefined) === (place.lon === undefined)) return;
    const given = place.lat === undefined ? 'lon' : 'lat';
    context.addIssue({
      code: 'custom',
      path: [given],
      message: 'A place needs both lat and lon, or neither.',
      params: {
        rule: 'invalid-value',
        expected: 'both coordinates, or none',
        fix: given === 'lat' ? 'lon: 4.3  # for example' : 'lat: 52.1  # for example',
      },
    });
  })
  .meta({ title: 'Place', description: 'Where events happened.' });
export type PlaceData = z.output<typeof placeSchema>;

export const actorSchema = z
  .strictObject({
    ...named,
    type: z
      .enum(actorTypes)
      .optional()
      .meta({
        description: 'vessel, organisation, person, unit or equipment.',
        examples: ['vessel'],
      }),
    flag: textField(60)
      .optional()
      .meta({ description: 'State whose flag it flies.', examples: ['Panama'] }),
    memberOf: z
      .preprocess((value) => (typeof value === 'string' ? [value] : value), idListField)
      .optional()
      .meta({ description: 'Ids of what it belongs to.', examples: [['example-navy']] }),
  })
  .meta({ title: 'Actor', description: 'Who or what took part.' });
export type ActorData = z.output<typeof actorSchema>;
