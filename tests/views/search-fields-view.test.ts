import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId, SourceId } from '../../src/domain/id.ts';
import { buildEventSearchFields, buildNamedSearchFields, buildSourceSearchFields } from '../../src/views/search-fields-view.ts';
import { baseFiles, formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({
  'publication.yaml': `${baseFiles['publication.yaml']}synonyms: [[ship, vessel], [AIS, transponder]]\n`,
  'places/country.yaml': 'name: Example Country\naliases: [Exampleland]\n',
  'places/port.yaml': 'name: Example Port\naliases: [Port Example, Pórt]\nwithin: country\nidentifiers: { geonames: 4711 }\n',
  'actors/runner.yaml': 'name: Runner\naliases: [MV Runner]\n',
  'events/departs.mdx': formatEvent(
    {
      title: 'A vessel departs',
      places: '[port]',
      actors: '[runner]',
      date: '"[2024-12-31..2025-01-02]"',
    },
    'Its transponder was off.',
  ),
  'events/open.mdx': formatEvent({ date: '2025-03-01/..' }),
});
const fieldsOf = (id: string) => buildEventSearchFields(context, context.corpus.eventById.get(id as EventId)!);

describe('what the search knows of a page', () => {
  it('finds an event under every spelling of its places, of what contains them, and of its actors', () => {
    expect(fieldsOf('departs').aliases.split(' · ')).toEqual([
      'Example Port',
      'Port Example',
      'Pórt',
      'Example Country',
      'Exampleland',
      'Runner',
      'MV Runner',
    ]);
  });

  it('adds the other words of a synonym group, from title and account alike, apart from the spellings', () => {
    expect(fieldsOf('departs').synonyms.split(' · ')).toEqual(['ship', 'AIS']);
    expect(fieldsOf('open').synonyms).toBe('');
  });

  it('takes synonyms only for whole words', () => {
    expect(fieldsOf('departs').synonyms).not.toContain('vessel');
    const source = context.corpus.sources.get('gazette' as SourceId)!;
    expect(buildSourceSearchFields(context, { ...source, title: 'Shipping news' }).synonyms).toBe('');
  });

  it('gives every year that a date may fall in, and only the known one of an open date', () => {
    expect(fieldsOf('departs').years).toEqual(['2024', '2025']);
    expect(fieldsOf('open').years).toEqual(['2025']);
  });

  it('gives kind, date in words, level and dispute of an event', () => {
    expect(fieldsOf('departs')).toMatchObject({
      kind: 'event',
      confidence: 'possible',
      disputed: false,
      places: ['Example Port'],
      actors: ['Runner'],
    });
    expect(fieldsOf('departs').date).toContain('January 2025');
  });

  it('finds a place under its spellings and its numbers in other registers', () => {
    const port = context.corpus.places.get('port' as PlaceId)!;
    expect(buildNamedSearchFields(context, 'place', port, 'port')).toMatchObject({
      kind: 'place',
      detail: 'port',
      aliases: 'Port Example · Pórt',
      synonyms: '4711',
      confidence: null,
    });
  });
});
