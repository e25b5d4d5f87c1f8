import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/id.ts';
import { buildActorIndexView, buildActorView } from '../../src/views/actor-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({
  'actors/fleet.yaml': 'name: Example Fleet\ntype: organisation\n',
  'actors/ship.yaml':
    'name: Example Ship\naliases: [MS Example]\ntype: vessel\nflag: Panama\nmemberOf: fleet\nidentifiers: { IMO: 9160994 }\n',
  'actors/other.yaml': 'name: Something else\n',
  'events/departs.mdx': formatEvent({ actors: '[ship]' }),
  'events/names.mdx': formatEvent({}, 'Not the <Actor id="ship" />.'),
});

describe('the page of an actor', () => {
  const ship = buildActorView(context, 'ship' as ActorId);

  it('gives its names, numbers and what it belongs to', () => {
    expect(ship).toMatchObject({ type: 'Vessel', flag: 'Panama', aliases: ['MS Example'] });
    expect(ship.identifiers).toEqual([{ register: 'IMO', value: '9160994', href: null }]);
    expect(ship.memberOf).toEqual([{ href: '/sub/actors/fleet/', text: 'Example Fleet' }]);
  });

  it('gives what belongs to it', () => {
    expect(buildActorView(context, 'fleet' as ActorId).members).toEqual([{ href: '/sub/actors/ship/', text: 'Example Ship' }]);
  });

  it('keeps events it took part in apart from those that only name it', () => {
    expect(ship.events.shown.map(({ id }) => id)).toEqual(['departs']);
    expect(ship.mentions.shown.map(({ id }) => id)).toEqual(['names']);
  });
});

describe('the list of actors', () => {
  it('is grouped by type, with those of no type last', () => {
    expect(buildActorIndexView(context).groups.map(({ heading, rows }) => [heading, rows.map(({ name }) => name)])).toEqual([
      ['Vessels', ['Example Ship']],
      ['Organisations', ['Example Fleet']],
      ['Others', ['Something else']],
    ]);
  });
});
