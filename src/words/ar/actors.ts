/** Arabic words of the actor pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter } from './plural.ts';

export const actors: Words['pages']['actors'] = {
  indexTitle: 'الأطراف',
  indexDescription: 'السفن والمنظمات والأشخاص والوحدات والمعدات الواردة في السجل، بجميع أسمائها.',
  indexLead: (count) => `${formatCount(count, nouns.actor)}، كلٌّ بجميع الأسماء التي تستخدمها المصادر.`,
  crumb: 'الأطراف',
  types: {
    vessel: 'سفينة',
    organisation: 'منظمة',
    person: 'شخص',
    unit: 'وحدة',
    equipment: 'معدات',
    other: 'غير ذلك',
  },
  typeGroups: {
    vessel: 'السفن',
    organisation: 'المنظمات',
    person: 'الأشخاص',
    unit: 'الوحدات',
    equipment: 'المعدات',
    other: 'أطراف أخرى',
  },
  what: 'التعريف',
  type: 'النوع',
  flag: 'العَلَم',
  also: 'يُكتب أيضًا',
  identifiers: 'في سجلات أخرى',
  memberOf: 'ينتمي إلى',
  members: 'ما ينتمي إليه',
  events: 'ما شارك فيه',
  noEvents: 'لا يذكره أي حدث في السجل.',
  mentions: 'ورد ذكره أيضًا في',
  eventsCount: (events) => formatCount(events, nouns.event),
  pageDescription: (name, events) => `${name}: المشاركة في ${formatCountAfter(events, nouns.event)} من السجل.`,
};
