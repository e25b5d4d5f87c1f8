import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSupport, buildUnmetNeeds, isDisputed, isMoreThan, levels, readWeakest, type Level } from '../../src/domain/confidence.ts';
import { formatDay, parseDay, type Day } from '../../src/domain/edtf.ts';
import type { Event } from '../../src/domain/event.ts';
import { claimTypes } from '../../src/domain/evidence.ts';
import type { SourceId } from '../../src/domain/id.ts';
import {
  buildHistory,
  buildKnowledge,
  isReportedBy,
  readFirstDay,
  readFirstReport,
  readKnowledgeDays,
  type KnownSources,
} from '../../src/domain/knowledge.ts';
import { buildProvenance } from '../../src/domain/provenance.ts';
import { buildAssessment, buildEvent, buildEvidence as cite, buildSources, type Sketches } from '../support/domain.ts';
import { anySketches, buildAnyEvidence } from '../support/random-lineage.ts';

const day = (iso: string): Day => parseDay(iso)!;

function know(sketches: Sketches): KnownSources {
  const sources = buildSources(sketches);
  return { sources, provenance: buildProvenance(sources) };
}

/** The history in one line: `2025-01-23 possible, 2025-01-29 probable disputed`. */
function tell(event: Event, known: KnownSources): string {
  return buildHistory(event, known)
    .map((one) => `${formatDay(one.day)} ${one.level}${one.disputed ? ' disputed' : ''}`)
    .join(', ');
}

const image = cite('image', 'supports', 'satellite-image');
const sketches: Sketches = {
  image: { kind: 'satellite-image', grade: 'A', publisher: 'orbit', published: '2025-01-23' },
  report: { grade: 'B', publisher: 'herald', published: '2025-01-25' },
  gazette: { grade: 'C', publisher: 'gazette', published: '2025-01-27' },
  rewrite: { grade: 'C', publisher: 'courier', published: '2025-01-26', from: ['report'] },
  denial: { grade: 'D', publisher: 'ministry', published: '2025-01-28' },
  rebuttal: { kind: 'satellite-image', grade: 'B', publisher: 'sky', published: '2025-02-03' },
  undated: { grade: 'B', publisher: 'argus' },
  background: { grade: 'B', publisher: 'atlas', published: '2024-12-01' },
};
const known = know(sketches);

describe('the first day of a source', () => {
  it.each([
    ['2025-01-23', '2025-01-23', 'a day is that day'],
    ['[2025-01-23..2025-01-31]', '2025-01-23', 'of several days the earliest'],
    ['2025-02', '2025-02-01', 'of a month its first day'],
    ['2025-01', '2025-01-22', 'but where the date is vague not before the event'],
    ['2025', '2025-01-22', 'the same for a year'],
    ['[..2025-01-31]', '2025-01-22', 'the same where it has no beginning'],
    ['[..2025-01-10]', '2025-01-10', 'without a beginning the last day, where all of it is before the event'],
    ['2025-01-20', '2025-01-20', 'a day before the event stays what it is'],
    ['2024-12', '2024-12-01', 'and so does a month before it'],
    ['2025-02-01/..', '2025-02-01', 'an open end changes nothing'],
  ])('published %s is %s: %s', (published, expected) => {
    const first = readFirstDay('source' as SourceId, buildEvent({}), know({ source: { published } }));
    expect(formatDay(first!)).toBe(expected);
  });

  it('without a publication date is the day it was read, else the day the event entered the record', () => {
    const added = buildEvent({ added: '2025-05-05' });
    const read = (event: Event, accessed?: string) => readFirstDay('source' as SourceId, event, know({ source: { accessed } }));
    expect(read(added, '2025-04-04')).toBe(day('2025-04-04'));
    expect(read(added)).toBe(day('2025-05-05'));
    expect(read(buildEvent({}))).toBeNull();
  });
});

describe('the first report of an event', () => {
  it('is the earliest day of evidence that supports it', () => {
    const sources = [cite('denial', 'disputes'), cite('gazette'), cite('report')];
    expect(readFirstReport(buildEvent({ sources }), known)).toBe(day('2025-01-25'));
    expect(readFirstReport(buildEvent({ sources: [cite('denial', 'disputes')] }), known)).toBeNull();
  });

  it('is that of what supports it; what only mentions it counts where nothing does', () => {
    const mention = cite('report', 'mentions');
    expect(readFirstReport(buildEvent({ sources: [mention, cite('gazette')] }), known)).toBe(day('2025-01-27'));
    expect(readFirstReport(buildEvent({ sources: [mention] }), known)).toBe(day('2025-01-25'));
  });

  it('is certain where a source was out by then whatever its date allows', () => {
    const vague = know({ vague: { published: '2025-01-23/2025-01-25' }, report: { published: '2025-01-23' } });
    const isCertain = (...sources: string[]) =>
      isReportedBy(day('2025-01-23'), buildEvent({ sources: sources.map((id) => cite(id)) }), vague);
    expect(isCertain('vague')).toBe(false);
    expect(isCertain('vague', 'report')).toBe(true);
  });

  it('is not before the event, however old the evidence', () => {
    expect(readFirstReport(buildEvent({ date: '2025-01-26', sources: [cite('report')] }), known)).toBe(day('2025-01-26'));
  });
});

describe('an event as known on a day', () => {
  it('is supported by what could have been read by then, and no more', () => {
    const sources = [cite('report'), cite('rewrite'), cite('gazette'), image];
    const event = buildEvent({ confidence: 'confirmed', sources, added: '2026-01-01' });
    expect(tell(event, known)).toBe('2025-01-23 probable, 2025-01-25 confirmed');
  });

  it('gains nothing from a rewrite', () => {
    const event = buildEvent({
      confidence: 'probable',
      sources: [cite('report'), cite('rewrite'), cite('gazette')],
    });
    expect(tell(event, known)).toBe('2025-01-25 possible, 2025-01-27 probable');
  });

  it('is not known before its first evidence', () => {
    const event = buildEvent({ sources: [cite('report')], added: '2024-01-01' });
    expect(buildKnowledge(event, day('2025-01-24'), known)).toMatchObject({
      level: null,
      disputed: false,
      newSources: [],
    });
  });

  it('is not known by background that only mentions it or bears on a lesser claim', () => {
    const mention = cite('background', 'mentions');
    expect(tell(buildEvent({ sources: [mention, cite('report')] }), known)).toBe('2025-01-25 possible');
    const claims = [{ evidence: [cite('report')] }, { key: false, evidence: [cite('background')] }];
    expect(tell(buildEvent({ claims }), known)).toBe('2025-01-25 possible');
    expect(tell(buildEvent({ confidence: 'unverified', sources: [mention] }), known)).toBe('2024-12-01 unverified');
  });

  it('states nothing while one of its key claims has no evidence yet', () => {
    const claims = [{ evidence: [cite('report')] }, { evidence: [cite('gazette')] }];
    const event = buildEvent({ claims });
    expect(tell(event, known)).toBe('2025-01-25 unverified, 2025-01-27 possible');
    const levelsThen = buildKnowledge(event, day('2025-01-25'), known).claims.map((claim) => claim.level);
    expect(levelsThen).toEqual(['possible', null]);
  });

  it('without any evidence is known as unverified from the day it entered the record', () => {
    const event = buildEvent({ confidence: 'unverified', added: '2025-03-03' });
    expect(tell(event, known)).toBe('2025-03-03 unverified');
    expect(buildKnowledge(event, day('2025-03-02'), known).level).toBeNull();
  });

  it('names the sources that are new on the day, each once', () => {
    const event = buildEvent({ sources: [cite('report'), cite('report'), image] });
    expect(buildKnowledge(event, day('2025-01-25'), known).newSources).toEqual(['report']);
    expect(buildKnowledge(event, day('2025-01-26'), known).newSources).toEqual([]);
  });

  it('counts a source whose day is not known on the last day only', () => {
    const event = buildEvent({
      confidence: 'probable',
      sources: [cite('report'), cite('undated')],
    });
    expect(readKnowledgeDays(event, known).map(formatDay)).toEqual(['2025-01-25']);
    expect(buildKnowledge(event, day('2025-01-25'), known).level).toBe('probable');
    expect(buildKnowledge(event, day('2025-01-24'), known).level).toBeNull();
  });
});

describe("the editors' lower level", () => {
  it('applies from the day the disputing source could be read', () => {
    const sources = [cite('report'), cite('gazette'), cite('denial', 'disputes')];
    const event = buildEvent({ confidence: 'possible', sources, added: '2026-01-01' });
    expect(tell(event, known)).toBe('2025-01-25 possible, 2025-01-27 probable, 2025-01-28 possible disputed');
  });

  it('refutes only once what refutes it could be read', () => {
    const rebuttal = cite('rebuttal', 'disputes', 'satellite-image');
    const sources = [cite('report'), cite('denial', 'disputes'), rebuttal];
    const event = buildEvent({ confidence: 'refuted', sources, added: '2026-01-01' });
    expect(tell(event, known)).toBe('2025-01-25 possible, 2025-01-28 possible disputed, 2025-02-03 refuted disputed');
  });

  it('applies from the assessment that gives it, and the level before from its own', () => {
    const assessments = [buildAssessment('2025-02-01', 'probable'), buildAssessment('2025-03-01', 'possible')];
    const event = buildEvent({ confidence: 'possible', sources: [image], assessments });
    expect(tell(event, known)).toBe('2025-01-23 probable, 2025-03-01 possible');
  });

  it('refutes from the assessment that names the contradiction, where no observation does', () => {
    const sources = [cite('report'), cite('denial', 'disputes')];
    const assessments = [buildAssessment('2025-02-01', 'unverified'), buildAssessment('2025-03-01', 'refuted')];
    const claims = [{ confidence: 'refuted' as const, evidence: sources }];
    const event = buildEvent({ confidence: 'refuted', claims, assessments });
    const read = (iso: string) => buildKnowledge(event, day(iso), known).claims[0]!.level;
    expect([read('2025-02-28'), read('2025-03-01')]).toEqual(['possible', 'refuted']);
  });

  it('goes up again with a later assessment', () => {
    const assessments = [buildAssessment('2025-02-01', 'possible'), buildAssessment('2025-03-01', 'probable')];
    const event = buildEvent({ confidence: 'probable', sources: [image], assessments });
    expect(tell(event, known)).toBe('2025-01-23 probable, 2025-02-01 possible, 2025-03-01 probable');
  });

  it('of an event that is its own claim is that of the claim', () => {
    const assessments = [buildAssessment('2025-02-01', 'unverified'), buildAssessment('2025-03-01', 'possible')];
    const event = buildEvent({ confidence: 'possible', sources: [image], assessments });
    const { level, claims } = buildKnowledge(event, day('2025-02-01'), known);
    expect([level, claims[0]!.level]).toEqual(['unverified', 'unverified']);
  });

  it('without a dispute or an assessment applies from the day the event entered the record', () => {
    const event = buildEvent({ confidence: 'possible', sources: [image], added: '2025-06-01' });
    expect(tell(event, known)).toBe('2025-01-23 probable, 2025-06-01 possible');
  });

  it('of the event below its claims applies from the assessment too', () => {
    const claims = [{ confidence: 'probable' as const, evidence: [image] }];
    const event = buildEvent({
      confidence: 'possible',
      claims,
      assessments: [buildAssessment('2025-02-01', 'possible')],
    });
    expect(tell(event, known)).toBe('2025-01-23 probable, 2025-02-01 possible');
    expect(buildKnowledge(event, day('2025-02-01'), known).claims[0]!.level).toBe('probable');
  });

  it('is not needed where an override states more: that applies from its own assessment', () => {
    const sources = [cite('report'), cite('denial', 'disputes')];
    const assessments = [buildAssessment('2025-02-01', 'confirmed')];
    const event = buildEvent({ confidence: 'confirmed', sources, assessments, isOverridden: true });
    expect(tell(event, known)).toBe('2025-01-25 possible, 2025-01-28 possible disputed, 2025-02-01 confirmed disputed');
  });
});

const anyLevel = fc.constantFrom(...(Object.keys(levels) as Level[]));
const anyDay = fc.integer({ min: day('2025-01-15'), max: day('2025-03-15') });

/** A record with one event whose stated levels the evidence bears, or which says that it overrides the rule. */
const anyEvent: fc.Arbitrary<{ event: Event; known: KnownSources }> = anySketches.chain((drawn) => {
  const record = know(drawn);
  const pieces = buildAnyEvidence(drawn);
  return fc
    .record({
      written: fc.array(
        fc.record({
          type: fc.constantFrom(...claimTypes),
          key: fc.boolean(),
          confidence: anyLevel,
          evidence: pieces,
        }),
        { maxLength: 3 },
      ),
      sources: pieces,
      confidence: anyLevel,
      assessed: fc.array(fc.tuple(anyDay, anyLevel), { maxLength: 3 }),
      added: fc.option(anyDay),
      isOverridden: fc.boolean(),
    })
    .map(({ written, sources, confidence, assessed, added, isOverridden }) => {
      const bear = (stated: Level, evidence: typeof sources, type: (typeof claimTypes)[number]): Level =>
        isOverridden || buildUnmetNeeds(stated, evidence, type, record.provenance, true).length === 0 ? stated : 'unverified';
      const claims = written.map((claim, index) => ({
        ...claim,
        key: claim.key || index === 0,
        confidence: bear(claim.confidence, claim.evidence, claim.type),
      }));
      const weakest = readWeakest(claims.filter((claim) => claim.key).map((claim) => claim.confidence));
      const whole = weakest === undefined ? bear(confidence, sources, 'fact') : isMoreThan(confidence, weakest) ? weakest : confidence;
      const days = assessed.map(([on]) => on).sort((a, b) => a - b);
      const assessments = days.map((on, index) => buildAssessment(on, index === days.length - 1 ? whole : assessed[index]![1]));
      const event = buildEvent({
        confidence: whole,
        claims,
        sources,
        assessments,
        added: added === null ? undefined : formatDay(added),
        isOverridden,
      });
      return { event, known: record };
    });
});

describe('any event', () => {
  it('is on the last day, and ever after, what it is today', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(1000), ({ event, known: record }, later) => {
        const last = readKnowledgeDays(event, record).at(-1) ?? 0;
        const today = buildKnowledge(event, last + later, record);
        expect(today.level).toBe(event.confidence);
        expect(today.claims.map((claim) => claim.level)).toEqual(event.claims.map((claim) => claim.confidence));
        expect(today.claims.map((claim) => claim.disputed)).toEqual(
          event.claims.map((claim) => isDisputed(claim.evidence, record.provenance)),
        );
        expect(today.disputed).toBe(today.claims.some((claim) => claim.disputed));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not known before the first day, and once known stays so', () => {
    fc.assert(
      fc.property(anyEvent, ({ event, known: record }) => {
        const days = readKnowledgeDays(event, record);
        fc.pre(days.length > 0);
        expect(buildKnowledge(event, days[0]! - 1, record)).toMatchObject({
          level: null,
          disputed: false,
          newSources: [],
        });
        const isKnown = days.map((one) => buildKnowledge(event, one, record).level !== null);
        expect(isKnown).toEqual([...isKnown].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('never states more on a day than the evidence of that day supports, unless it overrides the rule', () => {
    fc.assert(
      fc.property(anyEvent, anyDay, ({ event, known: record }, on) => {
        fc.pre(event.overrides === undefined);
        const { level, claims } = buildKnowledge(event, on, record);
        const last = readKnowledgeDays(event, record).at(-1) ?? on;
        for (const { claim, level: stated } of claims) {
          const readable = claim.evidence.filter((piece) => (readFirstDay(piece.source, event, record) ?? last) <= on);
          const { ceiling } = buildSupport(readable, claim.type, record.provenance);
          expect(isMoreThan(stated ?? 'unverified', ceiling)).toBe(false);
          if (claim.key) expect(isMoreThan(level ?? 'unverified', ceiling)).toBe(false);
        }
      }),
    );
  });

  it('has a history without repetitions that ends as it stands today', () => {
    fc.assert(
      fc.property(anyEvent, ({ event, known: record }) => {
        const history = buildHistory(event, record);
        fc.pre(history.length > 0);
        const steps = history.map(({ level, disputed }) => `${level} ${disputed}`);
        expect(steps.every((step, index) => step !== steps[index + 1])).toBe(true);
        expect(history.at(-1)!.level).toBe(event.confidence);
      }),
    );
  });
});
