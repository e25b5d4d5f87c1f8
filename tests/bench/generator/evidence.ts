/** Claims of the generated record with their evidence, stated no higher than the evidence carries. */

import { buildSupport, type Level } from '../../../src/domain/confidence.ts';
import { readEvidenceKind, type ClaimType, type Evidence, type Stance } from '../../../src/domain/evidence.ts';
import type { Provenance } from '../../../src/domain/provenance.ts';
import type { RecordFields } from '../../../src/corpus/write-record.ts';
import type { Language } from './language.ts';
import type { Chance } from './random.ts';
import type { MadeSource } from './sources.ts';

export interface MadeClaim {
  readonly fields: RecordFields;
  readonly level: Level;
}

const ladder: readonly Level[] = ['confirmed', 'probable', 'possible', 'unverified'];

export interface EvidenceMaker {
  /** One piece of evidence as an editor writes it; the bare id where there is nothing to add. */
  readonly piece: (source: MadeSource, stance: Stance) => RecordFields | string;
  readonly claim: (id: string, sources: readonly MadeSource[], isKey: boolean) => MadeClaim;
  /** What the sources support together; now and then a level less, as careful editors do. */
  readonly level: (sources: readonly { source: MadeSource; stance: Stance }[], type: ClaimType) => Level;
}

export function buildEvidenceMaker(provenance: Provenance, chance: Chance, language: Language): EvidenceMaker {
  const piece = (source: MadeSource, stance: Stance) => {
    const more = {
      stance: stance === 'supports' && chance.is(0.7) ? undefined : stance,
      locator: chance.is(0.5) ? `paragraph ${chance.between(1, 30)}` : undefined,
      passage: source.hasCapture && chance.is(0.4) ? language.prose(chance.between(4, 9)).replaceAll('.', '').toLowerCase() : undefined,
      note: chance.is(0.4) ? language.sentence(chance.between(8, 20)) : undefined,
    };
    return Object.values(more).every((value) => value === undefined) ? source.id : { source: source.id, ...dropEmpty(more) };
  };
  const level: EvidenceMaker['level'] = (pieces, type) => {
    const evidence = pieces.map(({ source, stance }): Evidence => ({
      source: source.source.id,
      kind: readEvidenceKind(source.source.kind),
      stance,
    }));
    const { ceiling } = buildSupport(evidence, type, provenance);
    return chance.is(0.85) ? ceiling : ladder[Math.min(ladder.length - 1, ladder.indexOf(ceiling) + 1)]!;
  };
  return {
    piece,
    level,
    claim: (id, sources, isKey) => {
      const type: ClaimType = chance.is(0.85) ? 'fact' : chance.is(0.7) ? 'statement' : 'forecast';
      const pieces = sources.map((source, index) => ({
        source,
        stance: (index === 0 || chance.is(0.75) ? 'supports' : chance.is(0.6) ? 'disputes' : 'mentions') as Stance,
      }));
      const isDisputed = pieces.some(({ stance }) => stance === 'disputes');
      const stated: Level = isDisputed && !isKey && chance.is(0.2) ? 'doubtful' : level(pieces, type);
      const evidence = pieces.map(({ source, stance }) => piece(source, stance));
      const statement = language.sentence(chance.between(8, 20));
      return {
        level: stated,
        fields: dropEmpty({
          id,
          statement,
          confidence: stated,
          type: type === 'fact' ? undefined : type,
          key: isKey || undefined,
          evidence,
        }),
      };
    },
  };
}

function dropEmpty(fields: RecordFields): RecordFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
