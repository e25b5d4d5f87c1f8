/** Russian. Sections are composed here; each section's file holds its sentences. */

import type { Words } from '../words.ts';
import { russianDates } from './dates.ts';
import { pages } from './pages.ts';
import { record } from './record.ts';
import { site } from './site.ts';

export const russian: Words = {
  language: 'ru',
  direction: 'ltr',
  dates: russianDates,
  site,
  record,
  pages,
};
