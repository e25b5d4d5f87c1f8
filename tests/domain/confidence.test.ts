import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildEventSupport,
  buildSupport,
  buildUnmetNeeds,
  isDisputed,
  isMoreThan,
  ladder,
  levels,
  readWeakest,
  type Level,
  type Need,
  type Support,
} from '../../src/domain/confidence.ts';
import { claimTypes, type ClaimType, type Evidence } from '../../src/domain/evidence.ts';
import { buildEvent, buildEvidence as cite, buildEvidenceAsSketched, buildLineage, type Sketches } from '../support/domain.ts';
import { anyCase, anyGrade, anyKind, anyPublisher } from '../support/random-lineage.ts';

const anyType = fc.constantFrom(...claimTypes);

/** One source of each sort that the ladder tells apart. */
const sketches: Sketches = {
  'image-a': { kind: 'satellite-image', grade: 'A', publisher: 'orbit' },
  'image-b': { kind: 'satellite-image', grade: 'B', publisher: 'sky' },
  'image-c': { kind: 'satellite-image', grade: 'C', publisher: 'low' },
  'image-unknown': { kind: 'satellite-image', grade: 'A', unknown: true },
  'image-seen-in-post': {
    kind: 'satellite-image',
    grade: 'A',
    publisher: 'far',
    seenThrough: 'post-e',
  },
  'report-b': { grade: 'B', publisher: 'herald' },
  'report-b-again': { grade: 'B', publisher: 'herald' },
  'report-c': { grade: 'C', publisher: 'gazette' },
  'report-d': { grade: 'D', publisher: 'courier' },
  'report-d-again': { grade: 'D', publisher: 'argus' },
  'post-e': { grade: 'E', publisher: 'somebody' },
  'post-f': { grade: 'F', publisher: 'anybody' },
  'rumour-c': { grade: 'C', unknown: true },
  'hearsay-c': { grade: 'C', unknown: true },
  'rewrite-of-report': { grade: 'C', publisher: 'gazette', from: ['report-b'] },
  'rewrite-of-rewrite': { grade: 'B', publisher: 'courier', from: ['rewrite-of-report'] },
  'rewrite-of-post': { grade: 'A', publisher: 'argus', from: ['post-e'] },
  'report-on-image': { grade: 'B', publisher: 'herald', from: ['image-a'] },
  'statement-b': { kind: 'official-statement', grade: 'B', publisher: 'ministry' },
  'page-on-talk': { kind: 'web-page', grade: 'B', from: ['report-c'] },
};
const provenance = buildLineage(sketches);

/** Evidence as it is written in a test: an id supports, `-id` disputes, `?id` only mentions. */
function buildPieces(written: string): Evidence[] {
  return written
    .split(' ')
    .filter(Boolean)
    .map((text) => {
      const stance = text.startsWith('-') ? 'disputes' : text.startsWith('?') ? 'mentions' : 'supports';
      return buildEvidenceAsSketched(text.replace(/^[-?]/, ''), sketches, stance);
    });
}

function judge(written: string, type: ClaimType = 'fact'): Support {
  return buildSupport(buildPieces(written), type, provenance);
}

describe('the ladder', () => {
  it('has every level once, from the strongest to the one that needs nothing', () => {
    expect(ladder.map(({ level }) => level)).toEqual(Object.keys(levels));
    expect(Object.values(levels).map(({ digit }) => digit)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ladder.at(-1)).toEqual({ level: 'unverified', either: [[]] });
  });

  it.each<[Level, string, string]>([
    ['unverified', '', 'nothing is cited'],
    ['unverified', '?image-a', 'a source only mentions it'],
    ['unverified', 'post-e', 'one origin graded E supports it'],
    ['unverified', 'post-e post-f', 'several origins do, and none is graded D'],
    ['possible', 'report-d', 'one origin graded D supports it'],
    ['possible', 'rumour-c', 'its lineage is unknown'],
    ['possible', 'report-b', 'one origin graded B does, without observing it'],
    ['possible', 'image-c', 'a direct observation is graded C only'],
    ['possible', 'report-b report-d', 'of two origins one is graded below C'],
    ['possible', 'report-d report-d-again', 'two origins are both graded below C'],
    ['probable', 'report-b report-c', 'two independent origins are graded C or better'],
    ['probable', 'image-b', 'one direct observation is graded B'],
    ['probable', 'image-unknown', 'one direct observation does, and where it comes from is unknown'],
    ['probable', 'report-b report-c report-d', 'three origins agree, and none observed it'],
    ['probable', 'image-c report-b', 'the observation of a pair is graded C'],
    ['probable', 'image-a report-on-image', 'a report joins the image on which it rests'],
    ['probable', 'image-a rumour-c', 'unknown lineage joins an observation'],
    ['probable', 'image-unknown report-b', 'the lineage of the observation is unknown'],
    ['confirmed', 'image-b report-b', 'an observation graded B and another origin agree'],
    ['confirmed', 'image-a image-b', 'two observations agree'],
    ['confirmed', 'image-a post-f', 'the other origin may have any grade'],
  ])('gives %s for "%s", where %s', (level, written) => {
    expect(judge(written).ceiling).toBe(level);
  });

  it.each<[Level, string, string]>([
    ['possible', 'image-a report-b -report-c', 'C'],
    ['confirmed', 'image-a report-b -report-d', 'D'],
    ['possible', 'image-a -image-c', 'C, however direct,'],
    ['possible', 'report-b report-c -rumour-c', 'C of unknown lineage'],
    ['confirmed', 'image-a report-b -post-e', 'E'],
    ['confirmed', 'image-a report-b ?report-c', 'C that takes no side'],
  ])('gives %s for "%s": a dispute graded %s', (level, written) => {
    expect(judge(written).ceiling).toBe(level);
  });

  it('lets a grade fall with the source through which an image is known', () => {
    expect(judge('image-seen-in-post').ceiling).toBe('unverified');
    const seenInD = buildLineage({
      image: { grade: 'A', seenThrough: 'report' },
      report: { grade: 'D' },
    });
    expect(buildSupport([cite('image', 'supports', 'satellite-image')], 'fact', seenInD).ceiling).toBe('possible');
  });

  it('takes a statement as a direct observation of its being said, and of nothing else', () => {
    expect(judge('statement-b', 'statement').ceiling).toBe('probable');
    expect(judge('statement-b', 'fact').ceiling).toBe('possible');
    expect(judge('statement-b', 'forecast').ceiling).toBe('possible');
    expect(judge('report-b', 'statement').ceiling).toBe('possible');
  });

  it('leaves out sources that do not exist', () => {
    const support = buildSupport([cite('nowhere'), cite('nowhere', 'disputes')], 'fact', provenance);
    expect(support).toMatchObject({ ceiling: 'unverified', disputed: false, standingDisputes: [] });
    expect(support.supporting).toEqual({ sources: 0, origins: 0 });
  });
});

describe('a rewrite', () => {
  it('adds nothing, and neither does a second one', () => {
    const alone = judge('report-b');
    const many = judge('report-b rewrite-of-report rewrite-of-rewrite');
    expect(many.ceiling).toBe(alone.ceiling);
    expect(many.missing).toEqual(alone.missing);
    expect(many.supporting).toEqual({ sources: 3, origins: 1 });
  });

  it('is worth no more than its original, whatever the grade of the one who rewrites', () => {
    expect(judge('rewrite-of-post').ceiling).toBe('unverified');
    expect(judge('image-a report-b -rewrite-of-post').ceiling).toBe('confirmed');
  });

  it('does not make a direct observation of what was none', () => {
    const asImage = cite('rewrite-of-report', 'supports', 'satellite-image');
    expect(buildSupport([asImage], 'fact', provenance).observations).toEqual([]);
    expect(judge('page-on-talk', 'statement').observations).toEqual([]);
  });

  it('passes on the direct observation on which it rests', () => {
    const asImage = cite('report-on-image', 'supports', 'satellite-image');
    expect(buildSupport([asImage], 'fact', provenance).ceiling).toBe('probable');
    expect(buildSupport([asImage, ...buildPieces('image-a')], 'fact', provenance).ceiling).toBe('probable');
  });

  it('is one origin with other reports of the same publisher', () => {
    expect(judge('report-b report-b-again').supporting).toEqual({ sources: 2, origins: 1 });
    expect(judge('report-b report-b-again').ceiling).toBe('possible');
  });
});

describe('evidence cited more than once', () => {
  it('counts once where it says the same', () => {
    expect(judge('report-b report-b').supporting).toEqual({ sources: 1, origins: 1 });
    expect(judge('image-a image-a').ceiling).toBe('probable');
  });

  it('holds the level down where one source both supports and disputes, though that is no dispute of origins', () => {
    const support = judge('image-a -image-a');
    expect(support).toMatchObject({ ceiling: 'possible', disputed: false });
    expect(support.missing).toEqual(['no-dispute-graded-c']);
  });
});

describe('a claim is disputed', () => {
  it.each([
    [true, 'report-b -report-c', 'independent origins stand on both sides'],
    [true, 'report-b -post-f', 'the other side is graded F'],
    [true, 'report-b -rumour-c', 'the other side is of unknown lineage'],
    [true, 'rumour-c -report-b', 'the supporting side is of unknown lineage'],
    [false, 'rumour-c -hearsay-c', 'both sides are of unknown lineage'],
    [false, 'report-b -rewrite-of-report', 'one side is a rewrite of the other'],
    [false, 'report-b -report-b-again', 'one publisher is on both sides'],
    [false, '-report-b -report-c', 'nothing supports it'],
    [false, 'report-b ?report-c', 'nothing disputes it'],
    [true, 'report-b -report-b-again -report-c', 'one of several disputes is independent'],
  ])('%s for "%s", where %s', (expected, written) => {
    expect(isDisputed(buildPieces(written), provenance)).toBe(expected);
    expect(judge(written).disputed).toBe(expected);
  });
});

describe('what is missing for the next level', () => {
  it.each<[string, Level | null, Need[]]>([
    ['', 'possible', ['one-origin-graded-d']],
    ['post-e post-f', 'possible', ['one-origin-graded-d']],
    ['report-b', 'probable', ['direct-observation']],
    ['report-d -report-d-again', 'probable', ['direct-observation']],
    ['image-a', 'confirmed', ['two-origins']],
    ['image-a rumour-c', 'confirmed', ['two-origins']],
    ['report-b report-c', 'confirmed', ['pair-with-direct-observation']],
    ['image-unknown', 'confirmed', ['two-origins', 'pair-with-direct-observation']],
    ['image-unknown report-b', 'confirmed', ['pair-with-direct-observation']],
    ['image-a -report-c', 'probable', ['no-dispute-graded-c']],
    ['report-b report-c -image-c', 'probable', ['no-dispute-graded-c']],
    ['image-a report-b -report-c', 'probable', ['no-dispute-graded-c']],
    ['report-b -report-c', 'probable', ['direct-observation', 'no-dispute-graded-c']],
    ['image-a report-b', null, []],
  ])('after "%s" to be %s is %j', (written, next, missing) => {
    expect(judge(written)).toMatchObject({ next, missing });
  });

  it('is enough where it is one piece of evidence', () => {
    const fresh: Partial<Record<Need, Evidence>> = {
      'one-origin-graded-d': cite('fresh-d'),
      'direct-observation': cite('fresh-image', 'supports', 'satellite-image'),
      'pair-with-direct-observation': cite('fresh-image', 'supports', 'satellite-image'),
      'two-origins': cite('fresh-d'),
    };
    fc.assert(
      fc.property(anyCase, anyType, ({ sketches, evidence }, type) => {
        const wider = buildLineage({
          ...sketches,
          'fresh-d': { grade: 'D' },
          'fresh-image': { grade: 'B' },
        });
        const { missing, next } = buildSupport(evidence, type, wider);
        const piece = missing.length === 1 ? fresh[missing[0]!] : undefined;
        fc.pre(piece !== undefined);
        const lifted = buildSupport([...evidence, piece!], type, wider).ceiling;
        expect(isMoreThan(next!, lifted)).toBe(false);
      }),
    );
  });
});

describe('a stated level', () => {
  it.each<[Level, string, Need[]]>([
    ['confirmed', 'image-a report-b', []],
    ['possible', 'image-a report-b', []],
    ['unverified', 'image-a report-b', []],
    ['confirmed', 'image-a', ['two-origins']],
    ['confirmed', 'report-b rewrite-of-report', ['pair-with-direct-observation']],
    ['probable', 'report-b', ['direct-observation']],
    ['probable', 'image-a -report-c', ['no-dispute-graded-c']],
    ['possible', 'post-e', ['one-origin-graded-d']],
    ['doubtful', 'image-a', ['one-dispute']],
    ['doubtful', 'image-a -post-f', []],
    ['doubtful', '-post-f', []],
    ['refuted', 'report-b', ['one-dispute', 'direct-or-named-contradiction']],
    ['refuted', 'report-b -report-c', ['direct-or-named-contradiction']],
    ['refuted', 'report-b -image-a', []],
  ])('%s on "%s" lacks %j', (stated, written, lacking) => {
    expect(buildUnmetNeeds(stated, buildPieces(written), 'fact', provenance, false)).toEqual(lacking);
  });

  it('may be refuted by a contradiction that an assessment names, but not without a dispute', () => {
    expect(buildUnmetNeeds('refuted', buildPieces('-report-c'), 'fact', provenance, true)).toEqual([]);
    expect(buildUnmetNeeds('refuted', buildPieces('report-c'), 'fact', provenance, true)).toEqual(['one-dispute']);
  });

  it('is not refuted by a rewrite that claims to have seen what its original did not', () => {
    const asImage = cite('rewrite-of-report', 'disputes', 'satellite-image');
    expect(buildUnmetNeeds('refuted', [asImage], 'fact', provenance, false)).toEqual(['direct-or-named-contradiction']);
  });

  it('of what is so lacks something exactly where it is more than the ceiling', () => {
    fc.assert(
      fc.property(anyCase, anyType, ({ sketches, evidence }, type) => {
        const lineage = buildLineage(sketches);
        const { ceiling } = buildSupport(evidence, type, lineage);
        for (const level of ['confirmed', 'probable', 'possible', 'unverified'] as const) {
          const lacking = buildUnmetNeeds(level, evidence, type, lineage, false);
          expect(lacking.length > 0).toBe(isMoreThan(level, ceiling));
        }
      }),
    );
  });
});

describe('an event', () => {
  it('is supported as far as its weakest key claim', () => {
    const event = buildEvent({
      claims: [
        { evidence: buildPieces('image-a report-b') },
        { evidence: buildPieces('report-d') },
        { evidence: buildPieces('post-f'), key: false },
      ],
    });
    const { claim, support } = buildEventSupport(event, provenance);
    expect([claim.id, support.ceiling]).toEqual(['claim-1', 'possible']);
  });

  it('names the first of equally weak claims', () => {
    const claims = [{ evidence: buildPieces('report-d') }, { evidence: buildPieces('report-b') }];
    expect(buildEventSupport(buildEvent({ claims }), provenance).claim.id).toBe('claim-0');
  });

  it('has the weakest of levels, the first where several state nothing as so', () => {
    expect(readWeakest(['confirmed', 'possible', 'probable'])).toBe('possible');
    expect(readWeakest(['confirmed', 'refuted', 'unverified'])).toBe('refuted');
    expect(readWeakest([])).toBeUndefined();
  });
});

describe('the ceiling', () => {
  const isAtLeast = (a: Level, b: Level) => !isMoreThan(b, a);

  it('is never lowered by more support and never raised by more dispute', () => {
    fc.assert(
      fc.property(anyCase, anyType, fc.nat(), anyKind, ({ sketches, evidence }, type, pick, kind) => {
        const lineage = buildLineage(sketches);
        const source = Object.keys(sketches)[pick % Object.keys(sketches).length]!;
        const { ceiling } = buildSupport(evidence, type, lineage);
        const supported = buildSupport([...evidence, cite(source, 'supports', kind)], type, lineage);
        const disputed = buildSupport([...evidence, cite(source, 'disputes', kind)], type, lineage);
        expect(isAtLeast(supported.ceiling, ceiling)).toBe(true);
        expect(isAtLeast(ceiling, disputed.ceiling)).toBe(true);
        expect(buildSupport([...evidence, cite(source, 'mentions', kind)], type, lineage).ceiling).toBe(ceiling);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['supports', 'disputes'] as const)(
    'is not changed by a rewrite of sources that are cited, whoever writes it and whatever it calls itself: %s',
    (stance) => {
      fc.assert(
        fc.property(
          anyCase,
          anyType,
          fc.record({
            grade: anyGrade,
            kind: anyKind,
            publisher: anyPublisher,
            count: fc.integer({ min: 1, max: 3 }),
          }),
          anyKind,
          ({ sketches, evidence }, type, { count, ...rewriter }, kind) => {
            const asSketched = evidence.map((piece) => buildEvidenceAsSketched(piece.source, sketches, piece.stance));
            const originals = asSketched.filter((piece) => piece.stance === stance).slice(0, count);
            fc.pre(originals.length > 0);
            const from = originals.map((piece) => piece.source);
            const lineage = buildLineage({ ...sketches, rewrite: { ...rewriter, from } });
            const before = buildSupport(asSketched, type, lineage);
            const after = buildSupport([...asSketched, cite('rewrite', stance, kind)], type, lineage);
            expect(after.ceiling).toBe(before.ceiling);
            expect(after.disputed).toBe(before.disputed);
            expect(after.missing).toEqual(before.missing);
            expect(after.supporting.origins).toBe(before.supporting.origins);
            expect(after.disputing.origins).toBe(before.disputing.origins);
          },
        ),
        { numRuns: 1000 },
      );
    },
  );

  it('does not depend on the order of the evidence, and neither does anything else that is said of it', () => {
    fc.assert(
      fc.property(
        anyCase.chain(({ sketches, evidence }) =>
          fc.tuple(
            fc.constant({ sketches, evidence }),
            fc.shuffledSubarray(evidence, {
              minLength: evidence.length,
              maxLength: evidence.length,
            }),
          ),
        ),
        anyType,
        ([{ sketches, evidence }, shuffled], type) => {
          const read = (pieces: readonly Evidence[]) => {
            const support = buildSupport(pieces, type, buildLineage(sketches));
            const sort = (some: readonly Evidence[]) => some.map((one) => JSON.stringify(one)).sort();
            const { observations, standingDisputes } = support;
            return {
              ...support,
              observations: sort(observations),
              standingDisputes: sort(standingDisputes),
            };
          };
          expect(read(shuffled)).toEqual(read(evidence));
        },
      ),
    );
  });

  it('is found for three hundred sources that share their ends crosswise', () => {
    const many: Record<string, Sketches[string]> = {};
    for (let index = 0; index < 300; index += 1) {
      many[`end-${index}`] = { grade: 'C' };
      many[`report-${index}`] = {
        grade: 'B',
        from: [1, 7, 31].map((step) => `end-${(index * step) % 300}`),
      };
    }
    const evidence = Object.keys(many)
      .filter((source) => source.startsWith('report'))
      .map((source) => cite(source));
    const support = buildSupport(evidence, 'fact', buildLineage(many));
    expect(support.ceiling).toBe('probable');
    expect(support.supporting.sources).toBe(300);
    expect(support.supporting.origins).toBeGreaterThan(50);
  });
});
