/** Russian words of the place pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const places: Words['pages']['places'] = {
  indexTitle: 'Места',
  indexDescription: 'Все места хроники во всех написаниях, с событиями, которые там произошли.',
  indexLead: (count) => `${formatCount(count, nouns.place)}: каждое во всех написаниях, которые встречаются в источниках.`,
  crumb: 'Места',
  what: 'Что это',
  kind: 'Вид',
  also: 'Пишется также',
  where: 'Где это',
  within: 'Находится в пределах',
  contains: 'Что находится в его пределах',
  latitude: { north: 'с. ш.', south: 'ю. ш.' },
  longitude: { east: 'в. д.', west: 'з. д.' },
  position: (latitude, longitude) => `${latitude}, ${longitude}`,
  area: (radius, position) => `Область в пределах примерно ${radius} от точки ${position}`,
  point: (position) => `Возле точки ${position}; протяжённость не указана.`,
  noPosition: 'Координаты в хронике не указаны.',
  kilometres: (text) => `${text} км`,
  metres: (text) => `${text} м`,
  identifiers: 'В других реестрах',
  events: 'Что здесь произошло',
  noEvents: 'Ни одно событие хроники здесь не произошло.',
  eventsWithin: 'Что произошло в местах в его пределах',
  mentions: 'Упоминается также в',
  eventsCount: (events) => formatCount(events, nouns.event),
  eventsCountWithin: (events, within) =>
    within === 0 ? formatCount(events, nouns.event) : `${formatCount(events, nouns.event)}, в его пределах ещё ${formatNumber(within)}`,
  pageDescription: (name, events) => `${name}: событий хроники, произошедших здесь: ${formatNumber(events)}.`,
};
