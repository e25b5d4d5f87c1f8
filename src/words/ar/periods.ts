/** Arabic words of the year and month pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount } from './plural.ts';

export const periods: Words['pages']['periods'] = {
  crumb: 'الخط الزمني',
  lead: (certain, possible) =>
    possible === 0
      ? `${formatCount(certain, nouns.event)}.`
      : `${formatCount(certain, nouns.event)}، و${formatCount(possible, nouns.event)} مما قد ينتمي إلى هذه الفترة لأن تاريخه يتجاوزها.`,
  months: 'الأشهر',
  monthCount: (events) => formatCount(events, nouns.event),
  certain: 'ما حدث',
  possibly: 'ما يُحتمل أنه حدث',
  possiblyNote: 'تترك المصادر التاريخ مفتوحًا. ربما كان في هذه الفترة وربما كان خارجها.',
  none: 'لا شيء في السجل حدث يقينًا في هذه الفترة.',
  neighbours: 'فترات أخرى',
  previous: (label) => `قبلها: ${label}`,
  next: (label) => `بعدها: ${label}`,
  pageDescription: (label, events) => `${label}: ${formatCount(events, nouns.event)} في السجل.`,
};
