/** Which fields the form for contributors asks for, in which order, and by what kind of control. */

import type { RecordKind } from '../domain/id.ts';
import type { ViewContext } from './view-context.ts';

type FieldWord = keyof ViewContext['words']['pages']['contributeForm']['fields'];

/** Words that a choice offers. */
export type ChoiceName = 'confidence' | 'stance' | 'evidenceKind' | 'sourceKind' | 'claimType' | 'relation' | 'reliability' | 'actorType';

/**
 * A field of a record: `line` and `lines` of text, `number`, `yes` for a mark that is true or not there, `choice`, `id`
 * of another record, `list` of values or of groups of fields. A list of single values has one field without a name.
 */
export interface FormField {
  /** As it is written in the file; empty for the value of a list itself. */
  readonly name: string;
  readonly word: FieldWord;
  readonly form: 'line' | 'lines' | 'number' | 'yes' | 'choice' | 'id' | 'list';
  readonly required?: true;
  readonly choice?: ChoiceName;
  readonly of?: RecordKind;
  readonly fields?: readonly FormField[];
}

export interface FormFields {
  readonly first: readonly FormField[];
  /** Asked for only of those who open them. */
  readonly more: readonly FormField[];
  /** What the text below the fields is called; undefined for a kind that has none. */
  readonly body?: FieldWord;
}

const line = (name: string, word = name as FieldWord): FormField => ({ name, word, form: 'line' });
const lines = (name: string, word = name as FieldWord): FormField => ({ name, word, form: 'lines' });
const number = (name: string): FormField => ({ name, word: name as FieldWord, form: 'number' });
const yes = (name: string): FormField => ({ name, word: name as FieldWord, form: 'yes' });
const required = (field: FormField): FormField => ({ ...field, required: true });
const choice = (name: string, from: ChoiceName, word = name as FieldWord): FormField => ({ name, word, form: 'choice', choice: from });
const id = (name: string, of: RecordKind, word = name as FieldWord): FormField => ({ name, word, form: 'id', of });
const list = (name: string, ...fields: readonly FormField[]): FormField => ({ name, word: name as FieldWord, form: 'list', fields });

const evidence = [
  required(id('source', 'source')),
  choice('stance', 'stance'),
  choice('kind', 'evidenceKind', 'evidenceKind'),
  line('locator'),
  lines('note'),
];
const level = required(choice('confidence', 'confidence'));

export const formFields: Readonly<Record<RecordKind, FormFields>> = {
  event: {
    first: [
      required(line('title')),
      required(line('date')),
      required(lines('summary')),
      list('sources', ...evidence),
      level,
      list('places', id('', 'place', 'places')),
      list('actors', id('', 'actor', 'actors')),
      list('topics', line('', 'topics')),
    ],
    more: [
      list(
        'claims',
        required(line('id', 'claimId')),
        required(lines('statement')),
        level,
        choice('type', 'claimType', 'claimType'),
        yes('key'),
        list('evidence', ...evidence),
      ),
      lines('dateNote'),
      line('observedAt'),
      list('related', required(choice('relation', 'relation')), required(id('event', 'event'))),
      list('assessments', required(line('date', 'assessmentDate')), level, required(lines('reason'))),
    ],
    body: 'body',
  },
  source: {
    first: [
      line('url'),
      required(line('title', 'sourceTitle')),
      id('publisher', 'publisher'),
      line('published'),
      choice('kind', 'sourceKind'),
      yes('primary'),
      list('derivedFrom', id('', 'source', 'derivedFrom')),
      choice('reliability', 'reliability'),
      lines('reliabilityReason'),
    ],
    more: [
      list('authors', line('', 'authors')),
      line('language'),
      lines('publishedNote'),
      line('accessed'),
      id('hostedBy', 'publisher'),
      id('seenThrough', 'source'),
      list('archives', required(line('url')), line('captured')),
      lines('warning'),
    ],
    body: 'notes',
  },
  publisher: {
    first: [
      required(line('name')),
      line('url', 'home'),
      line('kind', 'publisherKind'),
      line('country'),
      line('stateAffiliation'),
      list('aliases', line('', 'aliases')),
      lines('description'),
    ],
    more: [],
  },
  place: {
    first: [
      required(line('name')),
      line('kind', 'placeKind'),
      id('within', 'place'),
      list('aliases', line('', 'aliases')),
      lines('description'),
      number('lat'),
      number('lon'),
      number('precisionKm'),
    ],
    more: [],
  },
  actor: {
    first: [
      required(line('name')),
      choice('type', 'actorType'),
      line('flag'),
      list('memberOf', id('', 'actor', 'memberOf')),
      list('aliases', line('', 'aliases')),
      lines('description'),
    ],
    more: [],
  },
};
