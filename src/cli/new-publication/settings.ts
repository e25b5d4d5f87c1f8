/** What a new publication is asked for: the fields of `publication.yaml` that nobody else can know. */

import { publicationSchema } from '../../corpus/schema/publication.ts';
import { validateRecord } from '../../corpus/schema/validate.ts';
import type { Issue } from '../../corpus/issue.ts';

/** Settings by the names of their flags, each with what it means and what stands there where nobody says. */
export const settings = {
  title: { meaning: 'Name of the publication. The one flag that is needed.', usual: undefined },
  description: { meaning: 'What it records, in a sentence.', usual: 'What is known, from whom, and how surely.' },
  language: { meaning: 'Language of the texts, BCP 47. The interface speaks en, ar and ru.', usual: 'en' },
  'time-zone': { meaning: 'Time zone of the events, by its IANA name.', usual: 'Etc/UTC' },
  licence: { meaning: 'SPDX id of the licence of the record.', usual: 'CC-BY-4.0' },
  url: { meaning: 'Address that the site will have; its path is the base path.', usual: 'https://timeline.example/' },
  repository: { meaning: 'Where contributions are made.', usual: undefined },
  editor: { meaning: 'Who answers for the record.', usual: 'The editors' },
  email: { meaning: 'Where readers report errors.', usual: 'corrections@timeline.example' },
} as const satisfies Readonly<Record<string, { meaning: string; usual: string | undefined }>>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as readonly SettingName[];
/** What was said; anything may be missing. */
export type GivenSettings = Partial<Readonly<Record<SettingName, string>>>;
/** Everything the files are made from. */
export type Settings = Readonly<Record<Exclude<SettingName, 'repository'>, string>> & { readonly repository?: string };

/** Fills in what was not said. A title has to be there. */
export function completeSettings(given: GivenSettings & { readonly title: string }): Settings {
  const usual = Object.fromEntries(
    settingNames.flatMap((name) => (settings[name].usual === undefined ? [] : [[name, settings[name].usual]])),
  ) as Omit<Settings, 'title'>;
  return { ...usual, ...given };
}

/** What is wrong with one setting, as the check says it; undefined where nothing is. */
export function readSettingIssue(name: SettingName, value: string): Issue | undefined {
  const contact = (fields: object) => [{ name: 'Somebody', ...fields }];
  const fields: Readonly<Record<SettingName, object>> = {
    title: { title: value },
    description: { description: value },
    language: { language: value },
    'time-zone': { timeZone: value },
    licence: { licence: value },
    url: { url: value },
    repository: { repository: value },
    editor: { editors: contact({ name: value }) },
    email: { corrections: contact({ email: value }) },
  };
  const [[field]] = Object.entries(fields[name]) as [[string, unknown]];
  const record = {
    kind: 'publication' as const,
    id: 'publication',
    file: 'publication.yaml',
    data: fields[name],
    body: null,
    locate: (path: readonly (string | number)[]) => ({ line: path[0] === field ? 1 : 2, column: 1 }),
  };
  const result = validateRecord(record, publicationSchema);
  return 'issues' in result ? result.issues.find(({ line }) => line === 1) : undefined;
}
