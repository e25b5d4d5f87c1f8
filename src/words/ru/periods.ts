/** Russian words of the year and month pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount } from './plural.ts';

export const periods: Words['pages']['periods'] = {
  crumb: 'Хронология',
  lead: (certain, possible) =>
    possible === 0
      ? `${formatCount(certain, nouns.event)}.`
      : `${formatCount(certain, nouns.event)} и ещё ${formatCount(possible, nouns.event)}, возможно, из этого периода: их даты выходят за его пределы.`,
  months: 'Месяцы',
  monthCount: (events) => formatCount(events, nouns.event),
  certain: 'Что произошло',
  possibly: 'Что, возможно, произошло',
  possiblyNote: 'Источники оставляют дату открытой. Это могло случиться в этот период, а могло и вне его.',
  none: 'Ничего из хроники не произошло в этот период наверняка.',
  neighbours: 'Другие периоды',
  previous: (label) => `Раньше: ${label}`,
  next: (label) => `Позже: ${label}`,
  pageDescription: (label, events) => `${label}: ${formatCount(events, nouns.event)} в хронике.`,
};
