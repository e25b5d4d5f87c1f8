/** The questions that `new` asks of a person, and in which order: what happened first, how sure it is last. */

import type { Corpus } from '../../corpus/corpus.ts';
import { proposeNewPublisher, proposePublisher } from '../../corpus/propose.ts';
import { buildSchemaDescription } from '../../corpus/schema/describe.ts';
import { readFieldIssue, readRequiredFields, type RecordFields } from '../../corpus/write-record.ts';
import { levels } from '../../domain/confidence.ts';
import { evidenceKinds, sourceOnlyKinds } from '../../domain/evidence.ts';
import { actorTypes } from '../../domain/place.ts';
import { reliabilities } from '../../domain/source.ts';
import type { RecordKind } from '../../domain/id.ts';
import type { Asker, Choice } from './ask.ts';

/** Fields asked for, in order; what is not asked is written into the file by hand. */
const asked: Readonly<Record<RecordKind, readonly string[]>> = {
  event: ['title', 'date', 'summary', 'sources', 'places', 'actors', 'topics', 'confidence'],
  source: ['url', 'title', 'publisher', 'published', 'kind', 'lineage', 'reliability', 'reliabilityReason'],
  publisher: ['name', 'url', 'kind', 'country'],
  place: ['name', 'kind', 'within'],
  actor: ['name', 'type', 'memberOf'],
};

/** Answer that stands for a publisher that is not in the record yet. */
export const newPublisher = '+new';

/** Asks for every field that is not given yet, and gives all of them. */
export async function askFields(kind: RecordKind, given: RecordFields, corpus: Corpus, asker: Asker): Promise<RecordFields> {
  let fields = given;
  for (const name of asked[kind]) {
    if (fields[name] !== undefined) continue;
    const answer = await askField(kind, name, fields, corpus, asker);
    fields = { ...fields, ...answer };
  }
  return fields;
}

async function askField(kind: RecordKind, name: string, fields: RecordFields, corpus: Corpus, asker: Asker): Promise<RecordFields> {
  if (name === 'lineage') return askLineage(fields, corpus, asker);
  const described = buildSchemaDescription(kind).fields.find((field) => field.name === name);
  const isRequired = readRequiredFields(kind).includes(name);
  const message = `${name}: ${described?.meaning ?? ''}${isRequired ? '' : ' (optional)'}`;
  const ids = readIds(name, corpus);
  if (ids !== undefined && ids.many) {
    return ids.choices.length === 0 ? {} : { [name]: await asker.askChoices(message, ids.choices) };
  }
  const words = ids?.choices ?? readWords(kind, name);
  if (words !== undefined) {
    const { choices, initial } = addPublisher(name, words, fields, corpus);
    const all = isRequired ? choices : [...choices, { value: '', label: 'none, or not known' }];
    const answer = await asker.askChoice(message, all, initial);
    return answer === '' ? {} : { [name]: answer };
  }
  const readValue = (answer: string): unknown =>
    name === 'topics'
      ? answer
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean)
      : answer;
  const answer = await asker.askText(message, {
    example: described?.example?.replace(/^[\w-]+: /u, ''),
    check: (text) => {
      if (text === '') return isRequired ? 'This cannot be left out.' : undefined;
      const issue = readFieldIssue(kind, name, readValue(text));
      return issue && `${issue.message} Expected: ${issue.expected}. ${issue.fix}`;
    },
  });
  return answer === '' ? {} : { [name]: readValue(answer) };
}

/** Where the content of a source comes from decides how much it counts, so it is asked in words. */
async function askLineage(fields: RecordFields, corpus: Corpus, asker: Asker): Promise<RecordFields> {
  if (fields['primary'] !== undefined || fields['derivedFrom'] !== undefined) return {};
  const answer = await asker.askChoice('lineage: Where does its content come from?', [
    {
      value: 'unknown',
      label: 'I cannot tell',
      hint: 'all sources of unknown lineage are one origin at most',
    },
    { value: 'primary', label: 'It begins here', hint: 'primary: true' },
    { value: 'derived', label: 'From other sources in the record', hint: 'derivedFrom' },
  ]);
  if (answer === 'primary') return { primary: true };
  if (answer !== 'derived') return {};
  const parents = await asker.askChoices('derivedFrom: Which sources?', readIds('derivedFrom', corpus)!.choices);
  return parents.length === 0 ? {} : { derivedFrom: parents };
}

function addPublisher(
  name: string,
  choices: readonly Choice[],
  fields: RecordFields,
  corpus: Corpus,
): { choices: readonly Choice[]; initial?: string } {
  const url = fields['url'];
  if (name !== 'publisher' || typeof url !== 'string' || !URL.canParse(url)) return { choices };
  const known = proposePublisher(url, corpus);
  const { fields: proposed } = proposeNewPublisher(url);
  return {
    choices: [...choices, { value: newPublisher, label: `${String(proposed['name'])}, a new publisher` }],
    initial: known ?? newPublisher,
  };
}

function readIds(name: string, corpus: Corpus): { many: boolean; choices: readonly Choice[] } | undefined {
  const list = (records: Iterable<{ id: string; title?: string; name?: string }>): readonly Choice[] =>
    [...records]
      .map(({ id, title, name: own }) => ({ value: id, label: id, hint: title ?? own }))
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  switch (name) {
    case 'sources':
    case 'derivedFrom':
      return { many: true, choices: list(corpus.sources.values()) };
    case 'places':
      return { many: true, choices: list(corpus.places.values()) };
    case 'actors':
    case 'memberOf':
      return { many: true, choices: list(corpus.actors.values()) };
    case 'publisher':
      return { many: false, choices: list(corpus.publishers.values()) };
    case 'within':
      return { many: false, choices: list(corpus.places.values()) };
    default:
      return undefined;
  }
}

/** The words of a closed list; undefined for a field that takes any. */
function readWords(kind: RecordKind, name: string): readonly Choice[] | undefined {
  const list = (words: readonly string[], hints: Readonly<Record<string, string>> = {}) =>
    words.map((value) => ({ value, label: value, hint: hints[value] }));
  if (name === 'confidence') return list(Object.keys(levels).reverse());
  if (name === 'reliability') return list(Object.keys(reliabilities).reverse(), reliabilities);
  if (name === 'type') return list(actorTypes);
  return kind === 'source' && name === 'kind' ? list([...Object.keys(evidenceKinds), ...sourceOnlyKinds]) : undefined;
}
