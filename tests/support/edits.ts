/** Edits of a record as contributors make them, drawn by chance: the same for the same seed. Every record stays free of errors. */

import { hasErrors } from '../../src/corpus/issue.ts';
import { buildRecordFiles } from '../bench/generator.ts';
import type { Chance } from '../bench/generator/random.ts';
import { buildRecord, type RecordFiles } from './record.ts';

/** A generated record with every kind of doubt in it. */
export function buildEditedRecord(events: number, seed: number): RecordFiles {
  return Object.fromEntries([...buildRecordFiles(events, seed)].map(({ path, text }) => [path, text]));
}

type Edit = (files: RecordFiles, chance: Chance, turn: number) => RecordFiles;

const edits: Readonly<Record<string, Edit>> = {
  'adds a sentence to a body': (files, chance, turn) => change(files, chance, 'events/', (text) => `${text}\nAdded in turn ${turn}.\n`),
  'renames an event': (files, chance, turn) =>
    change(files, chance, 'events/', (text) => text.replace(/^title: .*$/mu, `title: Renamed in turn ${turn}`)),
  'gives an event a topic': (files, chance, turn) =>
    change(files, chance, 'events/', (text) => text.replace(/^topics: .*$/mu, `topics: [turn ${turn % 3}, harbours]`)),
  'writes about an event once more under another id': (files, chance, turn) => {
    const [path, text] = chance.pick(readKind(files, 'events/'));
    return { ...files, [path.replace('.mdx', `-again-${turn}.mdx`)]: text.replace(/^title: .*$/mu, `title: Added in turn ${turn}`) };
  },
  'takes an event out': (files, chance) => {
    const [path] = chance.pick(readKind(files, 'events/'));
    return Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));
  },
  'renames a source': (files, chance, turn) =>
    change(files, chance, 'sources/', (text) => text.replace(/^title: .*$/mu, `title: Report of turn ${turn}`)),
  'grades a source anew': (files, chance) =>
    change(files, chance, 'sources/', (text) => text.replace(/^reliability: .$/mu, `reliability: ${chance.pick(['A', 'B', 'C'])}`)),
  'moves a place': (files, chance) =>
    change(files, chance, 'places/', (text) => text.replace(/^lat: .*$/mu, `lat: ${30 + chance.between(1, 90) / 10}`)),
  'renames a place': (files, chance, turn) =>
    change(files, chance, 'places/', (text) => text.replace(/^name: .*$/mu, `name: Harbour ${turn}`)),
  'renames an actor': (files, chance, turn) =>
    change(files, chance, 'actors/', (text) => text.replace(/^name: .*$/mu, `name: Actor ${turn}`)),
  'renames a publisher': (files, chance, turn) =>
    change(files, chance, 'publishers/', (text) => text.replace(/^name: .*$/mu, `name: Publisher ${turn}`)),
  'renames the publication': (files, _, turn) => ({
    ...files,
    'publication.yaml': files['publication.yaml']!.replace(/^title: .*$/mu, `title: Timeline of turn ${turn}`),
  }),
};

export const editNames = Object.keys(edits);

/** The record after an edit; as it was where the edit would put an error into it or changes nothing. */
export function editRecord(files: RecordFiles, name: string, chance: Chance, turn: number): RecordFiles {
  const edited = edits[name]!(files, chance, turn);
  return hasErrors(buildRecord(edited).issues) ? files : edited;
}

function readKind(files: RecordFiles, folder: string): (readonly [path: string, text: string])[] {
  return Object.entries(files).filter(([path]) => path.startsWith(folder));
}

function change(files: RecordFiles, chance: Chance, folder: string, edit: (text: string) => string): RecordFiles {
  const [path, text] = chance.pick(readKind(files, folder));
  return { ...files, [path]: edit(text) };
}
