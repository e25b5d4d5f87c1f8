/** Russian words of the topic pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const topics: Words['pages']['topics'] = {
  indexTitle: 'Темы',
  indexDescription: 'События хроники по темам.',
  indexLead: (count) => `${formatCount(count, nouns.topic)}. Темы — свободные слова, которые редакция даёт событиям.`,
  none: 'Ни у одного события хроники ещё нет темы.',
  crumb: 'Темы',
  also: 'Темы с общими событиями',
  eventsCount: (events) => formatCount(events, nouns.event),
  sharedCount: (events) => `общих событий: ${formatNumber(events)}`,
  pageDescription: (label, events) => `${label}: ${formatCount(events, nouns.event)} в хронике.`,
};
