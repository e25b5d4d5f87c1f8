/** Arabic words of the topic pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount } from './plural.ts';

export const topics: Words['pages']['topics'] = {
  indexTitle: 'المواضيع',
  indexDescription: 'أحداث السجل بحسب الموضوع.',
  indexLead: (count) => `${formatCount(count, nouns.topic)}. المواضيع كلمات حرة يضعها المحررون للأحداث.`,
  none: 'لا موضوع لأي حدث في السجل حتى الآن.',
  crumb: 'المواضيع',
  also: 'مواضيع تشاركه أحداثًا',
  eventsCount: (events) => formatCount(events, nouns.event),
  sharedCount: (events) => `المشترك: ${formatCount(events, nouns.event)}`,
  pageDescription: (label, events) => `${label}: ${formatCount(events, nouns.event)} في السجل.`,
};
