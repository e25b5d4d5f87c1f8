/** Russian words of the actor pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const actors: Words['pages']['actors'] = {
  indexTitle: 'Участники',
  indexDescription: 'Суда, организации, лица, подразделения и техника хроники под всеми их именами.',
  indexLead: (count) => `${formatCount(count, nouns.actor)}: каждый под всеми именами, которые встречаются в источниках.`,
  crumb: 'Участники',
  types: {
    vessel: 'Судно',
    organisation: 'Организация',
    person: 'Лицо',
    unit: 'Подразделение',
    equipment: 'Техника',
    other: 'Другое',
  },
  typeGroups: {
    vessel: 'Суда',
    organisation: 'Организации',
    person: 'Лица',
    unit: 'Подразделения',
    equipment: 'Техника',
    other: 'Прочие',
  },
  what: 'Кто или что это',
  type: 'Тип',
  flag: 'Флаг',
  also: 'Пишется также',
  identifiers: 'В других реестрах',
  memberOf: 'Входит в состав',
  members: 'Что входит в состав',
  events: 'В чём участвует',
  noEvents: 'Не упоминается ни в одном событии хроники.',
  mentions: 'Упоминается также в',
  eventsCount: (events) => formatCount(events, nouns.event),
  pageDescription: (name, events) => `${name}: событий хроники с этим участником: ${formatNumber(events)}.`,
};
