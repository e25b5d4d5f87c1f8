/** The parts of the form that need no page: drafts, files, completion, and the address of a new file. */

import { describe, expect, it } from 'vitest';
import { buildDraftFiles } from '../../../src/components/contribute/draft-files.ts';
import { readProposals } from '../../../src/components/contribute/form-completion.ts';
import { buildDraft, isEmpty, parseDrafts, type Draft } from '../../../src/components/contribute/form-drafts.ts';
import * as room from '../../../src/components/contribute/judge.ts';
import { formatNewFileAddress, parseBranch } from '../../../src/components/contribute/new-file-address.ts';
import { buildFormRecord } from '../../../src/outputs/form/form-record.ts';
import { buildRecord, formatEvent } from '../../support/record.ts';

const record = buildFormRecord(
  buildRecord({
    'events/2025/pier-empty.mdx': formatEvent(),
    'publishers/herald.yaml': 'name: The Herald\nurl: https://herald.example/\n',
  }).corpus,
);
const known = room.buildKnownRecord(record);
const draft = (fields: Draft['fields'], kind: Draft['kind'] = 'event', body = ''): Draft => ({ ...buildDraft(kind), fields, body });
const filesOf = (...drafts: Draft[]) => buildDraftFiles(drafts, known, room, true, '2026-06-01');

describe('the record for the form', () => {
  it('holds ids, names and what rules ask of other records, and no texts', () => {
    expect(record.records.event).toEqual([{ id: 'pier-empty', title: 'The pier is empty', date: '2025-01-22' }]);
    expect(record.records.source).toEqual([{ id: 'gazette', title: 'Report of the gazette', reliability: 'C', primary: true }]);
  });
});

describe('the file of a draft', () => {
  it('lies in the folder of its year, under an id that is free, with its day and its text', () => {
    const [file] = filesOf(draft({ title: 'The pier is empty', date: '2025-02' }, 'event', '\nWords.\n\n'));
    expect(file).toMatchObject({ id: 'the-pier-is-empty', isProposed: true, path: 'events/2025/the-pier-is-empty.mdx' });
    expect(file!.text).toBe('---\ntitle: The pier is empty\ndate: 2025-02\nadded: 2026-06-01\n---\n\nWords.\n');
  });

  it('has an id of its own among drafts, and one that can be typed for a title in another script', () => {
    const ids = filesOf(
      draft({ title: 'Pier empty' }),
      draft({ title: 'Pier empty' }),
      draft({ title: 'الرصيف خالٍ', date: '2025-01-22' }),
    ).map(({ id }) => id);
    expect(ids).toEqual(['pier-empty-2', 'pier-empty-3', 'event-2025-01-22']);
  });

  it('passes the check where a source comes with its event, and not without', () => {
    const source = draft(
      { title: 'Report', url: 'https://herald.example/2025/01/23/pier', publisher: 'herald', reliability: 'C', primary: true },
      'source',
    );
    const event = draft({
      title: 'Ships leave',
      date: '2025-01-22',
      summary: 'Ships leave.',
      confidence: 'possible',
      sources: ['herald-2025-01-23'],
    });
    expect(room.judgeTexts(filesOf(source, event), known, '2026-06-01')).toEqual([]);
    expect(room.judgeTexts(filesOf(event), known, '2026-06-01').map(({ rule }) => rule)).toContain('unknown-reference');
  });

  it('is refused under an id that is taken', () => {
    const taken = { ...draft({ title: 'x', date: '2025-01-22', summary: 'x', confidence: 'unverified' }), id: 'pier-empty' };
    expect(room.judgeTexts(filesOf(taken), known, '2026-06-01').map(({ rule }) => rule)).toEqual(['duplicate-id']);
  });
});

describe('a publisher', () => {
  it('is proposed where the record knows the host', () => {
    expect(room.readPublisher('https://www.herald.example/x', record)).toBe('herald');
    expect(room.readPublisher('https://other.example/x', record)).toBeUndefined();
    expect(room.readPublisher('no address', record)).toBeUndefined();
  });
});

describe('drafts that were kept', () => {
  it('come back as they were', () => {
    const drafts = [draft({ title: 'x' }), draft({ name: 'y', lat: 1 }, 'place')];
    expect(parseDrafts(JSON.stringify(drafts))).toEqual(drafts);
    expect(drafts.map(isEmpty)).toEqual([false, false]);
    expect(isEmpty(buildDraft('event'))).toBe(true);
  });

  it.each([null, '', '{', '{}', '[1, null, {"kind":"event"}]', '[{"kind":"x","id":"","fields":{},"body":""}]'])(
    'are none in %j',
    (text) => {
      expect(parseDrafts(text)).toEqual([]);
    },
  );
});

describe('completion', () => {
  const rows = [
    { id: 'north-pier', name: 'North Pier', aliases: ['Píer do Norte'] },
    { id: 'port', name: 'Port of the North', aliases: [] },
  ];
  it.each([
    ['north', ['north-pier', 'port']],
    ['pier no', ['north-pier']],
    ['PIER DO', ['north-pier']],
    ['north-pi', ['north-pier']],
    ['orth', []],
    ['a.b(', []],
    ['', ['north-pier', 'port']],
  ])('of %j proposes %j', (typed, ids) => {
    expect(readProposals(typed, rows).map(({ id }) => id)).toEqual(ids);
  });

  it('shows the spelling that was meant', () => {
    expect(readProposals('do norte', rows)).toMatchObject([{ id: 'north-pier', said: 'North Pier (Píer do Norte)' }]);
  });
});

describe('the address of a new file', () => {
  const branch = { repository: 'https://github.com/a/b', name: 'main' };

  it('holds its folder, its name and its text', () => {
    const { address, isWhole } = formatNewFileAddress(branch, 'content/events/2025/x.mdx', '---\ntitle: "A & B #1 +"\n---\n');
    expect(isWhole).toBe(true);
    const url = new URL(address);
    expect(url.pathname).toBe('/a/b/new/main/content/events/2025');
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: 'x.mdx', value: '---\ntitle: "A & B #1 +"\n---\n' });
  });

  it('leaves out a text that servers would refuse', () => {
    const { address, isWhole } = formatNewFileAddress(branch, 'content/events/x.mdx', 'щ'.repeat(2_000));
    expect({ address, isWhole }).toEqual({ address: 'https://github.com/a/b/new/main/content/events?filename=x.mdx', isWhole: false });
  });

  it.each([
    ['https://github.com/you/timeline/tree/patch-1', { repository: 'https://github.com/you/timeline', name: 'patch-1' }],
    [' https://github.com/you/timeline/tree/add/pier/ ', { repository: 'https://github.com/you/timeline', name: 'add/pier' }],
    ['https://github.com/you/timeline', undefined],
    ['https://github.com.evil.example/you/timeline/tree/x', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('of the branch %j', (text, expected) => {
    expect(parseBranch(text)).toEqual(expected);
  });
});
