/** The questions that a new publication asks of a person. */

import { languages } from '../../words/words.ts';
import type { Asker } from '../new/ask.ts';
import { readSettingIssue, settings, type GivenSettings, type SettingName } from './settings.ts';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Asked in this order; the licence and the repository are rather written into the file. */
const asked: readonly SettingName[] = ['title', 'description', 'language', 'time-zone', 'url', 'editor', 'email'];

/** Asks for every setting that is not given, and gives all of them. An empty answer leaves the usual one. */
export async function askSettings(given: GivenSettings, asker: Asker): Promise<GivenSettings & { readonly title: string }> {
  const answers: Partial<Record<SettingName, string>> = { ...given };
  for (const name of asked) {
    if (answers[name] !== undefined) continue;
    const answer = await askSetting(name, asker);
    if (answer !== '') answers[name] = answer;
  }
  return { ...answers, title: answers.title! };
}

/** The folder to write; asked where the command line names none. */
export async function askFolder(asker: Asker): Promise<string> {
  return asker.askText('Folder: where to write the content', {
    example: 'my-timeline',
    check: (text) => (text === '' ? 'This cannot be left out.' : undefined),
  });
}

async function askSetting(name: SettingName, asker: Asker): Promise<string> {
  const { meaning, usual } = settings[name];
  if (name === 'language') return askLanguage(asker);
  const message = `${name}: ${meaning}${usual === undefined ? '' : ` (${usual})`}`;
  if (name === 'time-zone') {
    const zones = [...new Set(['Etc/UTC', ...Intl.supportedValuesOf('timeZone')])];
    return asker.askChoice(
      message,
      zones.map((value) => ({ value, label: value })),
      usual,
    );
  }
  return asker.askText(message, {
    example: usual,
    check: (text) => {
      if (text === '') return usual === undefined ? 'This cannot be left out.' : undefined;
      const issue = readSettingIssue(name, text);
      return issue && `${issue.message} Expected: ${issue.expected}.`;
    },
  });
}

/** The languages of the interface first; any other can be written. */
async function askLanguage(asker: Asker): Promise<string> {
  const choices = Object.keys(languages).map((value) => ({ value, label: value, hint: languageNames.of(value) ?? value }));
  const other = { value: '', label: 'another', hint: 'the words of the interface then stay English' };
  const answer = await asker.askChoice(`language: ${settings.language.meaning}`, [...choices, other], 'en');
  if (answer !== '') return answer;
  return asker.askText('language: its tag, BCP 47', {
    example: 'pt-BR',
    check: (text) => {
      const issue = readSettingIssue('language', text);
      return issue && `${issue.message} Expected: ${issue.expected}.`;
    },
  });
}
