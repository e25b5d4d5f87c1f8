/** Writes a realistic record of any size: the same for the same seed, and free of errors by the rules of the house. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildProvenance } from '../../src/domain/provenance.ts';
import { formatRecord } from '../../src/corpus/write-record.ts';
import type { RecordKind } from '../../src/domain/id.ts';
import { buildEvents } from './generator/events.ts';
import { buildEvidenceMaker } from './generator/evidence.ts';
import { buildLanguage } from './generator/language.ts';
import { buildNames, type Records } from './generator/names.ts';
import { buildChance } from './generator/random.ts';
import { buildSources } from './generator/sources.ts';

export interface RecordOrder {
  /** Content folder, made where it is missing; what is in it stays. */
  readonly folder: string;
  /** Number of events; sources are a third as many, everything else grows with them up to a few hundred. */
  readonly events: number;
  readonly seed: number;
}

/** One file of the record: its path below the content folder, with `/`, and its text. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

const publication = `title: Generated timeline
description: A record that was made to be measured; nothing in it is true.
language: en
timeZone: Europe/Amsterdam
licence: CC0-1.0
url: https://generated.example/
editors: [{ name: The generator }]
corrections: [{ name: Corrections desk, email: desk@generated.example }]
recordEnds: 2024-06-01
`;

/** Writes every file of the record. */
export async function writeRecord({ folder, events, seed }: RecordOrder): Promise<void> {
  const made = new Set<string>();
  for (const { path, text } of buildRecordFiles(events, seed)) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    made.add(dirname(target));
    await writeFile(target, text);
  }
}

/** The files one after the other, so that no more than one body is held at a time. */
export function* buildRecordFiles(events: number, seed: number): Generator<MadeFile> {
  const chance = buildChance(seed);
  const language = buildLanguage(chance);
  const names = buildNames(events, chance, language);
  const sources = buildSources(events, names, chance, language);
  const provenance = buildProvenance(new Map(sources.map(({ source }) => [source.id, source])));
  yield { path: 'publication.yaml', text: publication };
  yield* buildNamed('publisher', 'publishers', names.publishers);
  yield* buildNamed('place', 'places', names.places);
  yield* buildNamed('actor', 'actors', names.actors);
  for (const { id, fields, notes } of sources)
    yield { path: `sources/${id}.mdx`, text: `${formatRecord('source', fields)}${notes === '' ? '' : `\n${notes}\n`}` };
  const evidence = buildEvidenceMaker(provenance, chance, language);
  for (const { id, year, fields, body } of buildEvents(events, { names, sources, evidence, chance, language }))
    yield { path: `events/${year}/${id}.mdx`, text: `${formatRecord('event', fields)}\n${body}` };
}

function* buildNamed(kind: RecordKind, folder: string, records: Records): Generator<MadeFile> {
  for (const [id, fields] of records) yield { path: `${folder}/${id}.yaml`, text: formatRecord(kind, fields) };
}
