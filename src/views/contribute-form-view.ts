/** The form with which contributors write a new record: its fields with their words, and what its script needs to know. */

import { isByYear } from '../corpus/propose.ts';
import { levels, type Level } from '../domain/confidence.ts';
import { claimTypes, evidenceKinds, sourceOnlyKinds, stances, type EvidenceKind, type SourceKind } from '../domain/evidence.ts';
import { relations, type Relation } from '../domain/event.ts';
import { recordKinds, type RecordKind } from '../domain/id.ts';
import { actorTypes } from '../domain/place.ts';
import { reliabilities, type Reliability } from '../domain/source.ts';
import { formFields, type ChoiceName, type FormField } from './contribute-form-fields.ts';
import { markLanguage, type LanguageMark } from '../words/words.ts';
import type { ViewContext } from './view-context.ts';

type FormWords = ViewContext['words']['pages']['contributeForm'];

/** A field with its words. */
export interface FormFieldView extends Pick<FormField, 'name' | 'form' | 'of'> {
  readonly label: string;
  /** Empty where the label says it all. */
  readonly hint: string;
  readonly isRequired: boolean;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What one of a list is called; empty for other fields. */
  readonly item: string;
  readonly fields: readonly FormFieldView[];
}

export interface FormKindView {
  readonly kind: RecordKind;
  readonly title: string;
  readonly first: readonly FormFieldView[];
  readonly more: readonly FormFieldView[];
  readonly body: FormFieldView | null;
}

/** Handed to the script as JSON in a data attribute. */
export interface FormSettings {
  /** Addresses with the base path: of the record for the form, and of the site. */
  readonly record: string;
  readonly home: string;
  /** Whether events are kept in a folder for each year. */
  readonly byYear: boolean;
  /** The content folder as it is called in the repository. */
  readonly folder: string;
  readonly repository: string | null;
  readonly words: Omit<FormWords, 'fields'>;
}

export interface ContributeFormView {
  readonly words: FormWords;
  readonly id: FormFieldView;
  readonly kinds: readonly FormKindView[];
  readonly settings: FormSettings;
  /** How the proposal is made: on GitHub, in another repository, or by the editors. */
  readonly host: keyof FormWords['handOverLead'];
  /** How the English of files and messages is marked on a site in another language. */
  readonly english: LanguageMark;
  readonly guide: string;
  readonly contacts: readonly { readonly name: string; readonly href: string }[];
}

export function buildContributeForm(context: ViewContext): ContributeFormView {
  const { publication, words } = context;
  const { fields, ...live } = words.pages.contributeForm;
  const repository = publication.repository?.replace(/(?:\.git)?\/*$/u, '') ?? null;
  return {
    words: words.pages.contributeForm,
    id: buildField(context, { name: 'id', word: 'id', form: 'line' }),
    kinds: recordKinds.map((kind) => buildKind(context, kind)),
    settings: {
      record: context.link('/contribute/new/record.json'),
      home: context.link('/'),
      byYear: isByYear(context.corpus),
      folder: readFolder(context),
      repository,
      words: live,
    },
    host: repository === null ? 'none' : isGithub(repository) ? 'github' : 'other',
    english: markLanguage('en', words.language),
    guide: context.link('/contribute/'),
    contacts: publication.corrections.flatMap(({ name, url, email }) => {
      const href = url ?? (email && `mailto:${email}`);
      return href === undefined ? [] : [{ name, href }];
    }),
  };
}

function buildKind(context: ViewContext, kind: RecordKind): FormKindView {
  const { first, more, body } = formFields[kind];
  return {
    kind,
    title: context.words.pages.contributeForm.kinds[kind],
    first: first.map((field) => buildField(context, field)),
    more: more.map((field) => buildField(context, field)),
    body: body === undefined ? null : buildField(context, { name: 'body', word: body, form: 'lines' }),
  };
}

function buildField(context: ViewContext, { name, word, form, required, choice, of, fields = [] }: FormField): FormFieldView {
  const said: { label: string; hint: string; item?: string } = context.words.pages.contributeForm.fields[word];
  const isItem = name === '';
  return {
    name,
    form,
    of,
    label: isItem ? context.words.record.asTitle(said.item ?? said.label) : said.label,
    hint: isItem ? '' : said.hint,
    isRequired: required === true,
    options: choice === undefined ? [] : buildOptions(context, choice),
    item: said.item ?? '',
    fields: fields.map((field) => buildField(context, field)),
  };
}

function buildOptions({ words }: ViewContext, choice: ChoiceName): FormFieldView['options'] {
  const { record, pages } = words;
  const list = <Value extends string>(values: readonly Value[], text: (value: Value) => string) =>
    values.map((value) => ({ value, text: record.asTitle(text(value)) }));
  switch (choice) {
    case 'confidence':
      return list(Object.keys(levels) as Level[], (value) => record.levels[value]);
    case 'stance':
      return list(stances, (value) => record.stanceVerbs[value]);
    case 'evidenceKind':
      return list(Object.keys(evidenceKinds) as EvidenceKind[], (value) => record.kinds[value]);
    case 'sourceKind':
      return list([...(Object.keys(evidenceKinds) as SourceKind[]), ...sourceOnlyKinds], (value) => record.kinds[value]);
    case 'claimType':
      return list(claimTypes, (value) => record.claimTypes[value]);
    case 'relation':
      return list(Object.keys(relations) as Relation[], (value) => record.relations[value]);
    case 'reliability':
      return list(Object.keys(reliabilities) as Reliability[], (value) => `${value}: ${record.reliabilities[value]}`);
    case 'actorType':
      return list(actorTypes, (value) => pages.actors.types[value]);
  }
}

/** The folder in which the repository keeps the record; its usual name where this build reads it from elsewhere. */
function readFolder({ corpus }: ViewContext): string {
  const folder = corpus.records.get('publication/publication')?.file.replace(/\/?[^/]*$/u, '') ?? '';
  return folder === '' || folder.startsWith('/') || folder.startsWith('.') ? 'content' : folder;
}

function isGithub(repository: string): boolean {
  return new URL(repository).hostname === 'github.com';
}
