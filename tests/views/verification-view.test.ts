import { describe, expect, it } from 'vitest';
import { buildIssue } from '../../src/corpus/record-issue.ts';
import { buildVerificationView } from '../../src/views/verification-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const context = buildTestContext({
  'sources/image.mdx': formatSource('Image', 'kind: satellite-image', 'reliability: B', 'primary: true', 'published: 2025-01-23'),
  'sources/herald.mdx': formatSource('Herald', 'reliability: C', 'primary: true', 'published: 2025-01-24'),
  'events/held.mdx': formatEvent({
    date: '2025-01-01',
    confidence: 'possible',
    sources: '[image]',
  }),
  'events/disputed.mdx': formatEvent({
    date: '2025-01-02',
    sources: '[image, { source: herald, stance: disputes }]',
  }),
  'events/overridden.mdx': formatEvent({
    date: '2025-01-03',
    confidence: 'probable',
    overrides: '{ reason: Seen by an editor., by: A. Editor }',
  }),
  'events/draft.mdx': formatEvent({ date: '2025-01-04', status: 'draft' }),
});
const warning = buildIssue(context.corpus.records.get('event/held')!, [], 'value', {
  rule: 'source-date',
  severity: 'warning',
  message: 'The source is early.',
  found: 'a',
  expected: 'b',
  fix: 'c',
});
const view = buildVerificationView(context, [warning]);

describe('the verification page', () => {
  it('has a row for every event but drafts, in timeline order', () => {
    expect(view.rows.shown.map(({ event }) => event.href)).toEqual([
      '/sub/events/held/',
      '/sub/events/disputed/',
      '/sub/events/overridden/',
    ]);
  });

  it('names the supported level only where it is another', () => {
    expect(view.rows.shown.map(({ supported }) => supported?.word ?? null)).toEqual(['Probable', null, 'Possible']);
  });

  it('leads from a dispute to its matrix and from warnings to their list', () => {
    expect(view.rows.shown[1]!.open[0]).toEqual({
      text: '1 claim disputed',
      href: '/sub/disputed/#event-disputed',
      isAgainst: true,
    });
    expect(view.rows.shown[0]!.open.at(-1)).toEqual({
      text: '1 warning',
      href: '#warnings',
      isAgainst: false,
    });
    expect(view.warnings.shown).toEqual([
      {
        file: 'content/events/held.mdx',
        message: 'The source is early.',
        rule: { href: '/sub/rules/source-date/', text: 'source-date' },
      },
    ]);
  });

  it('shows every override with its reason', () => {
    expect(view.overrides).toMatchObject([
      {
        states: 'states probable, where the evidence supports possible',
        reason: 'Seen by an editor.',
        by: 'Decided by A. Editor.',
      },
    ]);
  });

  it('gives the record in figures', () => {
    expect(view.figures.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Events: 3',
      'Sources: 3',
      'Independent origins: 3',
      'Disputed claims: 1',
      'Stated below the evidence: 1',
      'Overrides: 1',
    ]);
    expect(view.coverage.find(({ label }) => label === 'have a date')).toMatchObject({
      value: '2 of 3',
      count: 2,
      all: 3,
    });
  });
});
