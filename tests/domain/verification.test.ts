import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/domain/id.ts';
import { buildCoverage, buildEventVerification, countAboveEvidence } from '../../src/domain/verification.ts';
import { buildRecord, formatEvent } from '../support/record.ts';
import { formatSource } from '../support/view-context.ts';

const sources = {
  'sources/image.mdx': formatSource('Image', 'kind: satellite-image', 'reliability: B', 'primary: true', 'published: 2025-01-23'),
  'sources/herald.mdx': formatSource(
    'Herald',
    'reliability: C',
    'primary: true',
    'url: https://herald.example/a',
    'archives: [{ url: "https://archive.example/a" }]',
  ),
  'sources/rumour.mdx': formatSource('Rumour', 'reliability: D'),
};

function verify(fields: Readonly<Record<string, string | undefined>>) {
  const { corpus } = buildRecord({ ...sources, 'events/pier.mdx': formatEvent(fields) });
  return {
    corpus,
    found: buildEventVerification(corpus.eventById.get('pier' as EventId)!, corpus),
  };
}

describe('the verification of an event', () => {
  it('sets the stated level beside what the evidence supports', () => {
    const { found } = verify({ confidence: 'probable', sources: '[image, herald]' });
    expect(found).toMatchObject({
      origins: 2,
      archived: 1,
      captured: 0,
      support: { ceiling: 'confirmed' },
    });
    expect(found.problems).toEqual([{ kind: 'undated', count: 1 }]);
  });

  it('counts a level above the evidence once', () => {
    const { corpus, found } = verify({ confidence: 'confirmed', sources: '[herald]' });
    expect(found.problems[0]).toEqual({ kind: 'above-evidence', count: 1 });
    expect(countAboveEvidence(corpus.events[0]!, corpus)).toBe(1);
  });

  it('names an override instead', () => {
    const { found } = verify({
      confidence: 'confirmed',
      sources: '[herald]',
      overrides: '{ reason: Seen., by: A. Editor }',
    });
    expect(found.problems.map(({ kind }) => kind)).toEqual(['override', 'undated']);
  });

  it('finds unknown lineage, missing sources and stubs', () => {
    expect(verify({ sources: '[rumour]' }).found.problems).toEqual([
      { kind: 'unknown-lineage', count: 1 },
      { kind: 'undated', count: 1 },
      { kind: 'nothing-kept', count: 1 },
    ]);
    expect(verify({ sources: '[]', confidence: 'unverified', status: 'checking' }).found.problems).toEqual([
      { kind: 'checking', count: 1 },
      { kind: 'no-source', count: 1 },
    ]);
  });

  it('does not mind what a source lacks that only mentions the event', () => {
    const { found } = verify({ sources: '[image, { source: rumour, stance: mentions }]' });
    expect(found.problems).toEqual([{ kind: 'nothing-kept', count: 2 }]);
  });

  it('counts disputed claims', () => {
    const { found } = verify({ sources: '[image, { source: herald, stance: disputes }]' });
    expect(found.disputedClaims.map(({ id }) => id)).toEqual(['event']);
    expect(found.problems[0]).toEqual({ kind: 'disputed', count: 1 });
  });
});

describe('the coverage of a record', () => {
  it('counts what each source has', () => {
    const { corpus } = verify({});
    expect(buildCoverage(corpus)).toEqual({
      sources: 4,
      addressed: 1,
      archived: 1,
      captured: 0,
      kept: 1,
      dated: 1,
      lineageKnown: 3,
      graded: 4,
    });
  });
});
