import { describe, expect, it } from 'vitest';
import { isSameWording } from '../../src/corpus/change/change.ts';
import { buildChanges } from '../../src/corpus/change/changes.ts';
import { buildGateIssues } from '../../src/corpus/change/gate.ts';
import { formatDetail, formatHeading } from '../../src/cli/diff/sentences.ts';
import { readWords } from '../../src/words/words.ts';
import { buildSoundCorpus, formatEvent, type RecordFiles } from '../support/record.ts';

const file = 'events/pier-empty.mdx';
const herald = { 'sources/herald.mdx': '---\ntitle: Herald\nreliability: C\nprimary: true\n---\n' };
const picture = {
  'sources/picture.mdx': '---\ntitle: Picture\nkind: satellite-image\nreliability: B\nprimary: true\n---\n',
};

type Fields = Parameters<typeof formatEvent>[0];

function compare(before: RecordFiles, after: RecordFiles) {
  const [old, now] = [buildSoundCorpus({ ...herald, ...picture, ...before }), buildSoundCorpus({ ...herald, ...picture, ...after })];
  const changes = buildChanges(old, now);
  return { changes, issues: buildGateIssues(old, now, changes) };
}

/** The change of one event, as sentences. */
function tell(before: Fields, after: Fields, files: RecordFiles = {}): string[] {
  const { changes } = compare({ ...files, [file]: formatEvent(before) }, { ...files, [file]: formatEvent(after) });
  return changes.flatMap((change) => [formatHeading(change), ...change.details.map((detail) => formatDetail(detail, readWords('en')))]);
}

/** The rules that the change of one event breaks. */
function judge(before: Fields, after: Fields): string[] {
  const { issues } = compare({ [file]: formatEvent(before) }, { [file]: formatEvent(after) });
  return issues.map(({ rule }) => rule);
}

const correction = (fields = '', date = '2025-03-01', type = 'correction') =>
  `[{ date: ${date}, type: ${type}, text: It was otherwise.${fields === '' ? '' : `, fields: [${fields}]`} }]`;
const assessment = (confidence: string, date = '2025-03-01') =>
  `{ date: ${date}, confidence: ${confidence}, reason: A second report came. }`;

describe('a change in editorial words', () => {
  it('is nothing for a record that is the same, whatever its notation', () => {
    expect(tell({ date: '2025-01-22' }, { date: '"2025-01-22"', sources: '[{ source: gazette }]' })).toEqual([]);
  });

  it('tells that a date moved, in prose', () => {
    expect(tell({}, { date: '[2025-01-22,2025-01-23]' })).toEqual([
      'Event changed',
      'date moved from 22 January 2025 to 22 or 23 January 2025',
    ]);
  });

  it('tells a level with its reason, and what the evidence supports', () => {
    expect(
      tell(
        {},
        {
          confidence: 'probable',
          sources: '[gazette, herald]',
          assessments: `[${assessment('probable')}]`,
        },
      ),
    ).toEqual([
      'Event changed',
      'confidence raised from possible to probable, because "A second report came."',
      'the evidence supports probable now, and possible before (1 source from 1 origin before, 2 sources from 2 origins now)',
      'source added: herald',
      'new assessment of 2025-03-01, probable: A second report came.',
    ]);
    expect(tell({}, { confidence: 'unverified' })).toEqual(['Event changed', 'confidence lowered from possible to unverified']);
  });

  it('gives new sources as the reason where no assessment does', () => {
    expect(tell({}, { confidence: 'probable', sources: '[gazette, herald]' })[1]).toBe(
      'confidence raised from possible to probable, because "new evidence: herald"',
    );
  });

  it('tells claims apart by their ids', () => {
    const claim = (id: string, statement: string, evidence: string) =>
      `\n  - { id: ${id}, statement: ${statement}, confidence: possible, evidence: [${evidence}] }`;
    expect(
      tell(
        {
          sources: undefined,
          claims: claim('pier', 'It is empty.', 'gazette') + claim('crane', 'It stands.', 'gazette'),
        },
        {
          sources: undefined,
          claims: claim('pier', 'It is nearly empty.', 'gazette, herald') + claim('ship', 'It left.', 'gazette'),
        },
      ),
    ).toEqual([
      'Event changed',
      expect.stringMatching(/^the evidence supports probable now/),
      'statement of claim "pier" changed from "It is empty." to "It is nearly empty."',
      'source of claim "pier" added: herald',
      'claim "ship" added: It left.',
      'claim "crane" withdrawn: It stands.',
    ]);
  });

  it('tells what evidence says differently', () => {
    expect(
      tell({ sources: '[gazette, herald]' }, { sources: '[gazette, { source: herald, stance: disputes, note: It denies it. }]' }),
    ).toEqual([
      'Event changed',
      expect.stringContaining('the evidence supports possible now, and probable before'),
      'stance of source herald changed from "supports" to "disputes"',
      'note of source herald: "It denies it."',
    ]);
  });

  it('tells events that came, went, were merged, retracted or published', () => {
    const { changes } = compare(
      {
        'events/a.mdx': formatEvent(),
        'events/b.mdx': formatEvent(),
        'events/c.mdx': formatEvent(),
        'events/d.mdx': formatEvent({ status: 'draft' }),
      },
      {
        'events/c.mdx': formatEvent({
          status: 'retracted',
          corrections: correction('', '2025-03-01', 'retraction'),
        }),
        'events/d.mdx': formatEvent(),
        'events/e.mdx': formatEvent({ replaces: '[b]' }),
      },
    );
    expect(changes.map((change) => `${change.id}: ${formatHeading(change)}`)).toEqual([
      'c: Event retracted',
      'd: Event published',
      'e: Event added',
      'a: Event removed',
      'b: Event merged into e',
    ]);
  });

  it('tells what a changed source does to the events that stand on it', () => {
    const files = (grade: string): RecordFiles => ({
      'sources/wire.mdx': `---\ntitle: Wire\nkind: satellite-image\nreliability: ${grade}\nprimary: true\n---\n`,
      [file]: formatEvent({ sources: '[wire]' }),
    });
    const { changes, issues } = compare(files('B'), files('D'));
    expect(changes).toMatchObject([
      {
        kind: 'event',
        change: 'affected',
        details: [{ field: 'supported', before: 'probable', after: 'possible' }],
      },
      { kind: 'source', id: 'wire', details: [{ field: 'reliability', before: 'B', after: 'D' }] },
    ]);
    expect(issues).toEqual([]);
  });
});

describe('wording', () => {
  it.each([
    ['The pier is empty', 'The pier is empty.'],
    ['"Ships" left', '\u201cShips\u201d left'],
    ['two  spaces', 'two spaces'],
    ['twenty-one', 'twenty one'],
  ])('is the same in %j and %j', (a, b) => expect(isSameWording(a, b)).toBe(true));

  it.each([
    ['1.5 ships', '15 ships'],
    ['10 ships', '1,0 ships'],
    ['5 % of', '5 of'],
    ['at -5 degrees', 'at 5 degrees'],
    ['The US', 'the us'],
    ['not empty', 'empty'],
  ])('differs between %j and %j', (a, b) => expect(isSameWording(a, b)).toBe(false));
});

describe('the gate', () => {
  it.each<[string, Fields]>([
    ['a title', { title: 'The pier is full' }],
    ['a summary', { summary: 'A picture shows a full pier.' }],
    ['a date', { date: '2025-01-23' }],
    ['a clock time', { observedAt: '2025-01-22T15:41Z' }],
    ['a source', { sources: '[herald]' }],
  ])('stops %s that changed without a word, and lets it pass with a correction', (_, after) => {
    expect(judge({}, after)).toContain('unexplained-change');
    expect(judge({}, { ...after, corrections: correction() })).toEqual([]);
  });

  it('stops evidence that says something else, and a status that changed', () => {
    const two = { sources: '[gazette, herald]' };
    const against = { sources: '[gazette, { source: herald, stance: disputes }]' };
    expect(judge(two, against)).toEqual(['unexplained-change']);
    expect(judge(two, { ...against, corrections: correction('sources') })).toEqual([]);
    const stub = (corrections: string | undefined): RecordFiles => ({
      [file]: formatEvent({ status: 'checking', corrections }, 'It is being checked again.'),
    });
    const published = { [file]: formatEvent() };
    expect(compare(published, stub(undefined)).issues.map(({ found }) => found)).toEqual(['"published", now "checking"']);
    expect(compare(published, stub(correction('status'))).issues).toEqual([]);
  });

  it('asks for an assessment where the level changed', () => {
    expect(judge({}, { confidence: 'unverified' })).toEqual(['unexplained-change']);
    expect(judge({}, { confidence: 'unverified', corrections: correction() })).toEqual(['unexplained-change']);
    expect(judge({}, { confidence: 'unverified', assessments: `[${assessment('unverified')}]` })).toEqual([]);
  });

  it('takes a correction that names fields for those fields only', () => {
    const after = { title: 'The pier is full', date: '2025-01-23' };
    expect(judge({}, { ...after, corrections: correction('title') })).toEqual(['unexplained-change']);
    expect(judge({}, { ...after, corrections: correction('title, date') })).toEqual([]);
  });

  it('takes no old correction for a new change, and none dated before it', () => {
    const corrections = correction();
    expect(judge({ corrections }, { corrections, title: 'Other' })).toEqual(['unexplained-change']);
    const earlier = `[{ date: 2025-02-01, type: correction, text: New. }, ${corrections.slice(1)}`;
    expect(judge({ corrections }, { corrections: earlier, title: 'Other' })).toEqual(['unexplained-change', 'history-rewritten'].sort());
    const later = `${corrections.slice(0, -1)}, { date: 2025-03-01, type: update, text: New. }]`;
    expect(judge({ corrections }, { corrections: later, title: 'Other' })).toEqual([]);
  });

  it('keeps what was said of earlier changes', () => {
    const corrections = correction();
    expect(judge({ corrections }, {})).toEqual(['history-rewritten']);
    expect(judge({ corrections }, { corrections: corrections.replace('otherwise', 'the same') })).toEqual(['history-rewritten']);
    expect(judge({ corrections }, { corrections: corrections.replace('otherwise.', 'otherwise!') })).toEqual([]);
    const assessments = `[${assessment('possible')}]`;
    expect(judge({ assessments }, { assessments: assessments.replace('03-01', '02-01') })).toEqual(['history-rewritten']);
  });

  it('lets a retraction explain everything', () => {
    const corrections = correction('', '2025-03-01', 'retraction');
    expect(judge({}, { status: 'retracted', title: 'Other', corrections })).toEqual([]);
  });

  it('lets typography, places, notes on dates and locators change freely', () => {
    expect(
      judge(
        {},
        {
          title: '"The pier is empty!"',
          dateNote: 'As printed.',
          sources: '[{ source: gazette, locator: page 2 }]',
        },
      ),
    ).toEqual([]);
  });

  it('does not judge drafts, nor stubs that are still being checked', () => {
    expect(judge({ status: 'draft' }, { title: 'Other' })).toEqual([]);
    const stub = { [file]: formatEvent({ status: 'checking' }, 'It is being checked.') };
    expect(compare(stub, { [file]: formatEvent({ title: 'Other' }) }).issues).toEqual([]);
  });

  it('keeps the page of a published event', () => {
    const before = { 'events/a.mdx': formatEvent() };
    expect(compare(before, {}).issues).toMatchObject([{ rule: 'event-removed', file: 'content/events/a.mdx', line: 1 }]);
    expect(compare(before, { 'events/a.mdx': formatEvent({ status: 'draft' }) }).issues).toMatchObject([
      { rule: 'event-removed', line: 7 },
    ]);
    expect(compare(before, { 'events/b.mdx': formatEvent({ replaces: '[a]' }) }).issues).toEqual([]);
    expect(compare(before, { 'events/b.mdx': formatEvent({ replaces: '[a]', status: 'draft' }) }).issues).toHaveLength(1);
  });

  it('says where, what, and what to write', () => {
    const { issues } = compare({ [file]: formatEvent() }, { [file]: formatEvent({ date: '2025-01-23' }) });
    expect(issues).toEqual([
      {
        rule: 'unexplained-change',
        severity: 'error',
        file: 'content/events/pier-empty.mdx',
        line: 3,
        column: 7,
        message: 'The date changed after it was published, and nothing tells readers why.',
        found: '"2025-01-22", now "2025-01-23"',
        expected: 'a new entry in corrections, or the published value',
        fix: 'corrections:\n  - date: YYYY-MM-DD\n    type: correction\n    text: What was published, and what is right.\n    fields: [date]',
        url: '/rules/unexplained-change/',
        field: ['date'],
      },
    ]);
  });
});
