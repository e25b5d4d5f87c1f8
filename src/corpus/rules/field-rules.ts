/** Rules about single fields. The schemas find what breaks them; here they are explained. */

import { formatExampleEvent, formatExamplePublication, formatExampleSource } from './example.ts';
import type { ExampleFiles, Rule } from './rule.ts';

const event = (fields: string): ExampleFiles => ({
  'events/pier-empty.mdx': formatExampleEvent(fields),
});
const source = (fields: string): ExampleFiles => ({
  'sources/herald.mdx': formatExampleSource('herald', fields),
});
const fields = 'confidence: possible\nsources: [gazette]';

export const fieldRules: readonly Rule[] = [
  {
    id: 'unknown-field',
    title: 'Every field is one that the record knows',
    severity: 'error',
    why: 'A field with a mistyped name would be left out without a word, and what it says would never reach a reader.',
    examples: [
      {
        title: 'A letter missing',
        wrong: event(`${fields}\ntopic: [Pier]`),
        right: event(`${fields}\ntopics: [Pier]`),
      },
    ],
  },
  {
    id: 'missing-field',
    title: 'Required fields are there',
    severity: 'error',
    why: 'Without a title, a date, a summary and a level there is nothing to list, to sort, to quote or to judge.',
    examples: [
      {
        title: 'An event without a level',
        wrong: event('sources: [gazette]'),
        right: event(fields),
      },
    ],
  },
  {
    id: 'invalid-value',
    title: 'A value is of the kind that its field takes',
    severity: 'error',
    why: 'Lists are lists, numbers are numbers, and where only a few words are possible it is one of them: programs and pages rely on it.',
    examples: [
      {
        title: 'A level that does not exist',
        wrong: event('confidence: probably\nsources: [gazette]'),
        right: event('confidence: possible\nsources: [gazette]'),
      },
      {
        title: 'One value where a list belongs',
        wrong: event(`${fields}\ntopics: Pier`),
        right: event(`${fields}\ntopics: [Pier]`),
      },
    ],
  },
  {
    id: 'invalid-date',
    title: 'A date is written in EDTF and exists',
    severity: 'error',
    why: 'EDTF (ISO 8601-2) says in one short form how much is known of a date: a day, a month, about, one of two, not after. No other form is guessed at.',
    examples: [
      {
        title: 'A day that does not exist',
        wrong: event(`${fields}\nadded: 2025-02-30`),
        right: event(`${fields}\nadded: 2025-02-28`),
      },
      {
        title: 'A date in words',
        wrong: source('primary: true\npublished: 27 January 2025'),
        right: source('primary: true\npublished: 2025-01-27'),
      },
    ],
  },
  {
    id: 'invalid-url',
    title: 'An address can be opened by a reader',
    severity: 'error',
    why: 'Only addresses of the web become links, and none may carry a password. A source without an address is ordinary: leave the field out.',
    examples: [
      {
        title: 'An address without its beginning',
        wrong: source('primary: true\nurl: example.org/report'),
        right: source('primary: true\nurl: https://example.org/report'),
      },
    ],
  },
  {
    id: 'colour-contrast',
    title: 'An accent colour can be read',
    severity: 'error',
    why: 'Links and names are printed in it. WCAG 2.2 AA asks for a contrast of 4.5 to 1 between a text and its ground, and no single colour reaches it on light paper and on dark, so each paper has its own.',
    examples: [
      {
        title: 'A light green on light paper',
        wrong: formatExamplePublication('appearance: { accent: { light: "#7fb77e", dark: "#a6cfe8" } }\n'),
        right: formatExamplePublication('appearance: { accent: { light: "#2d6a2c", dark: "#a6cfe8" } }\n'),
      },
    ],
  },
  {
    id: 'duplicate-value',
    title: 'A list names each record once',
    severity: 'error',
    why: 'The second mention adds nothing, and mostly another record was meant.',
    examples: [
      {
        title: 'One source twice in a lineage',
        wrong: source('derivedFrom: [gazette, gazette]'),
        right: source('derivedFrom: [gazette]'),
      },
    ],
  },
  {
    id: 'passage-too-long',
    title: 'A passage has at most twelve words',
    severity: 'error',
    why: 'A passage identifies the place in a source, so that it can be checked; it does not reproduce the source.',
    examples: [
      {
        title: 'A whole sentence',
        wrong: {
          ...source('primary: true\ncapture: { sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef }'),
          ...event(
            'confidence: possible\nsources:\n  - source: herald\n    passage: on the morning of the day the western pier of the port was empty again',
          ),
        },
        right: {
          ...source('primary: true\ncapture: { sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef }'),
          ...event('confidence: possible\nsources:\n  - source: herald\n    passage: the western pier of the port was empty'),
        },
      },
    ],
  },
  {
    id: 'lineage-contradiction',
    title: 'A source begins a lineage or continues one, not both',
    severity: 'error',
    why: 'Origins are counted at the ends of the lineage, so it must be clear which sources are ends. A report with findings of its own and others from elsewhere is derived.',
    examples: [
      {
        title: 'Primary, and derived from another',
        wrong: source('primary: true\nderivedFrom: [gazette]'),
        right: source('derivedFrom: [gazette]'),
      },
    ],
  },
];
