/** Arabic words of the place pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const places: Words['pages']['places'] = {
  indexTitle: 'الأماكن',
  indexDescription: 'كل مكان في السجل بجميع طرق كتابته، مع الأحداث التي جرت فيه.',
  indexLead: (count) => `${formatCount(count, nouns.place)}، كلٌّ بجميع طرق الكتابة التي تستخدمها المصادر.`,
  crumb: 'الأماكن',
  what: 'التعريف',
  kind: 'النوع',
  also: 'يُكتب أيضًا',
  where: 'الموقع',
  within: 'ضمن',
  contains: 'ما يقع ضمنه',
  latitude: { north: 'شمالًا', south: 'جنوبًا' },
  longitude: { east: 'شرقًا', west: 'غربًا' },
  position: (latitude, longitude) => `${latitude}، ${longitude}`,
  area: (radius, position) => `مساحة ضمن نحو ${radius} من ${position}.`,
  point: (position) => `قرب ${position}، ولا يُذكر مدى امتداده.`,
  noPosition: 'لا يورد السجل موقعًا له.',
  kilometres: (text) => `${text} كم`,
  metres: (text) => `${text} م`,
  identifiers: 'في سجلات أخرى',
  events: 'ما حدث هناك',
  noEvents: 'لم يقع هناك أي حدث من السجل.',
  eventsWithin: 'ما حدث في أماكن ضمنه',
  mentions: 'ورد ذكره أيضًا في',
  eventsCount: (events) => formatCount(events, nouns.event),
  eventsCountWithin: (events, within) =>
    within === 0 ? formatCount(events, nouns.event) : `${formatCount(events, nouns.event)}، وضمنه ${formatNumber(within)} أيضًا`,
  pageDescription: (name, events) => `${name}: ما وقع هناك من السجل: ${formatCount(events, nouns.event)}.`,
};
