import { describe, expect, it } from 'vitest';
import { buildSearchRecords } from '../../../src/views/search/search-records.ts';
import { baseFiles, formatEvent } from '../../support/record.ts';
import { buildTestContext } from '../../support/view-context.ts';

const context = buildTestContext({
  'publication.yaml': `${baseFiles['publication.yaml']}synonyms: [[ship, vessel], [AIS, transponder]]\n`,
  'places/country.yaml': 'name: Example Country\naliases: [Exampleland]\n',
  'places/port.yaml': 'name: Example Port\naliases: [Port Example, Pórt, Порт, Łport]\nwithin: country\nidentifiers: { geonames: 4711 }\n',
  'actors/runner.yaml': 'name: Runner\naliases: [MV Runner]\ntype: vessel\n',
  'events/departs.mdx': formatEvent(
    {
      title: 'A vessel departs',
      places: '[port]',
      actors: '[runner]',
      topics: '[Departures]',
      date: '"[2024-12-31..2025-01-02]"',
      added: '2025-02-01',
      claims: '[{ id: gone, statement: It had left., confidence: possible, evidence: [{ source: gazette, note: Seen from the shore. }] }]',
    },
    'Its transponder was off.',
  ),
  'events/draft.mdx': formatEvent({ status: 'draft' }),
});
const records = buildSearchRecords(context);
const recordOf = (kind: string, id: string) => records.find((record) => record.kind === kind && record.id === id)!;

describe('what the search knows', () => {
  it('is every page that can be found, in groups, and no draft', () => {
    expect(records.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'event/departs',
      'source/gazette',
      'place/country',
      'place/port',
      'actor/runner',
      'topic/departures',
    ]);
  });

  it('of an event is its account in parts, each claim at its own address', () => {
    expect(recordOf('event', 'departs').parts).toEqual([
      { anchor: '', text: 'A picture shows an empty pier.', isShort: true },
      { anchor: 'claim-gone', text: 'It had left.', isShort: true, claim: { level: 'possible', disputed: false, origins: '1 origin' } },
      { anchor: 'claim-gone', text: ' Seen from the shore.', isShort: false },
      { anchor: 'account', text: 'Its transponder was off.', isShort: false },
    ]);
  });

  it('finds an event under every spelling of its places, of what contains them, and of its actors', () => {
    const { names, facets } = recordOf('event', 'departs');
    expect(names).toEqual(
      expect.arrayContaining([
        'Example Port',
        'Pórt',
        'Порт',
        'port',
        'lport',
        'Example Country',
        'Exampleland',
        'MV Runner',
        'Departures',
      ]),
    );
    expect(facets).toEqual({
      place: ['port', 'country'],
      actor: ['runner'],
      topic: ['departures'],
      publisher: [],
      evidence: [expect.any(String)],
    });
  });

  it('adds the other words of a synonym group, from title and account alike, apart from the spellings', () => {
    expect(recordOf('event', 'departs').synonyms).toEqual(['ship', 'AIS']);
    expect(recordOf('source', 'gazette').synonyms).toEqual([]);
  });

  it('gives the days that a date may and must cover, and that of the last change', () => {
    const { days, changed, date } = recordOf('event', 'departs');
    expect(days).toEqual({ possible: { from: 20088, to: 20090 }, certain: null });
    expect(changed).toBe(20120);
    expect(date).toContain('January 2025');
  });

  it('finds a place under its spellings and its numbers in other registers', () => {
    const port = recordOf('place', 'port');
    expect(port).toMatchObject({ url: '/sub/places/port/', title: 'Example Port', level: null, origins: '' });
    expect(port.aliases).toEqual(['Port Example', 'Pórt', 'Порт', 'Łport']);
    expect(port.names).toEqual(expect.arrayContaining(['4711', 'lport']));
  });
});
