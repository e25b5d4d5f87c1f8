import { describe, expect, it } from 'vitest';
import { buildComponentRows, buildFieldTable } from '../../src/views/fields-view.ts';
import { buildMethodView } from '../../src/views/method-view.ts';
import { buildSearchSettings } from '../../src/views/search/search-view.ts';
import { buildAboutView, buildListLinks } from '../../src/views/standing-view.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({});

describe('the method page', () => {
  const method = buildMethodView(context);

  it('lists the levels with the digits of the Admiralty code and what each needs', () => {
    expect(method.levels.map(({ level, digit, either }) => [level, digit, either.length])).toEqual([
      ['confirmed', 1, 1],
      ['probable', 2, 2],
      ['possible', 3, 1],
      ['doubtful', 4, 1],
      ['refuted', 5, 1],
      ['unverified', 6, 0],
    ]);
  });

  it('marks direct observations, and statements as direct where the claim is that something was said', () => {
    const direct = method.kinds.filter(({ isDirect }) => isDirect).map(({ kind }) => kind);
    expect(direct).toEqual(['satellite-image', 'radar-image', 'tracking-data', 'geolocated-media', 'document']);
    expect(method.kinds.find(({ kind }) => kind === 'official-statement')).toMatchObject({
      isDirect: false,
      isDirectForStatements: true,
    });
  });

  it('shows forms of dates as the record itself reads them', () => {
    expect(method.dates.find(({ edtf }) => edtf === '[2025-01-21,2025-01-22]')).toMatchObject({
      prose: '21 or 22 January 2025',
      earliest: '2025-01-21',
      latest: '2025-01-22',
    });
    expect(method.dates.find(({ edtf }) => edtf === '[..2025-01-27]')).toMatchObject({
      earliest: null,
      latest: '2025-01-27',
    });
  });

  it('has words of its own for each form of a date', () => {
    expect(new Set(method.dates.map(({ form }) => form)).size).toBe(method.dates.length);
  });
});

describe('the tables for contributors', () => {
  it('say which fields are required, what they mean, and how they are written', () => {
    const { fields } = buildFieldTable('event');
    expect(fields.filter(({ isRequired, name }) => isRequired && !name.includes('.')).map(({ name }) => name)).toEqual([
      'title',
      'date',
      'summary',
      'confidence',
    ]);
    expect(fields.find(({ name }) => name === 'date')).toMatchObject({
      isRequired: true,
      example: 'date: 2025-01-22',
    });
  });

  it('reach into lists of objects, evidence included', () => {
    const names = buildFieldTable('event').fields.map(({ name }) => name);
    expect(names).toContain('claims[].statement');
    expect(names).toContain('claims[].evidence[].stance');
    expect(names).toContain('overrides.reason');
  });

  it.each(['event', 'source', 'publisher', 'place', 'actor'] as const)('explain every field of a %s', (kind) => {
    expect(buildFieldTable(kind).fields.filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  it('list every component of a body with an example of itself', () => {
    for (const { name, example } of buildComponentRows()) expect(example).toContain(`<${name}`);
  });
});

describe('the about page', () => {
  it('says what the publication says of itself, and nothing that it does not', () => {
    expect(buildAboutView(context)).toMatchObject({
      title: 'Example timeline',
      statement: null,
      editors: [{ name: 'The editors', url: null, email: null }],
      corrections: [{ name: 'Corrections desk', email: 'desk@timeline.example' }],
      licence: { id: 'CC-BY-4.0' },
      repository: null,
      recordEnds: null,
      language: 'English',
    });
  });
});

describe('the search page', () => {
  it('tells its script where the index is under the base path', () => {
    expect(buildSearchSettings(context)).toMatchObject({ folder: '/sub/pagefind/', page: '/sub/search/' });
  });

  it('offers the lists that hold everything without a search', () => {
    expect(buildListLinks(context).map(({ href }) => href)).toContain('/sub/sources/');
  });
});
